import type { Zekerheid } from '../bevinding/bevinding.ts'

export type Wetsoort =
  | 'wet'
  | 'wijzigingswet'
  | 'verordening-eu'
  | 'richtlijn-eu'
  | 'besluit'
  | 'regeling'
  | 'aanwijzingen'
  | 'wetsvoorstel'

export type Wetstatus = 'geldt' | 'vervallen' | 'wetsvoorstel'

export type Aard =
  | 'taak'
  | 'verwerking'
  | 'verstrekking'
  | 'plicht'
  | 'verbod'
  | 'geheim'
  | 'doorbreking'
  | 'bewaren'
  | 'bevoegdheid'
  | 'recht'
  | 'definitie'
  | 'overleg'

/** A place inside one law. */
export interface Plek {
  readonly artikel: string
  readonly lid?: string
  readonly onderdeel?: string
}

/** A reference to a law, or to a place in it; the shape of `Grond` and of a wetsartikel in the description. */
export interface Verwijzing {
  readonly wet: string
  readonly artikel?: string
  readonly lid?: string
  readonly onderdeel?: string
}

export interface Termijn {
  readonly duur: string
  readonly vanaf: string
  readonly soort: 'vast' | 'minimum' | 'maximum' | 'recht'
}

/** One row of the catalogue; texts are own descriptions, never the text of the law. */
export interface Artikel extends Plek {
  readonly onderwerp: string
  readonly aard?: readonly Aard[]
  /** Letters of AVG 6 lid 1. */
  readonly avg?: readonly string[]
  /** Letters of AVG 9 lid 2. */
  readonly avg9?: readonly string[]
  readonly strafrechtelijk?: true
  /** Soorten hoedanigheid, or the beginning of one (`schoolbestuur` stands for all kinds of it). */
  readonly voor?: readonly string[]
  readonly termijn?: Termijn
  readonly grens?: string
  readonly werking?: 'niet-in-werking' | 'onverbindend'
  readonly zekerheid: Zekerheid
}

export interface Vroeger {
  readonly van: Plek
  readonly naar?: Plek
  readonly opmerking: string
}

export interface Wet {
  readonly id: string
  readonly citeertitel: string
  readonly lidwoord: 'de' | 'het'
  readonly afkorting?: string
  readonly citeren?: {
    readonly titel?: string
    readonly kort?: string
    readonly deel?: string
    readonly voorvoegsel?: string
    readonly eenheid?: 'aanwijzing'
  }
  readonly andereNamen?: readonly string[]
  readonly soort: Wetsoort
  readonly bwb?: string
  readonly celex?: string
  readonly vindplaats?: string
  readonly status: Wetstatus
  /** ISO date, or a year when the day is not known. */
  readonly sinds?: string
  readonly sindsZekerheid?: Zekerheid
  /** First day on which the law no longer applies. */
  readonly tot?: string
  readonly opvolger?: readonly string[]
  readonly versie?: string
  readonly gecontroleerd: string
  readonly zekerheid: Zekerheid
  readonly zekerheidToelichting?: string
  readonly opmerking?: string
  readonly artikelen: readonly Artikel[]
  readonly vroeger?: readonly Vroeger[]
}

/** The content of `schemas/wetten/catalogus.generated.json`. */
export interface CatalogusJson {
  readonly formaat: 1
  readonly wetten: readonly Wet[]
}

/** The level at which a reference was found in the catalogue. */
export type Niveau = 'artikel' | 'lid' | 'onderdeel'

export interface Gevonden {
  readonly wet: Wet
  readonly artikel: Artikel
  /** Coarser than asked when the catalogue only knows the whole article or lid. */
  readonly niveau: Niveau
  /** The level found is the level asked for. */
  readonly precies: boolean
}

export type Geldigheid = 'geldt' | 'nog-niet' | 'vervallen' | 'wetsvoorstel' | 'onbekend'

/**
 * `vol` for running text ('van de Jeugdwet'), `kort` once the short name has been introduced ('AVG'),
 * `eerste` to introduce it ('van de Algemene verordening gegevensbescherming (AVG)').
 */
export type Citeervorm = 'vol' | 'kort' | 'eerste'

/** One form for all, or chosen per law: a document introduces a short name only once. */
export type Vormkeuze = Citeervorm | ((wet: Wet) => Citeervorm)

export interface Wettenlijstregel {
  readonly id: string
  readonly citeertitel: string
  /** The short name that `kort` citations use, when it differs from the citeertitel. */
  readonly afkorting?: string
  /** BWB-id, CELEX or place of publication. */
  readonly nummer?: string
  readonly versie?: string
  readonly status: Wetstatus
  readonly link?: string
}
