import type { Overleg } from '../../model/beschrijving.generated.ts'
import { lijstVan } from '../../model/vak.ts'
import { lijst, type WeergaveVan } from '../../model/weergave.ts'
import type { Bouwcontext } from '../soort.ts'
import { bewarenTabel, bouwBewaren } from './bewaren.ts'
import { overlegVan } from './tafel-overleg.ts'

export const tafelBewarenTabel = {
  bewaring: lijst('Hoelang verslag en dossier worden bewaard', bewarenTabel.bewaartermijnen.item),
} as const

/** Who keeps the dossier or makes the report. */
const houders = ({ deelnemers, verslag }: Overleg): ReadonlySet<string | undefined> =>
  new Set([
    ...(deelnemers ?? [])
      .filter(({ rollen }) => rollen?.includes('dossierhouder'))
      .map(({ hoedanigheid }) => hoedanigheid),
    ...(verslag?.door ?? []),
  ])

/** The terms of this overleg that bind who keeps its report; all of them when that is not known. */
export const bouwTafelBewaren = (context: Bouwcontext): WeergaveVan<typeof tafelBewarenTabel> => {
  const overleg = overlegVan(context)
  const alle = (context.b.bewaartermijnen ?? []).filter(({ id }) => overleg.bewaren?.includes(id))
  const wie = houders(overleg)
  const eigen = alle.filter((termijn) => (termijn.houders ?? []).some((id) => wie.has(id)))
  const ids = new Set((eigen.length > 0 ? eigen : alle).map(({ id }) => id))
  const items = bouwBewaren(context).bewaartermijnen.items.filter(({ id }) => ids.has(String(id.waarde)))
  return {
    bewaring: lijstVan(
      overleg.bewaren === undefined ? undefined : items,
      [`${overleg.pad}.bewaren`],
      'hoelang het verslag wordt bewaard',
    ),
  }
}
