import { isWgs } from '../patterns/gezamenlijk.ts'
import { noem } from '../patterns/noem.ts'
import { isZvh, wgs } from '../patterns/veiligheid.ts'
import { nogNietTeBeoordelen, type Regel } from '../types.ts'

const check: Regel['check'] = (invoer) => {
  const { beschrijving, peildatum, wetten } = invoer
  const overleggen = (beschrijving.overleggen ?? []).filter(
    (overleg) => isZvh(invoer, overleg) && overleg.fase !== 'sturing',
  )
  if (overleggen.length === 0) return []
  if (peildatum === undefined) return nogNietTeBeoordelen(['samenwerking.peildatum'])
  if (wetten.geldtOp(wgs, peildatum) !== 'geldt') return []
  const { verwerkingen } = beschrijving
  if (
    verwerkingen === undefined ||
    verwerkingen.some(({ verantwoordelijkheid }) => verantwoordelijkheid === undefined)
  ) {
    return nogNietTeBeoordelen(['verwerkingen'])
  }
  const metWgs = verwerkingen.some((verwerking) =>
    (verwerking.verantwoordelijkheid ?? []).some((regime) => isWgs({ verwerking, regime })),
  )
  const [eerste] = overleggen
  if (metWgs || !eerste) return []
  return [
    {
      pad: 'verwerkingen',
      bericht: `${noem(eerste)} is een overleg van een Zorg- en Veiligheidshuis, maar geen enkele verwerking is ‘krachtens de wet gezamenlijk’ van de publieke deelnemers.`,
      hulp: 'Kies bij de verwerking van het casussysteem model: wettelijk-gezamenlijk, met de publieke deelnemers en de artikelen 1.4 en 2.27 van de WGS. Is dit geen Zorg- en Veiligheidshuis, kies dan een andere soort overleg, of een ander profiel dan zvh-wgs.',
      verwant: [{ bericht: 'Hier staat het overleg.', pad: eerste.pad }],
    },
  ]
}

export const zvhZonderWgs: Regel = {
  code: 'BIJ110',
  titel: 'Zorg- en Veiligheidshuis zonder de WGS',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'jurist',
  gronden: [
    { wet: wgs, artikel: '1.4', lid: '1' },
    { wet: wgs, artikel: '2.27', lid: '3' },
  ],
  dekt: ['G11'],
  check,
}
