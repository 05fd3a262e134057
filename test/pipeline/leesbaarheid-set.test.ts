import { expect, test } from 'vitest'
import { beoordeel, leesbaarheidVanSet } from '../../src/index.ts'
import { inhoud, leesVoorbeeld } from '../hulp/voorbeelden.ts'

const lees = (naam: string, van: string, naar: string) => {
  const tekst = new TextDecoder().decode(leesVoorbeeld(naam))
  const anders = tekst.replace(van, naar)
  if (anders === tekst) throw new Error(`Not in the example: ${van}`)
  const bytes = new TextEncoder().encode(anders)
  return { regels: anders.split('\n'), beoordeling: beoordeel(bytes, inhoud, { bestand: 'samenwerking.yaml' }) }
}

test('a difficult word that came from the description is found on its line there, once for all copies', () => {
  const { regels, beoordeling } = lees(
    'onderwijs-jeugdhulp',
    'hulp om naar school te blijven gaan',
    'interventies teneinde naar school te gaan',
  )
  const { documenten, bevindingen } = leesbaarheidVanSet(beoordeling, inhoud)
  expect(documenten.length).toBeGreaterThan(5)
  const found = bevindingen.filter(({ bericht }) => bericht.includes('‘teneinde’'))
  expect(found.map(({ code, plaats }) => [code, plaats.soort, plaats.bestand])).toEqual([
    ['LEE109', 'yaml', 'samenwerking.yaml'],
  ])
  const regel = regels[(found[0]?.plaats.regelnummer ?? 0) - 1] ?? ''
  expect(regel).toContain('teneinde')
})

test('a sentence of the template names the document and its heading', () => {
  const { beoordeling } = lees('zorg-veiligheid', 'formaat: 1', 'formaat: 1 ')
  const { bevindingen } = leesbaarheidVanSet(beoordeling, inhoud)
  const document = bevindingen.find(({ plaats }) => plaats.soort === 'document')
  expect(document?.plaats.bestand).toMatch(/^06-inwonersuitleg/)
  expect(document?.plaats.kop).toBeDefined()
})

test('names of laws and organisations are no difficult words', () => {
  const { beoordeling } = lees('onderwijs-jeugdhulp', 'formaat: 1', 'formaat: 1 ')
  const woorden = leesbaarheidVanSet(beoordeling, inhoud).bevindingen.map(({ bericht }) => bericht)
  expect(woorden.filter((each) => /‘(Autoriteit|Persoonsgegevens|functionaris)’/i.test(each))).toEqual([])
})
