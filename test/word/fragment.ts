import { strFromU8 } from 'fflate'
import { unzipDocx } from '../../src/docx/index.ts'
import type { DocumentTree, Flow, Phrasing } from '../../src/tree/nodes.ts'
import { renderWord } from '../../src/word/index.ts'

export const boom = (children: Flow[], rest: Partial<DocumentTree> = {}): DocumentTree => ({
  type: 'document',
  meta: {
    naam: 'proef',
    nummer: '00',
    titel: 'Proef',
    samenwerking: 'Proefregio',
    status: 'concept',
    onderwerp: 'Proef',
  },
  kopnummers: false,
  ...rest,
  children,
})

/** Text of one part of the package. */
export const deel = (bytes: Uint8Array, naam: string): string => {
  const part = unzipDocx(bytes).get(naam)
  if (!part) throw new Error(`no part ${naam}`)
  return strFromU8(part)
}

/** The XML that these nodes become: the body without its last section. */
export const fragment = (children: Flow[], rest: Partial<DocumentTree> = {}): string => {
  const document = deel(renderWord(boom(children, rest)), 'word/document.xml')
  return document.slice(document.indexOf('<w:body>') + 8, document.lastIndexOf('<w:sectPr'))
}

/** The XML that phrasing becomes: what stands in its paragraph after the properties. */
export const zin = (...children: Phrasing[]): string => {
  const xml = fragment([{ type: 'paragraph', children }])
  return xml.slice(xml.indexOf('</w:pPr>') + 8, xml.lastIndexOf('</w:p>'))
}
