import type { Bevinding } from '../index.ts'
import type { Context } from './context.ts'
import { type Afsluitcode, afsluitcodes } from './fout.ts'

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
