import { partijen } from '../../model/afgeleid/partijen.ts'
import { vertegenwoordigingDoor } from '../../model/afgeleid/vertegenwoordiging.ts'
import { volmachtgevers } from '../../model/afgeleid/volmachtgevers.ts'
import { lijsten, type Ondertekenaar, type Orgaan, type Partner } from '../../model/beschrijving.generated.ts'
import { afgeleid, groep, lijstVan, staat, uit, type Vak } from '../../model/vak.ts'
import { deel, lijst, type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import { findHoedanigheid, findOrgaan, findPartner, maakIndex } from '../../model/zoek.ts'
import type { Bouwcontext } from '../soort.ts'
import { gebonden } from './ondertekening.ts'
import { bouwOpeningBijlage, openingBijlageTabel, partijenInBijlage } from './opening-bijlage.ts'

/** With more parties than this, seat and number in the trade register stand in the annex only. */
const KORT_BOVEN = 12
/** Up to this number the boards that gave a volmacht are named in the opening. */
const MAX_VOLMACHTEN = 6

const partijTabel = {
  naam: waarde('Statutaire naam, met lidwoord waar dat hoort'),
  zetel: waarde('Zetel'),
  kvk: waarde('KvK-nummer'),
  toonBijzonderheden: waarde('Hoort de zetel in de opening? Niet bij veel partijen'),
  toonKvk: waarde('Hoort het nummer in de opening?'),
  isRechtspersoon: waarde('Is de rechtspersoon (of de persoon zelf) partij?'),
  organen: waarden('De organen die partij zijn, na de naam van de rechtspersoon'),
  heeftOrganen: waarde('Zijn er organen partij?'),
  organenVoluit: waarden('De organen die partij zijn, met de naam van de rechtspersoon'),
  functies: waarden('De functies van de ondertekenaars, met lidwoord'),
  isZelfOndertekenaar: waarde('Is de partij een persoon die voor zichzelf tekent?'),
  isGezamenlijk: waarde('Zijn zij alleen samen bevoegd?'),
  heeftVertegenwoordiger: waarde('Tekent een andere organisatie die zelf niet voor haar leden tekent?'),
  vertegenwoordiger: waarde('Die organisatie of haar orgaan'),
  vertegenwoordigerIsGeenPartij: waarde('Is die organisatie geen partij?'),
  volmachtgevers: waarden('Wie deze partij krachtens volmacht vertegenwoordigt'),
  heeftVolmachtgevers: waarde('Tekent deze partij ook krachtens volmacht?'),
  zijnSchoolbesturen: waarde('Zijn dat allemaal schoolbesturen?'),
  isToegetreden: waarde('Is zij later toegetreden?'),
  heeftDatum: waarde('Is bekend vanaf wanneer?'),
  toegetredenPer: waarde('Partij vanaf (ISO)'),
  noemtVolmachtgevers: waarde('Staan hun namen in de opening?'),
} as const

/** Who the convenant is between: the opening names them, the annex has the details. */
export const openingTabel = {
  opening: deel('De ondergetekenden', {
    partijen: lijst('De partijen: eerst de oprichters, dan wie later toetrad', partijTabel),
    heeftKlassen: waarde('Zijn er klassen die kunnen toetreden?'),
    klassen: waarden('De klassen die kunnen toetreden'),
    ...openingBijlageTabel,
  }),
} as const

type PartijWeergave = WeergaveVan<typeof partijTabel>

const metLidwoord = ({ naam, rechtsvorm }: Partner): string | undefined => {
  if (naam === undefined) return undefined
  if (rechtsvorm === 'gemeente')
    return /^gemeente /i.test(naam) ? `de ${naam.replace(/^G/, 'g')}` : `de gemeente ${naam}`
  if (rechtsvorm === 'openbaar-lichaam') return `het openbaar lichaam ${naam}`
  if (rechtsvorm === 'eenmanszaak') return `de eigenaar van ${naam}`
  if (rechtsvorm === 'staat') return `de ${naam.replace(/^de /i, '')}`
  return naam
}

/** 'de wethouder', 'een lid van de raad van bestuur'. */
const functieMetLidwoord = (tekenaar: Ondertekenaar): Vak => {
  const { functie } = tekenaar
  if (functie === undefined || /^(de|het) /.test(functie))
    return uit(tekenaar, 'functie', 'functie van de ondertekenaar')
  const lidwoord = /^\S*lid\b/.test(functie) ? 'een' : /^\S*hoofd\b/.test(functie) ? 'het' : 'de'
  return afgeleid(`${lidwoord} ${functie}`, [`${tekenaar.pad}.functie`])
}

const verwijzendOrgaan = (orgaan: Orgaan, isGemeente: boolean): Vak => {
  if (orgaan.soort === 'college' && isGemeente)
    return afgeleid('het college van burgemeester en wethouders van die gemeente', [`${orgaan.pad}.soort`])
  if (orgaan.soort === 'burgemeester' && isGemeente)
    return afgeleid('de burgemeester van die gemeente', [`${orgaan.pad}.soort`])
  if (orgaan.soort === 'dagelijks-bestuur') return afgeleid('het dagelijks bestuur daarvan', [`${orgaan.pad}.soort`])
  if (orgaan.soort === 'algemeen-bestuur') return afgeleid('het algemeen bestuur daarvan', [`${orgaan.pad}.soort`])
  return orgaan.naam === undefined ? uit(orgaan, 'soort') : uit(orgaan, 'naam')
}

const orgaanVoluit = (orgaan: Orgaan, partner: Partner): Vak => {
  if (orgaan.naam !== undefined) return uit(orgaan, 'naam')
  const soort = orgaan.soort === undefined ? undefined : lijsten.orgaansoorten[orgaan.soort]
  const lidwoord = orgaan.soort === 'college' || orgaan.soort?.endsWith('bestuur') ? 'het' : 'de'
  const naam = metLidwoord(partner)
  const tekst = soort === undefined || naam === undefined ? undefined : `${lidwoord} ${soort} van ${naam}`
  return afgeleid(tekst, [`${orgaan.pad}.soort`], 'naam van het orgaan')
}

export const bouwOpening = ({ b, peildatum }: Bouwcontext): WeergaveVan<typeof openingTabel> => {
  const index = maakIndex(b)
  const verdeling = partijen(b, peildatum)
  const inKring = verdeling.partijen
  /** Bound by the signature of another party, and named there. */
  const perVolmacht = new Set(
    inKring.flatMap((each) => gebonden(index, volmachtgevers(b, each), each).map(({ partner }) => partner)),
  )
  const inBijlage = partijenInBijlage(b, inKring)
  const isKort = inKring.length - inBijlage.length > KORT_BOVEN

  const bouwPartij = (partner: Partner): PartijWeergave => {
    const organen = (partner.organen ?? []).filter(({ isPartij }) => isPartij === 'ja')
    const persoon = partner.rechtsvorm === 'eenmanszaak'
    const vertegenwoordiging = groep(partner, 'vertegenwoordiging')
    const tekenaars = vertegenwoordiging.ondertekenaars
    const functies = (tekenaars ?? []).map(functieMetLidwoord)
    const uniek = functies.filter((each, at) => functies.findIndex(({ waarde }) => waarde === each.waarde) === at)
    const via = vertegenwoordigingDoor(index, partner)
    const door = findPartner(index, via?.partner)
    const doorOrgaan = findOrgaan(door, via?.orgaan)
    const vanaf = b.toetredingen?.findLast((each) => each.partner === partner.id)?.ingangsdatum
    const isVolmacht = perVolmacht.has(partner)
    const gevers = gebonden(index, volmachtgevers(b, partner), partner).filter((each) => inKring.includes(each.partner))
    const namen = [...new Set(gevers.map((each) => each.partner))].map((each) => uit(each, 'naam'))
    return {
      naam: afgeleid(metLidwoord(partner), [`${partner.pad}.naam`], 'statutaire naam', 'partner'),
      zetel: uit(partner, 'zetel'),
      kvk: uit(partner, 'kvk', 'KvK-nummer'),
      toonBijzonderheden: afgeleid(!isKort, ['partners']),
      toonKvk: afgeleid(!isKort && staat(partner, 'kvk') !== 'nvt', [`${partner.pad}.kvk`]),
      isRechtspersoon: afgeleid(partner.rechtspersoonIsPartij === 'ja' || organen.length === 0 || persoon, [
        `${partner.pad}.rechtspersoonIsPartij`,
      ]),
      organen: lijstVan(
        persoon ? [] : organen.map((each) => verwijzendOrgaan(each, partner.rechtsvorm === 'gemeente')),
        [`${partner.pad}.organen`],
      ),
      heeftOrganen: afgeleid(!persoon && organen.length > 0, [`${partner.pad}.organen`]),
      organenVoluit: lijstVan(
        organen.map((each) => orgaanVoluit(each, partner)),
        [`${partner.pad}.organen`],
      ),
      functies: lijstVan(
        tekenaars === undefined ? undefined : uniek,
        [`${vertegenwoordiging.pad}.ondertekenaars`],
        'functie van de ondertekenaar',
      ),
      isZelfOndertekenaar: afgeleid(persoon, [`${partner.pad}.rechtsvorm`]),
      isGezamenlijk: afgeleid(vertegenwoordiging.wijze === 'gezamenlijk', [`${vertegenwoordiging.pad}.wijze`]),
      heeftVertegenwoordiger: afgeleid(door !== undefined && !isVolmacht, [`${partner.pad}.vertegenwoordigdDoor`]),
      vertegenwoordiger:
        door && doorOrgaan
          ? orgaanVoluit(doorOrgaan, door)
          : afgeleid(door && metLidwoord(door), [`${partner.pad}.vertegenwoordigdDoor.partner`]),
      vertegenwoordigerIsGeenPartij: afgeleid(door !== undefined && !inKring.includes(door), [
        `${partner.pad}.vertegenwoordigdDoor.partner`,
      ]),
      volmachtgevers: lijstVan(namen, ['mandaten']),
      heeftVolmachtgevers: afgeleid(namen.length > 0, ['mandaten']),
      zijnSchoolbesturen: afgeleid(
        gevers.every((each) => isSchoolbestuur(each.partner)),
        ['partners'],
      ),
      isToegetreden: afgeleid(partner.kring === 'latere-toetreder', [`${partner.pad}.kring`]),
      heeftDatum: afgeleid(vanaf !== undefined, ['toetredingen']),
      toegetredenPer: afgeleid(vanaf, ['toetredingen']),
      noemtVolmachtgevers: afgeleid(namen.length <= MAX_VOLMACHTEN, ['mandaten']),
    }
  }
  const isSchoolbestuur = (partner: Partner): boolean =>
    (partner.hoedanigheden ?? []).some(
      (each) => findHoedanigheid(index, each.hoedanigheid)?.soort?.startsWith('schoolbestuur') === true,
    )
  const eigen = inKring.filter((each) => !perVolmacht.has(each) && !inBijlage.includes(each))
  const later = (each: Partner): boolean => each.kring === 'latere-toetreder'
  const zelf = [...eigen.filter((each) => !later(each)), ...eigen.filter(later)]
  return {
    opening: {
      partijen: lijstVan(inKring.length === 0 ? undefined : zelf.map(bouwPartij), ['partners'], 'partijen'),
      heeftKlassen: afgeleid(verdeling.klassen.length > 0, ['partners']),
      klassen: lijstVan(
        verdeling.klassen.map((each) =>
          staat(each, 'omschrijving') === 'gegeven' ? uit(each, 'omschrijving') : uit(each, 'naam'),
        ),
        ['partners'],
      ),
      ...bouwOpeningBijlage(b, inBijlage),
    },
  }
}
