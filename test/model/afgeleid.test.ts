import { describe, expect, it } from 'vitest'
import { deelnames, deelnamesAanTafel } from '../../src/model/afgeleid/deelnames.ts'
import { gemeenten } from '../../src/model/afgeleid/gemeenten.ts'
import { grondslagenVoor } from '../../src/model/afgeleid/grondslagen.ts'
import { type Partijen, partijen } from '../../src/model/afgeleid/partijen.ts'
import { verstrekkingenVan } from '../../src/model/afgeleid/verstrekkingen.ts'
import { volmachtgevers } from '../../src/model/afgeleid/volmachtgevers.ts'
import type { Beschrijving, Partner } from '../../src/model/beschrijving.generated.ts'
import { statusVan } from '../../src/model/status.ts'
import { findOndertekenaar, findOrgaan, findUitvoering, maakIndex } from '../../src/model/zoek.ts'
import { toonPad, zoekPad } from '../../src/model/zoek-pad.ts'
import { keten } from '../regels/keten.ts'

const model = (text: string): Beschrijving => {
  const { beschrijving, bevindingen } = keten(`formaat: 1\n${text}`, [])
  expect(bevindingen).toEqual([])
  return beschrijving!
}
const ids = (partners: readonly Partner[]): string[] => partners.map(({ id }) => id)

const b = model(`
samenwerking: {peildatum: 2027-06-01}
partners:
  - id: gemeente-x
    kring: oprichter
    rechtsvorm: gemeente
    organen: [{id: college, isPartij: ja}, {id: burgemeester, isPartij: ja}, {id: raad}]
    rechtspersoonIsPartij: ja
    vertegenwoordiging:
      ondertekenaars:
        - {id: wethouder, functie: wethouder, orgaan: college, mandaat: opdracht}
        - {id: burgemeester, functie: burgemeester}
    hoedanigheden:
      - {id: leerplicht, hoedanigheid: leerplicht, orgaan: college, uitvoeringDoor: {partner: bureau, grond: mandaat}}
      - {id: jeugd, hoedanigheid: jeugd}
  - {id: gemeente-y, kring: oprichter, rechtsvorm: gemeente, hoedanigheden: [{id: jeugd, hoedanigheid: jeugd}]}
  - {id: bureau, kring: derde, vertegenwoordiging: {ondertekenaars: [{id: d, functie: directeur}]}}
  - id: swv
    kring: oprichter
    vertegenwoordiging: {wijze: gezamenlijk, ondertekenaars: [{id: een, functie: voorzitter}, {id: twee, functie: secretaris}]}
  - {id: bestuur-a, kring: oprichter, hoedanigheden: [{id: s, hoedanigheid: school, grondslagen: [{id: eigen, doelen: [terug], avg: c}]}]}
  - {id: bestuur-b, kring: oprichter, hoedanigheden: [{id: s, hoedanigheid: school}]}
  - {id: aanbieder, kring: latere-toetreder, hoedanigheden: [{id: z, hoedanigheid: zorg}]}
  - {id: later, kring: latere-toetreder, hoedanigheden: [{id: z, hoedanigheid: zorg}]}
  - {id: weg, kring: oprichter}
  - {id: klasse, kring: klasse}
  - {id: wijkagent, kring: incidenteel}
  - {id: los}
  - {id: dienst, kring: oprichter, vestigingen: [{id: oost}, {id: west}], vertegenwoordiging: {ondertekenaars: [{id: o, vestiging: oost}]}}
  - {id: stichting, kring: oprichter, vertegenwoordigdDoor: {partner: gemeente-x, orgaan: college}}
hoedanigheden:
  - id: leerplicht
    grondslagen: [{id: algemeen, doelen: [breed], avg: e}]
  - {id: jeugd, grondslagen: [{id: g, doelen: [anders]}]}
  - {id: school}
  - {id: zorg, grondslagen: {nvt: toestemming}}
mandaten:
  - {id: opdracht, soort: opdracht}
  - {id: volmacht, soort: volmacht, aan: {partner: swv}, omvang: [ondertekenen], van: [{id: a, partner: bestuur-a}, {id: b, partner: bestuur-b, ingetrokken: 2027-01-01}]}
doelbinding:
  doelen: [{id: breed}, {id: terug, onder: breed}, {id: anders}]
gegevens: [{id: verzuim}]
overleggen:
  - id: o
    doelen: [terug]
    deelnemers:
      - {id: a, hoedanigheid: leerplicht}
      - {id: b, hoedanigheid: jeugd}
      - {id: c, hoedanigheid: school, partners: [bestuur-a]}
      - {id: d, hoedanigheid: zorg}
    nietDeelnemend:
      - {id: n, partner: later}
      - {id: m, partner: aanbieder, gemeenten: [gemeente-y]}
    verstrekkingen: [{id: v, van: [school], aan: [leerplicht], gegevens: [verzuim]}]
    uitvoeringen: [{id: tafel-x, gemeenten: [gemeente-x]}, {id: tafel-y, gemeenten: [gemeente-y]}]
verwerkingen:
  - {id: v, verantwoordelijkheid: [{id: een, tot: 2027-12-31}, {id: twee, vanaf: 2028-01-01}]}
  - {id: w, verantwoordelijkheid: [{id: een}]}
toetredingen:
  - {id: t, partner: aanbieder, staat: partij, ingangsdatum: 2027-05-01}
  - {id: u, partner: later, staat: formulier-getekend}
uittredingen:
  - {id: u, partner: weg, per: 2027-05-01}
`)
const overleg = b.overleggen![0]!

