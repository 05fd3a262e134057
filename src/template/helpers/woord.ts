import type { Helper } from '../helper.ts'

const woord = (naam: string, uitleg: string): Helper => ({
  naam,
  uitleg,
  voorbeeld: `{{${naam}}}`,
  run: (_args, _hash, context) => context.woorden[naam] ?? naam,
})

/** Words that the region may choose: how a party, the parties and the main document are called. */
export const woorden: readonly Helper[] = [
  woord('partij', 'Hoe één partij heet (Partij).'),
  woord('partijen', 'Hoe de partijen samen heten (Partijen).'),
  woord('convenant', 'Hoe het hoofddocument heet (convenant).'),
]
