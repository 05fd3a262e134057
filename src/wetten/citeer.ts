import type { Citeervorm, Plek, Verwijzing, Vormkeuze, Wet } from './types.ts'
import { vergelijkNummers, vergelijkOnderdelen } from './volgorde.ts'
import { artikelnummer } from './zoek-artikel.ts'

/** A reference whose law and place have been found in the catalogue. */
export interface Bekend {
  readonly wet: Wet
  readonly verwijzing: Verwijzing
}

/** 'a, b en c'; with a comma before 'en' when an item has an 'en' of its own. */
const opsomming = (items: readonly string[]): string => {
  if (items.length < 2) return items.join('')
  const comma = items.some((item) => item.includes(' en ')) ? ',' : ''
  return `${items.slice(0, -1).join(', ')}${comma} en ${items.at(-1)}`
}

export const langeNaam = (wet: Wet): string => wet.citeren?.titel ?? wet.citeertitel

export const korteNaam = (wet: Wet): string => wet.citeren?.kort ?? wet.afkorting ?? langeNaam(wet)

const vormVan = (keuze: Vormkeuze, wet: Wet): Citeervorm => (typeof keuze === 'function' ? keuze(wet) : keuze)

const naam = (wet: Wet, vorm: Citeervorm): string => {
  const kort = korteNaam(wet)
  if (vorm === 'kort') return kort
  return vorm === 'eerste' && kort !== langeNaam(wet) ? `${langeNaam(wet)} (${kort})` : langeNaam(wet)
}

/** 'de Jeugdwet', 'Boek 7 van het Burgerlijk Wetboek', 'Boek 7 BW'. */
const alleenWet = (wet: Wet, vorm: Citeervorm): string => {
  const deel = wet.citeren?.deel
  if (deel === undefined) return `${wet.lidwoord} ${naam(wet, vorm)}`
  return vorm === 'kort' ? `${deel} ${naam(wet, vorm)}` : `${deel} van ${wet.lidwoord} ${naam(wet, vorm)}`
}

/** The parts named within a whole; '' stands for the whole itself. */
const binnen = (geheel: string, delen: readonly string[], metGeheel: boolean): string => {
  if (delen.length === 0) return geheel
  return metGeheel ? `${geheel} (in het bijzonder ${opsomming(delen)})` : `${geheel} ${opsomming(delen)}`
}

const unique = (items: readonly (string | undefined)[]): string[] => [...new Set(items.map((item) => item ?? ''))]

const lidtekst = (lid: string, plekken: readonly Plek[]): string => {
  const onderdelen = unique(plekken.map((p) => p.onderdeel)).sort(vergelijkOnderdelen)
  const letters = onderdelen.filter((o) => o !== '')
  const onder = letters.length === 0 ? [] : [`onder ${opsomming(letters)}`]
  return lid === '' ? onder.join('') : binnen(`lid ${lid}`, onder, onderdelen.includes(''))
}

const artikeltekst = (nummer: string, plekken: readonly Plek[]): string => {
  const whole = plekken.some((p) => p.lid === undefined && p.onderdeel === undefined)
  const leden = unique(plekken.map((p) => p.lid)).sort(vergelijkNummers)
  const delen = leden.map((lid) =>
    lidtekst(
      lid,
      plekken.filter((p) => (p.lid ?? '') === lid),
    ),
  )
  return binnen(
    nummer,
    delen.filter((deel) => deel !== ''),
    whole,
  )
}

/** Books of one code share a title, so 'de artikelen 2:292 en 3:60 van het Burgerlijk Wetboek' is one group. */
const groepstekst = (groep: readonly Bekend[], keuze: Vormkeuze): string => {
  const wet = groep[0]!.wet
  const vorm = vormVan(keuze, wet)
  const plekken = new Map<string, Plek[]>()
  for (const { wet: eigen, verwijzing } of groep) {
    if (verwijzing.artikel === undefined) continue
    const nummer = `${eigen.citeren?.voorvoegsel ?? ''}${artikelnummer(eigen, verwijzing.artikel)}`
    plekken.set(nummer, [...(plekken.get(nummer) ?? []), { ...verwijzing, artikel: nummer }])
  }
  if (plekken.size === 0) return alleenWet(wet, vorm)
  const nummers = [...plekken.keys()].sort(vergelijkNummers)
  const lijst = opsomming(nummers.map((nummer) => artikeltekst(nummer, plekken.get(nummer)!)))
  const eenheid = wet.citeren?.eenheid ?? 'artikel'
  if (vorm === 'kort') return `${eenheid} ${lijst} ${naam(wet, vorm)}`
  const soort = nummers.length === 1 ? eenheid : `de ${eenheid === 'artikel' ? 'artikelen' : `${eenheid}en`}`
  return `${soort} ${lijst} van ${wet.lidwoord} ${naam(wet, vorm)}`
}

const groepssleutel = ({ wet, verwijzing }: Bekend): string =>
  verwijzing.artikel === undefined && wet.citeren?.deel !== undefined ? wet.id : langeNaam(wet)

/** References grouped by law, in order of first mention; articles in the order of the law. */
export const citeerGroepen = (bekenden: readonly Bekend[], keuze: Vormkeuze): string => {
  const groepen = new Map<string, Bekend[]>()
  for (const bekend of bekenden) {
    const sleutel = groepssleutel(bekend)
    groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), bekend])
  }
  return opsomming([...groepen.values()].map((groep) => groepstekst(groep, keuze)))
}
