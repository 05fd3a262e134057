import { type Bevinding, ernsten, sorteer } from '../bevinding/bevinding.ts'
import { plaatsTekst } from './fragment.ts'
import { grondTekst } from './grond.ts'
import { ernstnamen, statusnamen } from './namen.ts'
import type { Rapport } from './rapport.ts'
import { eenRegel } from './tekst.ts'
import { tellingTekst } from './terminal.ts'

/** A value is never markup, in a report neither. */
const vrij = (text: string): string => eenRegel(text).replace(/[\\`*_{}[\]()<>#+!|~&-]/g, '\\$&')

/** The findings as a document to send along. */
export const markdownReport = (rapport: Rapport): string => {
  const { bestand, status, bevindingen } = rapport
  const groups = ernsten.flatMap((ernst) => {
    const group = sorteer(bevindingen.filter((bevinding) => bevinding.ernst === ernst))
    const title = ernstnamen[ernst][1]
    return group.length === 0
      ? []
      : [`## ${title.charAt(0).toUpperCase()}${title.slice(1)}`, group.map(item).join('\n')]
  })
  const intro = `Status: ${statusnamen[status]}. In totaal: ${tellingTekst(bevindingen)}.`
  return `${[`# Bevindingen bij ${vrij(bestand)}`, intro, ...groups].join('\n\n')}\n`
}

const item = ({ plaats, code, bericht, hulp, gronden, rol }: Bevinding): string =>
  [
    `- **${code}** ${vrij(bericht)} (${vrij(plaatsTekst(plaats))}${rol ? `, ${rol}` : ''})`,
    ...(hulp === '' ? [] : [`  - Wat te doen: ${vrij(hulp)}`]),
    ...(gronden.length === 0 ? [] : [`  - Grond: ${vrij(gronden.map(grondTekst).join('; '))}`]),
  ].join('\n')
