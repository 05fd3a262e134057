import { describe, expect, test } from 'vitest'
import { benodigdeBesluiten, besluitstanden } from '../../src/model/afgeleid/benodigd.ts'
import { benodigdeMachtigingen, benodigdeVolmachten } from '../../src/model/afgeleid/benodigde-stukken.ts'
import { beslissersVan, besturen } from '../../src/model/afgeleid/beslissers.ts'
import { maakModel } from '../../src/model/maak-model.ts'
import { rechtUit } from '../../src/pipeline/catalogus.ts'
import { inhoud } from '../hulp/voorbeelden.ts'

const { kennis } = rechtUit(inhoud)

type Data = Readonly<Record<string, unknown>>
const gemeente = (rest: Data = {}): Data => ({
  id: 'g',
  rechtsvorm: 'gemeente',
  kring: 'oprichter',
  rechtspersoonIsPartij: 'ja',
  organen: [
    { id: 'college', soort: 'college', isPartij: 'ja' },
    { id: 'burgemeester', soort: 'burgemeester', isPartij: 'nee' },
  ],
  ...rest,
})
const model = (partners: readonly Data[], rest: Data = {}) =>
  maakModel({
    samenwerking: { versie: '1.0', status: 'ter-ondertekening', peildatum: '2026-11-21' },
    partners,
    ...rest,
  }).beschrijving
const alles = ['deelname', 'ondertekening']
const besluit = (rest: Data = {}): Data => ({
  id: 'b',
  orgaan: 'college',
  datum: '2026-10-01',
  versie: '1.0',
  strekking: alles,
  ...rest,
})
const staat = (partner: Data, rest: Data = {}) =>
  besluitstanden(model([partner], rest)).map((each) => [each.partner.id, each.soort, each.staat])

