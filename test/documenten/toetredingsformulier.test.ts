import { describe, expect, test } from 'vitest'
import { beoordeel } from '../../src/index.ts'
import type { Boom } from '../../src/pipeline/bomen.ts'
import { bouwBomen } from '../../src/pipeline/maak.ts'
import type { Flow, Phrasing, Veld } from '../../src/tree/nodes.ts'
import { plainText } from '../../src/tree/plain-text.ts'
import { bezoekPhrasing } from '../../src/tree/transforms/verwijzingen.ts'
import { inhoud, leesVoorbeeld } from '../hulp/voorbeelden.ts'

const bomenVan = (naam: string): readonly Boom[] => {
  const { beschrijving } = beoordeel(leesVoorbeeld(naam), inhoud, { bestand: 'samenwerking.yaml' })
  if (!beschrijving) throw new Error(naam)
  return bouwBomen(beschrijving, inhoud, { varianten: true }).bomen
}

const bomen = bomenVan('onderwijs-jeugdhulp')

const boomVan = (pad: string): Boom => {
  const boom = bomen.find(({ opdracht }) => opdracht.pad === pad)
  if (!boom) throw new Error(pad)
  return boom
}

const veldenVan = ({ tree }: Boom): ReadonlyMap<string, Veld> => {
  const found: Veld[] = []
  bezoekPhrasing(tree.children, (node: Phrasing) => {
    if (node.type === 'veld') found.push(node)
  })
  expect(found.map(({ sleutel }) => sleutel)).toEqual([...new Set(found.map(({ sleutel }) => sleutel))])
  return new Map(found.map((veld) => [veld.sleutel, veld]))
}

const formulier = '04-toetredingsformulier'
const profiel = '05-partijprofiel'

test('the keys of the form are the ones that are read back', () => {
  const sleutels = [...veldenVan(boomVan(formulier)).keys()]
  expect(sleutels).toEqual([
    'organisatie-naam',
    'handelsnaam',
    'rechtsvorm',
    'zetel',
    'kvk',
    'adres',
    'orgaan',
    'vertegenwoordiger-1-naam',
    'vertegenwoordiger-1-functie',
    'vertegenwoordiger-1-bevoegdheid',
    'vertegenwoordiger-2-naam',
    'vertegenwoordiger-2-functie',
    'vertegenwoordiger-2-bevoegdheid',
    'hoedanigheid',
    'overleg-signaleringsoverleg',
    'overleg-thuiszitters-po',
    'overleg-thuiszitters-vo',
    'overleg-een-plan-overleg',
    'overleg-oza-overleg',
    'gemeente-gemeente-berkenwaard',
    'gemeente-gemeente-lindemonde',
    'gemeente-gemeente-veldermeer',
    'gemeente-gemeente-oeverhoek',
    'besluit-datum',
    'besluit-kenmerk',
    'partijprofiel-datum',
    'ingangsdatum',
    'voorbehoud',
  ])
})

test('a form for anybody is empty, one for a partner holds what is known', () => {
  const leeg = [...veldenVan(boomVan(formulier)).values()].filter(({ waarde }) => waarde !== undefined)
  expect(leeg).toEqual([])
  const velden = veldenVan(boomVan(`${formulier}/bolderwaard`))
  expect(velden.get('kvk')?.waarde).toMatch(/^\d{8}$/)
  expect(velden.get('vertegenwoordiger-1-functie')?.waarde).toBe('statutair directeur')
  expect(velden.get('overleg-een-plan-overleg')?.waarde).toBe('ja')
  expect(velden.get('overleg-signaleringsoverleg')?.waarde).toBe('nee')
  expect(velden.get('gemeente-gemeente-lindemonde')?.waarde).toBe('ja')
  expect(velden.get('besluit-datum')?.waarde).toBe('12 november 2026')
  expect(velden.has('vertegenwoordiger-2-naam')).toBe(false)
})

test('a national service that signs per establishment has a signer for each', () => {
  const velden = veldenVan(boomVan(`${formulier}/raad-kinderbescherming`))
  expect(velden.get('vertegenwoordiger-2-functie')?.waarde).toBe('gebiedsmanager')
  expect(velden.get('voorbehoud')?.waarde).toContain('verzoek tot onderzoek')
})

test('the declaration refers to the article of the convenant and to nothing that is not there', () => {
  const tekst = plainText(boomVan(formulier).tree)
  expect(tekst).toContain('scheppen geen grondslag')
  expect(tekst).toContain('nooit een burgerservicenummer')
})

test('the profile names what the hoedanigheid gives and receives, per overleg', () => {
  const velden = veldenVan(boomVan(`${profiel}/bolderwaard`))
  expect(velden.get('geeft-een-plan-overleg-plandoelen-hulp')?.waarde).toBe('ja')
  expect(velden.get('krijgt-een-plan-overleg-contactgegevens')?.waarde).toBe('ja')
  expect(velden.has('geeft-een-plan-overleg-contactgegevens')).toBe(false)
  expect(velden.has('grondslag-jeugdhulpaanbieder-aan-college')).toBe(true)
  expect(velden.has('grondslag-ggz-instelling-behandeling')).toBe(false)
  expect(velden.get('register')?.waarde).toBe('BW-JH-09')
  expect(velden.get('datalek-email')?.waarde).toBe('datalek@bolderwaard.example')
})

const tabellen = (nodes: readonly Flow[]): Extract<Flow, { type: 'table' }>[] =>
  nodes.flatMap((node) => (node.type === 'table' ? [node] : node.type === 'bouwsteen' ? tabellen(node.children) : []))

describe.each(['onderwijs-jeugdhulp', 'minimaal', 'concept'])('%s', (naam) => {
  test('every field has a row with its label, every table a caption', () => {
    const forms = bomenVan(naam).filter(({ opdracht }) => opdracht.soort.formulier)
    for (const boom of forms) {
      veldenVan(boom)
      for (const { bijschrift, children } of tabellen(boom.tree.children)) {
        expect(bijschrift).toBeTruthy()
        for (const { children: cells } of children) expect(cells.every((cell) => cell.children.length > 0)).toBe(true)
      }
    }
  })
})
