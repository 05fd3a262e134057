import { strFromU8, strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { lintDocx, unzipDocx } from '../../src/docx/index.ts'
import { renderWord } from '../../src/word/index.ts'
import { voorbeeldboom } from '../word/voorbeeldboom.ts'

const good = unzipDocx(renderWord(voorbeeldboom()))

/** The good document with one fault planted in one part. */
const planted = (part: string, from: string | RegExp, to: string): Uint8Array => {
  const source = strFromU8(good.get(part) ?? new Uint8Array())
  const changed = source.replace(from, to)
  expect(changed).not.toBe(source)
  return zipSync({ ...Object.fromEntries(good), [part]: strToU8(changed) })
}

const document = 'word/document.xml'

test('the document that the faults are planted in is clean', () => {
  expect(lintDocx(zipSync(Object.fromEntries(good)))).toEqual([])
})

test.each([
  ['unknown style', document, '<w:pStyle w:val="Lid"/>', '<w:pStyle w:val="Weg"/>', 'unknown style Weg (w:pStyle)'],
  [
    'unknown base style',
    'word/styles.xml',
    '<w:basedOn w:val="Heading1"/>',
    '<w:basedOn w:val="Weg"/>',
    'unknown style Weg (w:basedOn)',
  ],
  ['unknown list', document, '<w:numId w:val="4"/>', '<w:numId w:val="99"/>', 'unknown numId 99'],
  ['dangling REF', document, ' REF b_begrippen__artikel ', ' REF b_weg ', 'no bookmark b_weg'],
  ['dangling contents range', document, 'w:name="Inhoudsbereik"', 'w:name="Anders"', 'no bookmark Inhoudsbereik'],
  ['dangling link', document, 'w:anchor="b_inleiding"', 'w:anchor="b_weg"', 'no bookmark b_weg'],
  ['bookmark name twice', document, 'w:name="b_doel__grenzen"', 'w:name="b_inleiding"', 'bookmark b_inleiding twice'],
  ['bookmark id twice', document, '<w:bookmarkStart w:id="3"', '<w:bookmarkStart w:id="2"', 'bookmark id 2 twice'],
  ['bookmark without end', document, '<w:bookmarkEnd w:id="3"/>', '', 'bookmark 3 has no end'],
  ['bookmark name', document, 'w:name="v_org_kvk"', 'w:name="1-x"', 'bookmark name 1-x is not valid'],
  ['control id twice', document, '<w:id w:val="1001"/>', '<w:id w:val="1000"/>', 'content control id 1000 twice'],
  ['choice twice', document, 'w:value="school"', 'w:value="gemeente"', 'choice gemeente twice'],
  ['long tag', document, '<w:tag w:val="org.kvk"/>', `<w:tag w:val="${'x'.repeat(65)}"/>`, 'longer than 64'],
  [
    'cell without paragraph',
    document,
    /(<w:tc>(?:<w:tcPr>.*?<\/w:tcPr>)?)<w:p>.*?<\/w:p><\/w:tc>/,
    '$1</w:tc>',
    'table cell does not end in a paragraph',
  ],
  ['comment that is not there', 'word/comments.xml', 'w:id="0"', 'w:id="7"', 'no comment 0'],
  ['comment without end', document, '<w:commentRangeEnd w:id="0"/>', '', 'comment 0 is not closed'],
])('%s', (_naam, part, from, to, problem) => {
  expect(lintDocx(planted(part, from, to)).join('\n')).toContain(problem)
})
