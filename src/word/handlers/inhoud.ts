import type { Inhoud } from '../../tree/nodes.ts'
import { alinea } from '../alinea.ts'
import { anchorLink, fieldEnd, fieldStart, type Run, textRun } from '../el.ts'
import { contentsRange } from '../registry.ts'
import type { StyleId } from '../styles.ts'
import type { FlowHandler } from './flow.ts'

const styles: readonly StyleId[] = ['TOC1', 'TOC2', 'TOC3']

/**
 * \b: only what follows the list, so not the title, which has an outline level too. \o and \u: by heading style and by
 * outline level, as articles and annexes have styles of their own (\t would need the list separator of the reader's
 * computer). \n: no page numbers; nobody knows them without laying the document out, and a wrong one misleads.
 */
const instruction = (diepte = 3): string => ` TOC \\b ${contentsRange} \\o "1-${diepte}" \\u \\n \\h \\z `

export const inhoud: FlowHandler<Inhoud> = (node, _scope, registry) => {
  const regels = node.regels ?? []
  const blocks = regels.map((regel, index) => {
    const text = textRun(regel.tekst)
    const anchor = registry.anchor(regel.bladwijzer)
    const runs: Run[] = [
      ...(index === 0 ? fieldStart(instruction(node.diepte)) : []),
      anchor === undefined ? text : anchorLink(anchor, text),
      ...(index === regels.length - 1 ? [fieldEnd()] : []),
    ]
    return alinea({ stijl: styles[Math.min(Math.max(regel.niveau, 1), 3) - 1] ?? 'TOC3' }, runs, registry)
  })
  if (blocks.length > 0) registry.startContentsRange()
  return blocks
}
