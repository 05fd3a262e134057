import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const processor = unified().use(remarkParse).use(remarkGfm).freeze()
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
