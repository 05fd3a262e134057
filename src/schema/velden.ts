import { type Veldinfo, veldtabel } from '../model/beschrijving.generated.ts'

export type Velden = Readonly<Record<string, Veldinfo>>

const text = (titel: string, soort = 'tekst'): Veldinfo => ({
  soort,
  lijst: false,
  titel,
  wie: 'jurist',
  fase: 'grondslagen',
})

/** The two small groups that are a kind of value rather than a type of the description. */
const kleineGroepen: Readonly<Record<string, Velden>> = {
  bewonerstekst: { tekst: text('Tekst', 'alineas'), inGewoneTaal: text('In gewone taal', 'alineas') },
  wet: { wet: text('Wet', 'wetid'), artikel: text('Artikel'), lid: text('Lid'), onderdeel: text('Onderdeel') },
}

/** The fields of the group that a field holds; undefined when it holds a single value. */
export const veldenVan = (info: Veldinfo): Velden | undefined =>
  info.soort === 'groep' && info.naar ? veldtabel[info.naar] : kleineGroepen[info.soort]

export const wortelVelden: Velden = veldtabel.Beschrijving!

/** Own keys only: a key of a user may be called 'constructor'. */
export const veld = (velden: Velden, naam: string): Veldinfo | undefined =>
  Object.hasOwn(velden, naam) ? velden[naam] : undefined
