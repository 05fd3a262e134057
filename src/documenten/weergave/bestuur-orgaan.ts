/** The organ that decides, and the lines on which it signs its decision. */
import type { Besluitstand } from '../../model/afgeleid/benodigd.ts'
import { isPersoneel } from '../../model/afgeleid/zelf-bevoegd.ts'
import type { Ondertekenaar, Partner } from '../../model/beschrijving.generated.ts'
import { afgeleid, code, groep, uit, type Vak } from '../../model/vak.ts'
import { lijst, type WeergaveVan, waarde } from '../../model/weergave.ts'
import { korteNaamVan, naamVanSoort, orgaanNaam, orgaanSoort, rechtspersoonVan, vlag, zonderLidwoord } from './namen.ts'
import type { Tekenrij } from './tekenrijen.ts'

export const orgaanTabel = {
  naam: waarde('Het orgaan, voluit en met lidwoord'),
  kort: waarde('Het orgaan met lidwoord, zonder de naam van de organisatie'),
  kaal: waarde('Hetzelfde zonder lidwoord'),
  soortCode: waarde('Code van de soort'),
  rechtspersoon: waarde('De rechtspersoon, met lidwoord waar dat hoort'),
  korteNaam: waarde('Korte naam van de organisatie'),
  zetel: waarde('Zetel'),
  kvk: waarde('KvK-nummer'),
  rechtsvormCode: waarde('Code van de rechtsvorm'),
} as const

const kortVan = ({ partner, orgaan, soort }: Besluitstand): Vak => {
  if (soort === 'college') return afgeleid('het college', [`${partner.pad}.rechtsvorm`])
  if (orgaan) return orgaanSoort(partner, orgaan)
  const voluit = naamVanSoort(partner, soort)
  return voluit.staat === 'gegeven'
    ? afgeleid(String(voluit.waarde).split(' van ')[0], voluit.bronnen)
    : afgeleid(undefined, voluit.bronnen, 'het orgaan dat besluit')
}

export const bouwOrgaan = (stand: Besluitstand): WeergaveVan<typeof orgaanTabel> => {
  const { partner, orgaan, soort } = stand
  const kort = kortVan(stand)
  return {
    naam: orgaan ? orgaanNaam(partner, orgaan) : naamVanSoort(partner, soort),
    kort,
    kaal: zonderLidwoord(kort),
    soortCode: afgeleid(soort, [`${partner.pad}.organen`]),
    rechtspersoon: rechtspersoonVan(partner),
    korteNaam: korteNaamVan(partner),
    zetel: uit(partner, 'zetel'),
    kvk: uit(partner, 'kvk', 'KvK-nummer'),
    rechtsvormCode: code(partner, 'rechtsvorm'),
  }
}

export const blokTabel = {
  bijschrift: waarde('Wie hier tekent'),
  rijen: lijst('De regels van het blok', {
    label: waarde('Wat er wordt gevraagd'),
    waarde: waarde('De waarde; onbekend wordt een lijn'),
    hoog: waarde('Ruimte voor een handtekening?'),
    open: waarde('Is een onbekende waarde een open punt?'),
  }),
} as const

const leeg = (): Vak => afgeleid(undefined, [])
const rij = (label: string, waarde: Vak, hoog = false): Tekenrij => ({
  label: afgeleid(label, []),
  waarde,
  hoog: vlag(hoog),
  open: vlag(false),
})

/** Name and function at that moment are only known when the decision is taken. */
export const tekenregels = (functie: Vak): readonly Tekenrij[] => [
  rij('Naam', leeg()),
  rij('Functie', functie),
  rij('Plaats en datum', leeg()),
  rij('Handtekening', leeg(), true),
]

type Blok = WeergaveVan<typeof blokTabel>
const blok = (bijschrift: Vak, rijen: readonly Tekenrij[]): Blok => ({
  bijschrift,
  rijen: { vak: 'lijst', staat: 'gegeven', items: rijen, bronnen: [], wat: '' },
})

/** Two officers sign one decision: chair and secretary. */
const samen = (eerste: string, tweede: string): readonly Tekenrij[] => [
  rij('Plaats en datum', leeg()),
  ...[eerste, tweede].flatMap((wie) => [rij(`Naam ${wie}`, leeg()), rij('Handtekening', leeg(), true)]),
]

const functieVan = (wie: Ondertekenaar | undefined): Vak => (wie?.functie === undefined ? leeg() : uit(wie, 'functie'))

/** Who signs a decision: secretaris and burgemeester for a college, the chair of a board, or the organ of one person. */
export const besluitblokken = (partner: Partner, soort: string, naam: Vak): readonly Blok[] => {
  if (soort === 'college') return [blok(naam, samen('secretaris', 'burgemeester'))]
  if (soort === 'burgemeester')
    return [blok(naam, tekenregels(afgeleid('burgemeester', [`${partner.pad}.rechtsvorm`])))]
  if (soort === 'dagelijks-bestuur' || soort === 'algemeen-bestuur')
    return [blok(naam, samen('voorzitter', 'secretaris'))]
  // a member of staff signs by what this board gives him: he does not sign for the board itself
  const eigen = (groep(partner, 'vertegenwoordiging').ondertekenaars ?? []).filter(
    ({ mandaat, functie }) => mandaat === undefined && functie !== undefined && !isPersoneel(functie),
  )
  return (eigen.length > 0 ? eigen : [undefined]).map((wie) => blok(naam, tekenregels(functieVan(wie))))
}
