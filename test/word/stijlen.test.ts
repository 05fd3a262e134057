import { describe, expect, test } from 'vitest'
import { cardBody, cardMargin, standingWidth } from '../../src/word/kaart.ts'
import {
  bodySize,
  characterStyles,
  lettertype,
  paper,
  paragraphStyles,
  regelafstand,
  textWidth,
  tint,
} from '../../src/word/styles.ts'
import { stylesXml } from '../../src/word/styles-xml.ts'

/** WCAG 2.1 relative luminance. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
const contrast = (one: string, other: string): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

describe('every colour of text is readable', () => {
  const texts = [...Object.entries(paragraphStyles), ...Object.entries(characterStyles)]
  test.each(texts.filter(([, { tekst }]) => tekst?.kleur))('%s', (_id, style) => {
    const surfaces = ['FFFFFF', style.tekst?.vlak ?? 'FFFFFF', tint.kop, tint.kader]
    for (const surface of surfaces) expect(contrast(style.tekst?.kleur ?? '', surface)).toBeGreaterThanOrEqual(4.5)
  })
})

test('body text is at least 11 points with room between the lines', () => {
  expect(bodySize).toBeGreaterThanOrEqual(22)
  expect(regelafstand / 240).toBeGreaterThanOrEqual(1.15)
  expect(lettertype).toBe('Arial')
})

test('a card is smaller, but not below 9 points, and as wide as its margins leave', () => {
  expect(cardBody.maat).toBeGreaterThanOrEqual(18)
  expect(cardBody.regel).toBeGreaterThanOrEqual(240)
  expect(stylesXml(false, true)).toContain(`<w:sz w:val="${cardBody.maat}"/>`)
  expect(stylesXml(false)).not.toContain(`<w:sz w:val="${cardBody.maat}"/>`)
  expect(standingWidth(false)).toBe(textWidth.portrait)
  expect(standingWidth(true)).toBe(paper.width - 2 * cardMargin.side)
})

test('the language is Dutch, and headings carry a list only where the document numbers them', () => {
  expect(stylesXml(false)).toContain('<w:lang w:val="nl-NL"')
  const heading = (xml: string): string => /<w:style [^>]*w:styleId="Heading1">.*?<\/w:style>/.exec(xml)?.[0] ?? ''
  expect(heading(stylesXml(false))).not.toContain('w:numPr')
  expect(heading(stylesXml(true))).toContain('<w:numId w:val="3"/>')
})
