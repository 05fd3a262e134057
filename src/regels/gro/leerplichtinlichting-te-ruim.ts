import { verstrekkingen } from '../../model/afgeleid/verstrekkingen.ts'
import type { Beschrijving, Hoedanigheid } from '../../model/beschrijving.generated.ts'
import { valtOnder } from '../../wetten/kennis.ts'
import { alleGronden, noemEigenaar } from '../patterns/alle-gronden.ts'
import { noem, noemAlle } from '../patterns/noem.ts'
import { noemt } from '../patterns/wetsverwijzingen.ts'
import type { Regel, Vondst } from '../types.ts'

const leerplichtwet = 'leerplichtwet-1969'
const inlichtingen = [{ wet: leerplichtwet, artikel: '18' }]

/** The college, or the organ that a gemeenschappelijke regeling designates (lid 5). */
const ontvangers = ['college-leerplicht', 'gemeenschappelijke-regeling']
/** Who may name it as a ground: of 'anders' nobody knows whether it is a school. */
const scholen = ['schoolbestuur', 'anders']
const magMetDitArtikel = [...ontvangers, ...scholen]

const kring =
  'Dat artikel noemt als ontvanger alleen het college, de leerplichtambtenaar en het orgaan dat een gemeenschappelijke regeling daarvoor aanwijst.'

const buiten = (lijst: readonly string[], { soort }: Hoedanigheid): boolean =>
  soort !== undefined && !valtOnder(soort, lijst)

const vanGrondslagen = (b: Beschrijving): Vondst[] =>
  alleGronden(b)
    .filter(({ hoedanigheid }) => buiten(magMetDitArtikel, hoedanigheid))
    .flatMap((van) =>
      (van.grond.wetten ?? [])
        .filter((ref) => noemt([ref], inlichtingen))
        .map(
          (ref): Vondst => ({
            pad: ref.pad,
            bericht: `${noemEigenaar(van)} noemt artikel 18 van de Leerplichtwet 1969 als grondslag. Dat artikel geeft een plicht aan de school. ${kring}`,
            hulp: 'Noem bij ‘wetten’ de wet die aan deze hoedanigheid zelf een taak of plicht geeft.',
          }),
        ),
    )

/** Who names the article with its own grounds hears it there. */
const noemtHetZelf = ({ grondslagen }: Hoedanigheid): boolean =>
  (grondslagen ?? []).some(({ wetten }) => noemt(wetten, inlichtingen))

const vanVerstrekkingen = (b: Beschrijving): Vondst[] =>
  verstrekkingen(b).flatMap(({ overleg, verstrekking, van, aan }): Vondst[] => {
    const wetten = verstrekking.wetten ?? []
    // Another law in the same row may be the one for the other receivers.
    if (!noemt(wetten, inlichtingen) || wetten.some(({ wet }) => wet !== leerplichtwet)) return []
    const wie = `${noemAlle(van) || 'de school'} ${van.length > 1 ? 'geven' : 'geeft'}`
    const anderen = aan.filter((each) => buiten(ontvangers, each))
    const gevers = van.filter((each) => buiten(scholen, each) && !noemtHetZelf(each))
    const [ontvanger] = anderen
    const [gever] = gevers
    if (ontvanger)
      return [
        {
          pad: `${verstrekking.pad}.aan[${(verstrekking.aan ?? []).indexOf(ontvanger.id)}]`,
          bericht: `${wie} in ${noem(overleg)} gegevens aan ${noemAlle(anderen)} op artikel 18 van de Leerplichtwet 1969. ${kring}`,
          hulp: 'Haal deze ontvanger uit ‘aan’, of maak voor hem een eigen verstrekking met de wet die daarvoor geldt.',
        },
      ]
    return gever
      ? [
          {
            pad: `${verstrekking.pad}.van[${(verstrekking.van ?? []).indexOf(gever.id)}]`,
            bericht: `${noemAlle(gevers)} ${gevers.length > 1 ? 'geven' : 'geeft'} in ${noem(overleg)} gegevens aan leerplicht op artikel 18 van de Leerplichtwet 1969. Dat artikel geeft een plicht aan de school.`,
            hulp: 'Haal deze gever uit ‘van’, of maak voor hem een eigen verstrekking met de wet die daarvoor geldt.',
          },
        ]
      : []
  })

export const leerplichtinlichtingTeRuim: Regel = {
  code: 'GRO012',
  titel: 'Leerplichtinlichting naar een ander dan leerplicht',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'jurist',
  gronden: [
    { wet: leerplichtwet, artikel: '18', lid: '3' },
    { wet: leerplichtwet, artikel: '18', lid: '5' },
  ],
  dekt: ['GRO-12'],
  check: ({ beschrijving }) => [...vanVerstrekkingen(beschrijving), ...vanGrondslagen(beschrijving)],
}
