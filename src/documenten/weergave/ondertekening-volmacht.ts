/** The volmacht by which one party lets another organisation sign for it. */
import { benodigdeVolmachten } from '../../model/afgeleid/benodigde-stukken.ts'
import type { Partner } from '../../model/beschrijving.generated.ts'
import { afgeleid, code, groep, lijstVan, uit, type Vak } from '../../model/vak.ts'
import { deel, lijst, type WeergaveVan, waarde } from '../../model/weergave.ts'
import type { Bouwcontext } from '../soort.ts'
import { metLidwoord } from './bestuur-besluit.ts'
import { besluitblokken, blokTabel } from './bestuur-orgaan.ts'
import { korteNaamVan, rechtspersoonVan, vlag } from './namen.ts'
import { bouwOmvang, omvangTabel } from './ondertekening-stuk.ts'

const partijTabel = {
  naam: waarde('Statutaire naam, met lidwoord waar dat hoort'),
  korteNaam: waarde('Korte naam'),
  zetel: waarde('Zetel'),
  kvk: waarde('KvK-nummer'),
  heeftKvk: waarde('Is het nummer niet ontkend?'),
} as const

export const volmachtTabel = {
  volmacht: deel('De volmacht die nog moet worden gegeven', {
    gever: deel('De volmachtgever', { ...partijTabel, rechtsvormCode: waarde('Code van de rechtsvorm') }),
    gevolmachtigde: deel('De gevolmachtigde', partijTabel),
    functie: waarde('De functie waarin de gevolmachtigde handelt, met lidwoord'),
    redenCode: waarde('Waarom de volmacht nog nodig is'),
    heeftAnderen: waarde('Tekent de gevolmachtigde ook voor zichzelf of voor anderen?'),
    ...omvangTabel,
    blokken: lijst('Waar de volmacht wordt ondertekend', blokTabel),
  }),
} as const

const partijVan = (partner: Partner): WeergaveVan<typeof partijTabel> => ({
  naam: rechtspersoonVan(partner),
  korteNaam: korteNaamVan(partner),
  zetel: uit(partner, 'zetel'),
  kvk: uit(partner, 'kvk', 'KvK-nummer'),
  heeftKvk: vlag(!('kvk' in partner.nvt), `${partner.pad}.kvk`),
})

/** An office and not a person, so that a change of director leaves the volmacht as it is. */
const functieVan = (gevolmachtigde: Partner, functie: string | undefined, pad: string): Vak => {
  if (functie !== undefined) return afgeleid(metLidwoord(functie), [pad])
  const eerste = groep(gevolmachtigde, 'vertegenwoordiging').ondertekenaars?.[0]
  return eerste?.functie === undefined
    ? afgeleid(undefined, [pad], 'de functie waarin de gevolmachtigde handelt', 'bestuurssecretaris')
    : afgeleid(metLidwoord(eerste.functie), [`${eerste.pad}.functie`])
}

export const bouwVolmacht = (context: Bouwcontext): WeergaveVan<typeof volmachtTabel> => {
  const { b, peildatum, partner, gevolmachtigde } = context
  const behoefte = benodigdeVolmachten(b, peildatum).find(
    (each) => each.partner === partner && each.gevolmachtigde === gevolmachtigde,
  )
  if (!partner || !gevolmachtigde || !behoefte)
    throw new Error('Dit exemplaar hoort bij een partij die geen volmacht hoeft te geven.')
  const { stuk, reden } = behoefte
  const pad = stuk?.aan ? `${stuk.aan.pad}.functie` : 'mandaten'
  const orgaan = partner.organen?.find(({ soort }) => soort === 'bestuur' || soort === 'raad-van-bestuur')
  return {
    volmacht: {
      gever: { ...partijVan(partner), rechtsvormCode: code(partner, 'rechtsvorm') },
      gevolmachtigde: partijVan(gevolmachtigde),
      functie: functieVan(gevolmachtigde, stuk?.aan?.functie, pad),
      redenCode: afgeleid(reden, ['mandaten']),
      heeftAnderen: vlag(gevolmachtigde.kring === 'oprichter', 'mandaten'),
      ...bouwOmvang(stuk),
      blokken: lijstVan(besluitblokken(partner, orgaan?.soort ?? 'bestuur', rechtspersoonVan(partner)), [partner.pad]),
    },
  }
}
