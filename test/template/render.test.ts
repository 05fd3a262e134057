import { describe, expect, test } from 'vitest'
import { afgeleid, lijstVan, type Vak } from '../../src/model/vak.ts'
import { plainText } from '../../src/tree/plain-text.ts'
import { boomVan, renderTekst } from './sjabloon-hulp.ts'

const vak = (waarde: string | undefined, wat = 'de naam'): Vak => afgeleid(waarde, ['partners[0].naam'], wat, 'partner')
const nvt: Vak = { vak: 'waarde', staat: 'nvt', bronnen: ['fg'], wat: 'fg', reden: 'niet verplicht' }
const tekst = (sjabloon: string, weergave: object, bouwstenen?: Record<string, string>): string =>
  plainText(boomVan(sjabloon, weergave, bouwstenen)).trim()

describe('values', () => {
  test('a known value is printed with its source', () => {
    const tree = boomVan('Naam: {{naam}}.', { naam: vak('Gemeente *X*') })
    expect(tree.children[0]).toEqual({
      type: 'paragraph',
      children: [
        { type: 'text', value: 'Naam: ' },
        { type: 'text', value: 'Gemeente *X*', bronnen: ['partners[0].naam'] },
        { type: 'text', value: '.' },
      ],
    })
  })
  test('an unknown value is an open point that says what is asked, and of whom', () => {
    const tree = boomVan('Naam: {{naam}}.', { naam: vak(undefined) })
    expect(tree.children[0]).toMatchObject({
      children: [{}, { type: 'openPunt', tekst: 'de naam', rol: 'partner', pad: 'partners[0].naam' }, {}],
    })
  })
  test('a denied value says so', () => expect(tekst('FG: {{fg}}', { fg: nvt })).toBe('FG: niet van toepassing'))
  test.each([
    ['{{nam}}', /proef\.md\.hbs:1:3 \{\{nam\}\}: onbekend veld ‘nam’ \(wel: naam\)/],
    ['{{#if naam}}\n{{{naam}}}{{/if}}', /proef\.md\.hbs:2:1 Drie accolades/],
    ['{{constructor}}', /onbekend veld ‘constructor’/],
    ['{{naam.__proto__}}', /onbekend veld ‘__proto__’/],
    ['{{> kop}}', /niet toegestaan/],
    ['{{onbekend "x"}}', /geen helper ‘onbekend’/],
    ['{{wet "onbekend" "1"}}', /niet in de catalogus/],
    ['{{../naam}}', /te ver omhoog/],
    ['{{#each naam}}x{{/each}}', /hoort een lijst/],
    ['{{#if naam}}', /kan niet worden gelezen/],
    ['{{bouwsteen "er-niet"}}', /geen bouwsteen/],
  ])('%s is refused with its place', (sjabloon, message) => {
    expect(() => renderTekst(sjabloon, { naam: vak('x') })).toThrow(message)
  })
})

describe('conditions are three-valued', () => {
  const ja = vak('ja')
  const nee = vak('nee')
  const leeg = vak(undefined, 'of het mag')
  test.each([
    ['{{#if a}}ja{{else}}nee{{/if}}', { a: ja }, 'ja'],
    ['{{#if a}}ja{{else}}nee{{/if}}', { a: nee }, 'nee'],
    ['{{#if a}}ja{{else}}nee{{/if}}', { a: leeg }, '[nog invullen: of het mag]'],
    ['{{#alsBekend a}}wel{{else}}niet{{/alsBekend}}', { a: leeg }, 'niet'],
    ['{{#if (eq a "ja" "misschien")}}ja{{/if}}', { a: ja }, 'ja'],
    ['{{#if (en a b)}}ja{{else}}nee{{/if}}', { a: leeg, b: nee }, 'nee'],
    ['{{#if (of a b)}}ja{{else}}nee{{/if}}', { a: leeg, b: ja }, 'ja'],
    ['{{#if (niet a)}}ja{{else}}nee{{/if}}', { a: nee }, 'ja'],
    ['{{#if (bekend a)}}ja{{else}}nee{{/if}}', { a: leeg }, 'nee'],
    ['{{#if (nvt a)}}ja{{else}}nee{{/if}}', { a: nvt }, 'ja'],
  ])('%s', (sjabloon, weergave, expected) => expect(tekst(sjabloon, weergave)).toBe(expected))
})

describe('lists', () => {
  const lijst = lijstVan([{ naam: vak('A') }, { naam: vak('B') }, { naam: vak('C') }], ['x'])
  test('opsomming', () => expect(tekst('{{opsomming lijst "naam"}}', { lijst })).toBe('A, B en C'))
  test('each with position and outer fields', () => {
    const sjabloon =
      '{{#each lijst as |item|}}\n- {{@nummer}} {{item.naam}} {{../titel}}{{#if @last}}.{{else}};{{/if}}\n{{/each}}'
    expect(tekst(sjabloon, { lijst, titel: vak('t') })).toBe('1 A t;\n2 B t;\n3 C t.')
  })
  test('an unknown list asks its question, an empty one takes else', () => {
    const onbekend = lijstVan(undefined, ['x'], 'de partijen')
    expect(tekst('{{#each lijst}}x{{/each}}', { lijst: onbekend })).toBe('[nog invullen: de partijen]')
    expect(tekst('{{#each lijst}}x{{else}}geen{{/each}}', { lijst: lijstVan([], ['x']) })).toBe('geen')
  })
})

describe('clauses', () => {
  const kop = (extra: string) => `---\nid: doel\ntitel: Doel van {{naam}}\nsoort: artikel\nversie: 1\n${extra}---\n`
  const body = '1. {{anker "een"}}Eerste lid van {{naam}}.\n2. Tweede:\n   1. a;\n   2. b.\n'
  test('an article gets leden and onderdelen, its title its values', () => {
    const tree = boomVan('{{bouwsteen "doel"}}', { naam: vak('X') }, { doel: kop('') + body })
    expect(tree.children[0]).toMatchObject({
      type: 'bouwsteen',
      id: 'doel',
      children: [
        {
          type: 'artikel',
          titel: [{ value: 'Doel van ' }, { value: 'X', bronnen: ['partners[0].naam'] }],
          children: [
            { type: 'lid', id: 'doel.een' },
            { type: 'lid', children: [{ type: 'paragraph' }, { type: 'onderdeel' }, { type: 'onderdeel' }] },
          ],
        },
      ],
    })
  })
  test('als decides: no → absent, unknown → heading with an open point', () => {
    const clause = { doel: kop('als: mag\n') + body }
    expect(tekst('{{bouwsteen "doel"}}', { naam: vak('X'), mag: vak('nee') }, clause)).toBe('')
    expect(tekst('{{bouwsteen "doel"}}', { naam: vak('X'), mag: vak(undefined, 'of het mag') }, clause)).toBe(
      'Doel van X\n[nog invullen: of het mag]',
    )
  })
  test('front matter must name the file', () => {
    expect(() => renderTekst('{{bouwsteen "doel"}}', {}, { doel: kop('').replace('id: doel', 'id: anders') })).toThrow(
      /niet doel/,
    )
  })
})
