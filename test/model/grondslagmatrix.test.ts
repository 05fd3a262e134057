import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import {
  grondslagmatrix,
  leemtenVan,
  type Matrixrij,
  matrixrijenVan,
  type Zijde,
  zonderRijen,
} from '../../src/model/afgeleid/grondslagmatrix.ts'
import type { Leemte } from '../../src/model/afgeleid/leemten.ts'
import type { Beschrijving } from '../../src/model/beschrijving.generated.ts'
import { keten } from '../regels/keten.ts'

const model = (text: string): Beschrijving => {
  const { beschrijving, bevindingen } = keten(`formaat: 1\n${text}`, [])
  expect(bevindingen).toEqual([])
  return beschrijving!
}

interface Delen {
  /** Of the giver. */
  readonly gever?: string
  readonly ontvanger?: string
  readonly gegevens?: string
  readonly verstrekking?: string
  readonly partners?: string
  readonly extra?: string
}
const grond = (more = ''): string =>
  `grondslagen: [{id: g, doelen: [smal], avg: e, wetten: [{wet: jeugdwet, artikel: '2.3'}]${more}}]`

/** One verstrekking in which nothing lacks, but for what a test takes away. */
const rij = ({
  gever = grond(),
  ontvanger = grond(),
  gegevens = 'aard: gewoon, datWat: dat',
  verstrekking = "situatie: A, wetten: [{wet: jeugdwet, artikel: '7.4.0', lid: 1}]",
  partners = '[]',
  extra = '',
}: Delen = {}): Matrixrij => {
  const b = model(`
doelbinding:
  doelen: [{id: breed, tekst: het brede doel}, {id: smal, tekst: het smalle doel, onder: breed}, {id: ander, tekst: iets anders}]
gegevens: [{id: x, naam: het gegeven, ${gegevens}}]
partners: ${partners}
hoedanigheden:
  - {id: geeft, naam: de gever, ${gever}}
  - {id: krijgt, naam: de ontvanger, ${ontvanger}}
overleggen:
  - id: tafel
    doelen: [smal]
    deelnemers: [{id: a, hoedanigheid: geeft}, {id: b, hoedanigheid: krijgt}]
    verstrekkingen: [{id: v, van: [geeft], aan: [krijgt], gegevens: [x], ${verstrekking}}]
${extra}`)
  return grondslagmatrix(b)[0]!
}
const kort = (rows: readonly Leemte[]): string[] => rows.map(({ soort, staat, pad }) => `${soort} ${staat} ${pad}`)
const gronden = ({ grondslagen }: Zijde): string[] => grondslagen.map(({ id }) => id)

const jeugdwet = (artikel: string, lid?: number): string =>
  `{wet: jeugdwet, artikel: '${artikel}'${lid === undefined ? '' : `, lid: ${lid}`}}`

describe('on which ground', () => {
  test('a row with everything lacks nothing', () => expect(leemtenVan(rij())).toEqual([]))
  test('a ground for a wider purpose counts, one for another purpose does not', () => {
    const breed = `grondslagen: [{id: b, doelen: [breed], avg: e, wetten: [${jeugdwet('2.3')}]}]`
    expect(gronden(rij({ gever: breed }).gevers[0]!)).toEqual(['b'])
    const { gevers, leemten } = rij({ gever: breed.replace('breed', 'ander') })
    expect(gronden(gevers[0]!)).toEqual([])
    expect(kort(gevers[0]!.leemten)).toEqual(['geen-grond-gever geen hoedanigheden[0].grondslagen'])
    expect(leemten).toEqual([])
  })
  test('of a giver the ground that rests on the law of this verstrekking; a duty is no ground to receive', () => {
    const taak = `{id: taak, doelen: [smal], avg: e, wetten: [${jeugdwet('2.3')}]}`
    const plicht = `{id: plicht, doelen: [smal], avg: c, wetten: [${jeugdwet('7.4.0')}]}`
    const both = `grondslagen: [${taak}, ${plicht}]`
    const made = rij({ gever: both, ontvanger: both })
    expect(made.gevers.map(gronden)).toEqual([['plicht']])
    expect(made.ontvangers.map(gronden)).toEqual([['taak']])
    expect(gronden(rij({ gever: both, verstrekking: `situatie: A, wetten: [${jeugdwet('2.7')}]` }).gevers[0]!)).toEqual(
      ['taak'],
    )
  })
  test('what a law outside the AVG lets one provide is no ground to receive, as long as there is another', () => {
    const buiten = '{id: buiten, doelen: [smal], avg: {nvt: Wet politiegegevens}, wetten: [{wet: wet-politiegegevens}]}'
    const taak = `{id: taak, doelen: [smal], avg: e, wetten: [${jeugdwet('2.3')}]}`
    const verstrekking = 'situatie: A, wetten: [{wet: wet-politiegegevens}]'
    const both = rij({
      gever: `grondslagen: [${taak}, ${buiten}]`,
      ontvanger: `grondslagen: [${taak}, ${buiten}]`,
      verstrekking,
    })
    expect([both.gevers, both.ontvangers].map(([zijde]) => gronden(zijde!))).toEqual([['buiten'], ['taak']])
    expect(gronden(rij({ ontvanger: `grondslagen: [${buiten}]` }).ontvangers[0]!)).toEqual(['buiten'])
  })
  test('a ground that belongs to a signal system is none at the table', () => {
    const gever = `grondslagen: [{id: index, doelen: [smal], avg: e, wetten: [${jeugdwet('7.1.4.1')}]}]`
    const extra = `signaalsystemen: [{id: i, naam: de index, wetten: [${jeugdwet('7.1.4.1')}]}]`
    expect(kort(rij({ gever, extra }).gevers[0]!.leemten)).toEqual([
      'geen-grond-gever geen hoedanigheden[0].grondslagen',
    ])
  })
  test.each([
    ['{id: p, hoedanigheden: [{id: h, hoedanigheid: geeft, GROND}]}', []],
    [
      '{id: p, hoedanigheden: [{id: h, hoedanigheid: geeft, GROND}]}, {id: q, hoedanigheden: [{id: h, hoedanigheid: geeft}]}',
      ['geen-grond-gever onbekend hoedanigheden[0].grondslagen'],
    ],
  ])('own grounds of partners fill the gap only when all have one: %s', (partners, leemten) => {
    const made = rij({ gever: 'soort: anders, soortAnders: x', partners: `[${partners.replaceAll('GROND', grond())}]` })
    expect(made.gevers[0]!.afwijkend.map(({ partner }) => partner.id)).toEqual(['p'])
    expect(kort(made.gevers[0]!.leemten)).toEqual(leemten)
  })
})

