import { expect, it } from 'vitest'
import {
  besluitenVoor,
  eersteHandtekening,
  geldendBesluit,
  handtekeningenVan,
  ketens,
  ondertekenendePartijen,
  schakelsNaar,
  tekentVoor,
  vertegenwoordiger,
  volmachtenAanAnder,
} from '../../src/model/afgeleid/keten.ts'
import { maakModel } from '../../src/model/maak-model.ts'

const gemeente = {
  id: 'g',
  rechtsvorm: 'gemeente',
  kring: 'oprichter',
  organen: [
    { id: 'college', soort: 'college', isPartij: 'ja' },
    { id: 'burgemeester', soort: 'burgemeester', isPartij: 'nee' },
  ],
  vertegenwoordiging: {
    ondertekenaars: [
      { id: 't', functie: 'wethouder', orgaan: 'college', mandaat: 'opdracht' },
      { id: 'ander', functie: 'burgemeester', orgaan: 'burgemeester' },
    ],
  },
  besluiten: [
    { id: 'a', orgaan: 'college', strekking: ['deelname', 'ondertekening'] },
    { id: 'b', orgaan: 'burgemeester' },
    { id: 'c', orgaan: 'college', strekking: ['reglement'] },
  ],
  ondertekening: [
    { id: 'x', ondertekenaar: 't', datum: '2027-03-02' },
    { id: 'y', datum: '2027-03-01', versie: '1.0' },
    { id: 'z', ondertekenaar: 'ander', datum: '2027-02-01' },
  ],
}
const swv = {
  id: 's',
  kring: 'oprichter',
  vertegenwoordiging: { ondertekenaars: [{ id: 'd', functie: 'directeur-bestuurder' }] },
  ondertekening: [{ id: 'x', datum: '2027-03-05' }],
}
const bestuur = (id: string, extra: object = {}) => ({ id, kring: 'oprichter', ...extra })
const volmacht = (id: string, aan: string, ...van: object[]) => ({
  id,
  soort: 'volmacht',
  van,
  aan: { partner: aan },
  omvang: ['ondertekenen'],
})
const model = (partners: object[], rest: object = {}) => maakModel({ formaat: '1', partners, ...rest }).beschrijving

it('climbs from the competent organ to who signs', () => {
  const b = model([gemeente], {
    mandaten: [
      { id: 'opdracht', van: [{ id: 'b', partner: 'g' }], steuntOp: 'machtiging' },
      { id: 'machtiging', van: [{ id: 'c', partner: 'g' }] },
    ],
  })
  const [keten] = ketens(b)
  expect(keten?.schakels.map(({ id }) => id)).toEqual(['machtiging', 'opdracht'])
  expect(keten?.verleners.map(({ id }) => id)).toEqual(['c', 'b'])
  expect(keten?.orgaan?.id).toBe('college')
  expect(schakelsNaar(maakModel({}).index, 'weg')).toEqual([])
})

it('rests on the decisions of the organ for which is signed', () => {
  const [keten] = ketens(model([gemeente]))
  const besluiten = besluitenVoor(keten!)
  expect(besluiten.map(({ id }) => id)).toEqual(['a', 'c'])
  expect(geldendBesluit(besluiten)?.id).toBe('a')
})

it('rests in an openbaar lichaam on the dagelijks bestuur as well, whichever board is party', () => {
  const regeling = {
    id: 'r',
    rechtsvorm: 'openbaar-lichaam',
    kring: 'oprichter',
    organen: [
      { id: 'ab', soort: 'algemeen-bestuur', isPartij: 'ja' },
      { id: 'db', soort: 'dagelijks-bestuur', isPartij: 'nee' },
    ],
    vertegenwoordiging: { ondertekenaars: [{ id: 't', functie: 'voorzitter', orgaan: 'ab' }] },
    besluiten: [{ id: 'x', orgaan: 'db' }],
  }
  const [keten] = ketens(model([regeling]))
  expect(besluitenVoor(keten!).map(({ id }) => id)).toEqual(['x'])
})

