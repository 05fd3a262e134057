import type { Root } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import type { DocumentTree } from '../tree/nodes.ts'
import { blokken } from './flow.ts'

const processor = remark()
  .use(remarkGfm, { tablePipeAlign: false })
  .data('settings', { bullet: '-', emphasis: '_', rule: '-', incrementListMarker: true, listItemIndent: 'one' })
  .freeze()

/** The document as Markdown: same text, numbers and references as the Word file. */
export const renderMarkdown = (tree: DocumentTree): string => {
  const root: Root = { type: 'root', children: blokken(tree.children) }
  return processor.stringify(root)
}
