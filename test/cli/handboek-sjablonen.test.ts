/** The own texts on the page of the handbook work as they are printed there. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sjabloonCodes } from '../../src/bevinding/sjabloon-codes.ts'
import { beoordeel, maak, uitleg } from '../../src/index.ts'
import { inhoud, leesVoorbeeld } from '../hulp/voorbeelden.ts'
import { root } from '../repo/modules.ts'

const page = readFileSync(join(root, 'docs/sjablonen-aanpassen.md'), 'utf8')
const gevraagd = uitleg('onderwijs/privacyreglement', inhoud)
const kenmerk = /versie (\w+)$/.exec(gevraagd?.titel ?? '')?.[1] ?? ''
const indeling = inhoud.get('templates/indelingen/onderwijs/privacyreglement.md.hbs') ?? ''

const teksten = new Map(
  [...page.matchAll(/`sjablonen\/(\S+\.md\.hbs)`:\n\n```text\n([\s\S]*?)```/g)].map(([, pad = '', tekst = '']) => [
    pad,
    tekst.replace('KENMERK', kenmerk).replace('INDELING', indeling),
  ]),
)
const beoordeling = beoordeel(leesVoorbeeld('onderwijs-jeugdhulp'), inhoud, {
  bestand: 'samenwerking.yaml',
  eigen: { teksten, geweigerd: [] },
})
const lees = (naam: string): string => {
  const { bestanden } = maak(beoordeling, inhoud, { alleen: [naam], formaten: ['md'] })
  return new TextDecoder().decode(bestanden[0]?.bytes)
}

test('the page holds a clause, an addition and a layout, without a fault', () => {
  expect([...teksten.keys()]).toEqual([
    'bouwstenen/klachten.md.hbs',
    'bouwstenen/reglement-proefcasus.md.hbs',
    'indelingen/onderwijs/privacyreglement.md.hbs',
  ])
  expect(beoordeling.bevindingen.filter(({ code }) => code.startsWith('SJA'))).toEqual([])
})

test('the documents hold them', () => {
  expect(lees('aansluitdocument')).toMatch(
    /vertrouwenspersoon van regio[\s\S]*laat de rechten uit artikel \d+ onverlet/,
  )
  expect(lees('privacyreglement')).toContain('Oefenen met een verzonnen casus')
})

test('the report names them with their reasons', () => {
  const rapport = lees('toetsrapport')
  for (const tekst of beoordeling.eigen?.teksten ?? []) expect(rapport).toContain(tekst.reden)
})

test('the page names every code', () => {
  expect(Object.keys(sjabloonCodes).filter((code) => !page.includes(code))).toEqual([])
})
