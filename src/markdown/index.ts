import type { Root } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import type { DocumentTree } from '../tree/nodes.ts'
import { blokken } from './flow.ts'

interface Extension {
  unsafe?: { character?: string }[]
  extensions?: Extension[]
}

/**
 * Without the escapes against bare addresses: 'fg\@gemeente.example' helps nobody. Where a reader of the Markdown
 * makes a link of such a text, it is the same text.
 */
function bareAddresses(this: { data(): object }): void {
  const data = this.data() as { toMarkdownExtensions?: Extension[] }
  const isAddress = ({ unsafe }: Extension): boolean => unsafe?.some(({ character }) => character === '@') === true
  data.toMarkdownExtensions = (data.toMarkdownExtensions ?? []).map((extension) =>
    extension.extensions
      ? { ...extension, extensions: extension.extensions.filter((part) => !isAddress(part)) }
      : extension,
  )
}

const processor = remark()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(bareAddresses)
  .data('settings', { bullet: '-', emphasis: '_', rule: '-', incrementListMarker: true, listItemIndent: 'one' })
  .freeze()

/** The document as Markdown: same text, numbers and references as the Word file. */
export const renderMarkdown = (tree: DocumentTree): string => {
  const root: Root = { type: 'root', children: blokken(tree.children) }
  return processor.stringify(root)
}
