/** The page for a website says what the tree says, and is well formed, safe and accessible in its structure. */
import { describe, expect, test } from 'vitest'
import { readXml, type XmlElement } from '../../src/docx/index.ts'
import { renderHtml } from '../../src/html/index.ts'
import { beoordeel } from '../../src/index.ts'
import { bouwBomen } from '../../src/pipeline/maak.ts'
import type { DocumentTree, Flow } from '../../src/tree/nodes.ts'
import { plainText } from '../../src/tree/plain-text.ts'
import { inhoud, leesVoorbeeld, voorbeelden } from '../hulp/voorbeelden.ts'

/** Our pages are XML too, but for the elements that HTML does not close. */
const alsXml = (html: string): XmlElement =>
  readXml(
    new TextEncoder().encode(
      html
        .replace('<!DOCTYPE html>\n', '')
        .replace(/<(meta)([^>]*)>/g, '<$1$2/>')
        .replaceAll('<br>', '<br/>'),
    ),
  )
const elementen = (element: XmlElement): XmlElement[] => [
  element,
  ...element.children.flatMap((child) => (typeof child === 'string' ? [] : elementen(child))),
]
const tekstVan = (element: XmlElement): string =>
  element.children
    .map((child) => (typeof child === 'string' ? child : child.name === 'br' ? ' ' : tekstVan(child)))
    .join('')

const blokken = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'th', 'td', 'caption', 'dt', 'dd'])
/** Text of the page, a line per block, without the list of headings. */
const regels = (element: XmlElement, lijst = ''): string[] => {
  if (element.name === 'nav' || element.name === 'head') return []
  if (blokken.has(element.name)) return [lijst + tekstVan(element)]
  let number = 0
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return []
    number += 1
    const [first = '', ...rest] = regels(child)
    const lead = element.name === 'ol' ? `${number}. ${first}` : first
    return first === '' && rest.length === 0 ? [] : [lead, ...rest]
  })
}
const schoon = (text: string): string => text.replace(/\s+/g, ' ').trim()

const boom = (children: Flow[]): DocumentTree => ({
  type: 'document',
  meta: { naam: 'x', nummer: '99', titel: 'T', samenwerking: 'S', status: 'concept', onderwerp: 'O' },
  kopnummers: false,
  children,
})

describe.each(voorbeelden)('%s', (naam) => {
  const { beschrijving } = beoordeel(leesVoorbeeld(naam), inhoud, { bestand: 'samenwerking.yaml' })
  if (!beschrijving) throw new Error(naam)
  const { bomen } = bouwBomen(beschrijving, inhoud, { alleen: ['kern'] })

  test.each(bomen.map((each) => [each.opdracht.pad, each.tree] as const))('%s', (_pad, tree) => {
    const html = renderHtml(tree)
    const pagina = alsXml(html)
    const tekst = regels(pagina)
      .map(schoon)
      .filter((line) => line !== '')
    expect(`${tekst.join('\n')}\n`).toBe(plainText(tree))
    const alle = elementen(pagina)
    const ids = alle.flatMap(({ attributes }) => attributes.id ?? [])
    expect(ids.length).toBe(new Set(ids).size)
    const dood = alle.flatMap(({ attributes: { href } }) =>
      href?.startsWith('#') && !ids.includes(href.slice(1)) ? [href] : [],
    )
    expect(dood).toEqual([])
    const koppen = alle.flatMap(({ name }) => (/^h\d$/.test(name) ? Number(name.slice(1)) : []))
    expect(koppen.filter((niveau) => niveau === 1)).toHaveLength(1)
    koppen.forEach((niveau, at) => {
      expect(niveau - (koppen[at - 1] ?? 0)).toBeLessThanOrEqual(1)
    })
    expect(html).not.toMatch(/<script|\son\w+=|https?:\/\/[^"]*\.(?:css|js|woff)/)
    expect(html).toContain('<html lang="nl">')
  })
})

test('a value is never markup', () => {
  const value = '<script>alert("x")</script> & \'q\''
  const html = renderHtml(
    boom([
      { type: 'titel', children: [{ type: 'text', value }] },
      {
        type: 'table',
        bijschrift: value,
        children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [{ type: 'text', value }] }] }],
      },
    ]),
  )
  expect(html).not.toContain('<script>')
  expect(html.match(/&lt;script&gt;/g)?.length).toBeGreaterThanOrEqual(3)
})

test('the colours keep a contrast of 4.5 to 1', () => {
  const html = renderHtml(boom([{ type: 'titel', children: [{ type: 'text', value: 'T' }] }]))
  const licht = (hex: string): number => {
    const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
      const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255
      return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const contrast = (a: string, b: string): number => {
    const [hoog = 0, laag = 0] = [licht(a), licht(b)].sort((x, y) => y - x)
    return (hoog + 0.05) / (laag + 0.05)
  }
  for (const [kleur, vlak] of [
    ['1b1b1b', 'ffffff'],
    ['1b1b1b', 'f1f4f8'],
    ['1b1b1b', 'fff3c4'],
    ['1f3a5f', 'ffffff'],
    ['1f3a5f', 'f1f4f8'],
    ['0b4f9e', 'ffffff'],
    ['0b4f9e', 'f1f4f8'],
  ] as const) {
    for (const hex of [kleur, vlak]) if (hex !== 'ffffff') expect(html).toContain(`#${hex}`)
    expect([kleur, vlak, contrast(kleur, vlak) >= 4.5]).toEqual([kleur, vlak, true])
  }
})
