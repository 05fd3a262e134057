import { Table, TableLayoutType, TableProperties, type TableRow, WidthType } from 'docx'
import { el } from './el.ts'
import { tableStyleId } from './styles.ts'
import { cleanLine } from './xml.ts'

/** Column widths in twips that together are exactly the width of the text. */
export const columnWidths = (breedtes: readonly number[] | undefined, columns: number, width: number): number[] => {
  const shares = breedtes?.length === columns ? breedtes : Array.from({ length: columns }, () => 1)
  const total = shares.reduce((sum, share) => sum + share, 0)
  let sum = 0
  let edge = 0
  return shares.map((share) => {
    const start = edge
    sum += share
    edge = Math.round((sum / total) * width)
    return edge - start
  })
}

interface TableOptions {
  readonly rows: readonly TableRow[]
  readonly widths: readonly number[]
  /** Where the headers stand. */
  readonly look: 'firstRow' | 'firstColumn'
  readonly title: string | undefined
  readonly description: string
}

/** The library has no words for the title and the description that a screen reader reads. */
class DescribedTable extends Table {
  constructor({ rows, widths, look, title, description }: TableOptions) {
    super({
      rows,
      columnWidths: widths,
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      style: tableStyleId,
    })
    const properties = this.root.find((child) => child instanceof TableProperties)
    if (!properties) throw new Error('docx: a table no longer has w:tblPr')
    // Last in CT_TblPr: tblLook, tblCaption, tblDescription. LibreOffice only reads the sum in w:val.
    properties.addChildElement(
      el('w:tblLook', {
        'w:val': look === 'firstRow' ? '0620' : '0680',
        'w:firstRow': look === 'firstRow' ? 1 : 0,
        'w:lastRow': 0,
        'w:firstColumn': look === 'firstColumn' ? 1 : 0,
        'w:lastColumn': 0,
        'w:noHBand': 1,
        'w:noVBand': 1,
      }),
    )
    if (title) properties.addChildElement(el('w:tblCaption', { 'w:val': cleanLine(title) }))
    properties.addChildElement(el('w:tblDescription', { 'w:val': cleanLine(description) }))
  }
}

export const table = (options: TableOptions): Table => new DescribedTable(options)
