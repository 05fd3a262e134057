import { findHoedanigheid } from '../../model/zoek.ts'
import { noem } from '../patterns/noem.ts'
import { isZvh } from '../patterns/veiligheid.ts'
import type { Regel } from '../types.ts'

/** Who only looks on or joins for one case is no deelnemer in the sense of the WGS. */
const geenDeelnemer: readonly (string | undefined)[] = ['incidenteel', 'observator']
const buitenWet: readonly (string | undefined)[] = ['alleen-incidenteel', 'geen']

const hulp =
  'Kies voor deze organisatie deelname: incidenteel. Voert zij een taak van het college uit, laat het college dan deelnemen en noem deze organisatie daar bij ‘uitvoeringDoor’.'
const hulpHuis =
  'Het huis is het samenwerkingsverband zelf. Noem bij ‘hoedanigheid’ de publieke deelnemer voor wie de procesregisseur werkt.'

const check: Regel['check'] = (invoer) => {
  const { beschrijving, index, kennis } = invoer
  return (beschrijving.overleggen ?? [])
    .filter((overleg) => isZvh(invoer, overleg) && overleg.fase !== 'sturing')
    .flatMap((overleg) =>
      (overleg.deelnemers ?? []).flatMap((deelnemer) => {
        const hoedanigheid = findHoedanigheid(index, deelnemer.hoedanigheid)
        const rol = kennis.hoedanigheid(hoedanigheid?.soort)?.wgs.rol
        if (!hoedanigheid || deelnemer.deelname === undefined || geenDeelnemer.includes(deelnemer.deelname)) return []
        if (!buitenWet.includes(rol)) return []
        return [
          {
            pad: `${deelnemer.pad}.hoedanigheid`,
            bericht: `${noem(hoedanigheid)} is deelnemer aan ${noem(overleg)}, maar staat niet in de lijst van deelnemers aan een Zorg- en Veiligheidshuis.`,
            hulp: rol === 'geen' ? hulpHuis : hulp,
          },
        ]
      }),
    )
}

export const zvhDeelnemerOnbekendInWet: Regel = {
  code: 'BIJ015',
  titel: 'Deelnemer die de wet bij een ZVH niet noemt',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'jurist',
  gronden: [
    { wet: 'wet-gegevensverwerking-door-samenwerkingsverbanden', artikel: '2.27', lid: '1' },
    { wet: 'wet-gegevensverwerking-door-samenwerkingsverbanden', artikel: '2.27', lid: '2' },
    { wet: 'wet-gegevensverwerking-door-samenwerkingsverbanden', artikel: '2.31', lid: '9' },
  ],
  dekt: ['BIJ-15'],
  check,
}
