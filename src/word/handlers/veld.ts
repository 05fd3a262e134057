import type { Veld } from '../../tree/nodes.ts'
import { vinkjeTekst } from '../../tree/nodes.ts'
import { veldTekst } from '../../tree/plain-text.ts'
import { isoDate } from '../dates.ts'
import { el, glyphRun, linesRun, type Run } from '../el.ts'
import { cleanLine } from '../xml.ts'
import type { PhrasingHandler } from './flow.ts'

export const fieldNamespace = 'urn:convenantbouwer:formulier'

const checkboxFont = 'MS Gothic'
const glyphCode = (glyph: string): string => (glyph.codePointAt(0) ?? 0).toString(16).toUpperCase()

const checkboxState = (name: string, glyph: string): Run =>
  el(name, { 'w14:val': glyphCode(glyph), 'w14:font': checkboxFont })

const isoValue = (node: Veld): string | undefined =>
  node.soort === 'datum' && node.waarde ? isoDate(node.waarde) : undefined

/** The first item is the invitation, with an empty value; Word refuses a list with two equal values. */
const listItems = (node: Veld): Run[] => {
  const items = new Map([['', veldTekst({ ...node, waarde: '' })]])
  for (const { waarde, tekst } of node.keuzes ?? []) if (!items.has(waarde)) items.set(waarde, tekst)
  return [...items].map(([waarde, tekst]) =>
    el('w:listItem', { 'w:displayText': cleanLine(tekst), 'w:value': cleanLine(waarde) }),
  )
}

const kinds: Readonly<Record<Veld['soort'], (node: Veld) => Run>> = {
  tekst: () => el('w:text'),
  alineas: () => el('w:text', { 'w:multiLine': '1' }),
  datum: (node) => {
    const iso = isoValue(node)
    return el(
      'w:date',
      iso ? { 'w:fullDate': `${iso}T00:00:00Z` } : undefined,
      el('w:dateFormat', { 'w:val': 'd MMMM yyyy' }),
      el('w:lid', { 'w:val': 'nl-NL' }),
      el('w:storeMappedDataAs', { 'w:val': 'date' }),
      el('w:calendar', { 'w:val': 'gregorian' }),
    )
  },
  keuze: (node) => el('w:dropDownList', undefined, ...listItems(node)),
  vinkje: (node) =>
    el(
      'w14:checkbox',
      undefined,
      el('w14:checked', { 'w14:val': node.waarde === 'ja' ? '1' : '0' }),
      checkboxState('w14:checkedState', vinkjeTekst.ja),
      checkboxState('w14:uncheckedState', vinkjeTekst.nee),
    ),
}

/** Not a choice or a tick: LibreOffice prints what is stored, so 'school' or 'true' in place of the text or the tick. */
const boundKinds: ReadonlySet<Veld['soort']> = new Set(['tekst', 'alineas', 'datum'])

/** The value as the custom XML part holds it; Word shows what stands there when it opens the file. */
const storedValue = (node: Veld): string => isoValue(node) ?? node.waarde ?? ''

/**
 * A content control with all that a form reader may still find after somebody else's program saved the file: tag,
 * alias, binding to the custom XML part, and a bookmark around it. Order of CT_SdtPr as Word writes it.
 */
export const veld: PhrasingHandler<Veld> = (node, { vet, cursief }, registry) => {
  const naam = registry.fieldBookmark(node.sleutel)
  const empty = node.soort !== 'vinkje' && !node.waarde
  const bound = boundKinds.has(node.soort)
  if (bound && !registry.fields.has(naam)) registry.fields.set(naam, { naam, waarde: storedValue(node) })
  const properties = el(
    'w:sdtPr',
    undefined,
    el('w:alias', { 'w:val': cleanLine(node.label) }),
    el('w:tag', { 'w:val': cleanLine(node.sleutel) }),
    el('w:id', { 'w:val': registry.controlId() }),
    el('w:lock', { 'w:val': 'sdtLocked' }),
    ...(empty ? [el('w:showingPlcHdr')] : []),
    ...(bound
      ? [
          el('w:dataBinding', {
            'w:prefixMappings': `xmlns:f='${fieldNamespace}'`,
            'w:xpath': `/f:formulier[1]/f:${naam}[1]`,
            'w:storeItemID': registry.storeItemId,
          }),
        ]
      : []),
    kinds[node.soort](node),
  )
  const content =
    node.soort === 'vinkje'
      ? glyphRun(veldTekst(node), checkboxFont)
      : linesRun(veldTekst(node), empty ? { stijl: 'PlaceholderText' } : { vet, cursief })
  return registry.aroundField(naam, el('w:sdt', undefined, properties, el('w:sdtContent', undefined, content)))
}
