import { type Bevinding, sorteer, type Telling, telling } from '../bevinding/bevinding.ts'

export interface JsonBevindingen {
  readonly versie: 1
  readonly bevindingen: readonly Bevinding[]
  readonly telling: Telling
}

/** The findings as in the published schema (schemas/uitvoer.schema.json). */
export const jsonReport = (bevindingen: readonly Bevinding[]): JsonBevindingen => ({
  versie: 1,
  bevindingen: sorteer(bevindingen),
  telling: telling(bevindingen),
})
