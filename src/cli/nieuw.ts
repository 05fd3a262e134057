import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { BestandFout, schrijfNieuw } from '../files.ts'
import type { Antwoorden, Inhoud } from '../index.ts'
import type { Api } from './api.ts'
import type { Context } from './context.ts'
import { afsluitcodes, GebruikFout } from './fout.ts'
import { vraagAlles } from './interview.ts'
import { achterElkaar } from './lees.ts'
import { lijktOp } from './lijkt-op.ts'
import type { Opties, Uitvoeren } from './opdrachten.ts'
import { json } from './rapporteer.ts'

const bestandsnaam = 'samenwerking.yaml'
const schemanaam = 'samenwerking.schema.json'

export const nieuw: Uitvoeren = async (context, argument, opties) => {
  const { cwd, programma } = context.omgeving
  const target = targetOf(argument, opties)
  const folder = resolve(cwd, target ?? '.')
  const path = join(folder, bestandsnaam)
  const shown = relative(cwd, path).replaceAll('\\', '/')
  const next = `controleer${achterElkaar(target)}`
  // Before the interview: nobody answers questions for nothing.
  if (existsSync(path)) {
    throw new BestandFout(
      `${shown} bestaat al en wordt niet overschreven.`,
      `Ga verder met dat bestand (${programma} ${next}), of kies een andere map.`,
    )
  }
  const api = await context.omgeving.laadApi()
  const inhoud = context.omgeving.laadInhoud().inhoud()
  const antwoorden = await answersFor(context, api, opties)
  if (antwoorden === undefined) {
    context.melding('\nAfgebroken. Er is niets geschreven.')
    return afsluitcodes.gebruik
  }
  schrijfNieuw(path, api.nieuweBeschrijving(antwoorden))
  const schema = writeSchema(context, folder, inhoud)
  if (context.json)
    json(context, {
      versie: 1,
      opdracht: 'nieuw',
      beschrijving: shown,
      ...(schema ? { schema: relative(cwd, schema).replaceAll('\\', '/') } : {}),
    })
  else context.resultaat(shown)
  context.melding(
    `De beschrijving staat in ${shown}. Open dat bestand en vul aan wat u weet; wat openstaat, mag open blijven.`,
  )
  context.volgende('bekijk wat er nog openstaat', next)
  return afsluitcodes.gelukt
}

const targetOf = (argument: string | undefined, opties: Opties): string | undefined => {
  const naar = opties.naar
  if (argument !== undefined && typeof naar === 'string') {
    throw new GebruikFout(
      `U noemt twee mappen: ${argument} en ${naar}.`,
      'Geef de map één keer: als argument of met --naar.',
    )
  }
  const target = typeof naar === 'string' ? naar : argument
  if (target !== undefined && /\.ya?ml$/i.test(target)) {
    throw new GebruikFout(`${target} is een bestand; nieuw vraagt een map.`, `Het bestand heet altijd ${bestandsnaam}.`)
  }
  return target
}

const answersFor = async (context: Context, api: Api, opties: Opties): Promise<Antwoorden | undefined> => {
  const { gesprek, programma } = context.omgeving
  const given = {
    titel: text(opties.titel),
    regio: text(opties.regio),
    profiel: profielVan(text(opties.profiel), api),
    gemeenten: list(opties.gemeente),
    overleggen: list(opties.overleg),
  }
  if (given.profiel !== '') return given
  if (gesprek && !context.json) return vraagAlles(context, api, given)
  throw new GebruikFout(
    'Zonder gesprek is --profiel nodig.',
    `Bijvoorbeeld: ${programma} nieuw mijn-samenwerking --profiel onderwijs. De profielen zijn: ${Object.keys(api.profielen).join(', ')}.`,
  )
}

const profielVan = (value: string, api: Api): string => {
  const names = Object.keys(api.profielen)
  if (value === '' || names.includes(value.toLowerCase())) return value.toLowerCase()
  const meant = lijktOp(value, names)
  throw new GebruikFout(
    `‘${value}’ is geen profiel.`,
    `${meant ? `Bedoelde u ${meant}? ` : ''}De profielen zijn: ${names.join(', ')}.`,
  )
}

/** For completion and hover in an editor. A file of that name that is there already stays. */
const writeSchema = (context: Context, folder: string, inhoud: Inhoud): string | undefined => {
  const schema = inhoud.get(`schemas/${schemanaam}`)
  const path = join(folder, schemanaam)
  if (schema === undefined) return undefined
  if (existsSync(path)) context.melding(`${schemanaam} was er al en is niet veranderd.`)
  else schrijfNieuw(path, schema)
  return path
}

const text = (value: Opties[string]): string => (typeof value === 'string' ? value.trim() : '')
const list = (value: Opties[string]): readonly string[] => (Array.isArray(value) ? value : [])
