import type { DocumentMeta } from '../tree/nodes.ts'
import { fnv1a } from './bookmark-name.ts'
import { packageDate } from './dates.ts'
import { fieldNamespace } from './handlers/veld.ts'
import type { RegisteredField } from './registry.ts'
import { escapeXml, xml, xmlDeclaration } from './xml.ts'

export const author = 'Convenantbouwer'

const w3cDate = { 'xsi:type': 'dcterms:W3CDTF' }

/** docProps/core.xml; written here because the library takes its dates from the clock and knows no language. */
export const coreXml = (meta: DocumentMeta): string => {
  const date = packageDate(meta.versiedatum)
  return (
    xmlDeclaration +
    xml(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      xml('dc:title', {}, escapeXml(meta.titel)),
      xml('dc:subject', {}, escapeXml(meta.onderwerp)),
      xml('dc:creator', {}, author),
      ...(meta.kenmerken?.identifier ? [xml('dc:identifier', {}, escapeXml(meta.kenmerken.identifier))] : []),
      xml('cp:keywords', {}, escapeXml([meta.samenwerking, meta.naam].join('; '))),
      xml('cp:lastModifiedBy', {}, author),
      xml('cp:revision', {}, '1'),
      xml('dcterms:created', w3cDate, date),
      xml('dcterms:modified', w3cDate, date),
      xml('cp:contentStatus', {}, escapeXml(meta.status)),
      xml('dc:language', {}, 'nl-NL'),
      ...(meta.bekendmaking ? [xml('cp:category', {}, 'regeling')] : []),
      ...(meta.versie ? [xml('cp:version', {}, escapeXml(meta.versie))] : []),
    )
  )
}

/** A GUID that is the same for the same document, so that the bytes are too. */
export const storeItemId = (meta: DocumentMeta): string => {
  const source = meta.formulier ? `formulier ${meta.formulier.id} ${meta.formulier.versie}` : `document ${meta.naam}`
  const hex = [1, 2, 3, 4]
    .map((seed) => fnv1a(`${seed} ${source}`).toString(16).padStart(8, '0'))
    .join('')
    .toUpperCase()
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}}`
}

/** The values of the form fields, as the controls are bound to them. */
export const fieldsXml = (fields: Iterable<RegisteredField>): string =>
  xmlDeclaration +
  xml(
    'formulier',
    { xmlns: fieldNamespace },
    ...[...fields].map(({ naam, waarde }) => xml(naam, {}, escapeXml(waarde))),
  )

export const fieldsPropertiesXml = (itemId: string): string =>
  xmlDeclaration +
  xml(
    'ds:datastoreItem',
    { 'ds:itemID': itemId, 'xmlns:ds': 'http://schemas.openxmlformats.org/officeDocument/2006/customXml' },
    xml('ds:schemaRefs', {}, xml('ds:schemaRef', { 'ds:uri': fieldNamespace })),
  )
