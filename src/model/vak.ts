import { lijsten, type Modelobject } from './beschrijving.generated.ts'
import { veldinfo } from './veldinfo.ts'

/** Given, denied (with a reason) or unknown: the three states of every field (design section 4). */
export type Staat = 'gegeven' | 'nvt' | 'onbekend'

/** A value with its provenance, ready to be printed. Exists only in a weergave. */
export interface Vak {
  readonly vak: 'waarde'
  readonly staat: Staat
  readonly waarde?: string | number | boolean
  /** Paths in the description that it follows from. */
  readonly bronnen: readonly string[]
  /** What an open point asks for when it is unknown. */
  readonly wat: string
  /** Who knows the answer. */
  readonly rol?: string
  /** Reason of a denial. */
  readonly reden?: string
}

/** A list with its state; `items` are weergaven or boxes. */
export interface LijstVak<T = unknown> {
  readonly vak: 'lijst'
  readonly staat: Staat
  readonly items: readonly T[]
  readonly bronnen: readonly string[]
  readonly wat: string
  readonly rol?: string
}

/** 'Naam van het doel' → 'naam van het doel'; words with more capitals ('KvK-nummer', 'DPIA') stay. */
const kleineLetter = (text: string): string =>
  /^[A-Z][a-zà-ÿ]*(?=[\s,.]|$)/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text

const vraag = (pad: string): { wat: string; rol?: string } => {
  const info = veldinfo(pad)
  return info ? { wat: kleineLetter(info.titel), rol: info.wie } : { wat: pad }
}

const child = (object: Modelobject, veld: string): string => (object.pad === '' ? veld : `${object.pad}.${veld}`)

const staatVan = (object: Modelobject, veld: string, value: unknown): Staat =>
  veld in object.nvt ? 'nvt' : value === undefined ? ('*' in object.nvt ? 'nvt' : 'onbekend') : 'gegeven'

const labelVan = (pad: string, value: unknown): string | number | boolean => {
  const info = veldinfo(pad)
  if (info?.soort === 'keuze' && info.naar && info.naar in lijsten) {
    const lijst: Readonly<Record<string, string>> = lijsten[info.naar as keyof typeof lijsten]
    return lijst[String(value)] ?? String(value)
  }
  if (typeof value === 'object' && value !== null) {
    const tekst = (value as { tekst?: string }).tekst
    return tekst ?? ''
  }
  return value as string | number | boolean
}

/**
 * The box of one field of a model object: label of a closed list, text of a bewonerstekst, else the value itself.
 * `wat` says more precisely what is asked when the title of the field is too bare.
 */
export const uit = <T extends Modelobject>(object: T, veld: keyof T & string, wat?: string): Vak => {
  const value = (object as Readonly<Record<string, unknown>>)[veld]
  const pad = child(object, veld)
  const staat = staatVan(object, veld, value)
  const reden = object.nvt[veld] ?? object.nvt['*']
  return {
    vak: 'waarde',
    staat,
    ...(staat === 'gegeven' ? { waarde: labelVan(pad, value) } : {}),
    bronnen: [pad],
    ...vraag(pad),
    ...(wat ? { wat } : {}),
    ...(staat === 'nvt' && reden ? { reden } : {}),
  }
}

/** Same as `uit`, but the raw value of a closed list (for comparing in templates). */
export const code = <T extends Modelobject>(object: T, veld: keyof T & string): Vak => {
  const value = (object as Readonly<Record<string, unknown>>)[veld]
  const box = uit(object, veld)
  return box.staat === 'gegeven' ? { ...box, waarde: value as string } : box
}

/** The plain-language variant of a bewonerstekst; unknown when only the formal text is there. */
export const inGewoneTaal = <T extends Modelobject>(object: T, veld: keyof T & string): Vak => {
  const box = uit(object, veld)
  if (box.staat !== 'gegeven') return box
  const value = (object as Readonly<Record<string, unknown>>)[veld] as { inGewoneTaal?: string; tekst?: string }
  return { ...box, waarde: value.inGewoneTaal ?? value.tekst ?? '' }
}

/** A box for a value that follows from several places; undefined means unknown. */
export const afgeleid = (
  waarde: string | number | boolean | undefined,
  paden: readonly string[],
  wat?: string,
  rol?: string,
): Vak => {
  const asked = paden[0] === undefined ? { wat: '' } : vraag(paden[0])
  return {
    vak: 'waarde',
    staat: waarde === undefined ? 'onbekend' : 'gegeven',
    ...(waarde === undefined ? {} : { waarde }),
    bronnen: paden,
    ...asked,
    ...(wat ? { wat } : {}),
    ...(rol ? { rol } : {}),
  }
}

/** A list box from a list field: unknown when absent, given (possibly empty) otherwise. */
export const lijstUit = <T extends Modelobject, I>(
  object: T,
  veld: keyof T & string,
  bouw: (item: never, index: number) => I,
  wat?: string,
): LijstVak<I> => {
  const value = (object as Readonly<Record<string, unknown>>)[veld] as readonly never[] | undefined
  const pad = child(object, veld)
  return {
    vak: 'lijst',
    staat: staatVan(object, veld, value),
    items: (value ?? []).map(bouw),
    bronnen: [pad],
    ...vraag(pad),
    ...(wat ? { wat } : {}),
  }
}

/** A list box that follows from several places. */
export const lijstVan = <I>(items: readonly I[] | undefined, paden: readonly string[], wat?: string): LijstVak<I> => ({
  vak: 'lijst',
  staat: items === undefined ? 'onbekend' : 'gegeven',
  items: items ?? [],
  bronnen: paden,
  ...(paden[0] === undefined ? { wat: '' } : vraag(paden[0])),
  ...(wat ? { wat } : {}),
})

/** The group in a field; when it is absent an empty one at that path, so that its fields are unknown (or denied) there. */
export const groep = <T extends Modelobject, K extends keyof T & string>(
  object: T,
  veld: K,
): NonNullable<T[K]> & Modelobject => {
  const value = object[veld]
  if (value !== undefined && value !== null) return value as NonNullable<T[K]> & Modelobject
  const reden = object.nvt[veld] ?? object.nvt['*']
  const nvt: Record<string, string> = reden === undefined ? {} : { '*': reden }
  return { pad: child(object, veld), nvt } as unknown as NonNullable<T[K]> & Modelobject
}

/** State of a field of a model object. */
export const staat = <T extends Modelobject>(object: T, veld: keyof T & string): Staat =>
  staatVan(object, veld, (object as Readonly<Record<string, unknown>>)[veld])

export const isVak = (value: unknown): value is Vak =>
  typeof value === 'object' && value !== null && (value as { vak?: unknown }).vak === 'waarde'
export const isLijstVak = (value: unknown): value is LijstVak =>
  typeof value === 'object' && value !== null && (value as { vak?: unknown }).vak === 'lijst'
