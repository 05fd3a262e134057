import { expect, it } from 'vitest'
import { veldOnbekend } from '../../../src/regels/opn/veld-onbekend.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const vondsten = (text: string) => keten(text, [veldOnbekend]).bevindingen

it('one finding per field, warning below its status and fault from it on', () => {
  const tekst = (status: string) =>
    `formaat: 1\nsamenwerking: {titel: X, profiel: onderwijs, status: ${status}, regio: }\n`
  const regio = (status: string) => vondsten(tekst(status)).find(({ pad }) => pad === 'samenwerking.regio')
  expect(regio('concept')).toMatchObject({ ernst: 'waarschuwing', blokkeertVanaf: 'ter-advies', rol: 'projectleider' })
  expect(regio('ter-advies')).toMatchObject({ ernst: 'fout' })
  expect(regio('ondertekend')).toMatchObject({ ernst: 'fout' })
  expect(vondsten(tekst('concept')).filter(({ pad }) => pad === 'samenwerking.regio')).toHaveLength(1)
})

it('names the thing, the field and who knows, at the place of the nearest parent', () => {
  const [first] = vondsten('formaat: 1\npartners:\n  - id: x\n    naam: Gemeente X\n    kring: oprichter\n').filter(
    ({ pad }) => pad === 'partners[0].fg',
  )
  expect(first?.bericht).toBe('Bij ‘Gemeente X’ is ‘Functionaris gegevensbescherming’ nog niet ingevuld.')
  expect(first?.hulp).toContain('de partner zelf')
  expect(first?.plaats.regelnummer).toBe(3)
})

it('a denied field is known, and a group that is missing is one finding', () => {
  const paden = vondsten('formaat: 1\nsamenwerking: {regio: {nvt: landelijk}}\n').map(({ pad }) => pad)
  expect(paden).not.toContain('samenwerking.regio')
  expect(paden).toContain('samenwerking.beheer')
  expect(paden).not.toContain('samenwerking.beheer.beheerder')
})

it('links the open point about the field', () => {
  const text =
    'formaat: 1\npartners:\n  - id: x\nopenPunten:\n  - {id: p, over: "partners[x].fg", vraag: Wie is de FG?}\n'
  const fg = vondsten(text).find(({ pad }) => pad === 'partners[0].fg')
  expect(fg?.verwant).toMatchObject([
    { bericht: 'Hierover staat een open punt: Wie is de FG?', plaats: { regelnummer: 5 } },
  ])
})

it('asks of a class without names only what matters to it', () => {
  const all = vondsten('formaat: 1\npartners:\n  - {id: x, kring: klasse}\n').map(({ pad }) => pad)
  const paden = all.filter((pad) => pad?.startsWith('partners['))
  expect(paden.sort()).toEqual(['partners[0].hoedanigheden', 'partners[0].naam'])
})
it('is found in a complete example, at the field', () => {
  expect(bederf('onderwijs-jeugdhulp', { zoek: "kvk: '00001023'", wordt: 'kvk:' })).toEqual(['OPN001 kvk:'])
  expect(bederf('onderwijs-jeugdhulp', { na: '  opzegging:', zoek: 'termijn: 3 maanden', wordt: 'termijn:' })).toEqual([
    'OPN001 termijn:',
  ])
}, 30_000)
