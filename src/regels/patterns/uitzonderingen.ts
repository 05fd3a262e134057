import { grondslagmatrix, type Matrixrij, type Zijde } from '../../model/afgeleid/grondslagmatrix.ts'
import { type Gegeven, lijsten, type Wetsverwijzing } from '../../model/beschrijving.generated.ts'
import { staat } from '../../model/vak.ts'
import type { Verwijzing } from '../../wetten/types.ts'
import { type Invoer, type Uitkomst, uitkomst, type Vondst } from '../types.ts'
import { isAf, isVerstrekkingAf } from './af.ts'
import { noem, noemAlle } from './noem.ts'
import { citaten } from './wetnaam.ts'
import { noemt } from './wetsverwijzingen.ts'

/** One giver or receiver with data of a kind that needs an article of its own, and no article that allows it. */
export interface Gemis {
  readonly pad: string
  readonly zijde: Zijde
  readonly rij: Matrixrij
  readonly gegevens: readonly Gegeven[]
  /** Articles that are named, but do not allow this kind. */
  readonly genoemd: readonly Wetsverwijzing[]
}

export type Veld = 'bijzonder' | 'strafrechtelijk' | 'bsn'

export interface Zoek {
  /** As in the list `gegevensaarden`. */
  readonly aard: string
  readonly veld: Veld
  /** Does this giver or receiver have to name an article at all? */
  readonly vraagt?: (zijde: Zijde, rij: Matrixrij) => boolean
  /** Which articles are enough for it. */
  readonly genoeg: (zijde: Zijde) => readonly Verwijzing[]
}

/** Articles that are meant for the other field (criminal for special) have a rule of their own. */
const uavg = 'uitvoeringswet-algemene-verordening-gegevensbescherming'
const avg = 'algemene-verordening-gegevensbescherming'
const reeks = (van: number, tot: number): readonly string[] =>
  Array.from({ length: tot - van + 1 }, (_, i) => String(van + i))
export const alleenVoor: Readonly<Record<'bijzonder' | 'strafrechtelijk', readonly Verwijzing[]>> = {
  bijzonder: [
    { wet: avg, artikel: '9' },
    ...[...reeks(22, 30), '23a', '30a', '30b'].map((artikel) => ({ wet: uavg, artikel })),
  ],
  strafrechtelijk: [{ wet: avg, artikel: '10' }, ...reeks(31, 33).map((artikel) => ({ wet: uavg, artikel }))],
}
export const inVerkeerdVeld = (veld: 'bijzonder' | 'strafrechtelijk', ref: Wetsverwijzing): boolean =>
  noemt([ref], alleenVoor[veld === 'bijzonder' ? 'strafrechtelijk' : 'bijzonder'])

const opAndereWet = (veld: Veld, refs: readonly Wetsverwijzing[]): boolean =>
  veld !== 'bsn' && refs.length > 0 && refs.every((ref) => inVerkeerdVeld(veld, ref))

/** The one thing that this side lacks for this kind, `'onbekend'` when its grounds are not finished. */
const gemisVan = (rij: Matrixrij, zijde: Zijde, zoek: Zoek): Gemis | 'onbekend' | undefined => {
  const { aard, veld, vraagt = () => true, genoeg } = zoek
  const gegevens = rij.gegevens.filter((each) => each.aard === aard)
  const [first] = zijde.gronden
  if (gegevens.length === 0 || !first || !vraagt(zijde, rij)) return undefined
  const eigen = zijde.afwijkend.flatMap(({ grondslagen }) => grondslagen)
  const genoemd = [...zijde.gronden, ...eigen].flatMap((grond) => grond[veld] ?? [])
  const [ref] = genoemd
  if (ref === undefined) {
    const answered =
      staat(first, veld) !== 'onbekend' || (zijde.gronden.every(isAf) && isVerstrekkingAf(rij.verstrekking))
    return answered ? { pad: `${first.pad}.${veld}`, zijde, rij, gegevens, genoemd } : 'onbekend'
  }
  if (noemt(genoemd, genoeg(zijde)) || opAndereWet(veld, genoemd)) return undefined
  return { pad: ref.pad, zijde, rij, gegevens, genoemd }
}

/** What is lacking, once per place where the answer must be typed, with the paths that are not finished. */
export const zoekGemis = ({ beschrijving }: Invoer, zoek: Zoek) => {
  const gemis = new Map<string, Gemis>()
  const onbekend: string[] = []
  for (const rij of grondslagmatrix(beschrijving)) {
    for (const zijde of [...rij.gevers, ...rij.ontvangers]) {
      const found = gemisVan(rij, zijde, zoek)
      if (found === 'onbekend') onbekend.push(`${zijde.gronden[0]?.pad}.${zoek.veld}`)
      else if (found && !gemis.has(found.pad)) gemis.set(found.pad, found)
    }
  }
  return { gemis: [...gemis.values()], onbekend }
}

/** Police and prosecution give, and receive, under their own laws; those have rules of their own. */
const onderAvg =
  ({ kennis }: Invoer) =>
  ({ hoedanigheid }: Zijde): boolean =>
    (kennis.hoedanigheid(hoedanigheid.soort)?.stelsel ?? 'avg') === 'avg'

/** Findings for special or criminal data without an article that allows them, each once. */
export const zonderUitzondering = (invoer: Invoer, veld: 'bijzonder' | 'strafrechtelijk', hulp: string): Uitkomst => {
  const found = invoer.kennis.gegevens
    .filter((each) => each.veld === veld)
    .map(({ aard, uitzonderingen }) =>
      zoekGemis(invoer, { aard, veld, vraagt: onderAvg(invoer), genoeg: () => uitzonderingen }),
    )
  const gemis = found.flatMap((each) => each.gemis)
  const paden = new Set<string>()
  const vondsten = gemis.flatMap(({ pad, zijde, rij, gegevens, genoemd }): Vondst[] => {
    if (paden.has(pad)) return []
    paden.add(pad)
    const wie = `${noem(zijde.hoedanigheid)} ${zijde.rol === 'gever' ? 'geeft' : 'krijgt'} in ${noem(rij.overleg)}`
    const soort = lijsten.gegevensaarden[gegevens[0]?.aard ?? 'gewoon']
    const wat = `${noemAlle(gegevens)} (${soort})`
    const maar =
      genoemd.length === 0
        ? 'maar de grondslag noemt geen artikel dat dit toelaat.'
        : `maar de grondslag noemt alleen ${citaten(invoer.wetten, genoemd)}: geen artikel uit de UAVG of een eigen wet dat dit toelaat.`
    return [
      {
        pad,
        bericht: `${wie} ${wat}, ${maar}`,
        hulp,
        verwant: [{ bericht: 'de verstrekking', pad: rij.verstrekking.pad }],
      },
    ]
  })
  return uitkomst(
    vondsten,
    found.flatMap((each) => each.onbekend),
  )
}
