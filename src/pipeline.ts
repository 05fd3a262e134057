/** What goes in and out of the steps; the steps themselves stand in src/pipeline/. */
import type { Bevinding, Status } from './bevinding/bevinding.ts'
import type { EigenTekst } from './documenten/toets.ts'
import type { Beschrijving } from './model/beschrijving.generated.ts'
import type { AanvaardeBevinding } from './pipeline/aanvaard.ts'
import type { EigenSjablonen } from './template/bibliotheek.ts'

export type { EigenTekst }

/** Templates, schemas, catalogue and rule pages: path → text. */
export type Inhoud = ReadonlyMap<string, string>

/** Why a file in the folder with own texts was not taken along. */
export type Weigering = 'koppeling' | 'te-groot' | 'te-veel' | 'te-diep' | 'geen-tekst' | 'onleesbaar' | 'andere-naam'

/** What stands in the folder `sjablonen` beside a description; paths are below that folder, with '/'. */
export interface EigenBestanden {
  readonly teksten: Inhoud
  readonly geweigerd: readonly { readonly pad: string; readonly reden: Weigering }[]
}

export interface LeesOpties {
  /** Name of the file, for findings. */
  readonly bestand: string
  /** ISO date; wins from the description. */
  readonly peildatum?: string
  /** Own texts that lie beside the description. */
  readonly eigen?: EigenBestanden
}

export interface Eigen {
  readonly sjablonen: EigenSjablonen
  readonly teksten: readonly EigenTekst[]
}

/** What reading and checking gives; `beschrijving` is absent when a fault stops the build. */
export interface Beoordeling {
  readonly bevindingen: readonly Bevinding[]
  readonly beschrijving?: Beschrijving
  readonly status: Status
  /** Findings that a jurist, FG or board accepted; they stand in no other list. */
  readonly aanvaard?: readonly AanvaardeBevinding[]
  /** The day that was asked for; else that of the description counts. */
  readonly peildatum?: string
  /** Rules that could not judge everything yet, with the paths that are unknown. */
  readonly nogNietTeBeoordelen?: readonly { readonly code: string; readonly paden: readonly string[] }[]
  /** Own texts that count, and where they stand in the place of ours; absent when there are none. */
  readonly eigen?: Eigen
  /** The source text, for snippets in reports; absent when it is no text. */
  readonly bron?: string
  /** The file is no text in UTF-8 (exit code 3). */
  readonly geenTekst?: true
}

/** What a template makes. */
export const documentformaten = ['docx', 'md', 'html'] as const
export type Documentformaat = (typeof documentformaten)[number]
/** What a document is made in that is data. */
export const gegevensformaten = ['csv', 'json'] as const
export type Gegevensformaat = (typeof gegevensformaten)[number]
export type Formaat = Documentformaat | Gegevensformaat

export interface MaakOpties {
  /** Names ('aansluitdocument'), numbers ('02') or groups ('kern'); absent: the group kern. */
  readonly alleen?: readonly string[]
  readonly formaten?: readonly Formaat[]
  readonly definitief?: boolean
  /** Also the copies per gemeente, partner, overleg and so on of documents that have a general copy as well. */
  readonly varianten?: boolean
  /** The public version: no signatures, names of persons or direct numbers, and metadata for who publishes it. */
  readonly publicatie?: boolean
  /** The package of this partner (its id): its own copies, and the texts that every party gets. */
  readonly voor?: string
}

export interface Bestand {
  /** Path below the output folder: '02-aansluitdocument.docx', '06-inwonersuitleg/gemeente-x.md'. */
  readonly pad: string
  readonly bytes: Uint8Array
  /** Name of the document kind. */
  readonly document: string
  /** Hash of everything that this file follows from. */
  readonly vingerafdruk: string
}

export interface Gemaakt {
  readonly bestanden: readonly Bestand[]
  readonly bevindingen: readonly Bevinding[]
  /** With `definitief`: the findings that block; then nothing is made. */
  readonly geblokkeerdDoor: readonly Bevinding[]
  /** Faults in templates because of which an asked document was not made. */
  readonly mislukt: readonly Bevinding[]
}

export interface Overzichtsregel {
  readonly nummer: string
  readonly naam: string
  readonly titel: string
  readonly groep: string
  /** For whom the group is. */
  readonly groepUitleg: string
  readonly voorWie: string
  /** In which formats it is made. */
  readonly formaten: readonly Formaat[]
  readonly bestanden: readonly string[]
  /** Does it belong to the public version? */
  readonly publicatie?: true
  /** Ids of the own texts in it; absent when there are none. */
  readonly eigenTeksten?: readonly string[]
  /** Why it is not made; absent when it is. */
  readonly nietOmdat?: string
}
