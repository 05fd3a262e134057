export { lintDocx } from './lint.ts'
export { type ProjectedParagraph, projectParagraphs, projectText } from './paragraphs.ts'
export { childOf, childrenOf, descendants, elementsOf, readXml, valOf, type XmlElement } from './xml.ts'
export { DocxError, unzipDocx } from './zip.ts'
