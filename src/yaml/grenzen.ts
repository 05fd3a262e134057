/** All bounds on what we are willing to read. A real description of a large region stays far below them. */
export const grenzen = {
  /** Size of the file. */
  bytes: 2_000_000,
  /** Levels of lists and groups inside each other; the schema itself needs eight. */
  diepte: 24,
  /** Values, lists and groups together. */
  onderdelen: 100_000,
  /** Length of one text, in UTF-16 units. */
  tekst: 20_000,
  /** Length of one key. */
  sleutel: 200,
  /** Findings of the same code that are listed one by one. */
  perCode: 50,
} as const
