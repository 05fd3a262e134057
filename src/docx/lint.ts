import { NumberingReader } from './numbering.ts'
import { StyleReader } from './styles.ts'
import { childOf, descendants, elementsOf, readXml, valOf, type XmlElement } from './xml.ts'
import { unzipDocx } from './zip.ts'

interface Package {
  readonly naam: string
  readonly elements: readonly XmlElement[]
  readonly styles: StyleReader
  readonly numbering: NumberingReader
  readonly comments: ReadonlySet<string>
  readonly bookmarks: ReadonlySet<string>
}

type Check = (document: Package) => string[]

const named = (elements: readonly XmlElement[], name: string): XmlElement[] =>
  elements.filter((element) => element.name === name)

const attribute = (elements: readonly XmlElement[], name: string): string[] =>
  elements.map((element) => element.attributes[name] ?? '')

const duplicates = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
]

const styleReferences = ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link']

const unknownStyles: Check = ({ elements, styles }) =>
  elements
    .filter(({ name, attributes }) => styleReferences.includes(name) && !styles.byId.has(attributes['w:val'] ?? ''))
    .map(({ name, attributes }) => `unknown style ${attributes['w:val']} (${name})`)

const unknownLists: Check = ({ elements, numbering }) =>
  attribute(named(elements, 'w:numId'), 'w:val')
    .filter((id) => id !== '0' && !numbering.ids.has(id))
    .map((id) => `unknown numId ${id}`)

/** Names in field instructions that must be bookmarks. */
const fieldTarget = /^\s*(?:(?:REF|PAGEREF|NOTEREF)\s+(\S+)|TOC\b.*?\\b\s+(\S+))/

const danglingTargets: Check = ({ elements, bookmarks }) => {
  const anchors = named(elements, 'w:hyperlink').flatMap(({ attributes }) => attributes['w:anchor'] ?? [])
  const fields = named(elements, 'w:instrText').flatMap(({ children }) => {
    const [, ref, range] = fieldTarget.exec(children.join('')) ?? []
    return ref ?? range ?? []
  })
  return [...anchors, ...fields].filter((name) => !bookmarks.has(name)).map((name) => `no bookmark ${name}`)
}

const bookmarkFaults: Check = ({ elements }) => {
  const starts = named(elements, 'w:bookmarkStart')
  const ids = attribute(starts, 'w:id')
  const names = attribute(starts, 'w:name')
  const ends = attribute(named(elements, 'w:bookmarkEnd'), 'w:id')
  return [
    ...duplicates(ids).map((id) => `bookmark id ${id} twice`),
    ...duplicates(names.map((name) => name.toLowerCase())).map((name) => `bookmark ${name} twice`),
    ...names
      .filter((name) => !/^[A-Za-z_][A-Za-z0-9_]{0,39}$/.test(name))
      .map((name) => `bookmark name ${name} is not valid`),
    ...ids.filter((id) => !ends.includes(id)).map((id) => `bookmark ${id} has no end`),
    ...ends.filter((id) => !ids.includes(id)).map((id) => `bookmark ${id} has no start`),
  ]
}

const controlFaults: Check = ({ elements }) => {
  const properties = named(elements, 'w:sdtPr')
  const ids = properties.flatMap((property) => valOf(property, 'w:id') ?? [])
  const tags = properties.flatMap((property) => valOf(property, 'w:tag') ?? [])
  const values = named(elements, 'w:dropDownList').flatMap((list) =>
    duplicates(attribute(elementsOf(list), 'w:value')).map((value) => `choice ${value} twice`),
  )
  return [
    ...duplicates(ids).map((id) => `content control id ${id} twice`),
    ...tags.filter((tag) => tag.length > 64).map((tag) => `tag ${tag} is longer than 64 characters`),
    ...values,
  ]
}

const cellFaults: Check = ({ elements }) =>
  named(elements, 'w:tc')
    .filter((cell) => elementsOf(cell).at(-1)?.name !== 'w:p')
    .map(() => 'table cell does not end in a paragraph')

const commentFaults: Check = ({ elements, comments }) => {
  const marks = (name: string): string[] => attribute(named(elements, name), 'w:id')
  const references = marks('w:commentReference')
  const ends = marks('w:commentRangeEnd')
  return [
    ...references.filter((id) => !comments.has(id)).map((id) => `no comment ${id}`),
    ...duplicates(references).map((id) => `comment ${id} referred to twice`),
    ...marks('w:commentRangeStart')
      .filter((id) => !ends.includes(id) || !references.includes(id))
      .map((id) => `comment ${id} is not closed`),
  ]
}

const checks: readonly Check[] = [
  unknownStyles,
  unknownLists,
  danglingTargets,
  bookmarkFaults,
  controlFaults,
  cellFaults,
  commentFaults,
]

const bodyParts = /^word\/(?:document|styles|comments|header\d+|footer\d+)\.xml$/

/** Faults that the Open XML validator does not see and that Word stumbles over; empty when there are none. */
export const lintDocx = (bytes: Uint8Array): string[] => {
  const parts = unzipDocx(bytes)
  const read = (name: string): XmlElement | undefined => {
    const part = parts.get(name)
    return part && readXml(part)
  }
  const styles = new StyleReader(read('word/styles.xml'))
  const numbering = new NumberingReader(read('word/numbering.xml'))
  const commentIds = attribute(elementsOf(read('word/comments.xml')), 'w:id')
  const comments = new Set(commentIds)
  const document = read('word/document.xml')
  if (!childOf(document, 'w:body')) return ['word/document.xml has no body']
  const bookmarks = new Set(attribute(named([...descendants(document as XmlElement)], 'w:bookmarkStart'), 'w:name'))
  const problems = [...parts.keys()]
    .filter((name) => bodyParts.test(name))
    .sort()
    .flatMap((naam) => {
      const root = read(naam)
      const elements = root ? [...descendants(root)] : []
      const context = { naam, elements, styles, numbering, comments, bookmarks }
      return checks.flatMap((check) => check(context)).map((problem) => `${naam}: ${problem}`)
    })
  return [...problems, ...duplicates(commentIds).map((id) => `word/comments.xml: comment id ${id} twice`)]
}
