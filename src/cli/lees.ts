import {
  type GeladenInhoud,
  type GelezenBeschrijving,
  type GelezenEigenTeksten,
  leesBeschrijving,
  leesEigenTeksten,
} from '../files.ts'
import type { Beoordeling, Inhoud } from '../index.ts'
import type { Api } from './api.ts'
import type { Context } from './context.ts'
import { GebruikFout } from './fout.ts'
import type { Opties } from './opdrachten.ts'

export interface Invoer {
  readonly bestand: GelezenBeschrijving
  readonly geladen: GeladenInhoud
  /** Own texts in the folder beside the description. */
  readonly eigen: GelezenEigenTeksten
  readonly peildatum: string | undefined
}

export interface Gelezen {
  readonly api: Api
  readonly inhoud: Inhoud
  readonly beoordeling: Beoordeling
}

/** What is needed before anything heavy is loaded. */
export const leesInvoer = (context: Context, argument: string | undefined, opties: Opties): Invoer => {
  const peildatum = datum(opties.peildatum)
  const bestand = leesBeschrijving(argument, context.omgeving.cwd)
  return { bestand, geladen: context.omgeving.laadInhoud(), eigen: leesEigenTeksten(bestand.map), peildatum }
}

export const beoordeelInvoer = async (
  context: Context,
  { bestand, geladen, eigen, peildatum }: Invoer,
): Promise<Gelezen> => {
  const api = await context.omgeving.laadApi()
  const inhoud = geladen.inhoud()
  context.stap('de beschrijving lezen')
  const opties = { bestand: bestand.naam, eigen, ...(peildatum === undefined ? {} : { peildatum }) }
  return { api, inhoud, beoordeling: api.beoordeel(bestand.bytes, inhoud, opties) }
}

/** An ISO date that exists; anything else is wrong use. */
const datum = (value: Opties[string]): string | undefined => {
  if (typeof value !== 'string') return undefined
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)
  const date = parts && new Date(`${value}T00:00:00Z`)
  if (!date || Number.isNaN(date.getTime()) || !date.toISOString().startsWith(value)) {
    throw new GebruikFout(
      `‘${value}’ is geen datum voor --peildatum.`,
      'Schrijf een datum als jaar-maand-dag, zoals 2027-01-15.',
    )
  }
  return value
}

/** ' mijn-map' for the next step, empty when the user gave no argument; quoted where a shell needs it. */
export const achterElkaar = (argument: string | undefined): string => {
  if (argument === undefined) return ''
  return /^[\w./\\:-]+$/.test(argument) ? ` ${argument}` : ` "${argument}"`
}
