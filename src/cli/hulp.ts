/** The help texts: examples first, everything Dutch. */
import type { Command, Help } from 'commander'
import { opBreedte } from './omslaan.ts'
import { opdrachten } from './opdrachten.ts'

export const hulpTekst = (command: Command, helper: Help, programma: string): string => {
  const own = opdrachten.find(({ naam }) => naam === command.name())
  const examples = own ? own.voorbeelden : algemeneVoorbeelden
  const terms = [
    ...helper.visibleArguments(command).map((argument) => helper.argumentTerm(argument)),
    ...helper.visibleOptions(command).map((option) => helper.optionTerm(option)),
    ...helper.visibleGlobalOptions(command).map((option) => helper.optionTerm(option)),
  ]
  const width = Math.max(...terms.map((term) => term.length), 24) + 2
  const list = (title: string, rows: readonly (readonly [string, string])[]) =>
    rows.length === 0 ? [] : [`${title}:\n${rows.map(([term, text]) => row(term, text, width)).join('\n')}`]
  const usage = own ? [own.naam, own.argument, '[opties]'].filter(Boolean).join(' ') : '<opdracht> [opties]'
  return `${[
    `Voorbeelden:\n${examples.map((example) => `  ${programma} ${example}`).join('\n')}`,
    alinea(own ? own.uitleg : 'Maakt van één beschrijving van een samenwerking alle documenten van het convenant.'),
    `Gebruik:\n  ${programma} ${usage}`,
    ...list('Opdrachten', own ? [] : commandRows()),
    ...list(
      'Argumenten',
      helper.visibleArguments(command).map((a) => [helper.argumentTerm(a), helper.argumentDescription(a)]),
    ),
    ...list(
      'Opties',
      helper.visibleOptions(command).map((o) => [helper.optionTerm(o), helper.optionDescription(o)]),
    ),
    ...list(
      'Algemene opties',
      helper.visibleGlobalOptions(command).map((o) => [helper.optionTerm(o), helper.optionDescription(o)]),
    ),
    alinea(afsluitcodesTekst),
  ].join('\n\n')}\n`
}

/** A help text is eighty columns wide at most, so that it is the same on every screen. */
const columns = 80

const alinea = (text: string): string => opBreedte(text.replaceAll('\n', ' '), columns).join('\n')

const row = (term: string, text: string, width: number): string =>
  `  ${term.padEnd(width)}${opBreedte(text, columns - width - 2).join(`\n${' '.repeat(width + 2)}`)}`

const algemeneVoorbeelden = [
  'nieuw mijn-samenwerking',
  'controleer mijn-samenwerking',
  'maak mijn-samenwerking',
  'uitleg OPN001',
]

const commandRows = (): [string, string][] =>
  opdrachten.map(({ naam, alias, argument, samenvatting }) => [
    [naam, argument].join(' '),
    `${samenvatting}${alias ? ` (ook: ${alias})` : ''}`,
  ])

const afsluitcodesTekst =
  'Afsluitcodes: 0 gelukt, 1 iets in uw beschrijving op te lossen, 2 verkeerd gebruik, ' +
  '3 een bestand kan niet worden gelezen of geschreven, 4 een fout van ons.'

/** What one sees who only types the name: what this is and the one next step. */
export const korteHulp = (programma: string, hasDescription: boolean): string => {
  const [step, what] = hasDescription
    ? ['controleer', 'Er staat een samenwerking.yaml in deze map. Bekijk wat er nog aan ontbreekt:']
    : ['nieuw mijn-samenwerking', 'Begin met een beschrijving van uw samenwerking:']
  return `Convenantbouwer maakt van één beschrijving alle documenten van een convenant, in Word en Markdown.

${what}
  ${programma} ${step}

Opdrachten: ${opdrachten.map(({ naam }) => naam).join(', ')}. Alles over een opdracht: ${programma} <opdracht> --help
`
}
