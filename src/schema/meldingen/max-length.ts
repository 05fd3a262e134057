import { type Meldingsfunctie, titelVan } from './melding.ts'
import { meldId } from './pattern.ts'

/** `maxLength`: too long; the text is used, save for an id, which must fit file names. */
export const meldMaxLength: Meldingsfunctie = (schending) => {
  if (schending.info?.soort === 'id') return meldId(schending)
  const limit = Number(schending.params.limit)
  if (schending.info?.soort === 'ref') {
    const bericht = `Het veld ‘${titelVan(schending)}’ bevat een verwijzing die langer is dan een id kan zijn.`
    return { code: 'SCH105', bericht, hulp: 'Verwijs met de id van het onderdeel.', verwijder: true }
  }
  return {
    code: 'SCH107',
    bericht: `De tekst bij ‘${titelVan(schending)}’ telt ${String(schending.waarde).length} tekens; hier passen er ${limit}.`,
  }
}
