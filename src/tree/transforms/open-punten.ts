import type { DocumentTree, OpenPunt, Tabelcel } from '../nodes.ts'
import { schoon } from '../schoon.ts'
import { bezoekPhrasing } from './verwijzingen.ts'

/** The open points of a document, each once, in order of appearance. */
export const openPuntenVan = (tree: DocumentTree): OpenPunt[] => {
  const found = new Map<string, OpenPunt>()
  bezoekPhrasing(tree.children, (node) => {
    if (node.type === 'openPunt') found.set(`${node.pad ?? ''} ${node.tekst}`, node)
  })
  return [...found.values()]
}

/** A line of the list of open points. */
export interface OpenPuntregel {
  wat: string
  wie: string
}

const cel = (value: string): Tabelcel => ({ type: 'tableCell', children: [{ type: 'text', value: schoon(value) }] })

/** Adds the list of what must still be decided to a draft, so that a reader of paper finds it too. */
export const voegOpenPuntenToe = (tree: DocumentTree, beschrijf: (punt: OpenPunt) => OpenPuntregel): void => {
  const regels = openPuntenVan(tree).map(beschrijf)
  const uniek = regels.filter(({ wat }, index) => regels.findIndex((regel) => regel.wat === wat) === index)
  if (uniek.length === 0) return
  const rows = [['Wat', 'Wie weet dit'], ...uniek.map(({ wat, wie }) => [wat, wie])]
  tree.children.push(
    { type: 'heading', depth: 1, id: 'nog-in-te-vullen', children: [{ type: 'text', value: 'Nog in te vullen' }] },
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
      children: rows.map((row) => ({ type: 'tableRow', children: row.map(cel) })),
    },
  )
}
