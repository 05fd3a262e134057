import type { BouwsteenToken, Rendered } from '../tree/tokens.ts'

/** A rendered line as text and inline tokens, for a title or inside a paragraph. */
export const lopendeTekst = ({ tekst, tokens }: Rendered): BouwsteenToken['titel'] =>
  tekst
    .trim()
    .split(/\uE000([0-9a-z]+)\uE001/)
    .flatMap((piece, index): BouwsteenToken['titel'] => {
      if (index % 2 === 0) return piece === '' ? [] : [{ type: 'text', value: piece }]
      const token = tokens[Number.parseInt(piece, 36)]
      return token?.soort === 'inline' ? [token.node] : []
    })
