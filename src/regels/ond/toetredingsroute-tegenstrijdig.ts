import { lijsten } from '../../model/beschrijving.generated.ts'
import { heleWoorden } from '../patterns/teksten.ts'
import type { Regel, Vondst } from '../types.ts'

const routes = lijsten.toetredingsroutes
type Route = keyof typeof routes
type Veld = 'bezwaartermijn' | 'besluitDoor' | 'kennisgeving' | 'inkoop'
const titels: Readonly<Record<Veld, string>> = {
  bezwaartermijn: 'een bezwaartermijn',
  besluitDoor: 'een gremium dat instemt',
  kennisgeving: 'een kennisgeving',
  inkoop: 'een bepaling in het inkoopcontract',
}
/** What a route is made of, and what cannot go with it. */
const delen: Readonly<Record<Route, { readonly hoort: readonly Veld[]; readonly botst: readonly Veld[] }>> = {
  automatisch: { hoort: ['kennisgeving'], botst: ['bezwaartermijn', 'besluitDoor'] },
  verklaring: { hoort: [], botst: ['bezwaartermijn', 'besluitDoor'] },
  instemming: { hoort: ['besluitDoor'], botst: ['bezwaartermijn'] },
  'tenzij-bezwaar': { hoort: ['kennisgeving', 'bezwaartermijn'], botst: [] },
  inkoop: { hoort: ['inkoop'], botst: ['bezwaartermijn', 'besluitDoor'] },
}
const toetreders = heleWoorden([
  'toetreding',
  'toetredingen',
  'toetreder',
  'toetreders',
  'nieuwe partijen',
  'nieuwe partners',
])

const check: Regel['check'] = ({ beschrijving }) => {
  const { toetreding, afspraken } = beschrijving
  const route = toetreding?.route
  if (!toetreding || route === undefined) return []
  const { hoort, botst } = delen[route]
  const beheer = afspraken?.wijziging?.beheer
  const vondsten: Vondst[] = [
    ...hoort
      .filter((veld) => veld in toetreding.nvt)
      .map((veld) => ({
        pad: `${toetreding.pad}.${veld}`,
        bericht: `De route is ‘${routes[route]}’. Daarbij hoort ${titels[veld]}, maar hier staat: ‘${toetreding.nvt[veld]}’.`,
        hulp: `Vul ‘${veld}’ in, of kies bij ‘route’ een andere route.`,
      })),
    ...botst
      .filter((veld) => toetreding[veld] !== undefined)
      .map((veld) => ({
        pad: `${toetreding.pad}.${veld}`,
        bericht: `De route is ‘${routes[route]}’, maar er is ook ${titels[veld]} ingevuld; dat hoort bij een andere route.`,
        hulp: `Kies bij ‘route’ de route die echt geldt, of haal ‘${veld}’ weg.`,
        verwant: [{ bericht: 'Hier staat de route.', pad: `${toetreding.pad}.route` }],
      })),
    ...(route === 'instemming' && beheer !== undefined && toetreders.test(beheer)
      ? [
          {
            pad: `${afspraken?.wijziging?.pad}.beheer`,
            bericht: `De route is ‘${routes[route]}’, maar volgens de afspraken over wijziging verwerkt de beheerder met een kennisgeving: ‘${beheer}’.`,
            hulp: 'Maak beide gelijk: laat toetreden weg bij ‘beheer’, of kies een route zonder instemming.',
            verwant: [{ bericht: 'Hier staat de route.', pad: `${toetreding.pad}.route` }],
          },
        ]
      : []),
  ]
  return vondsten
}

export const toetredingsrouteTegenstrijdig: Regel = {
  code: 'OND107',
  titel: 'Route van toetreden is niet overal gelijk',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'projectleider',
  gronden: [
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '5', lid: '1', onderdeel: 'a' },
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '5', lid: '2' },
  ],
  dekt: ['L1'],
  check,
}
