import { grondslagmatrix, type Matrixrij, type Zijde } from '../../model/afgeleid/grondslagmatrix.ts'
import type { Verwijzing } from '../../wetten/types.ts'
import { noem, noemAlle } from '../patterns/noem.ts'
import { overschrijdingen } from '../patterns/verboden.ts'
import { citaten } from '../patterns/wetnaam.ts'
import { noemt } from '../patterns/wetsverwijzingen.ts'
import type { Invoer, Regel, Vondst } from '../types.ts'

const web = 'wet-educatie-en-beroepsonderwijs'
const lid1: readonly Verwijzing[] = [{ wet: web, artikel: '9.2.7', lid: '1' }]
const lid2: readonly Verwijzing[] = [{ wet: web, artikel: '9.2.7', lid: '2' }]
const velden = { gezondheid: 'bijzonder', strafrechtelijk: 'strafrechtelijk' } as const

const aanDerden = (invoer: Invoer): Vondst[] =>
  overschrijdingen(invoer, lid2).map(({ volle, gevers, gegevens, ontvangers, pad }) => ({
    pad,
    bericht: `${noemAlle(gevers)} ${gevers.length > 1 ? 'geven' : 'geeft'} in ${noem(volle.overleg)} ${noemAlle(gegevens)} aan ${noemAlle(ontvangers)}.`,
    hulp: 'Haal dit gegeven uit de verstrekking: het doorstroompunt geeft gezondheids- en strafrechtelijke gegevens niet aan derden. De jongere, of wie het gegeven zelf mag geven, kan het inbrengen.',
  }))

/** Is it said anywhere near that the young person agrees? */
const noemtInstemming = (zijde: Zijde, { overleg, verstrekking }: Matrixrij): boolean =>
  [
    ...zijde.gronden.map(({ toelichting }) => toelichting),
    verstrekking.toelichting,
    overleg.afspraken,
    ...(overleg.werkproces ?? []).map(({ tekst }) => tekst),
  ].some((text) => /\binstem|\bstem(?:t|men)\s+(?:[\p{L}-]+\s+){0,5}in\b/iu.test(text ?? ''))

const bijOntvangst = (invoer: Invoer, rij: Matrixrij, zijde: Zijde): Vondst[] =>
  Object.entries(velden).flatMap(([aard, veld]): Vondst[] => {
    const gegevens = rij.gegevens.filter((each) => each.aard === aard)
    const refs = zijde.gronden.flatMap((grond) => (grond[veld] ?? []).map((ref) => ({ grond, ref })))
    const [first] = refs
    if (gegevens.length === 0 || !first) return []
    const wie = `${noem(zijde.hoedanigheid)} krijgt in ${noem(rij.overleg)} ${noemAlle(gegevens)}`
    const eigen = refs.find(({ ref }) => noemt([ref], lid1))
    if (!eigen)
      return [
        {
          pad: first.ref.pad,
          bericht: `${wie}, maar steunt daarvoor niet op de instemming van de jongere (artikel 9.2.7 lid 1 WEB). Genoemd is ${citaten(
            invoer.wetten,
            refs.map(({ ref }) => ref),
          )}.`,
          hulp: `Noem bij ‘${veld}’ artikel 9.2.7 lid 1 van de Wet educatie en beroepsonderwijs en leg vast hoe de jongere met de ondersteuning instemt.`,
        },
      ]
    if (noemtInstemming(zijde, rij)) return []
    return [
      {
        pad: `${eigen.grond.pad}.toelichting`,
        ernst: 'waarschuwing',
        bericht: `${wie}, maar nergens staat dat dit alleen gebeurt als de jongere met de ondersteuning instemt.`,
        hulp: 'Zet in de toelichting van de grondslag, of in het werkproces van het overleg, dat de jongere eerst instemt en hoe dat wordt vastgelegd.',
      },
    ]
  })

const check: Regel['check'] = (invoer) => {
  const ontvangst = grondslagmatrix(invoer.beschrijving).flatMap((rij) =>
    rij.ontvangers
      .filter(({ hoedanigheid }) => hoedanigheid.soort === 'college-doorstroompunt')
      .flatMap((zijde) => bijOntvangst(invoer, rij, zijde)),
  )
  const perPad = new Map(ontvangst.map((each) => [each.pad, each]))
  return [...aanDerden(invoer), ...perPad.values()]
}

export const doorstroompuntZonderInstemming: Regel = {
  code: 'BIJ007',
  titel: 'Doorstroompunt deelt gevoelige gegevens of verwerkt ze zonder instemming',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'jurist',
  gronden: [...lid1, ...lid2].map(({ wet, lid }) => ({ wet, artikel: '9.2.7', ...(lid ? { lid } : {}) })),
  dekt: ['BIJ-07'],
  check,
}
