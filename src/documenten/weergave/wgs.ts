import type { Bewonerstekst, Modelobject } from '../../model/beschrijving.generated.ts'
import { groep, lijstUit, uit, type Vak } from '../../model/vak.ts'
import { deel, lijst, type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import { type Index, maakIndex } from '../../model/zoek.ts'
import type { Bouwcontext } from '../soort.ts'
import { bouwContact, contactTabel } from './contact.ts'
import { bewonersvak } from './doelbinding.ts'
import { gegevenVak, naamVanPartner, partnersVan } from './hulpvakken.ts'
import { vlag } from './namen.ts'

const naamItem = { naam: waarde('Korte naam') }

/** What the WGS asks of a Zorg- en Veiligheidshuis. */
export const wgsTabel = {
  wgs: deel('Wat de WGS van een Zorg- en Veiligheidshuis vraagt', {
    geldt: waarde('Is dit een Zorg- en Veiligheidshuis volgens de WGS (profiel zvh-wgs)?'),
    coordinerendFg: deel('Coördinerend FG', {
      partner: waarde('Bij welke deelnemer deze FG werkt (korte naam)'),
      contact: deel('Contact', contactTabel),
    }),
    adviescommissie: deel('Rechtmatigheidsadviescommissie', {
      leden: lijst('Deelnemers die een lid leveren', naamItem),
      samenstelling: waarde('Deskundigheid van de leden'),
      heeftSamenstelling: waarde('Is die genoemd?'),
      voorzitter: waarde('Deelnemer die voorzit (korte naam)'),
      heeftVoorzitter: waarde('Is die bekend?'),
      besluitvorming: waarde('Hoe het advies wordt vastgesteld'),
      heeftBesluitvorming: waarde('Is dat bekend?'),
      frequentie: waarde('Hoe vaak de commissie bijeenkomt'),
      heeftFrequentie: waarde('Is dat bekend?'),
      contact: deel('Contact', contactTabel),
    }),
    autorisatie: deel('Autorisatie en logging', {
      door: waarde('Deelnemer die autorisaties geeft (korte naam)'),
      controle: waarde('Duur tussen twee controles van de autorisaties'),
      heeftControle: waarde('Is die genoemd?'),
      logging: waarde('Duur tussen twee controles van de logging'),
    }),
    analyse: waarde('Geautomatiseerde analyse: ja of nee'),
    criteria: deel('Openbare criteria', {
      door: waarde('Gremium dat ze vaststelt, met lidwoord'),
      datum: waarde('Vastgesteld op (ISO)'),
      heeftDatum: waarde('Is die datum bekend?'),
      plaats: waarde('Waar ze openbaar zijn'),
      volgorde: waarden('In welke volgorde casussen worden behandeld'),
      volgordeGewoon: waarden('Die volgorde in gewone taal'),
    }),
    casuslijst: deel('Lijst van casussen', {
      houder: waarde('Deelnemer die de lijst bijhoudt (korte naam)'),
      opschonen: waarde('Duur tussen twee keer opschonen'),
    }),
    audit: deel('Privacy-audit', {
      eerste: waarde('Uiterste datum van de eerste audit (ISO)'),
      daarna: waarde('Duur tussen twee audits'),
      door: waarde('Wie de audit uitvoert'),
      heeftDoor: waarde('Is dat bekend?'),
    }),
    jaarverslag: deel('Jaarverslag', {
      door: waarde('Gremium dat het verslag vaststelt, met lidwoord'),
      eerste: waarde('Uiterste datum van het eerste verslag (ISO)'),
      heeftEerste: waarde('Is die datum bekend?'),
      plaats: waarde('Waar het op internet staat'),
    }),
  }),
} as const

const gremiumVak = <T extends Modelobject>(index: Index, object: T, veld: keyof T & string): Vak => {
  const id = (object as Readonly<Record<string, unknown>>)[veld] as string | undefined
  const gremium = id === undefined ? undefined : index.gremia.get(id)
  return gremium ? uit(gremium, 'naam') : uit(object, veld)
}

export const bouwWgs = ({ b }: Bouwcontext): WeergaveVan<typeof wgsTabel> => {
  const index = maakIndex(b)
  const wgs = groep(groep(b, 'samenwerking'), 'wgs')
  const [fg, commissie, autorisatie] = [
    groep(wgs, 'coordinerendFg'),
    groep(wgs, 'adviescommissie'),
    groep(wgs, 'autorisatie'),
  ]
  const [criteria, casuslijst] = [groep(wgs, 'criteria'), groep(wgs, 'casuslijst')]
  const [audit, jaarverslag] = [groep(wgs, 'audit'), groep(wgs, 'jaarverslag')]
  return {
    wgs: {
      geldt: vlag(b.samenwerking?.profiel === 'zvh-wgs', 'samenwerking.profiel'),
      coordinerendFg: { partner: naamVanPartner(b, fg, 'partner'), contact: bouwContact(fg, 'contact') },
      adviescommissie: {
        leden: partnersVan(b, commissie, 'leden'),
        samenstelling: uit(commissie, 'samenstelling'),
        heeftSamenstelling: gegevenVak(commissie, 'samenstelling'),
        voorzitter: naamVanPartner(b, commissie, 'voorzitter'),
        heeftVoorzitter: gegevenVak(commissie, 'voorzitter'),
        besluitvorming: uit(commissie, 'besluitvorming'),
        heeftBesluitvorming: gegevenVak(commissie, 'besluitvorming'),
        frequentie: uit(commissie, 'frequentie'),
        heeftFrequentie: gegevenVak(commissie, 'frequentie'),
        contact: bouwContact(commissie, 'contact'),
      },
      autorisatie: {
        door: naamVanPartner(b, autorisatie, 'door'),
        controle: uit(autorisatie, 'controle'),
        heeftControle: gegevenVak(autorisatie, 'controle'),
        logging: uit(autorisatie, 'logging', 'hoe vaak de logging wordt nagegaan'),
      },
      analyse: uit(wgs, 'analyse', 'of er geautomatiseerde analyse is'),
      criteria: {
        door: gremiumVak(index, criteria, 'door'),
        datum: uit(criteria, 'datum'),
        heeftDatum: gegevenVak(criteria, 'datum'),
        plaats: uit(criteria, 'plaats', 'waar de criteria openbaar zijn'),
        volgorde: lijstUit(criteria, 'volgorde', (tekst: Bewonerstekst) => bewonersvak(tekst).tekst),
        volgordeGewoon: lijstUit(criteria, 'volgorde', (tekst: Bewonerstekst) => bewonersvak(tekst).gewoon),
      },
      casuslijst: {
        houder: naamVanPartner(b, casuslijst, 'houder'),
        opschonen: uit(casuslijst, 'opschonen', 'hoe vaak de lijst van casussen wordt opgeschoond'),
      },
      audit: {
        eerste: uit(audit, 'eerste', 'datum van de eerste privacy-audit'),
        daarna: uit(audit, 'daarna', 'tijd tussen twee privacy-audits'),
        door: uit(audit, 'door'),
        heeftDoor: gegevenVak(audit, 'door'),
      },
      jaarverslag: {
        door: gremiumVak(index, jaarverslag, 'door'),
        eerste: uit(jaarverslag, 'eerste'),
        heeftEerste: gegevenVak(jaarverslag, 'eerste'),
        plaats: uit(jaarverslag, 'plaats', 'waar het jaarverslag op internet staat'),
      },
    },
  }
}
