/** Faults in the use of the command line, in Dutch. Commander gives them a code and puts what was typed between quotes. */
import type { CommanderError } from 'commander'
import { GebruikFout } from './fout.ts'
import { lijktOp } from './lijkt-op.ts'
import { opdrachten } from './opdrachten.ts'

const algemeneOpties = ['--help', '--versie', '--geen-kleur', '--stil', '--debug']

export const gebruikFout = (error: CommanderError, args: readonly string[], programma: string): GebruikFout => {
  const first = args.find((arg) => !arg.startsWith('-'))
  const own = opdrachten.find(({ naam, alias }) => first === naam || first === alias)
  // The program itself takes no arguments, so for commander an unknown command is one argument too many.
  const code = error.code === 'commander.excessArguments' && !own ? 'commander.unknownCommand' : error.code
  const typed = /'([^']*)'/.exec(error.message)?.[1] ?? first ?? ''
  const help = `Alles over deze opdracht: ${programma} ${own ? `${own.naam} ` : ''}--help`
  const make = berichten[code]
  if (!make) return new GebruikFout('De opdracht is niet begrepen.', help)
  const [bericht, meant] = make(typed, own?.opties.map(({ vlag }) => vlag.split(' ')[0] ?? '') ?? [])
  return new GebruikFout(bericht, meant ? `Bedoelde u ${meant}? ${help}` : help)
}

type Bericht = (typed: string, opties: readonly string[]) => readonly [bericht: string, meant?: string | undefined]

const berichten: Readonly<Record<string, Bericht>> = {
  'commander.unknownOption': (typed, opties) => [
    `De optie ${typed} bestaat niet bij deze opdracht.`,
    english[typed] ?? lijktOp(typed, [...opties, ...algemeneOpties]),
  ],
  'commander.unknownCommand': (typed) => [
    `De opdracht ‘${typed}’ bestaat niet.`,
    lijktOp(
      typed,
      opdrachten.flatMap(({ naam, alias }) => (alias ? [naam, alias] : [naam])),
    ),
  ],
  'commander.missingArgument': (typed) => [`Er ontbreekt nog iets: ${typed}.`],
  'commander.optionMissingArgument': (typed) => [
    `Achter ${typed.split(' ')[0] ?? typed} hoort nog iets: ${typed.split(' ').slice(1).join(' ')}.`,
  ],
  'commander.excessArguments': () => [
    'Er staat te veel achter de opdracht. Een pad met spaties hoort tussen aanhalingstekens.',
  ],
}

/** What people type who know other programs. */
const english: Readonly<Record<string, string>> = {
  '--version': '--versie',
  '-v': '--versie',
  '-V': '--versie',
  '--no-color': '--geen-kleur',
  '--quiet': '--stil',
  '--force': '--overschrijf',
  '--output': '--naar',
  '-o': '--naar',
  '--verbose': '--debug',
}
