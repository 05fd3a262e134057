import type { Bouwcontext, Documentsoort } from '../documenten/soort.ts'
import { isOntwerp } from '../documenten/weergave/openbare-versie.ts'
import { findPartner, maakIndex } from '../model/zoek.ts'
import type { Documentformaat } from '../pipeline.ts'
import type { Boom } from './bomen.ts'
import type { Opdracht } from './opdrachten.ts'

/** What a publication system needs to know of a document; the shape of schemas/publicatie.schema.json. */
export interface Metadata {
  readonly identifier: string
  readonly titel: string
  readonly soort: string
  readonly informatiecategorie?: {
    readonly naam: string
    readonly wet: string
    readonly artikel: string
    readonly lid: string
    readonly onderdeel: string
    readonly inWerking: boolean
    readonly wetsversie?: string
  }
  readonly verantwoordelijke?: string
  readonly datum?: string
  readonly versie?: string
  readonly status: 'ontwerp' | 'vastgesteld'
  readonly taal: 'nl'
  readonly hoortBij?: string
}

const mediatype: Readonly<Record<Documentformaat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  md: 'text/markdown',
  html: 'text/html',
}

const hoofddocument = 'aansluitdocument'

/** ASCII, lower case and hyphens: the same in every system. */
const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')

const identifierVan = ({ b }: Bouwcontext, document: string, exemplaar?: string): string => {
  const s = b.samenwerking
  const naam = slug(s?.citeertitel ?? s?.titel ?? '') || 'samenwerking'
  return [naam, document, ...(exemplaar ? [exemplaar] : []), ...(s?.versie ? [`v${s.versie}`] : [])].join('/')
}

/** Only the convenant is of a category that the Woo names; whether that part is in force is what the catalogue says. */
const categorieVan = ({ wetten }: Bouwcontext, { naam }: Documentsoort): Metadata['informatiecategorie'] => {
  const plek = { wet: 'wet-open-overheid', artikel: '3.3', lid: '2', onderdeel: 'f' }
  const gevonden = wetten.artikel(plek.wet, plek.artikel, plek.lid, plek.onderdeel)
  if (naam !== hoofddocument || !gevonden) return undefined
  const wetsversie = wetten.wet(plek.wet)?.versie
  return {
    naam: 'convenanten',
    ...plek,
    inWerking: gevonden.artikel.werking !== 'niet-in-werking',
    ...(wetsversie ? { wetsversie } : {}),
  }
}

/** Facts of one document; what is not known is left out, never guessed. */
export const metadataVan = ({ soort, context, exemplaar }: Opdracht): Metadata => {
  const { b } = context
  const s = b.samenwerking
  const categorie = categorieVan(context, soort)
  const beheerder = findPartner(maakIndex(b), s?.beheer?.beheerder)?.naam
  return {
    identifier: identifierVan(context, soort.naam, exemplaar?.id),
    titel: soort.titelVan(context),
    soort: soort.titel,
    ...(categorie ? { informatiecategorie: categorie } : {}),
    ...(beheerder ? { verantwoordelijke: beheerder } : {}),
    ...(s?.versiedatum ? { datum: s.versiedatum } : {}),
    ...(s?.versie ? { versie: s.versie } : {}),
    status: isOntwerp(context) ? 'ontwerp' : 'vastgesteld',
    taal: 'nl',
    ...(soort.naam === hoofddocument ? {} : { hoortBij: identifierVan(context, hoofddocument) }),
  }
}

/** The same facts as properties inside the Word file. */
export const kenmerkenVan = (opdracht: Opdracht): Readonly<Record<string, string>> => {
  const { identifier, soort, informatiecategorie, verantwoordelijke, status, hoortBij } = metadataVan(opdracht)
  return {
    identifier,
    documentsoort: soort,
    ...(informatiecategorie ? { informatiecategorie: informatiecategorie.naam } : {}),
    ...(verantwoordelijke ? { verantwoordelijke } : {}),
    publicatiestatus: status,
    ...(hoortBij ? { hoortBij } : {}),
  }
}

/** The file beside the documents of this run. */
export const metadataTekst = (
  bomen: readonly Boom[],
  formaten: (soort: Documentsoort) => readonly Documentformaat[],
): string => {
  const documenten = bomen.map(({ opdracht }) => ({
    ...metadataVan(opdracht),
    bestanden: formaten(opdracht.soort).map((formaat) => ({
      pad: `${opdracht.pad.replace(/^publicatie\//, '')}.${formaat}`,
      formaat: mediatype[formaat],
    })),
  }))
  return `${JSON.stringify({ versie: 1, documenten }, undefined, 2)}\n`
}
