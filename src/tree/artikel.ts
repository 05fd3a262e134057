import type { Alinea, Artikel, Flow, Lid, Lijst, Onderdeel, Phrasing } from './nodes.ts'

type MetAnker = Alinea & { anker?: string }

/** Takes the anchor off the first paragraph: it names the lid or onderdeel around it. */
const neemAnker = (children: Flow[]): string | undefined => {
  const first = children[0] as MetAnker | undefined
  const anker = first?.type === 'paragraph' ? first.anker : undefined
  if (anker !== undefined) delete first?.anker
  return anker
}

const naarOnderdelen = (id: string, list: Lijst): Onderdeel[] =>
  list.children.map((item) => {
    const anker = neemAnker(item.children)
    return { type: 'onderdeel', ...(anker ? { id: `${id}.${anker}` } : {}), children: item.children }
  })

/** Inside a lid every numbered list is a row of onderdelen. */
const naarLid = (id: string, item: Lijst['children'][number]): Lid => {
  const anker = neemAnker(item.children)
  const children = item.children.flatMap((node): Flow[] =>
    node.type === 'list' && node.ordered ? naarOnderdelen(id, node) : [node],
  )
  return { type: 'lid', ...(anker ? { id: `${id}.${anker}` } : {}), children }
}

/**
 * The content of an article. Its numbered list is a row of leden; but after an opening paragraph
 * ('In dit convenant wordt verstaan onder:') it is a row of onderdelen of an article without leden.
 */
export const naarArtikel = (id: string, titel: Phrasing[], content: Flow[]): Artikel => {
  const opens = content[0]?.type === 'paragraph'
  const children = content.flatMap((node): Flow[] => {
    if (node.type !== 'list' || !node.ordered) return [node]
    return opens ? naarOnderdelen(id, node) : node.children.map((item) => naarLid(id, item))
  })
  return { type: 'artikel', id, titel, children }
}
