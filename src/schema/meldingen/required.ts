import { maakId } from '../maak-id.ts'
import { type Meldingsfunctie, titelVan } from './melding.ts'

/** `required`: only an id (and formaat, which has its own file) can be missing. */
export const meldRequired: Meldingsfunctie = (schending) => {
  const item = schending.waarde as Readonly<Record<string, unknown>>
  const naam = [item.naam, item.korteNaam, item.functie, item.soort].find((text) => typeof text === 'string')
  const voorstel = typeof naam === 'string' ? maakId(naam) : ''
  return {
    code: 'SCH102',
    bericht: `Een onderdeel van ‘${titelVan(schending)}’ heeft geen id.`,
    ...(voorstel ? { hulp: `Voeg een id toe, bijvoorbeeld ‘id: ${voorstel}’.` } : {}),
    stopt: true,
  }
}
