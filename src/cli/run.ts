import { CommanderError } from 'commander'
import { BestandFout } from '../files.ts'
import { type Afsluitcode, afsluitcodes, GebruikFout } from './fout.ts'
import { gebruikFout } from './gebruik.ts'
import type { Omgeving } from './omgeving.ts'
import { maakProgramma } from './program.ts'
import { meldadres, versie } from './versie.ts'

/** Runs one command and gives its exit code; never throws. */
export const run = async (omgeving: Omgeving): Promise<Afsluitcode> => {
  const args = omgeving.args[0] === 'help' ? ['hulp', ...omgeving.args.slice(1)] : [...omgeving.args]
  let code: Afsluitcode = afsluitcodes.gelukt
  try {
    await maakProgramma(omgeving, (ended) => {
      code = ended
    }).parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0 || error.code === 'commander.help') return afsluitcodes.gelukt
      return tell(omgeving, gebruikFout(error, args, omgeving.programma), afsluitcodes.gebruik)
    }
    if (error instanceof GebruikFout) return tell(omgeving, error, afsluitcodes.gebruik)
    if (error instanceof BestandFout) return tell(omgeving, error, afsluitcodes.bestand)
    return tellInternal(omgeving, error)
  }
}

const tell = (omgeving: Omgeving, { message, hulp }: GebruikFout | BestandFout, code: Afsluitcode): Afsluitcode => {
  if (omgeving.args.includes('--json')) writeJson(omgeving, code, message, hulp)
  omgeving.stderr.write(`Fout: ${message}\n${hulp}\n`)
  return code
}

/** Our own mistake: never a stack for who did not ask for it. */
const tellInternal = (omgeving: Omgeving, error: unknown): Afsluitcode => {
  const message = error instanceof Error ? error.message : String(error)
  const bericht = `Dit is onze fout: ${message}`
  const hulp = `Meld dit bij ${meldadres}, met versie ${versie} en de opdracht die u gaf. Stuur geen beschrijving mee waarin namen van personen staan.`
  if (omgeving.args.includes('--json')) writeJson(omgeving, afsluitcodes.intern, bericht, hulp)
  const more =
    omgeving.args.includes('--debug') && error instanceof Error
      ? `\n${error.stack}`
      : '\nMet --debug erachter ziet u waar de fout zit.'
  omgeving.stderr.write(`${bericht}\n${hulp}${more}\n`)
  return afsluitcodes.intern
}

const writeJson = ({ stdout }: Omgeving, afsluitcode: Afsluitcode, bericht: string, hulp: string): void =>
  stdout.write(`${JSON.stringify({ versie: 1, fout: { afsluitcode, bericht, hulp } }, undefined, 2)}\n`)
