import { expect, it } from 'vitest'
import { geheimDoorOverleg } from '../../../src/regels/bij/geheim-door-overleg.ts'
import { zinOverDoorbreking } from '../../../src/regels/patterns/doorbreking-teksten.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

it.each([
  'De voorzitter bepaalt of het beroepsgeheim wordt doorbroken.',
  'Het overleg beslist wanneer een deelnemer zijn geheim mag doorbreken.',
  'Het beroepsgeheim wordt opgeheven door dit convenant.',
  'Op grond van dit convenant mogen hulpverleners hun beroepsgeheim doorbreken.',
  'Aan tafel spreken wij open. Het beroepsgeheim geldt niet aan tafel.',
  'Aan tafel geldt het beroepsgeheim niet.',
  'Tussen de partijen geldt geen geheimhouding.',
  'De stuurgroep ontheft de deelnemers van hun geheimhouding.',
])('sees: %s', (tekst) => {
  expect(zinOverDoorbreking(tekst)).toBeDefined()
})
it.each([
  'De beroepsbeoefenaar beslist zelf, niet de voorzitter van het overleg.',
  'De voorzitter kan het beroepsgeheim niet doorbreken.',
  'De arts beslist zelf of hij zijn beroepsgeheim doorbreekt.',
  'Het beroepsgeheim geldt ook in dit overleg.',
  'Hulpverleners vragen toestemming om hun geheim op te heffen, per gegeven en per ontvanger.',
  'De voorzitter bepaalt de agenda.',
  'De voorzitter vraagt de arts of hij het beroepsgeheim doorbreekt.',
  'Een van de deelnemers kan zijn geheim doorbreken; hij legt zelf de reden vast.',
])('leaves alone: %s', (tekst) => {
  expect(zinOverDoorbreking(tekst)).toBeUndefined()
})
it('looks in every free text', () => {
  const text = `formaat: 1
afspraken: {nietNakomen: Het overleg beslist over het doorbreken van het beroepsgeheim.}
`
  expect(keten(text, [geheimDoorOverleg]).bevindingen.map(({ pad }) => pad)).toEqual(['afspraken.nietNakomen'])
})
it('finds it in the complete example', () => {
  const zoek = 'de beroepsbeoefenaar beslist zelf, niet de voorzitter van het overleg'
  const wordt = 'het overleg bepaalt wanneer het geheim wordt doorbroken'
  expect(bederf('onderwijs-jeugdhulp', { na: '  - id: jeugdgezondheidszorg\n', zoek, wordt })).toEqual([
    `BIJ009 toelichting: ${wordt}`,
  ])
  const inhoud = {
    zoek: 'tekst: alleen het gekozen vervolg',
    wordt: 'tekst: het beroepsgeheim geldt niet in dit overleg, en',
  }
  expect(bederf('onderwijs-jeugdhulp', inhoud)).toEqual([
    'BIJ009 tekst: het beroepsgeheim geldt niet in dit overleg, en, wie dat uitvoert en de reden van bespreking op naam',
  ])
})
