import { describe, expect, test } from 'vitest'
import { isLijdend } from '../../src/leesbaarheid/lijdend.ts'
import { zinnenIn } from '../../src/leesbaarheid/zinnen.ts'

test.each([
  ['U hoort het van ons. Dat is snel.', 2],
  ['Dat staat in art. 5 van de wet. Lees het na.', 2],
  ['Wij delen o.a. uw naam en uw adres.', 1],
  ['Bel dhr. Jansen of mevr. De Vries, d.w.z. het loket.', 1],
  ['Mail naar fg@gemeente.example of kijk op www.gemeente.example/privacy. Dat kan altijd.', 2],
  ['Dat duurt max. 2 weken. Daarna hoort u meer.', 2],
  ['Wij letten op: naam, adres, enz.', 1],
  ['Wat doen wij? Wij helpen!', 2],
  ['', 0],
  ['–', 0],
])('%s: %i sentences', (tekst, aantal) => expect(zinnenIn(tekst)).toHaveLength(aantal))

describe('passive sentences', () => {
  test.each([
    'Uw gegevens worden bewaard.',
    'De aanmelding wordt door de voorzitter beoordeeld.',
    'Er werd niets vastgelegd.',
    'Zij worden alleen gedeeld als dat nodig is.',
    'Het dossier wordt vernietigd.',
    'Het overleg wordt gecoördineerd door de gemeente.',
  ])('%s', (zin) => expect(isLijdend(zin)).toBe(true))

  test.each([
    'Wij bewaren uw gegevens.',
    'Uw kind wordt 16 jaar.',
    'Dan worden de gevolgen groter.',
    'Het wordt een gesprek over het gezin.',
    'De gemeente heeft het besluit genomen.',
    'Zo wordt het onderwijs beter.',
  ])('not: %s', (zin) => expect(isLijdend(zin)).toBe(false))
})
