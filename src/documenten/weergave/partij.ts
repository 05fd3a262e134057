import { vertegenwoordigingDoor } from '../../model/afgeleid/vertegenwoordiging.ts'
import type { Hoedanigheid, Ondertekenaar, Orgaan, Partner, Vervulling } from '../../model/beschrijving.generated.ts'
import { afgeleid, code, groep, type LijstVak, lijstUit, lijstVan, uit, type Vak } from '../../model/vak.ts'
import { deel, lijst, type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import { findHoedanigheid, findOrgaan, findOverleg, findPartner, findVestiging, type Index } from '../../model/zoek.ts'
import type { Bouwcontext } from '../soort.ts'
import { bouwContact, contactTabel } from './contact.ts'
import {
  korteNaamVan,
  namenVan,
  nvtVak,
  orgaanNaam,
  orgaanSoort,
  rechtspersoonVan,
  vlag,
  zonderLidwoord,
} from './namen.ts'
import { bouwWgsrol, wgsrolTabel } from './wgsrol.ts'

const orgaanTabel = {
  naam: waarde('Naam van het orgaan, voluit en met lidwoord'),
  kort: waarde('Soort orgaan, met lidwoord en zonder de naam van de organisatie'),
  soortCode: waarde('Code van de soort'),
  bevoegdheid: waarde('Waarvoor dit orgaan deelneemt'),
} as const

/** Everything about one organisation that a list of parties needs. */
export const partijTabel = {
  id: waarde('Id van de partner'),
  korteNaam: waarde('Korte naam; zonder korte naam de statutaire naam'),
  naam: waarde('Statutaire naam'),
  rechtspersoon: waarde('Statutaire naam, bij een gemeente met lidwoord'),
  handelsnaam: waarde('Handelsnaam'),
  rechtsvorm: waarde('Rechtsvorm als woord'),
  rechtsvormCode: waarde('Code van de rechtsvorm'),
  zetel: waarde('Statutaire vestigingsplaats'),
  kvk: waarde('KvK-nummer'),
  omschrijving: waarde('Wie of wat dit is'),
  kring: waarde('Hoe de organisatie bij het convenant hoort'),
  kringCode: waarde('Code van de kring'),
  rechtspersoonIsPartij: waarde('Is de rechtspersoon zelf partij? ja of nee'),
  alleenOrgaan: waarde('Zijn alleen organen partij, en niet de rechtspersoon?'),
  heeftPartijOrganen: waarde('Zijn er organen die zelf partij zijn?'),
  organen: lijst('Alle organen', orgaanTabel),
  partijOrganen: lijst('De organen die zelf partij zijn', orgaanTabel),
  ondertekenaars: lijst('Wie de organisatie vertegenwoordigt', {
    functie: waarde('Functie'),
    naam: waarde('Naam'),
    orgaan: waarde('Namens welk orgaan'),
    vestiging: waarde('Namens welke vestiging'),
  }),
  gezamenlijk: waarde('Zijn de ondertekenaars alleen samen bevoegd?'),
  isVertegenwoordigd: waarde('Vertegenwoordigt een andere organisatie deze partij?'),
  vertegenwoordiger: deel('De organisatie die deze partij vertegenwoordigt', {
    naam: waarde('Statutaire naam'),
    korteNaam: waarde('Korte naam'),
    orgaan: waarde('Het orgaan van die organisatie'),
    grond: waarde('Waarom deze organisatie vertegenwoordigt'),
    functies: waarden('Functies van wie namens die organisatie ondertekent'),
  }),
  hoedanigheden: lijst('In welke hoedanigheden de organisatie deelneemt', {
    naam: waarde('Naam, met lidwoord'),
    kort: waarde('Naam zonder lidwoord'),
    toelichting: waarde('Wat bij deze organisatie anders is'),
    door: waarde('Wie in deze hoedanigheid voor haar aan tafel zit'),
    doorGrond: waarde('Op welke grond: mandaat, delegatie, opdracht of verwerker'),
  }),
  contact: deel('Contact voor het convenant', contactTabel),
  fg: deel('Functionaris gegevensbescherming', contactTabel),
  privacy: deel('Contact voor privacyvragen van inwoners', contactTabel),
  datalek: deel('Contact voor datalekken', contactTabel),
  klachten: deel('Contact voor klachten', contactTabel),
  toetreding: deel('Hoe ver de toetreding is; alleen bij wie later toetreedt', {
    staat: waarde('Stand als woord'),
    staatCode: waarde('Code van de stand'),
    getekend: waarde('Verklaring ondertekend op (ISO)'),
    kennisgegeven: waarde('Kennisgegeven op (ISO)'),
    ingangsdatum: waarde('Partij vanaf (ISO)'),
    versie: waarde('Tot welke versie'),
    overleggen: waarden('Voor welke overleggen'),
    gemeenten: waarden('Voor welke gemeenten'),
  }),
  heeftVoorbehoud: waarde('Is er een voorbehoud bij de toetreding?'),
  ...wgsrolTabel,
  register: waarde('Nummer in het verwerkingsregister'),
} as const

export type PartijWeergave = WeergaveVan<typeof partijTabel>

const bouwOrgaan = (partner: Partner) => (orgaan: Orgaan) => ({
  naam: orgaanNaam(partner, orgaan),
  kort: orgaanSoort(partner, orgaan),
  soortCode: code(orgaan, 'soort'),
  bevoegdheid: uit(orgaan, 'bevoegdheid'),
})

const bouwOndertekenaar = (partner: Partner) => (wie: Ondertekenaar) => {
  const orgaan = findOrgaan(partner, wie.orgaan)
  const vestiging = findVestiging(partner, wie.vestiging)
  return {
    functie: uit(wie, 'functie'),
    naam: uit(wie, 'naam'),
    orgaan: orgaan ? orgaanNaam(partner, orgaan) : nvtVak(),
    vestiging: vestiging ? uit(vestiging, 'naam') : nvtVak(),
  }
}

const bouwVervulling = (index: Index) => (vervulling: Vervulling) => {
  const hoedanigheid: Hoedanigheid | undefined = findHoedanigheid(index, vervulling.hoedanigheid)
  const door = findPartner(index, vervulling.uitvoeringDoor?.partner)
  const naam = hoedanigheid ? uit(hoedanigheid, 'naam') : uit(vervulling, 'hoedanigheid')
  return {
    naam,
    kort: zonderLidwoord(naam),
    toelichting: uit(vervulling, 'toelichting'),
    door: door ? korteNaamVan(door) : nvtVak(),
    doorGrond: vervulling.uitvoeringDoor ? uit(vervulling.uitvoeringDoor, 'grond') : nvtVak(),
  }
}

const functiesVan = (partner: Partner): LijstVak<Vak> => {
  const vertegenwoordiging = groep(partner, 'vertegenwoordiging')
  return lijstUit(vertegenwoordiging, 'ondertekenaars', (wie: Ondertekenaar) => uit(wie, 'functie'), 'wie ondertekent')
}

const bouwVertegenwoordiger = (index: Index, partner: Partner): PartijWeergave['vertegenwoordiger'] => {
  const via = vertegenwoordigingDoor(index, partner)
  const door = findPartner(index, via?.partner)
  const orgaan = findOrgaan(door, via?.orgaan)
  return {
    naam: door ? rechtspersoonVan(door) : nvtVak(),
    korteNaam: door ? korteNaamVan(door) : nvtVak(),
    orgaan: door && orgaan ? orgaanNaam(door, orgaan) : nvtVak(),
    grond: via ? uit(via, 'grond') : nvtVak(),
    functies: door ? functiesVan(door) : lijstVan([], []),
  }
}

const bouwToetreding = (b: Bouwcontext['b'], index: Index, partner: Partner) => {
  const found = (b.toetredingen ?? []).findLast((each) => each.partner === partner.id)
  const toetreding = found ?? ({ pad: 'toetredingen', nvt: {} } as unknown as NonNullable<typeof found>)
  return {
    heeftVoorbehoud: vlag(found?.voorbehoud !== undefined, toetreding.pad),
    toetreding: {
      staat: uit(toetreding, 'staat', 'de stand van de toetreding'),
      staatCode: code(toetreding, 'staat'),
      getekend: uit(toetreding, 'getekend'),
      kennisgegeven: uit(toetreding, 'kennisgegeven'),
      ingangsdatum: uit(toetreding, 'ingangsdatum'),
      versie: uit(toetreding, 'versie'),
      overleggen: namenVan(toetreding, 'overleggen', (id) => {
        const overleg = findOverleg(index, id)
        return overleg && uit(overleg, 'naam')
      }),
      gemeenten: namenVan(toetreding, 'gemeenten', (id) => {
        const gemeente = findPartner(index, id)
        return gemeente && korteNaamVan(gemeente)
      }),
    },
  }
}

export const bouwPartij =
  (context: Bouwcontext, index: Index) =>
  (partner: Partner): PartijWeergave => {
    const organen = lijstUit(partner, 'organen', bouwOrgaan(partner))
    const eigen = (partner.organen ?? []).filter((orgaan) => orgaan.isPartij === 'ja')
    const vertegenwoordiging = groep(partner, 'vertegenwoordiging')
    const { wijze, ondertekenaars } = vertegenwoordiging
    const samen = wijze === undefined ? (ondertekenaars?.length ?? 0) > 1 : wijze === 'gezamenlijk'
    return {
      id: afgeleid(partner.id, [`${partner.pad}.id`]),
      korteNaam: korteNaamVan(partner),
      naam: uit(partner, 'naam'),
      rechtspersoon: rechtspersoonVan(partner),
      handelsnaam: uit(partner, 'handelsnaam'),
      rechtsvorm: partner.rechtsvorm === 'anders' ? uit(partner, 'rechtsvormAnders') : uit(partner, 'rechtsvorm'),
      rechtsvormCode: code(partner, 'rechtsvorm'),
      zetel: uit(partner, 'zetel'),
      kvk: uit(partner, 'kvk', 'KvK-nummer'),
      omschrijving: uit(partner, 'omschrijving'),
      kring: uit(partner, 'kring', 'hoe deze organisatie bij het convenant hoort'),
      kringCode: code(partner, 'kring'),
      rechtspersoonIsPartij: uit(partner, 'rechtspersoonIsPartij'),
      alleenOrgaan: vlag(eigen.length > 0 && partner.rechtspersoonIsPartij !== 'ja', `${partner.pad}.organen`),
      heeftPartijOrganen: vlag(eigen.length > 0, `${partner.pad}.organen`),
      organen,
      partijOrganen: lijstVan(eigen.map(bouwOrgaan(partner)), [`${partner.pad}.organen`]),
      ondertekenaars: lijstUit(vertegenwoordiging, 'ondertekenaars', bouwOndertekenaar(partner), 'wie ondertekent'),
      gezamenlijk: vlag(samen, `${vertegenwoordiging.pad}.wijze`),
      isVertegenwoordigd: vlag(
        vertegenwoordigingDoor(index, partner) !== undefined,
        `${partner.pad}.vertegenwoordigdDoor`,
      ),
      vertegenwoordiger: bouwVertegenwoordiger(index, partner),
      hoedanigheden: lijstUit(partner, 'hoedanigheden', bouwVervulling(index)),
      contact: bouwContact(partner, 'contactpersoon'),
      fg: bouwContact(partner, 'fg'),
      privacy: bouwContact(partner, 'privacy'),
      datalek: bouwContact(partner, 'datalek'),
      klachten: bouwContact(partner, 'klachten'),
      ...bouwToetreding(context.b, index, partner),
      ...bouwWgsrol(context, index, partner),
      register: uit(partner, 'register'),
    }
  }
