import { expect, it } from 'vitest'
import { convenantAlsGrondslag } from '../../../src/regels/gro/convenant-als-grondslag.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const vondsten = (tekst: string) =>
  keten(`formaat: 1\noverleggen: [{id: o, afspraken: ${JSON.stringify(tekst)}}]`, [convenantAlsGrondslag]).bevindingen

it.each([
  'Op grond van dit convenant delen partijen gegevens.',
  'Gegevens worden krachtens het convenant verstrekt.',
  'Dit convenant vormt de wettelijke grondslag voor het overleg.',
  'De grondslag voor het delen is dit convenant.',
  'Het samenwerkingsconvenant biedt een basis.',
  'Eerst dit. Op basis van dit protocol verwerkt de tafel gegevens; daarna dat.',
])('fires: %s', (tekst) => {
  expect(vondsten(tekst).map(({ pad }) => pad)).toEqual(['overleggen[0].afspraken'])
})
it.each([
  'Dit convenant schept geen grondslag.',
  'Partijen delen niet op grond van dit convenant, maar op grond van hun taak.',
  'De verplichtingen op grond van dit convenant eindigen na opzegging.',
  'Op grond van dit convenant vervalt het beroepsgeheim bij wat wij delen.',
  'Op grond van de Leerplichtwet 1969 verstrekt de school verzuimgegevens.',
  'Wijzigingen krachtens dit convenant gaan schriftelijk.',
])('is silent: %s', (tekst) => {
  expect(vondsten(tekst)).toEqual([])
})
it('quotes the sentence', () => {
  expect(vondsten('Wij overleggen. Dit convenant is de grondslag. Daarna volgt een besluit.')[0]?.bericht).toBe(
    'Hier is het convenant zelf de grond om gegevens te verwerken: ‘Dit convenant is de grondslag.’.',
  )
})

it('a complete example: in the remark on a ground', () => {
  const wordt = 'toelichting: delen met een ander dan het college gebeurt op grond van dit convenant'
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: ['  - id: jeugdhulpaanbieder\n    soort'],
      zoek: 'toelichting: delen met een ander dan het college alleen na toestemming die het geheim opheft',
      wordt,
    }),
  ).toEqual([`GRO100 ${wordt}`])
})
it('a complete example: in a text for residents', () => {
  const wordt = 'tekst: het convenant geeft een grondslag aan school en hulp, voor leerlingen en hun ouders'
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: ['doelbinding:\n', '  doelgroep:\n'],
      zoek: 'tekst: leerlingen van 4 tot 18 jaar die in de regio Rivierenrand wonen of naar school gaan, en hun ouders',
      wordt,
    }),
  ).toEqual([`GRO100 ${wordt}`])
})
