import type { Beschrijving, Bewaartermijn, Hoedanigheid } from '../../model/beschrijving.generated.ts'
import { staat } from '../../model/vak.ts'
import type { Kennis } from '../../wetten/kennis.ts'
import type { KennisBewaartermijn } from '../../wetten/kennis-types.ts'
import { alsVoorstel, type Ingreep, type Item, wettenlijst, zonderLeeg } from './soort.ts'
import { vrijeId } from './vrije-id.ts'

/** Does a term of the description already name this holder with this law (or this sector's custom)? */
const isGeregeld = (termijn: Bewaartermijn, holder: string, { soort, wetten }: KennisBewaartermijn): boolean =>
  termijn.houders?.includes(holder) === true &&
  (soort === 'richtlijn'
    ? termijn.bron === 'richtlijn'
    : wetten.some(({ wet, artikel }) => termijn.wetten?.some((each) => each.wet === wet && each.artikel === artikel)))

const item = (kennis: KennisBewaartermijn, id: string, houders: readonly string[]): Item => {
  const { tekst, soort, duur, start, vanaf, wetten } = kennis
  const event = start !== undefined ? { start } : vanaf !== undefined ? { start: 'anders', startAnders: vanaf } : {}
  return zonderLeeg({
    id,
    wat: tekst,
    termijnen: [{ id: 'termijn', uitkomst: 'altijd', duur, ...event }],
    houders,
    bron: soort === 'richtlijn' ? 'richtlijn' : 'wet',
    wetten: wettenlijst(wetten),
    ...alsVoorstel,
  })
}

const woord: Readonly<Record<KennisBewaartermijn['soort'], string>> = {
  vast: '',
  maximum: 'hoogstens ',
  minimum: 'ten minste ',
  richtlijn: 'richtlijn: ',
}

/** The sectoral terms that bind the files of those who take part, one per term with all its holders. */
export const bewaartermijnen = (b: Beschrijving, kennis: Kennis): readonly Ingreep[] => {
  const empty = b.bewaartermijnen?.length === 0
  if (empty || staat(b, 'bewaartermijnen') === 'nvt') return []
  const holdersOf = ({ id, ...rest }: KennisBewaartermijn): readonly string[] =>
    (b.hoedanigheden ?? [])
      .filter((h: Hoedanigheid) => kennis.hoedanigheid(h.soort)?.bewaren?.includes(id))
      .filter((h) => !b.bewaartermijnen?.some((termijn) => isGeregeld(termijn, h.id, { id, ...rest })))
      .map((h) => h.id)
  const ids = vrijeId((b.bewaartermijnen ?? []).map(({ id }) => id))
  const rows = kennis.bewaartermijnen
    // A term of which no article is known would be a claim without a law.
    .filter(({ soort, wetten }) => soort === 'richtlijn' || wetten.length > 0)
    .map((termijn) => ({ termijn, houders: holdersOf(termijn) }))
    .filter(({ houders }) => houders.length > 0)
    .map(({ termijn, houders }) => ({ termijn, item: item(termijn, ids(termijn.id), houders) }))
  if (rows.length === 0) return []
  return [
    {
      in: '',
      veld: 'bewaartermijnen',
      waarde: rows.map((row) => row.item),
      bij: 'bewaartermijnen',
      voorstellen: rows.map(({ termijn }) => ({
        soort: 'bewaartermijn',
        wat: `${woord[termijn.soort]}${termijn.duur}: ${termijn.tekst}`,
        wetten: termijn.wetten,
      })),
    },
  ]
}