describe('what lacks', () => {
  test('unknown, denied and none for this purpose are told apart', () => {
    expect(kort(leemtenVan(rij({ ontvanger: 'soort: anders' })))).toEqual([
      'geen-grond-ontvanger onbekend hoedanigheden[1].grondslagen',
    ])
    expect(kort(leemtenVan(rij({ ontvanger: 'grondslagen: {nvt: geen taak}' })))).toEqual([
      'geen-grond-ontvanger geen hoedanigheden[1].grondslagen',
    ])
  })
  test('names the purpose that no ground covers', () => {
    const [leemte] = leemtenVan(
      rij({ verstrekking: `doelen: [smal, ander], situatie: A, wetten: [${jeugdwet('2.3')}]` }),
    )
    expect(leemte).toMatchObject({ soort: 'geen-grond-gever', doelen: [{ id: 'ander' }] })
  })
  test.each([
    [
      '{id: g, doelen: [smal], wetten: [{wet: jeugdwet}]}',
      'grond-zonder-letter onbekend hoedanigheden[0].grondslagen[0].avg',
    ],
    ['{id: g, doelen: [smal], avg: e}', 'grond-zonder-wet onbekend hoedanigheden[0].grondslagen[0].wetten'],
    ['{id: g, doelen: [smal], avg: c, wetten: []}', 'grond-zonder-wet geen hoedanigheden[0].grondslagen[0].wetten'],
  ])('of the ground %s', (each, leemte) =>
    expect(kort(leemtenVan(rij({ gever: `grondslagen: [${each}]` })))).toEqual([leemte]),
  )
  test.each(['{id: g, doelen: [smal], avg: a}', '{id: g, doelen: [smal], avg: {nvt: Wet politiegegevens}}'])(
    'nothing, where no law or letter is due: %s',
    (each) => expect(leemtenVan(rij({ gever: `grondslagen: [${each}]` }))).toEqual([]),
  )
  test.each([
    ['gezondheid', 'bijzonder', 'bijzonder-zonder-uitzondering'],
    ['bijzonder-overig', 'bijzonder', 'bijzonder-zonder-uitzondering'],
    ['strafrechtelijk', 'strafrechtelijk', 'strafrechtelijk-zonder-uitzondering'],
    ['bsn', 'bsn', 'bsn-zonder-grond'],
  ])('data of the kind %s ask for %s of giver and receiver', (aard, veld, soort) => {
    const met = grond(`, ${veld}: [${jeugdwet('7.4.0')}]`)
    const gegevens = `aard: ${aard}, datWat: wat`
    expect(leemtenVan(rij({ gegevens, gever: met, ontvanger: met }))).toEqual([])
    expect(kort(leemtenVan(rij({ gegevens, gever: met })))).toEqual([
      `${soort} onbekend hoedanigheden[1].grondslagen[0].${veld}`,
    ])
    expect(kort(leemtenVan(rij({ gegevens, ontvanger: met, gever: grond(`, ${veld}: []`) })))).toEqual([
      `${soort} geen hoedanigheden[0].grondslagen[0].${veld}`,
    ])
  })
  test('without any ground nothing more is asked', () =>
    expect(
      kort(
        leemtenVan(
          rij({
            gegevens: 'aard: gezondheid, datWat: wat',
            ontvanger: grond(`, bijzonder: [${jeugdwet('7.4.0')}]`),
            gever: 'soort: anders',
          }),
        ),
      ),
    ).toEqual(['geen-grond-gever onbekend hoedanigheden[0].grondslagen']))
  test.each([
    ['', ['geheim-zonder-weg onbekend overleggen[0].verstrekkingen[0].geheim']],
    [', geheim: [niet-van-toepassing]', ['geheim-zonder-weg geen overleggen[0].verstrekkingen[0].geheim']],
    [', geheim: [toestemming]', []],
    [', geheim: {nvt: de taak vraagt erom}', []],
  ])('the way of who keeps a secret%s', (geheim, leemten) => {
    const verstrekking = `situatie: A, wetten: [${jeugdwet('2.3')}]${geheim}`
    const gever = `${grond()}, beroepsgeheim: {soort: wettelijk}`
    expect(kort(leemtenVan(rij({ gever, verstrekking })))).toEqual(leemten)
    expect(leemtenVan(rij({ verstrekking }))).toEqual([])
  })
  test.each([
    ['wetten: [{wet: jeugdwet}]', ['geen-situatie onbekend']],
    ['situatie: A', ['geen-wet onbekend']],
    ['situatie: A, wetten: []', ['geen-wet geen']],
    ['situatie: A, wetten: {nvt: ieder zijn eigen taak}', []],
    ['situatie: C, wetten: [{wet: jeugdwet}]', ['afwijkend-doel-zonder-grond onbekend']],
    ['situatie: C, cGrond: wettelijk, wetten: [{wet: jeugdwet}]', []],
  ])('of the verstrekking with %s', (verstrekking, leemten) =>
    expect(rij({ verstrekking }).leemten.map(({ soort, staat }) => `${soort} ${staat}`)).toEqual(leemten),
  )
  test('a verstrekking of which nothing is known', () => {
    const b = model('overleggen: [{id: tafel, verstrekkingen: [{id: v}]}, {id: leeg}, {id: niets, verstrekkingen: []}]')
    expect(kort(matrixrijenVan(b, b.overleggen![0]!)[0]!.leemten)).toEqual(
      ['geen-gever', 'geen-ontvanger', 'geen-gegevens', 'geen-doel', 'geen-situatie', 'geen-wet'].map(
        (soort) =>
          `${soort} onbekend overleggen[0].${soort === 'geen-doel' ? 'doelen' : `verstrekkingen[0].${{ 'geen-gever': 'van', 'geen-ontvanger': 'aan', 'geen-gegevens': 'gegevens', 'geen-situatie': 'situatie', 'geen-wet': 'wetten' }[soort]}`}`,
      ),
    )
    expect(zonderRijen(b).map(({ id }) => id)).toEqual(['leeg'])
  })
})

