/** At which actual tables of an overleg one organisation sits, in as few words as a summary needs. */
import { deelnamesAanTafel } from '../../model/afgeleid/deelnames.ts'
import { gemeenten } from '../../model/afgeleid/gemeenten.ts'
import type { Beschrijving, Hoedanigheid, Overleg, Partner, Uitvoering } from '../../model/beschrijving.generated.ts'
import { afgeleid, type Vak } from '../../model/vak.ts'
import { findPartner, maakIndex } from '../../model/zoek.ts'
import { korteNaamVan, opgesomd } from './namen.ts'

type Soort = NonNullable<Hoedanigheid['soort']>
type Sector = NonNullable<Uitvoering['sector']>

/** A table of one sector is none for a board of another. */
const sectorenVan: Readonly<Partial<Record<Soort, readonly Sector[]>>> = {
  'schoolbestuur-po': ['po'],
  'schoolbestuur-vo': ['vo'],
  'schoolbestuur-so': ['so', 'vso'],
  'schoolbestuur-mbo': ['mbo'],
  'swv-po': ['po', 'so'],
  'swv-vo': ['vo', 'vso'],
}
const pastBij = ({ sector }: Uitvoering, soort: Soort | undefined): boolean => {
  const eigen = soort && sectorenVan[soort]
  return eigen === undefined || sector === undefined || eigen.includes(sector)
}

/** The tables where this organisation sits: for itself, or for another party. */
export const tafelsVan = (b: Beschrijving, overleg: Overleg, partner: Partner): readonly Uitvoering[] =>
  (overleg.uitvoeringen ?? []).filter((tafel) =>
    deelnamesAanTafel(b, overleg, tafel).some(
      ({ hoedanigheid, partners }) =>
        pastBij(tafel, hoedanigheid?.soort) &&
        partners.some((each) => each.partner === partner || each.aanTafel === partner),
    ),
  )

/** More tables than this are counted, and named by their gemeenten. */
const VEEL = 2

const gemeentenTekst = (b: Beschrijving, tafels: readonly Uitvoering[]): string => {
  const ids = [...new Set(tafels.flatMap((tafel) => tafel.gemeenten ?? []))]
  if (ids.length === 0) return ''
  const alle = gemeenten(b).filter(({ kring }) => kring !== 'derde')
  if (alle.length > 1 && alle.every(({ id }) => ids.includes(id))) return ' in alle gemeenten'
  const namen = ids.flatMap((id) => {
    const gemeente = findPartner(maakIndex(b), id)
    const naam = gemeente && korteNaamVan(gemeente)
    return naam?.staat === 'gegeven' ? [String(naam.waarde)] : []
  })
  return namen.length > 0 ? ` in ${opgesomd(namen)}` : ''
}

export const plaatsVan = (b: Beschrijving, overleg: Overleg, partner: Partner): Vak => {
  const pad = [`${overleg.pad}.uitvoeringen`]
  const tafels = tafelsVan(b, overleg, partner)
  const namen = tafels.flatMap(({ naam }) => naam ?? [])
  if (tafels.length > 0 && tafels.length <= VEEL && namen.length === tafels.length)
    return afgeleid(opgesomd(namen), pad)
  if (tafels.length > 0)
    return afgeleid(`${tafels.length} ${tafels.length === 1 ? 'tafel' : 'tafels'}${gemeentenTekst(b, tafels)}`, pad)
  return (overleg.uitvoeringen ?? []).length > 0
    ? afgeleid('nog geen tafel', pad)
    : afgeleid(undefined, pad, `de tafels van ${overleg.naam ?? 'dit overleg'}`)
}
