import { findPartner } from '../../model/zoek.ts'
import { noem } from '../patterns/noem.ts'
import { isOntkend } from '../patterns/ontkend.ts'
import { wgs } from '../patterns/veiligheid.ts'
import { beoordeelWgs, metReden } from '../patterns/wgs.ts'
import type { Regel } from '../types.ts'

const geen = (pad: string, reden: string) => ({
  pad,
  bericht: `Er is geen coördinerend functionaris gegevensbescherming aangewezen${reden}. In een Zorg- en Veiligheidshuis vraagt de wet die.`,
  hulp: 'Vul bij ‘samenwerking.wgs.coordinerendFg’ in bij welke deelnemer deze FG werkt, en een functioneel e-mailadres.',
})

const check: Regel['check'] = (invoer) =>
  beoordeelWgs(
    invoer,
    ['coordinerendFg'],
    (leemte) => geen(leemte.pad, metReden(leemte)),
    ({ coordinerendFg }) => {
      if (!coordinerendFg) return []
      const pad = `${coordinerendFg.pad}.partner`
      if (isOntkend(coordinerendFg, 'partner')) return [geen(pad, ` (‘${coordinerendFg.nvt.partner}’)`)]
      const partner = findPartner(invoer.index, coordinerendFg.partner)
      if (!partner || !isOntkend(partner, 'fg')) return []
      return [
        {
          pad,
          bericht: `De coördinerend FG werkt bij ${noem(partner)}, maar daar staat dat er geen FG is (‘${partner.nvt.fg}’).`,
          hulp: 'Kies een deelnemer met een FG, of vul de FG van deze deelnemer in.',
          verwant: [{ bericht: 'Hier staat dat er geen FG is.', pad: `${partner.pad}.fg` }],
        },
      ]
    },
  )

export const zvhZonderCoordinerendFg: Regel = {
  code: 'PAR107',
  titel: 'Zorg- en Veiligheidshuis zonder coördinerend FG',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'fg',
  gronden: [{ wet: wgs, artikel: '1.4', lid: '2' }],
  dekt: ['G11'],
  check,
}