it('counts the signatures of this signatory, the first day first', () => {
  const [keten] = ketens(model([gemeente]))
  expect(keten?.handtekeningen.map(({ pad }) => pad)).toEqual([
    'partners[0].ondertekening[0]',
    'partners[0].ondertekening[1]',
  ])
  expect(eersteHandtekening(keten!)?.datum).toBe('2027-03-01')
})

it('lets who represents a party sign for it', () => {
  const b = model([swv, bestuur('u', { vertegenwoordigdDoor: { partner: 's' } }), bestuur('w')], {
    mandaten: [volmacht('v', 's', { id: 'u', partner: 'u' }, { id: 'w', partner: 'w' })],
  })
  expect(b.partners?.map((partner) => tekentVoor(b, partner)?.id)).toEqual([undefined, 's', 's'])
  const keten = ketens(b).find(({ partner }) => partner.id === 'w')
  expect(keten?.verleners.map(({ id }) => id)).toEqual(['w'])
  expect(handtekeningenVan(b, b.partners![2]!).map(({ datum, door }) => [datum, door.id])).toEqual([
    ['2027-03-05', 's'],
  ])
})

it('takes the volmacht that still counts', () => {
  const oud = { id: 'oud', partner: 'u', ingetrokken: '2027-01-01' }
  const b = model([swv, bestuur('r'), bestuur('u')], {
    mandaten: [volmacht('v', 'r', oud), volmacht('w', 's', oud, { id: 'nieuw', partner: 'u' })],
  })
  const partner = b.partners![2]!
  expect(volmachtenAanAnder(b, partner).map(({ mandaat }) => mandaat.id)).toEqual(['w'])
  expect(tekentVoor(b, partner)?.id).toBe('s')
  expect(
    ketens(b)
      .find((keten) => keten.partner === partner)
      ?.verleners.map(({ id }) => id),
  ).toEqual(['nieuw'])
})

it('lets nobody represent a party any more once the volmacht is revoked, but still knows who did', () => {
  const oud = { id: 'oud', partner: 'u', ingetrokken: '2027-01-01' }
  const mandaten = [volmacht('v', 's', oud)]
  const stated = model([swv, bestuur('u', { vertegenwoordigdDoor: { partner: 's' } })], { mandaten })
  const zonder = model([swv, bestuur('u')], { mandaten })
  for (const b of [stated, zonder]) {
    expect(vertegenwoordiger(b, b.partners![1]!)).toBeUndefined()
    expect(tekentVoor(b, b.partners![1]!)?.id).toBe('s')
  }
  const eigen = { vertegenwoordiging: { ondertekenaars: [{ id: 'd', functie: 'bestuurder' }] } }
  const zelf = model([swv, bestuur('u', { vertegenwoordigdDoor: { partner: 's' }, ...eigen })], { mandaten })
  expect(tekentVoor(zelf, zelf.partners![1]!)).toBeUndefined()
})

it('looks on the day that is asked, and once per day', () => {
  const later = { id: 'p', kring: 'latere-toetreder', vertegenwoordiging: { ondertekenaars: [{ id: 'd' }] } }
  const b = model([swv, later], {
    toetredingen: [{ id: 'p', partner: 'p', staat: 'partij', ingangsdatum: '2027-04-01' }],
  })
  const wie = (datum: string) => ketens(b, datum).map(({ partner }) => partner.id)
  expect(wie('2027-03-01')).toEqual(['s'])
  expect(wie('2027-05-01')).toEqual(['s', 'p'])
  expect(ketens(b, '2027-05-01')).toBe(ketens(b, '2027-05-01'))
})

it('asks who joins only once its verklaring is signed', () => {
  const later = (id: string) => ({ id, kring: 'latere-toetreder' })
  const b = model([swv, later('p'), later('q')], {
    toetredingen: [
      { id: 'p', partner: 'p', staat: 'formulier-getekend', getekend: '2027-02-01', versie: '1.0' },
      { id: 'q', partner: 'q', staat: 'kandidaat' },
    ],
  })
  expect(ondertekenendePartijen(b).map(({ id }) => id)).toEqual(['s', 'p'])
  expect(handtekeningenVan(b, b.partners![1]!)).toMatchObject([{ datum: '2027-02-01', versie: '1.0' }])
})
