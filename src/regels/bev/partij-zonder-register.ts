import { isVanaf } from '../../bevinding/bevinding.ts'
import { partijen } from '../../model/afgeleid/partijen.ts'
import { staat } from '../../model/vak.ts'
import { noem } from '../patterns/noem.ts'
import type { Regel } from '../types.ts'

const avg = 'algemene-verordening-gegevensbescherming'

const check: Regel['check'] = ({ beschrijving, peildatum, status }) =>
  isVanaf(status, 'ter-ondertekening')
    ? partijen(beschrijving, peildatum)
        .partijen.filter((partner) => staat(partner, 'register') !== 'gegeven')
        .map((partner) => {
          const reden = partner.nvt.register
          return {
            pad: `${partner.pad}.register`,
            bericht: `Bij ${noem(partner)} staat niet onder welk nummer deze verwerking in haar register staat${reden === undefined ? '' : ` (‘${reden}’)`}.`,
            hulp: 'Neem de verwerking op in het register van deze partij en vul bij ‘register’ het nummer in.',
          }
        })
    : []

export const partijZonderRegister: Regel = {
  code: 'BEV005',
  titel: 'Partij zonder nummer in het register',
  ernst: 'waarschuwing',
  rol: 'partner',
  gronden: [
    { wet: avg, artikel: '30' },
    { wet: avg, artikel: '30', lid: '5' },
  ],
  dekt: ['BEV-05'],
  check,
}
