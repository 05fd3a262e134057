import { ketens } from '../../model/afgeleid/keten.ts'
import { lijsten } from '../../model/beschrijving.generated.ts'
import { noem, opsomming } from '../patterns/noem.ts'
import type { Regel, Vondst } from '../types.ts'

const check: Regel['check'] = ({ beschrijving, peildatum }) => {
  const perPad = new Map<string, Vondst>()
  for (const { schakels, tekent, partner } of ketens(beschrijving, peildatum)) {
    for (const stuk of schakels) {
      const ontkend = 'omvang' in stuk.nvt
      if ((stuk.omvang === undefined && !ontkend) || stuk.omvang?.includes('ondertekenen')) continue
      const wat = stuk.omvang?.length
        ? `gaat over ${opsomming(stuk.omvang.map((each) => `‘${lijsten.mandaatomvang[each]}’`))}, niet over ondertekenen`
        : 'gaat niet over ondertekenen'
      perPad.set(`${stuk.pad}.omvang`, {
        pad: `${stuk.pad}.omvang`,
        bericht: `Op ${noem(stuk)} steunt de ondertekening ${tekent === partner ? 'voor' : 'namens'} ${noem(partner)}, maar dat stuk ${wat}.`,
        hulp: 'Noem een stuk dat het ondertekenen dekt, of vul ‘ondertekenen’ bij ‘omvang’ in als het stuk dat zegt.',
      })
    }
  }
  return [...perPad.values()]
}

export const schakelTeSmal: Regel = {
  code: 'OND100',
  titel: 'Volmacht of machtiging dekt het ondertekenen niet',
  ernst: 'fout',
  blokkeertVanaf: 'ter-ondertekening',
  rol: 'bestuurssecretaris',
  gronden: [
    { wet: 'burgerlijk-wetboek-boek-3', artikel: '62' },
    { wet: 'burgerlijk-wetboek-boek-3', artikel: '66' },
    { wet: 'algemene-wet-bestuursrecht', artikel: '10:5' },
  ],
  dekt: ['OND-04', 'P3'],
  check,
}
