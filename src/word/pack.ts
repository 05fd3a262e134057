import { type Document, Packer } from 'docx'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { xml, xmlDeclaration } from './xml.ts'

export type Parts = Map<string, string | Uint8Array>

interface Compiler {
  compile(document: Document, prettify: undefined, overrides: readonly { path: string; data: string }[]): Parts
}

/** The library promises this step only inside; a test says so as soon as it is gone. */
export const compiler = (): Compiler => {
  const found: unknown = Reflect.get(Packer, 'compiler')
  if (typeof found !== 'object' || found === null || typeof Reflect.get(found, 'compile') !== 'function') {
    throw new Error('docx: Packer.compiler is gone; unzip Packer.toBuffer instead')
  }
  return found as Compiler
}

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const contentTypes = '[Content_Types].xml'
const documentRels = 'word/_rels/document.xml.rels'

const insertBefore = (parts: Parts, path: string, closing: string, content: string): void => {
  const part = parts.get(path)
  if (typeof part !== 'string' || !part.includes(closing)) throw new Error(`docx: ${path} is not as expected`)
  parts.set(
    path,
    part.replace(closing, () => content + closing),
  )
}

const relationship = (id: string, type: string, target: string, external = false): string =>
  xml('Relationship', {
    Id: id,
    Type: `${relations}/${type}`,
    Target: target,
    ...(external ? { TargetMode: 'External' } : {}),
  })

/** What the writer adds to the package that the library made. */
export interface Additions {
  readonly links: readonly string[]
  /** Custom XML part with the form values; absent without fields. */
  readonly fields?: { readonly xml: string; readonly properties: string }
}

const add = (parts: Parts, { links, fields }: Additions): void => {
  const found = links.map((url, index) => relationship(`rIdLink${index + 1}`, 'hyperlink', url, true))
  if (fields) {
    parts.set('customXml/item1.xml', fields.xml)
    parts.set('customXml/itemProps1.xml', fields.properties)
    parts.set(
      'customXml/_rels/item1.xml.rels',
      xmlDeclaration +
        xml(
          'Relationships',
          { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
          relationship('rId1', 'customXmlProps', 'itemProps1.xml'),
        ),
    )
    found.push(relationship('rIdFields', 'customXml', '../customXml/item1.xml'))
    insertBefore(
      parts,
      contentTypes,
      '</Types>',
      xml('Override', {
        PartName: '/customXml/itemProps1.xml',
        ContentType: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
      }),
    )
  }
  if (found.length > 0) insertBefore(parts, documentRels, '</Relationships>', found.join(''))
  insertBefore(parts, 'word/settings.xml', '</w:settings>', xml('w:themeFontLang', { 'w:val': 'nl-NL' }))
}

const firstParts = [contentTypes, '_rels/.rels']
const place = (path: string): string => `${firstParts.includes(path) ? firstParts.indexOf(path) : 9} ${path}`

/** Below this many bytes compressing costs more than it saves: fflate sets up its tables for every part anew. */
const smallPart = 1024

/** fflate writes local time: the same figures in every time zone. */
const zipDate = (): Date => new Date(1980, 0, 1)

const zip = (parts: Parts): Uint8Array => {
  const paths = [...parts.keys()].sort((left, right) => (place(left) < place(right) ? -1 : 1))
  const entries: Zippable = {}
  for (const path of paths) {
    const part = parts.get(path) ?? ''
    const bytes = typeof part === 'string' ? strToU8(part) : part
    entries[path] = [bytes, { level: bytes.length < smallPart ? 0 : 6 }]
  }
  return zipSync(entries, { mtime: zipDate() })
}

/**
 * The one place where a package is made. Same document, same bytes: no part has an id from chance or a date from the
 * clock, the parts are sorted and the zip has a fixed date.
 */
export const pack = (
  document: Document,
  overrides: Readonly<Record<string, string>>,
  additions: Additions,
): Uint8Array => {
  // The library replaces {name-of-a-list} in the finished text; our numbering is our own, so there is nothing to replace.
  Object.defineProperty(document.Numbering, 'ConcreteNumbering', { value: [] })
  const parts = compiler().compile(
    document,
    undefined,
    Object.entries(overrides).map(([path, data]) => ({ path, data })),
  )
  add(parts, additions)
  return zip(parts)
}
