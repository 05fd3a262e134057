import { expect, test } from 'vitest'
import { bookmarkName, fieldBookmarkName } from '../../src/word/bookmark-name.ts'

const valid = /^[A-Za-z][A-Za-z0-9_]{0,39}$/

test.each([
  ['doel', 'b_doel'],
  ['doel-en-reikwijdte', 'b_doel_en_reikwijdte'],
  ['doel.lid-2', 'b_doel__lid_2'],
])('%s', (id, name) => expect(bookmarkName(id)).toBe(name))

test.each(['1e-lid', 'É', 'a b', 'A', '', 'x'.repeat(80), 'a--b', '_a'])('%j gets a name that Word accepts', (id) => {
  expect(bookmarkName(id)).toMatch(valid)
  expect(fieldBookmarkName(id)).toMatch(valid)
})

test('ids that look alike keep names of their own', () => {
  const ids = ['a-b', 'a.b', 'a_b', 'a--b', 'A-B', `${'x'.repeat(50)}1`, `${'x'.repeat(50)}2`]
  expect(new Set(ids.map((id) => bookmarkName(id).toLowerCase())).size).toBe(ids.length)
})
