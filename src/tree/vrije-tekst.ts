import type { Bronnen, Flow } from './nodes.ts'
import { schoon } from './schoon.ts'

const opEenRegel = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Free text: an empty line parts paragraphs, lines that begin with '- ' make a list, other line ends are spaces. */
export const naarAlineas = (tekst: string, bronnen: Bronnen): Flow[] =>
  schoon(tekst)
    .split(/\n[ \t]*\n/)
    .flatMap((block): Flow[] => {
      const lines = block.split('\n').filter((line) => line.trim() !== '')
      if (lines.length === 0) return []
      const first = lines.findIndex((line) => /^\s*- /.test(line))
      const intro = first < 0 ? lines : lines.slice(0, first)
      const paragraph = (text: string): Flow => ({
        type: 'paragraph',
        children: [{ type: 'text', value: text, bronnen }],
      })
      const items: string[] = []
      for (const line of first < 0 ? [] : lines.slice(first)) {
        if (/^\s*- /.test(line)) items.push(line.replace(/^\s*- /, ''))
        else items.push(`${items.pop() ?? ''} ${line}`)
      }
      const list: Flow = {
        type: 'list',
        ordered: false,
        children: items.map((item) => ({ type: 'listItem', children: [paragraph(opEenRegel(item))] })),
      }
      return [
        ...(intro.length > 0 ? [paragraph(opEenRegel(intro.join(' ')))] : []),
        ...(items.length > 0 ? [list] : []),
      ]
    })