describe('size', () => {
  /** All partners with a ground of their own, at every overleg. */
  const groot = (partners: number, overleggen: number): Beschrijving => {
    const ground = { id: 'g', doelen: ['d'], avg: 'e', wetten: [{ wet: 'jeugdwet', artikel: '2.3' }] }
    const { beschrijving } = keten(
      stringify(
        {
          formaat: 1,
          doelbinding: { doelen: [{ id: 'd', tekst: 'het doel' }] },
          gegevens: [{ id: 'x', naam: 'het gegeven', aard: 'gewoon' }],
          hoedanigheden: ['a', 'b', 'c', 'd'].map((id) => ({ id, naam: id, grondslagen: [ground] })),
          partners: Array.from({ length: partners }, (_leeg, i) => ({
            id: `p${i}`,
            hoedanigheden: [{ id: 'h', hoedanigheid: 'abcd'[i % 4], grondslagen: [ground] }],
          })),
          overleggen: Array.from({ length: overleggen }, (_leeg, i) => ({
            id: `o${i}`,
            doelen: ['d'],
            deelnemers: [...'abcd'].map((id) => ({ id, hoedanigheid: id })),
            verstrekkingen: [{ id: 'v', van: ['a', 'b'], aan: ['c', 'd'], gegevens: ['x'] }],
          })),
        },
        { aliasDuplicateObjects: false },
      ),
      [],
    )
    return beschrijving!
  }
  test('a verstrekking is one row with its givers and receivers, however many partners there are', () => {
    const rows = grondslagmatrix(groot(400, 40))
    expect(rows).toHaveLength(40)
    for (const { gevers, ontvangers } of rows) expect([gevers.length, ontvangers.length]).toEqual([2, 2])
    expect(rows[0]!.gevers[0]!.afwijkend).toHaveLength(100)
  })
  test('is made once per description', () => {
    const b = groot(4, 2)
    expect(grondslagmatrix(b)).toBe(grondslagmatrix(b))
    expect(matrixrijenVan(b, b.overleggen![1]!)[0]).toBe(grondslagmatrix(b)[1])
  })
})
