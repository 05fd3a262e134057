import { ketens } from '../../model/afgeleid/keten.ts'
import { isRegeling } from '../patterns/bevoegd.ts'
import { volmachtVan } from '../patterns/vertegenwoordigd.ts'
import { type Regel, uitkomst } from '../types.ts'

const check: Regel['check'] = (invoer) => {
  const onbekend: string[] = []
  // a gemeente for which a gemeenschappelijke regeling signs has a rule of its own, and so has who signs twice
  const anderen = ketens(invoer.beschrijving, invoer.peildatum).filter(
    ({ partner, tekent }) =>
      tekent !== partner &&
      !partner.vertegenwoordiging?.ondertekenaars?.length &&
      !(partner.rechtsvorm === 'gemeente' && isRegeling(tekent)),
  )
  return uitkomst(
    anderen.flatMap((keten) => volmachtVan(invoer, keten, onbekend)),
    onbekend,
  )
}

export const vertegenwoordigdeZonderVolmacht: Regel = {
  code: 'OND005',
  titel: 'Vertegenwoordigde partij zonder eigen volmacht',
  ernst: 'fout',
  blokkeertVanaf: 'ter-ondertekening',
  rol: 'bestuurssecretaris',
  gronden: [
    { wet: 'burgerlijk-wetboek-boek-3', artikel: '60' },
    { wet: 'burgerlijk-wetboek-boek-3', artikel: '66' },
    { wet: 'burgerlijk-wetboek-boek-3', artikel: '79' },
  ],
  dekt: ['OND-05', 'P3'],
  check,
}
