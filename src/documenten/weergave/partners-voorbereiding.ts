/** What a party has to arrange before the start, each with how far it is. */
import {
  type Contact,
  type FgAdvies,
  lijsten,
  type Medezeggenschap,
  type Partner,
} from '../../model/beschrijving.generated.ts'
import { datumTekst } from '../../model/datum-tekst.ts'
import { afgeleid, groep, lijstVan, staat, uit, type Vak } from '../../model/vak.ts'
import { deel, lijst, type WeergaveVan, waarde } from '../../model/weergave.ts'
import type { Bouwcontext } from '../soort.ts'
import { vlag } from './namen.ts'

const medezeggenschapTabel = {
  raad: waarde('De raad'),
  recht: waarde('Instemming, advies of informatie'),
  uitkomst: waarde('Wat eruit kwam, met de datum'),
} as const

export const voorbereidingTabel = {
  voorbereiding: deel('Wat de partij vóór de start regelt', {
    contacten: lijst('De contacten die de andere partijen nodig hebben', {
      wat: waarde('Welk contact'),
      stand: waarde('Wat er bekend is; een onbekend contact is een open punt'),
    }),
    register: waarde('Wat er over het verwerkingsregister bekend is'),
    fgAdvies: waarde('Het advies van de FG, of dat het nog niet bekend is'),
    fgGevraagd: waarde('Heeft deze partij een FG, zodat een advies kan worden verwacht?'),
    medezeggenschap: lijst('De vragen aan de medezeggenschap', medezeggenschapTabel),
    heeftMedezeggenschap: waarde('Is er iets aan de medezeggenschap gevraagd?'),
  }),
} as const

type Weergave = WeergaveVan<typeof voorbereidingTabel>['voorbereiding']

const contacten = {
  contactpersoon: 'vragen over het convenant',
  fg: 'FG',
  datalek: 'datalekken',
  privacy: 'privacyvragen van inwoners',
  klachten: 'klachten',
} as const

const wegen = ['email', 'telefoon', 'web', 'adres'] as const

/** Known, denied with the reason, or asked; of the two that the schema needs for nothing an absence is no question. */
const contactVak = (partner: Partner, veld: keyof typeof contacten): Vak => {
  const pad = `${partner.pad}.${veld}`
  const box = uit(partner, veld)
  if (box.staat === 'nvt') return afgeleid(`geen: ${box.reden ?? 'niet van toepassing'}`, [pad])
  const contact: Contact = groep(partner, veld)
  const bereik = wegen.flatMap((weg) => contact[weg] ?? [])[0]
  if (bereik !== undefined) return afgeleid(bereik, [pad])
  const isNodig = veld === 'fg' || veld === 'datalek'
  return isNodig
    ? {
        ...uit(contact, 'email'),
        wat: veld === 'fg' ? 'e-mailadres van de FG' : 'e-mailadres van het meldpunt voor datalekken',
      }
    : afgeleid('nog op te geven', [pad])
}

const fgTekst = (advies: FgAdvies | undefined): string => {
  if (!advies) return 'nog niet bekend'
  const oordeel = advies.advies ? lijsten.adviezen[advies.advies] : 'gegeven'
  return advies.datum === undefined ? oordeel : `${oordeel} (${datumTekst(advies.datum)})`
}

const medezeggenschapRij = (each: Medezeggenschap) => {
  const raad =
    each.orgaan === undefined || each.orgaan === 'anders' ? undefined : lijsten.medezeggenschapsorganen[each.orgaan]
  const uitkomst = each.uitkomst && lijsten.medezeggenschapsuitkomsten[each.uitkomst]
  const op = each.datum === undefined ? '' : ` (${datumTekst(each.datum)})`
  return {
    raad: afgeleid(raad ?? 'de medezeggenschap', [`${each.pad}.orgaan`]),
    recht: uit(each, 'recht'),
    uitkomst: afgeleid(uitkomst && `${uitkomst}${op}`, [`${each.pad}.uitkomst`]),
  }
}

export const bouwVoorbereiding = ({ b, partner }: Bouwcontext): { readonly voorbereiding: Weergave } => {
  if (!partner) throw new Error('Dit document is er alleen per partij.')
  const voortraject = groep(b, 'voortraject')
  const gevraagd = (voortraject.medezeggenschap ?? []).filter((each) => each.partner === partner.id)
  const advies = voortraject.fgAdviezen?.find((each) => each.partner === partner.id)
  return {
    voorbereiding: {
      contacten: lijstVan(
        (Object.keys(contacten) as (keyof typeof contacten)[]).map((veld) => ({
          wat: afgeleid(contacten[veld], [`${partner.pad}.${veld}`]),
          stand: contactVak(partner, veld),
        })),
        [partner.pad],
      ),
      register: registerVak(partner),
      fgAdvies: afgeleid(fgTekst(advies), [advies?.pad ?? `${voortraject.pad}.fgAdviezen`]),
      fgGevraagd: vlag(staat(partner, 'fg') !== 'nvt', `${partner.pad}.fg`),
      medezeggenschap: lijstVan(gevraagd.map(medezeggenschapRij), [`${voortraject.pad}.medezeggenschap`]),
      heeftMedezeggenschap: vlag(gevraagd.length > 0, `${voortraject.pad}.medezeggenschap`),
    },
  }
}

const registerVak = (partner: Partner): Vak => {
  const box = uit(partner, 'register')
  if (box.staat === 'nvt') return afgeleid(`geen: ${box.reden ?? 'niet van toepassing'}`, box.bronnen)
  return box.staat === 'gegeven' ? box : afgeleid('nog op te nemen, en het nummer door te geven', box.bronnen)
}
