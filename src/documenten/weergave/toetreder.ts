import { vertegenwoordigingDoor } from '../../model/afgeleid/vertegenwoordiging.ts'
import { lijsten, type Partner } from '../../model/beschrijving.generated.ts'
import { afgeleid, code, groep, lijstVan, uit, type Vak } from '../../model/vak.ts'
import { deel, lijst, type WeergaveVan, waarde } from '../../model/weergave.ts'
import { findMandaat, findPartner, maakIndex } from '../../model/zoek.ts'
import type { Bouwcontext } from '../soort.ts'
import { hoedanighedenVoor, keuzeTabel, leeg, toetredingVan } from './toetreden.ts'

export const toetrederTabel = {
  toetreder: deel('De organisatie die toetreedt; in het algemene formulier is bijna alles onbekend', {
    isBekend: waarde('Is dit het formulier van één partner?'),
    naam: waarde('Statutaire naam'),
    handelsnaam: waarde('Handelsnaam'),
    rechtsvorm: waarde('Code van de rechtsvorm'),
    rechtsvormen: lijst('Alle rechtsvormen', keuzeTabel),
    zetel: waarde('Statutaire vestigingsplaats'),
    kvk: waarde('KvK-nummer'),
    adres: waarde('Bezoekadres'),
    orgaan: waarde('Het orgaan dat besluit'),
    besluit: waarde('Datum (ISO) van het laatste besluit over het convenant'),
    besluitKenmerk: waarde('Kenmerk van dat besluit'),
    hoedanigheid: waarde('Id van de hoedanigheid, als er één is'),
    ondertekenaars: lijst('Wie ondertekent; in het algemene formulier twee', {
      sleutel: waarde('Begin van de sleutels van zijn velden'),
      nummer: waarde('1, 2 …'),
      magLeeg: waarde('Mag deze ondertekenaar leeg blijven?'),
      naam: waarde('Naam'),
      functie: waarde('Functie'),
      bevoegdheid: waarde('Waarop de bevoegdheid rust'),
      tekenrijen: lijst('De regels van zijn tekenblok', {
        label: waarde('Wat er wordt gevraagd'),
        waarde: waarde('Onbekend wat pas bij ondertekening bekend is'),
        hoog: waarde('Is er ruimte voor een handtekening?'),
      }),
    }),
    voorbehoud: waarde('Voorbehoud'),
    ingangsdatum: waarde('Ingangsdatum (ISO)'),
  }),
} as const

type Weergave = WeergaveVan<typeof toetrederTabel>
type Ondertekenaar = Weergave['toetreder']['ondertekenaars']['items'][number]

const rij = (label: string, hoog: boolean, waarde: Vak = leeg()) => ({
  label: afgeleid(label, ['partners']),
  waarde,
  hoog: afgeleid(hoog, ['partners']),
})
const tekenrijen = (naam: Vak = leeg()) =>
  lijstVan([rij('Naam', false, naam), rij('Plaats en datum', false), rij('Handtekening', true)], ['partners'])

/** At least one signer; in a form for anybody a second one, for those who are competent only together. */
const ondertekenaarsVan = ({ b, partner }: Bouwcontext): Ondertekenaar[] => {
  const leegte = (nummer: number): Ondertekenaar => ({
    sleutel: afgeleid(`vertegenwoordiger-${nummer}`, ['partners']),
    nummer: afgeleid(nummer, ['partners']),
    magLeeg: afgeleid(nummer > 1, ['partners']),
    naam: leeg(),
    functie: leeg(),
    bevoegdheid: leeg(),
    tekenrijen: tekenrijen(),
  })
  if (!partner) return [leegte(1), leegte(2)]
  const index = maakIndex(b)
  const ander = findPartner(index, vertegenwoordigingDoor(index, partner)?.partner)
  const vertegenwoordiging = ander ? undefined : partner.vertegenwoordiging
  const ondertekenaars = vertegenwoordiging?.ondertekenaars ?? []
  if (ondertekenaars.length === 0)
    return [{ ...leegte(1), bevoegdheid: ander ? uit(groep(partner, 'vertegenwoordigdDoor'), 'grond') : leeg() }]
  return ondertekenaars.map((ondertekenaar, at) => {
    const mandaat = findMandaat(index, ondertekenaar.mandaat)
    const naam = uit(ondertekenaar, 'naam')
    return {
      ...leegte(at + 1),
      magLeeg: afgeleid(false, ['partners']),
      naam,
      functie: uit(ondertekenaar, 'functie'),
      bevoegdheid: mandaat ? uit(mandaat, 'titel') : uit(groep(partner, 'vertegenwoordiging'), 'bron'),
      tekenrijen: tekenrijen(naam),
    }
  })
}

const orgaanVan = (partner: Partner | undefined): Vak => {
  const orgaan = partner?.organen?.find(({ isPartij }) => isPartij === 'ja') ?? partner?.organen?.[0]
  if (!orgaan) return leeg()
  return orgaan.naam === undefined ? uit(orgaan, 'soort') : uit(orgaan, 'naam')
}

export const bouwToetreder = (context: Bouwcontext): Weergave => {
  const { partner } = context
  const van = (veld: keyof Partner & string): Vak => (partner ? uit(partner, veld) : leeg())
  const besluit = partner?.besluiten?.at(-1)
  const toetreding = toetredingVan(context)
  const [only, ...others] = hoedanighedenVoor(context)
  return {
    toetreder: {
      isBekend: afgeleid(partner !== undefined, ['partners']),
      naam: van('naam'),
      handelsnaam: van('handelsnaam'),
      rechtsvorm: partner ? code(partner, 'rechtsvorm') : leeg(),
      rechtsvormen: lijstVan(
        Object.entries(lijsten.rechtsvormen).map(([id, naam]) => ({
          id: afgeleid(id, ['partners']),
          naam: afgeleid(naam, ['partners']),
        })),
        ['partners'],
      ),
      zetel: van('zetel'),
      kvk: van('kvk'),
      adres: van('adres'),
      orgaan: orgaanVan(partner),
      besluit: besluit ? uit(besluit, 'datum') : leeg(),
      besluitKenmerk: besluit ? uit(besluit, 'kenmerk') : leeg(),
      hoedanigheid: only && others.length === 0 ? afgeleid(only.id, [`${only.pad}.id`]) : leeg(),
      ondertekenaars: lijstVan(ondertekenaarsVan(context), ['partners']),
      voorbehoud: toetreding?.voorbehoud ? uit(toetreding.voorbehoud, 'tekst') : leeg(),
      ingangsdatum: toetreding ? uit(toetreding, 'ingangsdatum') : leeg(),
    },
  }
}
