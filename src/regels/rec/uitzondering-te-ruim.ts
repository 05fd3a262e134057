import { isBindend } from '../patterns/open-woorden.ts'
import { perGeval, zonderGeval } from '../patterns/per-geval.ts'
import { type Tekst, teksten } from '../patterns/teksten.ts'
import { uavgInTekst } from '../patterns/uavg-tekst.ts'
import { noemt, wetsverwijzingen } from '../patterns/wetsverwijzingen.ts'
import type { Regel, Vondst } from '../types.ts'

const avg = 'algemene-verordening-gegevensbescherming'
const uavg = 'uitvoeringswet-algemene-verordening-gegevensbescherming'
const hulp = 'Schrijf wanneer de uitzondering geldt, wie dat per geval beoordeelt en dat de reden wordt vastgelegd.'

const artikel41 = uavgInTekst('41')

const inTekst = (each: Tekst): Vondst[] => {
  const { pad, tekst, veld } = each
  if (each.in.type === 'Informeren' && veld === 'uitzondering') {
    const waarom = zonderGeval(tekst)
    if (waarom === undefined) return []
    return [{ pad, bericht: `De uitzondering op informeren (‘${tekst}’) geldt in het algemeen: ${waarom}.`, hulp }]
  }
  if (!artikel41.test(tekst) || perGeval.test(tekst)) return []
  return [
    {
      pad,
      bericht: `Deze tekst beroept zich op artikel 41 UAVG zonder te zeggen dat dit per geval wordt beoordeeld: ‘${tekst}’.`,
      hulp,
    },
  ]
}

const check: Regel['check'] = ({ beschrijving }) => [
  ...teksten(beschrijving).filter(isBindend).flatMap(inTekst),
  ...wetsverwijzingen(beschrijving)
    .filter((ref) => noemt([ref], [{ wet: uavg, artikel: '41' }]))
    .filter(({ in: { object } }) => typeof object.toelichting !== 'string' || !perGeval.test(object.toelichting))
    .map(
      ({ pad }): Vondst => ({
        pad,
        bericht:
          'Artikel 41 UAVG staat hier als grond, zonder toelichting dat rechten alleen per geval worden beperkt.',
        hulp: 'Haal de verwijzing weg, of schrijf bij ‘toelichting’ wie per geval beoordeelt of een recht wordt beperkt.',
      }),
    ),
]

export const uitzonderingTeRuim: Regel = {
  code: 'REC004',
  titel: 'Uitzondering op informeren in het algemeen',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'jurist',
  gronden: [
    { wet: uavg, artikel: '41', lid: '1' },
    { wet: avg, artikel: '14', lid: '5' },
  ],
  dekt: ['REC-04', 'D8'],
  check,
}
