import type { BouwsteenToken, Rendered } from '../tree/tokens.ts'

/** A title is one line of text and inline tokens. */
export const titelStukken = ({ tekst, tokens }: Rendered): BouwsteenToken['titel'] =>
  tekst
    .trim()
    .split(/\uE000([0-9a-z]+)\uE001/)
    .flatMap((piece, index): BouwsteenToken['titel'] => {
      if (index % 2 === 0) return piece === '' ? [] : [{ type: 'text', value: piece }]
      const token = tokens[Number.parseInt(piece, 36)]
      return token?.soort === 'inline' ? [token.node] : []
    })
