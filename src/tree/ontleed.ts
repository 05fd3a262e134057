import type { Root } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'

/** Of GFM only the tables: bare addresses must not turn into links, and the other parts cost half of the parsing time. */
function tables(this: Processor): void {
  const data = this.data() as Record<string, unknown[] | undefined>
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()]
}

const processor = unified().use(remarkParse).use(tables).freeze()
const cache = new Map<string, Root>()
const MAX_CACHE = 500

/**
 * Markdown with tokens to mdast. Values are tokens, so forms of one shape have the same text: it is parsed once.
 * The result is shared; callers must not change it.
 */
export const ontleed = (tekst: string): Root => {
  const known = cache.get(tekst)
  if (known) return known
  const root = processor.parse(tekst)
  if (cache.size >= MAX_CACHE) cache.clear()
  cache.set(tekst, root)
  return root
}
