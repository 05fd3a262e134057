import type { Beschrijving } from '../../model/beschrijving.generated.ts'
import { code, groep, lijstUit, uit } from '../../model/vak.ts'
import { deel, lijst, type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import { findGremium, findHoedanigheid, maakIndex } from '../../model/zoek.ts'
import { gegevenVak, tekstenVan } from './hulpvakken.ts'

/** Part of the levensloop: how an organisation becomes a party later. */
export const toetredingsregelsTabel = {
  toetreding: deel('Toetreding', {
    route: waarde('Code van de route'),
    voor: lijst('Voor welke hoedanigheden', { naam: waarde('Naam in het meervoud') }),
    heeftVoor: waarde('Staat vast voor wie toetreding openstaat?'),
    voorwaarden: waarden('Voorwaarden'),
    heeftVoorwaarden: waarde('Zijn er voorwaarden?'),
    bezwaartermijn: waarde('Bezwaartermijn'),
    besluitDoor: waarde('Gremium dat instemt, met lidwoord'),
    heeftBesluitDoor: waarde('Is er een gremium dat instemt?'),
    kennisgevingAan: waarde('Wie van een toetreding hoort'),
    kennisgevingTermijn: waarde('Binnen welke termijn'),
    heeftKennisgeving: waarde('Is de kennisgeving geregeld?'),
    inkoop: waarde('Hoe toetreding bij inkoop is geregeld'),
    heeftInkoop: waarde('Is er iets over inkoop afgesproken?'),
  }),
} as const

export const bouwToetredingsregels = (b: Beschrijving): WeergaveVan<typeof toetredingsregelsTabel> => {
  const index = maakIndex(b)
  const t = groep(b, 'toetreding')
  const kennisgeving = groep(t, 'kennisgeving')
  const gremium = findGremium(index, t.besluitDoor)
  const hoedanigheden = lijstUit(t, 'voor', (id: string) => findHoedanigheid(index, id))
  return {
    toetreding: {
      route: { ...code(t, 'route'), wat: 'hoe een organisatie partij wordt' },
      voor: {
        ...hoedanigheden,
        items: hoedanigheden.items
          .filter((each) => each !== undefined)
          .map((each) => ({ naam: uit(each, each.meervoud === undefined ? 'naam' : 'meervoud') })),
      },
      heeftVoor: gegevenVak(t, 'voor'),
      voorwaarden: tekstenVan(t, 'voorwaarden'),
      heeftVoorwaarden: gegevenVak(t, 'voorwaarden'),
      bezwaartermijn: uit(t, 'bezwaartermijn'),
      besluitDoor: gremium ? uit(gremium, 'naam') : uit(t, 'besluitDoor', 'gremium dat over toetreding besluit'),
      heeftBesluitDoor: gegevenVak(t, 'besluitDoor'),
      kennisgevingAan: uit(kennisgeving, 'aan', 'wie van een toetreding bericht krijgt'),
      kennisgevingTermijn: uit(kennisgeving, 'termijn', 'termijn van de kennisgeving'),
      heeftKennisgeving: gegevenVak(t, 'kennisgeving'),
      inkoop: uit(t, 'inkoop'),
      heeftInkoop: gegevenVak(t, 'inkoop'),
    },
  }
}
