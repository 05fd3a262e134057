/** The pieces that one signatory still needs within his own organisation. */
import { benodigdeMachtigingen, type Stukbehoefte } from '../../model/afgeleid/benodigde-stukken.ts'
import type { Partner } from '../../model/beschrijving.generated.ts'
import { afgeleid, code, lijstVan, type Vak } from '../../model/vak.ts'
import { deel, lijst, type WeergaveVan, waarde } from '../../model/weergave.ts'
import type { Bouwcontext } from '../soort.ts'
import { metLidwoord } from './bestuur-besluit.ts'
import { besluitblokken, blokTabel } from './bestuur-orgaan.ts'
import { korteNaamVan, naamVanSoort, orgaanNaam, rechtspersoonVan, vlag } from './namen.ts'
import { bouwOmvang, omvangTabel } from './ondertekening-stuk.ts'

const stukTabel = {
  soortCode: waarde('Code: machtiging, opdracht, volmacht of mandaat'),
  verlener: waarde('Wie het stuk geeft, voluit en met lidwoord'),
  verlenerCode: waarde('Code van de soort orgaan'),
  redenCode: waarde('Waarom het stuk nog nodig is'),
  ...omvangTabel,
  blokken: lijst('Waar het stuk wordt ondertekend', blokTabel),
} as const

export const machtigingTabel = {
  machtiging: deel('Wat één ondertekenaar nog nodig heeft', {
    korteNaam: waarde('Korte naam van de organisatie'),
    rechtspersoon: waarde('De rechtspersoon, met lidwoord waar dat hoort'),
    rechtsvormCode: waarde('Code van de rechtsvorm'),
    isBestuursorgaan: waarde('Geeft een bestuursorgaan het stuk?'),
    isCollegelid: waarde('Is de ondertekenaar een wethouder?'),
    functie: waarde('De functie van wie ondertekent, met lidwoord'),
    functieKaal: waarde('De functie zonder lidwoord'),
    namens: waarde('Namens welk orgaan of welke rechtspersoon hij ondertekent'),
    stukken: lijst('De stukken, in de volgorde waarin zij worden gegeven', stukTabel),
    aantal: waarde('Hoeveel stukken'),
  }),
} as const

const verlenerVan = (partner: Partner, { orgaan, orgaansoort }: Stukbehoefte): Vak => {
  if (orgaan) return orgaanNaam(partner, orgaan)
  if (orgaansoort) return naamVanSoort(partner, orgaansoort)
  const van = rechtspersoonVan(partner)
  return van.staat === 'gegeven'
    ? afgeleid(`de voorzitter van ${van.waarde}`, [`${partner.pad}.rechtsvorm`, ...van.bronnen])
    : van
}

export const bouwMachtiging = (context: Bouwcontext): WeergaveVan<typeof machtigingTabel> => {
  const { b, kennis, peildatum, partner, ondertekenaar, orgaan } = context
  const behoefte = benodigdeMachtigingen(b, kennis.bevoegdheid, peildatum).find(
    (each) => each.partner === partner && each.ondertekenaar === ondertekenaar,
  )
  if (!partner || !behoefte) throw new Error('Dit exemplaar hoort bij een ondertekenaar die geen stuk nodig heeft.')
  const { functie = '', pad } = behoefte.ondertekenaar
  const publiek = kennis.bevoegdheid(partner.rechtsvorm, orgaan?.soort)?.besluitNodig === true
  return {
    machtiging: {
      korteNaam: korteNaamVan(partner),
      rechtspersoon: rechtspersoonVan(partner),
      rechtsvormCode: code(partner, 'rechtsvorm'),
      isBestuursorgaan: vlag(publiek, `${partner.pad}.rechtsvorm`),
      isCollegelid: vlag(/wethouder/i.test(functie), `${pad}.functie`),
      functie: afgeleid(functie === '' ? undefined : metLidwoord(functie), [`${pad}.functie`]),
      functieKaal: afgeleid(functie === '' ? undefined : functie, [`${pad}.functie`]),
      namens: orgaan ? orgaanNaam(partner, orgaan) : rechtspersoonVan(partner),
      stukken: lijstVan(
        behoefte.stukken.map((stuk) => {
          const verlener = verlenerVan(partner, stuk)
          const soort = stuk.orgaansoort ?? stuk.orgaan?.soort
          return {
            soortCode: afgeleid(stuk.soort, ['mandaten']),
            verlener,
            verlenerCode: afgeleid(soort ?? 'anders', [`${partner.pad}.organen`]),
            redenCode: afgeleid(stuk.reden, ['mandaten']),
            ...bouwOmvang(stuk.stuk),
            blokken: lijstVan(besluitblokken(partner, soort ?? 'anders', verlener), [partner.pad]),
          }
        }),
        ['mandaten'],
      ),
      aantal: afgeleid(behoefte.stukken.length, ['mandaten']),
    },
  }
}
