/** Bounds on what a template may ask, so that a hostile or mistaken one ends in a message and not in a stuck program. */
/** Deepest nesting of blocks and clauses. */
export const MAX_DIEPTE = 40
/** Longest text that one template or clause may give, in characters. */
export const MAX_TEKST = 4_000_000
/** Most statements of one document: clauses within clauses and lists within lists stay within it. */
export const MAX_STAPPEN = 1_000_000
/** Most places that the check of one document looks at. */
export const MAX_NAGEKEKEN = 200_000
/** Longest template that is read, in characters. */
export const MAX_LENGTE = 200_000
/** Deepest nesting of its blocks and parentheses. */
export const MAX_NESTING = 50
