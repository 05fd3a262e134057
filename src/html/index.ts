import type { DocumentTree, Flow, Kop } from '../tree/nodes.ts'
import { phrasingText } from '../tree/plain-text.ts'
import { el, veilig } from './el.ts'
import { type Ankers, ankersVan, maakSchrijver } from './flow.ts'
import { stijl } from './stijl.ts'

/** From this number of main headings on, the page opens with a list of them. */
const MIN_INHOUD = 4

const hoofdkoppen = (nodes: readonly Flow[]): readonly Kop[] =>
  nodes.flatMap((node): readonly Kop[] =>
    node.type === 'heading' && node.depth === 1 ? [node] : node.type === 'bouwsteen' ? hoofdkoppen(node.children) : [],
  )

const inhoud = (koppen: readonly Kop[], ankers: Ankers): string => {
  if (koppen.length < MIN_INHOUD) return ''
  const links = koppen.map((kop) =>
    el('li', {}, el('a', { href: `#${ankers.get(kop)}` }, veilig(phrasingText(kop.children)))),
  )
  return el(
    'nav',
    { 'aria-labelledby': 'op-deze-pagina' },
    el('h2', { id: 'op-deze-pagina' }, 'Op deze pagina') + el('ul', {}, links.join('')),
  )
}

/** The title and what stands under it; the list of headings comes after that. */
const splitsKop = (nodes: readonly Flow[]): readonly [readonly Flow[], readonly Flow[]] => {
  const at = nodes.findIndex((node) => node.type !== 'titel' && node.type !== 'ondertitel')
  return at < 0 ? [nodes, []] : [nodes.slice(0, at), nodes.slice(at)]
}

/**
 * The document as one web page: a single file without scripts, that asks nothing of the network. Same text, numbers and
 * references as the Word file.
 */
export const renderHtml = (tree: DocumentTree): string => {
  const ankers = ankersVan(tree.children)
  const schrijf = maakSchrijver(ankers)
  const [kop, rest] = splitsKop(tree.children)
  const { titel, onderwerp, versiedatum } = tree.meta
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<meta name="description" content="${veilig(onderwerp)}">`,
    ...(versiedatum ? [`<meta name="dcterms.modified" content="${veilig(versiedatum)}">`] : []),
    el('title', {}, veilig(titel)),
    el('style', {}, stijl),
  ]
  const main = [schrijf(kop), inhoud(hoofdkoppen(rest), ankers), schrijf(rest)].filter((part) => part !== '')
  return `<!DOCTYPE html>\n<html lang="nl">\n<head>\n${head.join('\n')}\n</head>\n<body>\n${el('main', {}, `\n${main.join('\n')}\n`)}\n</body>\n</html>\n`
}
