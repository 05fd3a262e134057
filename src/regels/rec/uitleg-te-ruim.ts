import { grondenVoor } from '../../model/afgeleid/gronden.ts'
import { verstrekkingenVan } from '../../model/afgeleid/verstrekkingen.ts'
import type { Beschrijving, Doel, Overleg, Signaalsysteem } from '../../model/beschrijving.generated.ts'
import { perSleutel } from '../../model/eenmaal.ts'
import { staat } from '../../model/vak.ts'
import { findDoel, type Index, maakIndex } from '../../model/zoek.ts'
import { isVerstrekkingAf } from '../patterns/af.ts'
import { alleGronden } from '../patterns/alle-gronden.ts'
import { noem } from '../patterns/noem.ts'
import { tekstenVoorInwoners } from '../patterns/voor-inwoners.ts'
import { type Regel, uitkomst, type Vondst } from '../types.ts'

const ja = '(?:toestemming|goedvind|goed vind|ja zeg|akkoord)'
const ontkenning = '(?<!\\p{L})(?:niet|niets|nooit|geen)(?!\\p{L})'
const belofte = new RegExp(
  [
    `(?<!\\p{L})(?:alleen|pas|uitsluitend)(?!\\p{L})[^.;]{0,30} (?:met|na|als)(?!\\p{L})[^.;]{0,60}${ja}`,
    `${ontkenning}[^.;]{0,60} zonder(?!\\p{L})[^.;]{0,30}${ja}`,
    `(?<!\\p{L})zonder(?!\\p{L})[^.;]{0,30}${ja}[^.;]{0,60}${ontkenning}`,
  ].join('|'),
  'iu',
)

/** Does one of these take part on the ground of toestemming, for one of these purposes? */
const heeftLetterA = (b: Beschrijving, index: Index, wie: readonly (string | undefined)[], doelen: readonly Doel[]) =>
  alleGronden(b).some(
    ({ grond, hoedanigheid }) =>
      grond.avg === 'a' && wie.includes(hoedanigheid.id) && grondenVoor(index, [grond], doelen).length > 0,
  )

type Steun = 'toestemming' | 'geen' | 'onbekend'

const steunVanOverleg = (b: Beschrijving, index: Index, overleg: Overleg): Steun => {
  const alle = verstrekkingenVan(b, overleg)
  const opToestemming = alle.some(
    ({ verstrekking: { geheim, cGrond } }) => cGrond === 'toestemming' || geheim?.includes('toestemming'),
  )
  const wie = (overleg.deelnemers ?? []).map(({ hoedanigheid }) => hoedanigheid)
  const doelen = alle.flatMap((each) => each.doelen)
  if (opToestemming || heeftLetterA(b, index, wie, doelen)) return 'toestemming'
  const bekend = staat(overleg, 'verstrekkingen') !== 'onbekend'
  return bekend && alle.every(({ verstrekking }) => isVerstrekkingAf(verstrekking)) ? 'geen' : 'onbekend'
}

const steunVanSysteem = (b: Beschrijving, index: Index, { doelen = [], melders }: Signaalsysteem): Steun => {
  const found = doelen.flatMap((id) => findDoel(index, id) ?? [])
  if (heeftLetterA(b, index, melders ?? [], found)) return 'toestemming'
  return melders === undefined ? 'onbekend' : 'geen'
}

const check: Regel['check'] = ({ beschrijving: b }) => {
  const index = maakIndex(b)
  const onbekend: string[] = []
  const perPlek = perSleutel(
    tekstenVoorInwoners(b).filter(({ tekst }) => belofte.test(tekst)),
    ({ pad }) => /^(?:overleggen|signaalsystemen)\[\d+\]/.exec(pad)?.[0],
  )
  const bekijk = (plek: Overleg | Signaalsysteem, steun: () => Steun): Vondst[] => {
    const beloften = perPlek.get(plek.pad) ?? []
    const uitslag = beloften.length > 0 ? steun() : 'toestemming'
    if (uitslag === 'onbekend') onbekend.push(`${plek.pad}.${'verstrekkingen' in plek ? 'verstrekkingen' : 'melders'}`)
    if (uitslag !== 'geen') return []
    return beloften.map(({ pad, tekst }) => ({
      pad,
      bericht: `De tekst voor inwoners zegt ‘${tekst}’, maar bij ${noem(plek)} berust niets op toestemming.`,
      hulp: 'Schrijf wat er werkelijk gebeurt: dat de wet dit delen toelaat of vraagt, en wat de inwoner daarover hoort. Rust het wel op toestemming, leg dat dan vast bij de verstrekking (‘geheim: [toestemming]’) of bij de grondslag.',
    }))
  }
  const vondsten = [
    ...(b.overleggen ?? []).flatMap((overleg) => bekijk(overleg, () => steunVanOverleg(b, index, overleg))),
    ...(b.signaalsystemen ?? []).flatMap((systeem) => bekijk(systeem, () => steunVanSysteem(b, index, systeem))),
  ]
  return uitkomst(vondsten, onbekend)
}

const avg = 'algemene-verordening-gegevensbescherming'
export const uitlegTeRuim: Regel = {
  code: 'REC100',
  titel: 'Uitleg belooft toestemming die er niet is',
  ernst: 'waarschuwing',
  rol: 'projectleider',
  gronden: [
    { wet: avg, artikel: '5', lid: '1', onderdeel: 'a' },
    { wet: avg, artikel: '12', lid: '1' },
  ],
  dekt: ['L15'],
  check,
}
