import { expect, test } from 'vitest'
import { type Ingreep, padenVan, stuk } from './partners-hulp.ts'

const vertrek = (regels: string): Ingreep => ['uittredingen: []', `uittredingen:\n  - id: weg\n${regels}`]
const aanbieder = vertrek('    partner: oeverwiek\n    opgezegd: 2027-01-15\n    per: 2027-05-01\n')
const pad = '54-uittredingsbrief/weg'
const anderen = `${pad}--partijen`
const lees = (waar: string, ...ingrepen: Ingreep[]): string => stuk('onderwijs-jeugdhulp', waar, ...ingrepen)

test('nobody leaves: no letter; somebody leaves: one to that party and one to the others', () => {
  expect(padenVan('onderwijs-jeugdhulp', '54')).toEqual([])
  expect(padenVan('onderwijs-jeugdhulp', '54', aanbieder)).toEqual([pad, anderen])
})

test('confirms until when, what is still to do, and that secrecy stays', () => {
  const tekst = lees(pad, aanbieder)
  expect(tekst).toContain('Wij bevestigen uw opzegging van 15 januari 2027.')
  expect(tekst).toContain('Per 1 mei 2027 bent u geen Partij meer')
  expect(tekst).toContain('dat de geheimhouding blijft')
  expect(tekst).not.toContain('Dossiers:')
  expect(tekst).not.toContain('Volmachten:')
})

test('the others read with whom they no longer share', () => {
  const tekst = lees(anderen, aanbieder)
  expect(tekst).toContain('Vanaf die dag deelt u in een overleg geen gegevens meer met Oeverwiek.')
  expect(tekst).toContain('U blijft zelf gebonden.')
  expect(tekst).toMatch(/bijlage \d+ van het convenant \(het thuiszittersoverleg primair onderwijs\)/)
})

test('leaving one overleg keeps the party in the others', () => {
  const deels = vertrek(
    '    partner: oeverwiek\n    per: 2027-05-01\n    overleggen: [signaleringsoverleg]\n    gegevens: Oeverwiek draagt twee casussen over aan Vliedstroom\n',
  )
  const tekst = lees(anderen, deels)
  expect(tekst).toContain(
    'neemt per 1 mei 2027 niet meer deel aan het signaleringsoverleg. Voor de andere overleggen blijft zij Partij',
  )
  expect(tekst).toContain('Lopende casussen: Oeverwiek draagt twee casussen over aan Vliedstroom.')
  expect(tekst).not.toContain('1-plan-overleg')
})

test('who keeps files and chairs names a successor, or is asked for one', () => {
  const gemeente = (rest: string) => vertrek(`    partner: gemeente-berkenwaard\n    per: 2028-01-01\n${rest}`)
  const zonder = lees(anderen, gemeente(''))
  expect(zonder).toContain('houdt het dossier van 1-plan-tafel Berkenwaard')
  expect(zonder).toContain('Nog aan te wijzen: [nog invullen: wie de dossiers overneemt].')
  expect(zonder).toContain('zonder voorzitter rust het overleg')
  const met = lees(anderen, gemeente('    opvolger: swv-vo-rivierenrand\n'))
  expect(met).toContain('SWV VO Rivierenrand neemt het over.')
})

test('who signed for others and keeps the convenant hands both over', () => {
  const tekst = lees(pad, vertrek('    partner: swv-vo-rivierenrand\n    per: 2028-01-01\n'))
  expect(tekst).toMatch(/Volmachten: u ondertekende voor .*Waardscholen/)
  expect(tekst).toContain('u bent de beheerder van het convenant')
})

test('a day that is not known yet is asked', () =>
  expect(lees(pad, vertrek('    partner: oeverwiek\n'))).toContain('[nog invullen: de dag waarop de deelname eindigt]'))
