import type { Doel, Gegeven, Grondslag, Hoedanigheid, Modelobject } from '../beschrijving.generated.ts'
import { staat } from '../vak.ts'
import type { Dekking } from './dekking.ts'
import { gaatLangsGeheim, isGeheimhouder } from './geheim.ts'
import type { VolleVerstrekking } from './verstrekkingen.ts'

/** What a row of the grondslagmatrix can lack. */
export type Leemtesoort =
  | 'geen-gever'
  | 'geen-ontvanger'
  | 'geen-gegevens'
  | 'geen-doel'
  | 'geen-wet'
  | 'geen-situatie'
  | 'afwijkend-doel-zonder-grond'
  | 'geen-grond-gever'
  | 'geen-grond-ontvanger'
  | 'grond-zonder-letter'
  | 'grond-zonder-wet'
  | 'bijzonder-zonder-uitzondering'
  | 'strafrechtelijk-zonder-uitzondering'
  | 'bsn-zonder-grond'
  | 'geheim-zonder-weg'

export interface Leemte {
  readonly soort: Leemtesoort
  /** `onbekend`: nobody answered yet; `geen`: the answer was given, and it does not cover this. */
  readonly staat: 'onbekend' | 'geen'
  /** Where the answer must be typed. */
  readonly pad: string
  /** The purposes that no ground covers. */
  readonly doelen?: readonly Doel[]
  /** The data that no article allows. */
  readonly gegevens?: readonly Gegeven[]
}

/** The field of a ground that names the article for special data. */
export type Uitzondering = 'bijzonder' | 'strafrechtelijk' | 'bsn'

/** Kinds of data that need an article of their own, by the field of a ground that names it. */
interface Uitzonderingssoort {
  readonly veld: Uitzondering
  readonly aarden: readonly Gegeven['aard'][]
  readonly soort: Leemtesoort
}
const uitzonderingen: readonly Uitzonderingssoort[] = [
  { veld: 'bijzonder', aarden: ['gezondheid', 'bijzonder-overig'], soort: 'bijzonder-zonder-uitzondering' },
  { veld: 'strafrechtelijk', aarden: ['strafrechtelijk'], soort: 'strafrechtelijk-zonder-uitzondering' },
  { veld: 'bsn', aarden: ['bsn'], soort: 'bsn-zonder-grond' },
]

/** The articles that these data ask for, with the data that ask. */
export const uitzonderingenVoor = (
  gegevens: readonly Gegeven[],
): readonly (Uitzonderingssoort & { readonly gegevens: readonly Gegeven[] })[] =>
  uitzonderingen.flatMap((each) => {
    const raakt = gegevens.filter(({ aard }) => aard !== undefined && each.aarden.includes(aard))
    return raakt.length > 0 ? [{ ...each, gegevens: raakt }] : []
  })

const leemte = <T extends Modelobject>(soort: Leemtesoort, object: T, veld: keyof T & string): Leemte => ({
  soort,
  staat: staat(object, veld) === 'onbekend' ? 'onbekend' : 'geen',
  pad: object.pad === '' ? veld : `${object.pad}.${veld}`,
})

/** What the verstrekking itself leaves open, whoever gives or receives. */
export const leemtenVanVerstrekking = ({ overleg, verstrekking, ...volle }: VolleVerstrekking): readonly Leemte[] => {
  const { situatie, cGrond, wetten } = verstrekking
  const found: Leemte[] = []
  if (volle.van.length === 0) found.push(leemte('geen-gever', verstrekking, 'van'))
  if (volle.aan.length === 0) found.push(leemte('geen-ontvanger', verstrekking, 'aan'))
  if (volle.gegevens.length === 0) found.push(leemte('geen-gegevens', verstrekking, 'gegevens'))
  if (volle.doelen.length === 0)
    found.push(
      verstrekking.doelen === undefined
        ? leemte('geen-doel', overleg, 'doelen')
        : leemte('geen-doel', verstrekking, 'doelen'),
    )
  if (situatie === undefined) found.push(leemte('geen-situatie', verstrekking, 'situatie'))
  if (situatie === 'C' && cGrond === undefined)
    found.push(leemte('afwijkend-doel-zonder-grond', verstrekking, 'cGrond'))
  // A reason why no law is named is an answer.
  if ((wetten ?? []).length === 0 && !('wetten' in verstrekking.nvt))
    found.push(leemte('geen-wet', verstrekking, 'wetten'))
  return found
}

/** A publieke taak (e) or a duty (c) always rests on a law. */
const leemtenVanGrond = (grond: Grondslag): readonly Leemte[] => {
  if (grond.avg === undefined) return 'avg' in grond.nvt ? [] : [leemte('grond-zonder-letter', grond, 'avg')]
  const wetNodig = grond.avg === 'c' || grond.avg === 'e'
  return wetNodig && (grond.wetten ?? []).length === 0 ? [leemte('grond-zonder-wet', grond, 'wetten')] : []
}

/** Data of a special kind for which none of these grounds names an article. */
const zonderUitzondering = (gegevens: readonly Gegeven[], gronden: readonly Grondslag[]): readonly Leemte[] => {
  const [first] = gronden
  if (!first) return []
  return uitzonderingenVoor(gegevens)
    .filter(({ veld }) => gronden.every((grond) => (grond[veld] ?? []).length === 0))
    .map(({ veld, soort, gegevens: raakt }) => ({ ...leemte(soort, first, veld), gegevens: raakt }))
}

/** One giver or receiver of a verstrekking. */
export interface Inbreng extends Dekking {
  readonly rol: 'gever' | 'ontvanger'
  readonly hoedanigheid: Hoedanigheid
  /** The grounds on which it gives or receives this. */
  readonly grondslagen: readonly Grondslag[]
}

/** What one giver or receiver lacks in this verstrekking; without a ground nothing else is asked of it. */
export const leemtenVanZijde = (volle: VolleVerstrekking, zijde: Inbreng): readonly Leemte[] => {
  const { hoedanigheid, rol, gronden, grondslagen, ongedekt } = zijde
  const found: Leemte[] = []
  if (ongedekt.length > 0) found.push({ ...leemte(`geen-grond-${rol}`, hoedanigheid, 'grondslagen'), doelen: ongedekt })
  found.push(...grondslagen.flatMap(leemtenVanGrond), ...zonderUitzondering(volle.gegevens, gronden))
  if (rol === 'gever' && isGeheimhouder(hoedanigheid) && zonderWeg(volle))
    found.push(leemte('geheim-zonder-weg', volle.verstrekking, 'geheim'))
  return found
}

/** A reason why no way is needed is an answer; 'niet van toepassing' of who keeps a secret is not. */
const zonderWeg = (volle: VolleVerstrekking): boolean =>
  gaatLangsGeheim(volle) !== true && !('geheim' in volle.verstrekking.nvt)
