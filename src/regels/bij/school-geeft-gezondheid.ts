import { grondslagmatrix, type Matrixrij, type Zijde } from '../../model/afgeleid/grondslagmatrix.ts'
import { lijsten, type Wetsverwijzing } from '../../model/beschrijving.generated.ts'
import { perSleutel } from '../../model/eenmaal.ts'
import { valtOnder } from '../../wetten/kennis.ts'
import type { Verwijzing } from '../../wetten/types.ts'
import { noem, noemAlle } from '../patterns/noem.ts'
import { noemt } from '../patterns/wetsverwijzingen.ts'
import type { Regel } from '../types.ts'

const uavg = 'uitvoeringswet-algemene-verordening-gegevensbescherming'
const school: readonly Verwijzing[] = [{ wet: uavg, artikel: '30', lid: '2', onderdeel: 'a' }]

interface Feit {
  readonly zijde: Zijde
  readonly rij: Matrixrij
  readonly ref: Wetsverwijzing
}

const feit = ({ zijde, rij }: Feit): string => {
  const gegevens = noemAlle(rij.gegevens.filter(({ aard }) => aard === 'gezondheid'))
  return zijde.rol === 'gever'
    ? `in ${noem(rij.overleg)} geeft zij ${gegevens} aan ${noemAlle(rij.aan)}`
    : `in ${noem(rij.overleg)} krijgt zij ${gegevens} van ${noemAlle(rij.van)}`
}

const check: Regel['check'] = ({ beschrijving }) => {
  const feiten = grondslagmatrix(beschrijving)
    .filter(({ gegevens }) => gegevens.some(({ aard }) => aard === 'gezondheid'))
    .flatMap((rij) =>
      [...rij.gevers, ...rij.ontvangers].flatMap((zijde): Feit[] => {
        if (!valtOnder(zijde.hoedanigheid.soort ?? '', ['schoolbestuur'])) return []
        const ref = zijde.gronden.flatMap(({ bijzonder }) => bijzonder ?? []).find((each) => noemt([each], school))
        return ref ? [{ zijde, rij, ref }] : []
      }),
    )
  return [...perSleutel(feiten, ({ zijde }) => zijde.hoedanigheid.id).values()].flatMap((groep) => {
    const [first] = groep
    if (!first) return []
    const { hoedanigheid } = first.zijde
    const geheim = hoedanigheid.beroepsgeheim?.soort
    // Without any secrecy the ground itself fails, and that has a rule of its own.
    if (geheim === 'geen') return []
    const met = geheim === undefined ? '' : ` Geheimhouding: ${lijsten.geheimsoorten[geheim]}.`
    return [
      {
        pad: first.ref.pad,
        bericht: `${noem(hoedanigheid)} steunt voor gezondheidsgegevens op artikel 30 lid 2 onder a UAVG. Dat artikel geldt voor speciale begeleiding van leerlingen of bijzondere voorzieningen. Is dat het doel van iedere verstrekking, mag de school de gegevens daarvoor ook aan anderen geven, en volstaat haar geheimhouding?${met}`,
        hulp: 'Beoordeel dit per verstrekking. Past het doel niet, kies dan een andere grond (zoals uitdrukkelijke toestemming) of laat het gegeven weg. Past het wel, leg het oordeel dan vast bij ‘aanvaard’.',
        verwant: groep.map((each) => ({ bericht: feit(each), pad: each.rij.verstrekking.pad })),
      },
    ]
  })
}

export const schoolGeeftGezondheid: Regel = {
  code: 'BIJ101',
  titel: 'School geeft of krijgt gezondheidsgegevens',
  ernst: 'vraag',
  rol: 'jurist',
  gronden: [
    { wet: uavg, artikel: '30', lid: '2', onderdeel: 'a' },
    { wet: uavg, artikel: '30', lid: '4' },
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '9', lid: '3' },
  ],
  check,
}
