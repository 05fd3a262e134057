import type { Beschrijving, Hoedanigheid } from '../../model/beschrijving.generated.ts'
import { noem } from '../../model/noem.ts'
import { staat } from '../../model/vak.ts'
import { valtOnder } from '../../wetten/kennis.ts'
import type { KennisGrondslag, KennisHoedanigheid } from '../../wetten/kennis-types.ts'
import type { Verwijzing } from '../../wetten/types.ts'
import { alsVoorstel, type Ingreep, type Los, wettenlijst, zonderLeeg } from './soort.ts'

/** Where a hoedanigheid takes part: the kind of overleg or signal system, what it is for, and who else is there. */
interface Plaats {
  readonly soort: string | undefined
  readonly doelen: readonly string[]
  readonly anderen: readonly string[]
  readonly isSysteem: boolean
}

const plaatsenVan = (b: Beschrijving, id: string): readonly Plaats[] => {
  const soortVan = (ids: readonly (string | undefined)[]): readonly string[] =>
    (b.hoedanigheden ?? []).flatMap((h) => (h.id !== id && ids.includes(h.id) && h.soort ? [h.soort] : []))
  const overleggen = (b.overleggen ?? []).map(({ soort, doelen, deelnemers }) => ({
    soort,
    doelen,
    ids: deelnemers?.map(({ hoedanigheid }) => hoedanigheid) ?? [],
    isSysteem: false,
  }))
  const systemen = (b.signaalsystemen ?? []).map(({ soort, doelen, melders }) => ({
    soort,
    doelen,
    ids: melders ?? [],
    isSysteem: true,
  }))
  return [...overleggen, ...systemen]
    .filter(({ ids }) => ids.includes(id))
    .map(({ soort, doelen, ids, isSysteem }) => ({ soort, doelen: doelen ?? [], anderen: soortVan(ids), isSysteem }))
}

/** A ground that belongs to one kind of overleg, or to sharing with one kind of partner, serves only there. */
const past = ({ voor, aan }: KennisGrondslag, { soort, anderen, isSysteem }: Plaats): boolean =>
  (voor ? soort !== undefined && voor.includes(soort) : !isSysteem) &&
  (!aan || anderen.some((other) => valtOnder(other, aan)))

const verwijzingenVan = (g: KennisGrondslag): readonly Verwijzing[] => [
  ...g.wetten,
  ...(g.bijzonder ?? []),
  ...(g.strafrechtelijk ?? []),
  ...(g.bsn ?? []),
]

const uniek = <T>(items: readonly T[]): readonly T[] => [...new Set(items)]

const ingreep = (h: Hoedanigheid, veld: string, waarde: Ingreep['waarde'], voorstellen: readonly Los[]): Ingreep => ({
  in: h.pad,
  veld,
  waarde,
  bij: noem(h) ?? h.id,
  voorstellen,
})

const taken = (h: Hoedanigheid, kennis: KennisHoedanigheid): Ingreep =>
  ingreep(
    h,
    'taken',
    kennis.taken.map(({ id, tekst, wetten }) => zonderLeeg({ id, tekst, wetten: wettenlijst(wetten), ...alsVoorstel })),
    kennis.taken.map(({ tekst, wetten }) => ({ soort: 'taak', wat: tekst, wetten })),
  )

/** When it is not known yet where someone takes part, every ground that is not for one kind of overleg. */
const grondslagen = (b: Beschrijving, h: Hoedanigheid, kennis: KennisHoedanigheid): Ingreep => {
  const plaatsen = plaatsenVan(b, h.id)
  const gronden = kennis.grondslagen.flatMap((grond) => {
    const hier = plaatsen.filter((plaats) => past(grond, plaats))
    if (hier.length === 0 && (plaatsen.length > 0 || grond.voor)) return []
    return [{ grond, doelen: uniek(hier.flatMap(({ doelen }) => doelen)) }]
  })
  return ingreep(
    h,
    'grondslagen',
    gronden.map(({ grond, doelen }) =>
      zonderLeeg({
        id: grond.id,
        doelen: doelen.length > 0 ? doelen : undefined,
        avg: grond.avg,
        wetten: wettenlijst(grond.wetten),
        bijzonder: wettenlijst(grond.bijzonder),
        strafrechtelijk: wettenlijst(grond.strafrechtelijk),
        bsn: wettenlijst(grond.bsn),
        toelichting: grond.toelichting,
        ...alsVoorstel,
      }),
    ),
    gronden.map(({ grond }) => ({
      soort: 'grondslag',
      wat: `letter ${grond.avg}${grond.toelichting ? `: ${grond.toelichting}` : ''}`,
      wetten: verwijzingenVan(grond),
    })),
  )
}

const beroepsgeheim = (h: Hoedanigheid, { geheim }: KennisHoedanigheid): Ingreep =>
  ingreep(
    h,
    'beroepsgeheim',
    zonderLeeg({
      soort: geheim.soort,
      wetten: wettenlijst(geheim.wetten),
      doorbreking: geheim.doorbreking,
      toelichting: geheim.toelichting,
      ...alsVoorstel,
    }),
    [{ soort: 'geheimhouding', wat: geheim.toelichting ?? geheim.soort, wetten: geheim.wetten ?? [] }],
  )

/** Only data that exist, of a kind that the law forbids it to give, and that nobody says it brings in. */
const nooitInbrengen = (b: Beschrijving, h: Hoedanigheid, kennis: KennisHoedanigheid): Ingreep => {
  const verboden = (kennis.verboden ?? []).flatMap((verbod) => {
    const gegevens = (b.gegevens ?? [])
      .filter(({ aard }) => aard !== undefined && verbod.aarden.includes(aard))
      .map(({ id }) => id)
      .filter((id) => !h.brengtIn?.includes(id))
    return gegevens.length > 0 ? [{ verbod, gegevens }] : []
  })
  return ingreep(
    h,
    'nooitInbrengen',
    verboden.map(({ verbod, gegevens }) =>
      zonderLeeg({
        id: verbod.id,
        gegevens,
        wetten: wettenlijst(verbod.wetten),
        toelichting: verbod.tekst,
        ...alsVoorstel,
      }),
    ),
    verboden.map(({ verbod }) => ({ soort: 'brengt nooit in', wat: verbod.tekst, wetten: verbod.wetten })),
  )
}

/** What the law says of this kind, for the fields that are unknown. */
export const voorHoedanigheid = (b: Beschrijving, h: Hoedanigheid, kennis: KennisHoedanigheid): readonly Ingreep[] =>
  [taken(h, kennis), grondslagen(b, h, kennis), beroepsgeheim(h, kennis), nooitInbrengen(b, h, kennis)].filter(
    ({ veld, voorstellen }) => voorstellen.length > 0 && staat(h, veld as keyof Hoedanigheid & string) === 'onbekend',
  )
