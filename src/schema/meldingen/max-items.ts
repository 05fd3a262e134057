import { type Meldingsfunctie, titelVan } from './melding.ts'

/** `maxItems`: a list far longer than any convenant has. */
export const meldMaxItems: Meldingsfunctie = (schending) => ({
  code: 'SCH109',
  bericht: `De lijst ‘${titelVan(schending)}’ heeft meer dan ${Number(schending.params.limit)} onderdelen.`,
  stopt: true,
})