describe('what a party still has to decide', () => {
  test('nothing when its organ decided about this version', () => {
    const b = model([gemeente({ besluiten: [besluit()] })])
    expect(besluitstanden(b).map((each) => each.staat)).toEqual(['genomen'])
    expect(benodigdeBesluiten(b)).toEqual([])
  })
  test.each([
    ['nieuw', undefined],
    ['nieuw', []],
    ['nieuw', [besluit({ datum: undefined })]],
    ['bevestigen', [besluit({ versie: '0.9' })]],
    ['aanvullen', [besluit({ strekking: ['deelname'] })]],
    ['voorbehoud', [besluit({ voorbehoud: 'onder voorbehoud van advies' })]],
    ['genomen', [besluit({ voorbehoud: 'onder voorbehoud van advies', voorbehoudVervuld: '2026-10-20' })]],
    ['genomen', [besluit({ strekking: undefined })]],
    ['genomen', [besluit({ versie: undefined })]],
    [
      'genomen',
      [besluit({ versie: '0.9', strekking: ['deelname'] }), besluit({ id: 'c', strekking: ['ondertekening'] })],
    ],
  ])('%s', (verwacht, besluiten) => {
    expect(staat(gemeente({ besluiten }))).toEqual([['g', 'college', verwacht]])
  })
  test('a reglement by decision per organ asks for that too', () => {
    const met = { samenwerking: { versie: '1.0', reglement: { vorm: 'besluit-per-orgaan' } } }
    const [stand] = besluitstanden(model([gemeente({ besluiten: [besluit()] })], met))
    expect(stand).toMatchObject({ staat: 'aanvullen', ontbreekt: ['reglement'] })
  })
  test('a change of a lower layer asks for no new decision', () => {
    const lager = { samenwerking: { versie: '1.1' }, wijzigingen: [{ id: 'w', versie: '1.1', laag: 'beheer' }] }
    expect(staat(gemeente({ besluiten: [besluit()] }), lager)).toEqual([['g', 'college', 'genomen']])
  })
  test('the burgemeester decides when he is party, the college of a gemeente that is none does not', () => {
    const organen = (college: string, burgemeester: string) => [
      { id: 'college', soort: 'college', isPartij: college },
      { id: 'burgemeester', soort: 'burgemeester', isPartij: burgemeester },
    ]
    expect(staat(gemeente({ organen: organen('ja', 'ja'), besluiten: [besluit()] }))).toEqual([
      ['g', 'college', 'genomen'],
      ['g', 'burgemeester', 'nieuw'],
    ])
    expect(staat(gemeente({ organen: organen('nee', 'ja'), rechtspersoonIsPartij: 'nee' }))).toEqual([
      ['g', 'burgemeester', 'nieuw'],
    ])
    expect(staat(gemeente({ organen: undefined, rechtspersoonIsPartij: undefined }))).toEqual([
      ['g', 'college', 'nieuw'],
    ])
  })
  test('in an openbaar lichaam the dagelijks bestuur decides, and the algemeen bestuur when it is party', () => {
    const gr = (isPartij: string) => ({
      id: 'gr',
      rechtsvorm: 'openbaar-lichaam',
      kring: 'oprichter',
      organen: [
        { id: 'ab', soort: 'algemeen-bestuur', isPartij },
        { id: 'db', soort: 'dagelijks-bestuur', isPartij: 'ja' },
      ],
    })
    expect(staat(gr('nee'))).toEqual([['gr', 'dagelijks-bestuur', 'nieuw']])
    expect(staat(gr('ja'))).toEqual([
      ['gr', 'algemeen-bestuur', 'nieuw'],
      ['gr', 'dagelijks-bestuur', 'nieuw'],
    ])
  })
  test('nobody for who is no party, signs for himself, has no legal personality, or denied it', () => {
    const p = (rest: Data) => staat({ id: 'p', kring: 'oprichter', rechtsvorm: 'stichting', ...rest })
    expect(p({})).toEqual([['p', 'bestuur', 'nieuw']])
    expect(p({ kring: 'derde' })).toEqual([])
    expect(p({ rechtsvorm: 'eenmanszaak' })).toEqual([])
    expect(p({ rechtsvorm: 'gemeenschappelijk-orgaan' })).toEqual([])
    expect(p({ besluiten: { nvt: 'de statuten vragen geen besluit' } })).toEqual([])
    expect(
      staat({ id: 'p', kring: 'oprichter', rechtsvorm: 'stichting' }, { samenwerking: { status: 'beeindigd' } }),
    ).toEqual([])
  })
  test('who joins later decides before it signs; a public body in any case', () => {
    const later = (rechtsvorm: string, rest: Data) =>
      staat({ id: 'p', kring: 'latere-toetreder', rechtsvorm }, { toetredingen: [{ id: 't', partner: 'p', ...rest }] })
    expect(later('stichting', { staat: 'kandidaat' })).toEqual([['p', 'bestuur', 'nieuw']])
    expect(later('stichting', { staat: 'formulier-getekend', getekend: '2026-11-01' })).toEqual([])
    expect(later('stichting', { staat: 'partij' })).toEqual([])
    expect(later('zbo', { staat: 'partij' })).toEqual([['p', 'raad-van-bestuur', 'nieuw']])
  })
  test('a national service that signs by a standing mandate needs none', () => {
    const staatspartij = {
      id: 'p',
      kring: 'oprichter',
      rechtsvorm: 'staat',
      organen: [{ id: 'm', soort: 'minister', isPartij: 'ja' }],
      vertegenwoordiging: { ondertekenaars: [{ id: 'd', functie: 'directeur', orgaan: 'm', mandaat: 'vast' }] },
    }
    expect(staat(staatspartij, { mandaten: [{ id: 'vast', soort: 'vaste-regeling' }] })).toEqual([])
    expect(staat(staatspartij, { mandaten: [{ id: 'vast', soort: 'machtiging' }] })).toEqual([
      ['p', 'minister', 'nieuw'],
    ])
  })
  test('a signature set without it is told', () => {
    const b = model([
      gemeente({
        ondertekening: [{ id: 's', datum: '2026-11-01' }],
        vertegenwoordiging: { ondertekenaars: [{ id: 'b', functie: 'burgemeester' }] },
      }),
    ])
    expect(benodigdeBesluiten(b)[0]?.getekend?.datum).toBe('2026-11-01')
  })
  test('the table of boards agrees with what the law says per legal form', () => {
    for (const rechtsvorm of Object.keys(besturen)) {
      const bevoegdheid = kennis.bevoegdheid(rechtsvorm)
      if (!bevoegdheid) continue
      expect([rechtsvorm, bevoegdheid.keten.some(({ stap }) => stap === 'orgaan')]).toEqual([rechtsvorm, true])
    }
    expect(beslissersVan({ id: 'p', pad: 'p', nvt: {}, rechtsvorm: 'geen-rechtspersoon' })).toEqual([])
  })
})

