import type { DocumentTree, Flow, OpenPunt } from '../nodes.ts'
import { bezoekPhrasing } from './verwijzingen.ts'

/** The open points of a document, each once, in order of appearance. */
export const openPuntenVan = (tree: DocumentTree): OpenPunt[] => {
  const found = new Map<string, OpenPunt>()
  bezoekPhrasing(tree.children, (node) => {
    if (node.type === 'openPunt') found.set(`${node.pad ?? ''} ${node.tekst}`, node)
  })
  return [...found.values()]
}

const cel = (value: string): Flow => ({ type: 'tableCell', children: [{ type: 'text', value }] })

/** Adds the list of what must still be decided to a draft, so that a reader of paper finds it too. */
export const voegOpenPuntenToe = (tree: DocumentTree): void => {
  const punten = openPuntenVan(tree)
  if (punten.length === 0) return
  const rows = [['Wat', 'Wie weet dit'], ...punten.map((punt) => [punt.tekst, punt.rol ?? 'projectleider'])]
  tree.children.push(
    { type: 'heading', depth: 1, id: 'nog-te-beslissen', children: [{ type: 'text', value: 'Nog in te vullen' }] },
    {
      type: 'paragraph',
      children: [
        { type: 'text', value: 'Dit concept bevat open punten. In de definitieve tekst staat deze lijst niet.' },
      ],
    },
    {
      type: 'table',
      bijschrift: 'Open punten in dit document',
      breedtes: [70, 30],
      children: rows.map((row) => ({ type: 'tableRow', children: row.map(cel) as never })),
    },
  )
}
