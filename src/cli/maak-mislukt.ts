import type { Bevinding, Gemaakt } from '../index.ts'
import type { Context } from './context.ts'
import { type Afsluitcode, afsluitcodes } from './fout.ts'

/** A template with a fault in it: its document is missing from the set. */
export const mislukteDocumenten = ({ bevindingen }: Gemaakt): readonly Bevinding[] =>
  bevindingen.filter(({ plaats, ernst }) => plaats.soort === 'sjabloon' && ernst === 'fout')

/** 'templates/x.md.hbs:3:7', as far as it is known. */
const plekTekst = ({ bestand, regelnummer, kolom }: Bevinding['plaats']): string =>
  [bestand, regelnummer, kolom].filter((part) => part !== undefined).join(':')

export const toonMislukt = (context: Context, mislukt: readonly Bevinding[]): Afsluitcode => {
  if (!context.json) {
    context.melding(
      `\nNiet alle documenten zijn gemaakt:\n${mislukt.map(({ plaats, bericht }) => `  ${plekTekst(plaats)} ${bericht}`).join('\n')}`,
    )
  }
  context.volgende('meer over deze fout', `uitleg ${mislukt[0]?.code ?? ''}`)
  return afsluitcodes.bevindingen
}
