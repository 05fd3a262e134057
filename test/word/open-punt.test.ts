import { expect, test } from 'vitest'
import { renderWord } from '../../src/word/index.ts'
import { boom, deel, zin } from './fragment.ts'
import { p, t } from './voorbeeldboom.ts'

const punt = { type: 'openPunt' as const, tekst: 'de naam', rol: 'jurist', pad: 'partners[a].naam' }

test('an open point is visible in the text, with a comment around it', () => {
  const xml = zin(punt)
  expect(xml).toMatch(
    /^<w:commentRangeStart w:id="0"\/>.*<w:commentRangeEnd w:id="0"\/>.*<w:commentReference w:id="0"\/><\/w:r>$/,
  )
  expect(xml).toContain('<w:rStyle w:val="OpenPunt"/></w:rPr><w:t xml:space="preserve">[nog invullen: de naam]</w:t>')
})

test('the comment says what is needed, who knows it and where it belongs', () => {
  const tree = boom([p(punt)])
  const comments = deel(renderWord({ ...tree, meta: { ...tree.meta, versiedatum: '2027-02-01' } }), 'word/comments.xml')
  expect(comments).toContain('w:author="Convenantbouwer" w:date="2027-02-01T00:00:00.000Z"')
  for (const text of [
    'Nog invullen: de naam.',
    'Wie weet dit: jurist.',
    'Plaats in de beschrijving: partners[a].naam',
  ]) {
    expect(comments).toContain(text)
  }
})

test('without a date the comment has a fixed one', () => {
  expect(deel(renderWord(boom([p(punt)])), 'word/comments.xml')).toContain('w:date="2000-01-01T00:00:00.000Z"')
})

test('a place to fill in is a dotted line', () => {
  expect(zin({ type: 'invulplek', label: 'naam', breedte: 'kort' }, t('.'))).toContain('>…………………<')
})
