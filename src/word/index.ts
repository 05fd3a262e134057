import { Document, type FileChild, Paragraph } from 'docx'
import type { DocumentMeta, DocumentTree, Flow } from '../tree/nodes.ts'
import { looseParagraph } from './alinea.ts'
import { packageDate } from './dates.ts'
import { bodyElement, textRun } from './el.ts'
import { type Block, flow } from './handlers/flow.ts'
import { standingWidth } from './kaart.ts'
import { numberingXml } from './numbering-xml.ts'
import { pack } from './pack.ts'
import { sectionOptions } from './page.ts'
import { author, coreXml, fieldsPropertiesXml, fieldsXml, storeItemId } from './properties.ts'
import { type RegisteredComment, Registry } from './registry.ts'
import { rootScope } from './scope.ts'
import { stylesXml } from './styles-xml.ts'

/** Ids of all nodes that can be referred to; a reference to anything else is plain text. */
const collectTargets = (nodes: readonly Flow[], found: Set<string>): Set<string> => {
  for (const node of nodes) {
    if ('id' in node && node.id !== undefined) found.add(node.id)
    if (node.type === 'bouwsteen' || node.type === 'artikel' || node.type === 'lid' || node.type === 'onderdeel') {
      collectTargets(node.children, found)
    } else if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote') {
      collectTargets(node.children, found)
    }
  }
  return found
}

interface Section {
  readonly landscape: boolean
  readonly children: FileChild[]
}

/** The body cut where the page turns; landscape tables that follow each other share their pages. */
export const sections = (blocks: readonly Block[]): Section[] => {
  const made: Section[] = []
  let landscape = false
  for (const block of blocks) {
    if ('sectie' in block) {
      landscape = block.sectie === 'liggend'
      continue
    }
    const last = made.at(-1)
    if (last && last.landscape === landscape) last.children.push(block)
    else made.push({ landscape, children: [block] })
  }
  return made.length === 0 ? [{ landscape: false, children: [] }] : made
}

/** A section ends in a paragraph; after a table that is one as small as can be. */
const closed = (section: Section, last: boolean): FileChild[] =>
  last || section.children.at(-1) instanceof Paragraph
    ? section.children
    : [...section.children, looseParagraph({ stijl: 'Sectie' }, [])]

const comment = ({ id, regels }: RegisteredComment, date: Date) => ({
  id,
  author,
  initials: 'CB',
  date,
  children: regels.map((regel) => looseParagraph({ stijl: 'CommentText' }, [textRun(regel)])),
})

/** Which form it is, and the facts for who publishes it. */
const customProperties = ({ formulier, kenmerken = {} }: DocumentMeta): { name: string; value: string }[] => [
  ...(formulier
    ? [
        { name: 'formulier', value: formulier.id },
        { name: 'formulierversie', value: formulier.versie },
      ]
    : []),
  ...Object.entries(kenmerken).map(([name, value]) => ({ name, value })),
]

/** The tree as a Word document. Same tree, same bytes. */
export const renderWord = (tree: DocumentTree): Uint8Array => {
  const { meta } = tree
  const itemId = storeItemId(meta)
  const registry = new Registry(collectTargets(tree.children, new Set()), itemId, {
    kopnummers: tree.kopnummers,
    bekendmaking: meta.bekendmaking === true,
    width: standingWidth(meta.kaart === true),
  })
  const body = sections(flow(tree.children, rootScope, registry))
  const range = registry.openRange()
  if (range !== undefined) body.at(-1)?.children.push(bodyElement('w:bookmarkEnd', { 'w:id': range }))
  const date = new Date(packageDate(meta.versiedatum))
  const document = new Document({
    title: meta.titel,
    styles: { importedStyles: [] },
    comments: { children: registry.comments.map((item) => comment(item, date)) },
    ...(customProperties(meta).length > 0 ? { customProperties: customProperties(meta) } : {}),
    sections: body.map((section, index) => ({
      ...sectionOptions(meta, section.landscape, index === 0),
      children: closed(section, index === body.length - 1),
    })),
  })
  const overrides = {
    'word/styles.xml': stylesXml(tree.kopnummers, meta.kaart),
    'word/numbering.xml': numberingXml(registry.nummering.instances, tree.kopnummers),
    'docProps/core.xml': coreXml(meta),
  }
  const fields = [...registry.fields.values()]
  return pack(document, overrides, {
    links: registry.links,
    ...(fields.length > 0 ? { fields: { xml: fieldsXml(fields), properties: fieldsPropertiesXml(itemId) } } : {}),
  })
}