describe('what is missing between the organ and the signature', () => {
  const bevoegdheid = kennis.bevoegdheid.bind(kennis)
  const machtigingen = (partner: Data, mandaten: readonly Data[] = []) =>
    benodigdeMachtigingen(model([partner], { mandaten }), bevoegdheid).map(({ stukken }) =>
      stukken.map(({ soort, orgaansoort, reden }) => [soort, orgaansoort, reden]),
    )
  const door = (functie: string, rest: Data = {}) => ({
    vertegenwoordiging: { ondertekenaars: [{ id: 't', functie, orgaan: 'college', ...rest }] },
  })
  const stuk = (id: string, soort: string, orgaan: string, van: Data = {}, rest: Data = {}): Data => ({
    id,
    soort,
    van: [{ id: 'v', partner: 'g', orgaan, datum: '2026-10-02', versie: '1.0', ...van }],
    aan: { partner: 'g', functie: 'wethouder' },
    omvang: ['ondertekenen'],
    ...rest,
  })
  test('a wethouder needs the machtiging of the college and the opdracht of the burgemeester', () => {
    expect(machtigingen(gemeente(door('wethouder')))).toEqual([
      [
        ['machtiging', 'college', 'ontbreekt'],
        ['opdracht', 'burgemeester', 'ontbreekt'],
      ],
    ])
    expect(machtigingen(gemeente(door('burgemeester')))).toEqual([])
    expect(machtigingen(gemeente())).toEqual([])
  })
  test('what was given is not asked again', () => {
    const partner = gemeente(door('wethouder', { mandaat: 'o' }))
    const m = stuk('m', 'machtiging', 'college')
    const o = (van: Data = {}, rest: Data = {}) =>
      stuk('o', 'opdracht', 'burgemeester', van, { steuntOp: 'm', ...rest })
    expect(machtigingen(partner, [m, o()])).toEqual([])
    const eerste = (mandaten: readonly Data[]) => machtigingen(partner, mandaten)[0]?.[0]
    expect(eerste([m, o({ datum: undefined })])).toEqual(['opdracht', 'burgemeester', 'zonder-datum'])
    expect(eerste([m, o({ versie: '0.9' })])).toEqual(['opdracht', 'burgemeester', 'andere-versie'])
    expect(eerste([m, o({ ingetrokken: '2026-11-01' })])).toEqual(['opdracht', 'burgemeester', 'ingetrokken'])
    expect(eerste([m, o({}, { geldigTot: '2026-11-01' })])).toEqual(['opdracht', 'burgemeester', 'verlopen'])
    expect(eerste([m, o({}, { omvang: ['taak'] })])).toEqual(['opdracht', 'burgemeester', 'te-smal'])
    expect(machtigingen(gemeente(door('wethouder', { mandaat: 'm' })), [m])).toEqual([
      [['opdracht', 'burgemeester', 'ontbreekt']],
    ])
  })
  test('of a private party only who by his function is no director', () => {
    const stichting = (functie: string): Data => ({
      id: 'p',
      kring: 'oprichter',
      rechtsvorm: 'stichting',
      ...door(functie, { orgaan: undefined }),
    })
    expect(machtigingen(stichting('regiomanager'))).toEqual([[['volmacht', 'bestuur', 'ontbreekt']]])
    expect(machtigingen(stichting('regiodirecteur'))).toEqual([])
  })
  test('who stands in for an openbaar lichaam has an opdracht of the voorzitter', () => {
    const gr = (functie: string): Data => ({
      id: 'p',
      kring: 'oprichter',
      rechtsvorm: 'openbaar-lichaam',
      ...door(functie, { orgaan: undefined }),
    })
    expect(machtigingen(gr('voorzitter'))).toEqual([])
    expect(machtigingen(gr('directeur'))).toEqual([[['opdracht', undefined, 'ontbreekt']]])
    expect(machtigingen(gr('lid van het dagelijks bestuur'))[0]).toHaveLength(2)
  })
  test('who signed already needs nothing', () => {
    expect(
      machtigingen(
        gemeente({ ...door('wethouder'), ondertekening: [{ id: 's', ondertekenaar: 't', datum: '2026-11-02' }] }),
      ),
    ).toEqual([])
  })
  test('a volmacht per board that lets another sign', () => {
    const swv = { id: 'swv', kring: 'oprichter', rechtsvorm: 'stichting' }
    const bestuur = {
      id: 'p',
      kring: 'oprichter',
      rechtsvorm: 'stichting',
      vertegenwoordigdDoor: { partner: 'swv', mandaat: 'v' },
    }
    const met = (van: readonly Data[]) =>
      benodigdeVolmachten(
        model([swv, bestuur], {
          mandaten: [{ id: 'v', soort: 'volmacht', van, aan: { partner: 'swv' }, omvang: ['ondertekenen'] }],
        }),
      ).map(({ partner, gevolmachtigde, reden }) => [partner.id, gevolmachtigde.id, reden])
    expect(met([])).toEqual([['p', 'swv', 'ontbreekt']])
    expect(met([{ id: 'p', partner: 'p' }])).toEqual([['p', 'swv', 'zonder-datum']])
    expect(met([{ id: 'p', partner: 'p', datum: '2026-10-01', versie: '1.0' }])).toEqual([])
    expect(benodigdeVolmachten(model([swv, { ...bestuur, vertegenwoordigdDoor: { partner: 'swv' } }]))[0]?.reden).toBe(
      'ontbreekt',
    )
  })
})
