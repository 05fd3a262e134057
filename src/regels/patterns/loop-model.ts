import { type Beschrijving, type Modelobject, type Veldinfo, veldtabel } from '../../model/beschrijving.generated.ts'
import { eenmaal } from '../../model/eenmaal.ts'

export interface Bezoek {
  readonly object: Modelobject & Readonly<Record<string, unknown>>
  readonly type: string
  readonly velden: Readonly<Record<string, Veldinfo>>
}

const isObject = (value: unknown): value is Bezoek['object'] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every group of the description that exists, parents first, with its field table. */
export const loopModel = eenmaal((b: Beschrijving): readonly Bezoek[] => {
  const visits: Bezoek[] = []
  const visit = (object: Bezoek['object'], type: string): void => {
    const velden = veldtabel[type] ?? {}
    visits.push({ object, type, velden })
    for (const [naam, info] of Object.entries(velden)) {
      if (info.soort !== 'groep' || info.naar === undefined) continue
      for (const value of [object[naam]].flat()) if (isObject(value)) visit(value, info.naar)
    }
  }
  visit(b as unknown as Bezoek['object'], 'Beschrijving')
  return visits
})

/** The ids that are referred to, per collection. */
export const verwijzingen = (b: Beschrijving): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>()
  for (const { object, velden } of loopModel(b)) {
    for (const [naam, info] of Object.entries(velden)) {
      if (info.soort !== 'ref' || info.naar === undefined) continue
      const ids = found.get(info.naar) ?? new Set<string>()
      for (const id of [object[naam]].flat()) if (typeof id === 'string') ids.add(id)
      found.set(info.naar, ids)
    }
  }
  return found
}
