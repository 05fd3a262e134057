import { SaxesParser } from 'saxes'
import { DocxError } from './zip.ts'

export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

export const xmlBounds = { depth: 200, elements: 2_000_000 } as const

interface Open extends XmlElement {
  readonly children: (XmlElement | string)[]
}

/** XML as a tree. Names keep the prefix that Word always uses (`w:p`). Refuses a DOCTYPE: it could define entities. */
export const readXml = (source: string | Uint8Array): XmlElement => {
  const text = typeof source === 'string' ? source : new TextDecoder().decode(source)
  const root: Open = { name: '', attributes: {}, children: [] }
  const stack: Open[] = [root]
  let elements = 0
  const parser = new SaxesParser()
  parser.on('doctype', () => {
    throw new DocxError('Het bestand bevat een DOCTYPE; dat is niet toegestaan.')
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element: Open = { name, attributes: { ...attributes }, children: [] }
    if (++elements > xmlBounds.elements || stack.length > xmlBounds.depth) {
      throw new DocxError('De inhoud van het bestand is te groot of te diep genest.')
    }
    stack.at(-1)?.children.push(element)
    stack.push(element)
  })
  parser.on('closetag', () => void stack.pop())
  parser.on('text', (value) => void stack.at(-1)?.children.push(value))
  parser.on('cdata', (value) => void stack.at(-1)?.children.push(value))
  parser.on('error', () => {
    throw new DocxError('De inhoud van het bestand is beschadigd.')
  })
  parser.write(text).close()
  const [first] = elementsOf(root)
  if (!first) throw new DocxError('De inhoud van het bestand is leeg.')
  return first
}

export const elementsOf = (element: XmlElement | undefined): XmlElement[] =>
  element ? element.children.filter((child): child is XmlElement => typeof child !== 'string') : []

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  elementsOf(element).find((child) => child.name === name)

export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  elementsOf(element).filter((child) => child.name === name)

/** Attribute `w:val` of a child, the way that Word writes nearly every property. */
export const valOf = (element: XmlElement | undefined, name: string): string | undefined =>
  childOf(element, name)?.attributes['w:val']

/** Every element below this one, in document order. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  for (const child of elementsOf(element)) {
    yield child
    yield* descendants(child)
  }
}
