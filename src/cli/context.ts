import type { Omgeving, Uitgang } from './omgeving.ts'
import { omslaan } from './omslaan.ts'

export interface Algemeen {
  readonly stil?: boolean
  readonly kleur?: boolean
  readonly debug?: boolean
  readonly json?: boolean
}

/** One run of a command: where its result, its messages and its progress go. */
export interface Context {
  readonly omgeving: Omgeving
  readonly json: boolean
  readonly kleur: boolean
  readonly breedte: number
  /** The result, on stdout. */
  readonly resultaat: (text: string) => void
  /** A message for the person, on stderr; silent with --stil. */
  readonly melding: (text: string) => void
  /** What to do next, with the arguments of the command that does it; silent with --stil and --json. */
  readonly volgende: (text: string, command?: string) => void
  /** Announces a step; shown when the command takes longer than a second and somebody watches. */
  readonly stap: (text: string) => void
}

const traagNa = 1000

export const maakContext = (omgeving: Omgeving, opties: Algemeen): Context => {
  const { stdout, stderr, nu } = omgeving
  const start = nu()
  const json = opties.json === true
  const melding = (text: string) => {
    if (!opties.stil) stderr.write(`${stderr.isTTY ? omslaan(text, stderr.columns ?? 80) : text}\n`)
  }
  return {
    omgeving,
    json,
    kleur: opties.kleur !== false && mayColour(stdout, omgeving.env),
    breedte: Math.min(Math.max(stdout.columns ?? 100, 40), 120),
    resultaat: (text) => stdout.write(text.endsWith('\n') ? text : `${text}\n`),
    melding,
    volgende: (text, command) => {
      if (!json)
        melding(`\nVolgende stap: ${text}${command === undefined ? '' : `\n  ${omgeving.programma} ${command}`}`)
    },
    stap: (text) => {
      const seconds = Math.round((nu() - start) / 1000)
      if (stderr.isTTY && nu() - start > traagNa) melding(`Bezig: ${text} (${seconds} s)`)
    },
  }
}

/** https://no-color.org: any value that is not empty. */
const mayColour = (stdout: Uitgang, env: Omgeving['env']): boolean =>
  stdout.isTTY && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb'