describe('partijen', () => {
  it('by kring, toetreding and uittreding', () => {
    const found = Object.fromEntries(Object.entries(partijen(b)).map(([key, value]) => [key, ids(value)]))
    expect(found).toEqual({
      partijen: ['gemeente-x', 'gemeente-y', 'swv', 'bestuur-a', 'bestuur-b', 'aanbieder', 'dienst', 'stichting'],
      kandidaten: ['later'],
      klassen: ['klasse'],
      incidentelen: ['wijkagent'],
      derden: ['bureau'],
      vertrokken: ['weg'],
      onbekend: ['los'],
    } satisfies Record<keyof Partijen, string[]>)
  })
  it('on another day', () => {
    expect(ids(partijen(b, '2027-04-01').kandidaten)).toEqual(['aanbieder', 'later'])
    expect(ids(partijen(b, '2027-04-01').partijen)).toContain('weg')
  })
  it('the gemeenten', () => expect(ids(gemeenten(b))).toEqual(['gemeente-x', 'gemeente-y']))
})

describe('deelnames', () => {
  const show = (rows: ReturnType<typeof deelnames>) =>
    rows.map(({ deelnemer, partners }) => [
      deelnemer.id,
      partners.map(({ partner, aanTafel }) => `${partner.id}>${aanTafel?.id}`),
    ])
  it('who takes part, and who sits there', () => {
    expect(show(deelnames(b))).toEqual([
      ['a', ['gemeente-x>bureau']],
      ['b', ['gemeente-x>gemeente-x', 'gemeente-y>gemeente-y']],
      ['c', ['bestuur-a>bestuur-a']],
      ['d', ['aanbieder>aanbieder']],
    ])
  })
  it('at an actual table only its own gemeente, less who refuses there', () => {
    const [x, y] = overleg.uitvoeringen!
    expect(show(deelnamesAanTafel(b, overleg, x!)).map(([, partners]) => partners)).toEqual([
      ['gemeente-x>bureau'],
      ['gemeente-x>gemeente-x'],
      ['bestuur-a>bestuur-a'],
      ['aanbieder>aanbieder'],
    ])
    expect(show(deelnamesAanTafel(b, overleg, y!)).map(([, partners]) => partners)).toEqual([
      [],
      ['gemeente-y>gemeente-y'],
      ['bestuur-a>bestuur-a'],
      [],
    ])
  })
})

describe('grondslagen and verstrekkingen', () => {
  it('a ground for a wider purpose counts; none, denied and unknown are told apart', () => {
    const rows = grondslagenVoor(b, overleg)
    expect(
      rows.map(({ hoedanigheid, doel, staat, grondslagen, afwijkend }) => [
        hoedanigheid.id,
        doel.id,
        staat,
        grondslagen.length,
        afwijkend.map(({ partner }) => partner.id),
      ]),
    ).toEqual([
      ['leerplicht', 'terug', 'gegeven', 1, []],
      ['jeugd', 'terug', 'geen', 0, []],
      ['school', 'terug', 'onbekend', 0, ['bestuur-a']],
      ['zorg', 'terug', 'nvt', 0, []],
    ])
  })
  it('a verstrekking stays from a set to a set', () => {
    expect(
      verstrekkingenVan(b, overleg).map(({ van, aan, gegevens, doelen }) =>
        [van, aan, gegevens, doelen].map((set) => set.map(({ id }) => id)),
      ),
    ).toEqual([[['school'], ['leerplicht'], ['verzuim'], ['terug']]])
  })
})

describe('signing', () => {
  it('who is bound by another signature', () => {
    const swv = b.partners!.find(({ id }) => id === 'swv')!
    const gemeente = b.partners![0]!
    expect(volmachtgevers(b, swv).map(({ partner, mandaat }) => [partner.id, mandaat?.id])).toEqual([
      ['bestuur-a', 'volmacht'],
    ])
    expect(volmachtgevers(b, gemeente).map(({ partner }) => partner.id)).toEqual(['stichting'])
  })
})

it('a revoked volmacht binds no longer', () => {
  const { beschrijving } = keten(
    [
      'formaat: 1',
      'partners:',
      '  - {id: swv}',
      '  - {id: bestuur, vertegenwoordigdDoor: {partner: swv, mandaat: volmacht}}',
      'mandaten:',
      '  - id: volmacht',
      '    soort: volmacht',
      '    van: [{id: een, partner: bestuur, datum: 2026-01-01, ingetrokken: 2026-06-01}]',
      '    aan: {partner: swv}',
    ].join('\n'),
  )
  expect(volmachtgevers(beschrijving!, beschrijving!.partners![0]!)).toEqual([])
})

describe('small questions', () => {
  it('finding by id', () => {
    const index = maakIndex(b)
    expect(findUitvoering(index, 'tafel-y')?.pad).toBe('overleggen[0].uitvoeringen[1]')
    expect(findUitvoering(index, undefined)).toBeUndefined()
    expect(findOrgaan(b.partners![0], 'college')?.pad).toBe('partners[0].organen[0]')
    expect(findOndertekenaar(b.partners![0], 'niemand')).toBeUndefined()
  })
  it('paths with ids, both ways', () => {
    expect(zoekPad(b, 'partners[gemeente-y].fg')).toMatchObject({ pad: 'partners[1].fg', veld: 'fg' })
    expect(zoekPad(b, 'overleggen[o].uitvoeringen[tafel-y]')).toEqual({ pad: 'overleggen[0].uitvoeringen[1]' })
    expect(zoekPad(b, 'partners[niemand].fg')).toBeUndefined()
    expect(toonPad(b, 'overleggen[0].uitvoeringen[1].naam')).toBe('overleggen[o].uitvoeringen[tafel-y].naam')
  })
  it('without a status it is a concept', () => expect(statusVan(b)).toBe('concept'))
})
