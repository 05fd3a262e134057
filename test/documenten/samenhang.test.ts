/**
 * No two documents of a set contradict each other. Whatever a document prints of one fact of the description is that
 * fact in its own words, or in the plain words that stand beside it: so what appears in more than one document is the
 * same in each. Held for terms, parties, purposes, data and retention, in every document and every copy.
 */
import { describe, expect, test } from 'vitest'
import { groepen } from '../../src/documenten/soort.ts'
import { beoordeel } from '../../src/index.ts'
import { partijen } from '../../src/model/afgeleid/partijen.ts'
import { type Beschrijving, lijsten } from '../../src/model/beschrijving.generated.ts'
import { datumTekst } from '../../src/model/datum-tekst.ts'
import { veldinfo } from '../../src/model/veldinfo.ts'
import { zoekPad } from '../../src/model/zoek-pad.ts'
import { bouwBomen } from '../../src/pipeline/maak.ts'
import { toetsVan } from '../../src/pipeline/toets.ts'
import type { Tekst } from '../../src/tree/nodes.ts'
import { bezoekPhrasing } from '../../src/tree/transforms/verwijzingen.ts'
import { inhoud, leesVoorbeeld, voorbeelden } from '../hulp/voorbeelden.ts'

/** The facts that are compared: what it is → the fields that hold it. */
const feiten: Readonly<Record<string, RegExp>> = {
  begrip:
    /^(hoedanigheden\[\d+\]\.(naam|meervoud|inGewoneTaal)|overleggen\[\d+\]\.naam|samenwerking\.(titel|citeertitel|regio|versie|versiedatum))$/,
  partij: /^partners\[\d+\]\.(naam|korteNaam|zetel|kvk)$/,
  doel: /^(doelbinding\.(doelen\[\d+\]\.tekst|doelgroep|afbakening)|overleggen\[\d+\]\.doelgroep)$/,
  gegeven: /^gegevens\[\d+\]\.naam$/,
  bewaren: /^bewaartermijnen\[\d+\]\.(wat|termijnen\[\d+\]\.duur)$/,
  contact: /^partners\[\d+\]\.(fg|datalek|privacy)\.(email|telefoon|functie|adres)$/,
}
const soortVan = (pad: string): string | undefined =>
  Object.entries(feiten).find(([, patroon]) => patroon.test(pad))?.[0]

/** Words of one fact, without what a sentence may add: a capital, an article, a legal form, a full stop. */
const kaal = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^(de|het|een) /, '')
    .replace(/^(gemeente|openbaar lichaam|eigenaar van) /, '')
    .replace(/\.$/, '')
    .trim()

const getallen = 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ')
/** 'twee jaar' and '2 jaar' are one term. */
const cijfers = (text: string): string =>
  text.replace(/^(\S+)(?= )/, (word) => {
    const at = getallen.indexOf(word.replace('één', 'een'))
    return at < 0 ? word : String(at)
  })

/** Every wording that the description itself has for a field. */
const bewoordingen = (value: unknown, naar: string | undefined): readonly string[] => {
  if (typeof value === 'number') return [String(value)]
  if (typeof value === 'string') {
    const lijst: Readonly<Record<string, string>> = (naar && lijsten[naar as keyof typeof lijsten]) || {}
    return [value, lijst[value] ?? value, /^\d{4}-\d\d-\d\d$/.test(value) ? datumTekst(value) : value]
  }
  if (Array.isArray(value)) return value.flatMap((each) => bewoordingen(each, naar))
  const { tekst, inGewoneTaal } = (value ?? {}) as { tekst?: string; inGewoneTaal?: string }
  return [tekst, inGewoneTaal].filter((text) => text !== undefined)
}

/** One printed text that follows from one fact, with where it stands. */
interface Gedrukt {
  readonly pad: string
  readonly tekst: string
  readonly document: string
  readonly bestand: string
}

/** What is printed of a fact and is not that fact. */
const afwijkingen = (b: Beschrijving, gedrukt: readonly Gedrukt[]): readonly string[] => [
  ...new Set(
    gedrukt.flatMap(({ pad, tekst, bestand }) => {
      const { object, veld = '' } = zoekPad(b, pad) ?? {}
      const eigen = bewoordingen(object?.[veld], veldinfo(pad)?.naar).map((each) => cijfers(kaal(each)))
      return eigen.includes(cijfers(kaal(tekst))) ? [] : [`${bestand}: ${pad}: ${tekst}`]
    }),
  ),
]

const volledig = voorbeelden.filter((naam) => naam !== 'concept' && naam !== 'minimaal')

const lees = (naam: string) => {
  const beoordeling = beoordeel(leesVoorbeeld(naam), inhoud, { bestand: 'samenwerking.yaml' })
  const { beschrijving } = beoordeling
  if (!beschrijving) throw new Error(naam)
  const opties = { varianten: true, alleen: Object.keys(groepen) }
  const { bomen } = bouwBomen(beschrijving, inhoud, opties, undefined, toetsVan(beoordeling))
  return { beschrijving, bomen }
}

describe.each(volledig)('%s', (naam) => {
  const { beschrijving, bomen } = lees(naam)
  const gedrukt = bomen.flatMap(({ tree, opdracht }) => {
    const found: Gedrukt[] = []
    bezoekPhrasing(tree.children, (node) => {
      if (node.type !== 'text') return
      const { bronnen = [], value } = node as Tekst
      const [pad] = bronnen
      if (bronnen.length === 1 && pad !== undefined && soortVan(pad) && value.trim() !== 'niet van toepassing')
        found.push({ pad, tekst: value, document: opdracht.soort.naam, bestand: opdracht.pad })
    })
    return found
  })

  test('what a document says of a fact is that fact', () => {
    expect(afwijkingen(beschrijving, gedrukt)).toEqual([])
  })

  test('another name, purpose or term in one document is found', () => {
    for (const [soort, tekst] of [
      ['partij', 'Stichting Anders'],
      ['doel', 'het ophalen van oud papier'],
      ['bewaren', '99 jaar'],
    ]) {
      const een = gedrukt.find(({ pad }) => soortVan(pad) === soort)
      expect(een && afwijkingen(beschrijving, [{ ...een, tekst: tekst ?? '' }])).toHaveLength(1)
    }
  })

  test('facts of every sort stand in more than one document, so that there is something to compare', () => {
    for (const soort of Object.keys(feiten)) {
      const per = new Map<string, Set<string>>()
      for (const { pad, document } of gedrukt)
        if (soortVan(pad) === soort) per.set(pad, (per.get(pad) ?? new Set()).add(document))
      expect([soort, [...per.values()].some((documenten) => documenten.size > 1)]).toEqual([soort, true])
    }
  })

  test('the list of parties in the convenant holds every party, and every document counts them alike', () => {
    const groepenVan = partijen(beschrijving)
    const lijst = bomen.find(({ opdracht }) => opdracht.pad === '02-aansluitdocument')
    const genoemd = new Set<string>()
    bezoekPhrasing(lijst?.tree.children ?? [], (node) => {
      if (node.type === 'text') for (const bron of (node as Tekst).bronnen ?? []) genoemd.add(bron)
    })
    const ontbreekt = groepenVan.partijen.filter(
      ({ pad }) => !genoemd.has(`${pad}.naam`) && !genoemd.has(`${pad}.korteNaam`),
    )
    expect(ontbreekt.map(({ id }) => id)).toEqual([])
  })
})
