import { citaat, type Meldingsfunctie, titelVan } from './melding.ts'

/** `minimum`, `maximum` and the type of a number field. */
export const meldGetal: Meldingsfunctie = (schending) => {
  const limit = schending.params.limit
  const grens =
    typeof limit === 'number'
      ? schending.params.comparison === '<='
        ? `hoogstens ${limit}`
        : `minstens ${limit}`
      : undefined
  return {
    code: 'SCH108',
    bericht: `Het veld ‘${titelVan(schending)}’ heeft de waarde ${citaat(schending.waarde)}. Hier hoort een geheel getal${grens ? ` van ${grens}` : ''}.`,
    verwijder: true,
  }
}
