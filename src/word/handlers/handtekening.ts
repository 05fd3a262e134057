import { HeightRule, TableCell, TableRow } from 'docx'
import type { Handtekening } from '../../tree/nodes.ts'
import { alinea } from '../alinea.ts'
import { rootScope } from '../scope.ts'
import { columnWidths, table } from '../table.ts'
import { type FlowHandler, phrasing } from './flow.ts'

/** Room for a signature: 1.6 cm. */
const signatureHeight = 907
const shares = [34, 66]

/** Every row keeps the next one on its page, so the block never breaks; the caption keeps the first. */
export const handtekening: FlowHandler<Handtekening> = (node, _scope, registry) => {
  const caption = alinea(
    { stijl: 'Caption' },
    phrasing([{ type: 'text', value: node.bijschrift }], rootScope, registry),
    registry,
  )
  const rows = node.rijen.map((rij, index) => {
    const keepNext = index < node.rijen.length - 1
    return new TableRow({
      cantSplit: true,
      ...(rij.hoog ? { height: { value: signatureHeight, rule: HeightRule.ATLEAST } } : {}),
      children: [
        new TableCell({
          children: [
            alinea(
              { stijl: 'TabelLabel', keepNext },
              phrasing([{ type: 'text', value: rij.label }], rootScope, registry),
              registry,
            ),
          ],
        }),
        new TableCell({
          children: [alinea({ stijl: 'TabelTekst', keepNext }, phrasing(rij.waarde, rootScope, registry), registry)],
        }),
      ],
    })
  })
  if (rows.length === 0) return [caption]
  const made = table({
    rows,
    widths: columnWidths(shares, 2, registry.width),
    look: 'firstColumn',
    title: node.bijschrift,
    description: 'Ondertekening: links wat wordt gevraagd, rechts de ruimte om dat in te vullen.',
  })
  registry.endTable()
  return [caption, made]
}
