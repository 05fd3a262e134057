import type { Nodes } from 'mdast'
import { ontleed } from '../../src/tree/ontleed.ts'

const inline = (node: Nodes): string => {
  if (node.type === 'break') return ' '
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(inline).join('') : ''
}

const lines = (node: Nodes, prefix = ''): string[] => {
  switch (node.type) {
    case 'heading':
    case 'paragraph':
      return [prefix + inline(node)]
    case 'tableCell':
      return [inline(node)]
    case 'list':
      return node.children.flatMap((item, index) => lines(item, node.ordered ? `${index + 1}. ` : ''))
    case 'listItem':
      return node.children.flatMap((child, index) => lines(child, index === 0 ? prefix : ''))
    default:
      return 'children' in node ? node.children.flatMap((child) => lines(child)) : []
  }
}

/** Markdown as text, one line per paragraph or cell: to be compared with `plainText` of the tree that it was made from. */
export const markdownTekst = (markdown: string): string =>
  `${lines(ontleed(markdown))
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')}\n`
