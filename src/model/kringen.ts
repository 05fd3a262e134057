import { type Data, isData } from './loop.ts'
import type { Kring } from './ruim-op.ts'

/** Fields that point to their own collection: a purpose under a purpose, a mandate that rests on a mandate. */
const ladders: readonly { lijst: (data: Data) => unknown; pad: string; veld: string; titel: string }[] = [
  {
    lijst: (data) => (isData(data.doelbinding) ? data.doelbinding.doelen : undefined),
    pad: 'doelbinding.doelen',
    veld: 'onder',
    titel: 'Valt onder',
  },
  { lijst: (data) => data.mandaten, pad: 'mandaten', veld: 'steuntOp', titel: 'Steunt op' },
]

/** Rings in those ladders; the step that closes a ring is taken out, so that nobody who climbs one runs for ever. */
export const kringenIn = (data: Data): Kring[] =>
  ladders.flatMap(({ lijst, pad, veld, titel }) => {
    const items = (lijst(data) as unknown[] | undefined) ?? []
    if (!Array.isArray(items)) return []
    const indexOf = new Map(items.flatMap((item, index) => (isData(item) ? [[item.id, index] as const] : [])))
    const clean = new Set<number>()
    const kringen: Kring[] = []
    for (const start of indexOf.values()) {
      const route: number[] = []
      for (let at: number | undefined = start; at !== undefined && !clean.has(at); ) {
        route.push(at)
        const item = items[at] as Data
        const next: number | undefined = indexOf.get(item[veld] as string)
        const since = next === undefined ? -1 : route.indexOf(next)
        if (since >= 0) {
          const ids = route.slice(since).map((index) => String((items[index] as Data).id))
          kringen.push({ pad: `${pad}[${at}].${veld}`, titel, ids })
          delete item[veld]
        }
        at = since >= 0 ? undefined : next
      }
      for (const index of route) clean.add(index)
    }
    return kringen
  })
