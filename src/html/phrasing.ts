import { invulplekTekst, openPuntTekst, type Phrasing } from '../tree/nodes.ts'
import { veldTekst } from '../tree/plain-text.ts'
import { el, veilig } from './el.ts'

type Handlers = { [T in Phrasing['type']]: (node: Extract<Phrasing, { type: T }>) => string }

const handlers: Handlers = {
  text: (node) => veilig(node.value),
  strong: (node) => el('strong', {}, naarTekst(node.children)),
  emphasis: (node) => el('em', {}, naarTekst(node.children)),
  link: (node) => el('a', { href: node.url }, naarTekst(node.children)),
  break: () => '<br>',
  openPunt: (node) => el('mark', {}, veilig(openPuntTekst(node.tekst))),
  invulplek: (node) => veilig(invulplekTekst[node.breedte]),
  // A reference inside the page is a link to its heading.
  verwijzing: (node) =>
    node.bladwijzer ? el('a', { href: `#${node.bladwijzer}` }, veilig(node.tekst ?? '')) : veilig(node.tekst ?? ''),
  veld: (node) => veilig(veldTekst(node)),
}

export const naarTekst = (nodes: readonly Phrasing[]): string =>
  nodes
    .map((node) => {
      const handler = handlers[node.type] as ((node: Phrasing) => string) | undefined
      if (!handler) throw new Error(`HTML: onbekend knooppunt ${node.type}`)
      return handler(node)
    })
    .join('')
