/** The command line for commander, made from the table of commands. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { type Algemeen, maakContext } from './context.ts'
import type { Afsluitcode } from './fout.ts'
import { hulpTekst, korteHulp } from './hulp.ts'
import type { Omgeving } from './omgeving.ts'
import { type Opdracht, type Opties, opdrachten } from './opdrachten.ts'
import { versie } from './versie.ts'

/** Builds the program; `ended` gets the exit code of the command that ran. */
export const maakProgramma = (omgeving: Omgeving, ended: (code: Afsluitcode) => void): Command => {
  const { stdout, programma, cwd } = omgeving
  const program = new Command('convenant')
    .version(versie, '--versie', 'toon de versie')
    .helpOption('-h, --help', 'toon deze hulp')
    .helpCommand('hulp [opdracht]', 'toon de hulp bij een opdracht')
    .option('--geen-kleur', 'geen kleuren')
    .option('--stil', 'alleen het resultaat en fouten')
    .option('--debug', 'toon bij een fout van ons waar die zit')
    .showSuggestionAfterError(false)
    .exitOverride()
    .configureOutput({ writeOut: (text) => stdout.write(text), writeErr: () => {} })
    .configureHelp({ showGlobalOptions: true, formatHelp: (command, helper) => hulpTekst(command, helper, programma) })
    .action(() => stdout.write(korteHulp(programma, existsSync(join(cwd, 'samenwerking.yaml')))))
  for (const opdracht of opdrachten) addCommand(program, opdracht, omgeving, ended)
  return program
}

const addCommand = (
  program: Command,
  opdracht: Opdracht,
  omgeving: Omgeving,
  ended: (code: Afsluitcode) => void,
): void => {
  const command = program
    .command(opdracht.naam)
    .description(opdracht.samenvatting)
    .argument(opdracht.argument, opdracht.argumentUitleg)
  if (opdracht.alias) command.alias(opdracht.alias)
  for (const { vlag, uitleg, lijst } of opdracht.opties) {
    if (lijst) command.option(vlag, uitleg, collect)
    else command.option(vlag, uitleg)
  }
  command.action(async (argument: string | string[] | undefined) => {
    const opties = command.optsWithGlobals<Opties & Algemeen & { geenKleur?: boolean }>()
    const context = maakContext(omgeving, { ...opties, kleur: opties.geenKleur !== true })
    const run = await opdracht.laad()
    ended(await run(context, Array.isArray(argument) ? argument.join(' ') : argument, opties))
  })
}

const collect = (value: string, earlier: readonly string[] = []): readonly string[] => [
  ...earlier,
  ...value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
]
