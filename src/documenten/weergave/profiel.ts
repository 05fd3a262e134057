import type { Doel, Grondslag, Hoedanigheid } from '../../model/beschrijving.generated.ts'
import { lijsten } from '../../model/beschrijving.generated.ts'
import { afgeleid, groep, type LijstVak, lijstUit, lijstVan, uit, type Vak } from '../../model/vak.ts'
import { deel, lijst, type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import type { Bouwcontext } from '../soort.ts'
import { profielGegevensTabel, profielGegevensVan } from './profiel-gegevens.ts'
import { hoedanighedenVoor, keuzeTabel, leeg } from './toetreden.ts'
import { wetsvak } from './wetsvak.ts'

const contactTabel = { functie: waarde('Functie'), email: waarde('E-mailadres'), telefoon: waarde('Telefoon') } as const

export const profielTabel = {
  profiel: deel('Wat een partij van zichzelf opgeeft, met wat al bekend is', {
    contact: deel('Contact over het convenant', contactTabel),
    privacy: deel('Contact voor inwoners', contactTabel),
    fg: deel('Functionaris gegevensbescherming', { ...contactTabel, reden: waarde('Waarom er geen is') }),
    datalek: deel('Meldpunt datalekken', contactTabel),
    klachten: deel('Contact voor klachten', contactTabel),
    agb: waarde('AGB-code'),
    register: waarde('Nummer in het verwerkingsregister'),
    taken: lijst('De taken van de hoedanigheden van dit profiel', {
      hoedanigheid: waarde('Naam van de hoedanigheid'),
      tekst: waarde('De taak'),
      artikel: waarde('Het wetsartikel'),
    }),
    doelen: lijst('De doelen van die grondslagen', { tekst: waarde('Het doel, als deel van een zin') }),
    grondslagen: lijst('De grondslagen van de hoedanigheden van dit profiel, als voorstel', {
      sleutel: waarde('Deel van de sleutel van het veld'),
      hoedanigheid: waarde('Naam van de hoedanigheid'),
      doelen: waarden('Nummers van de doelen in de lijst hierboven'),
      avg: waarde('Letter van artikel 6 lid 1 AVG'),
      artikel: waarde('De wet en het artikel'),
      heeftBijzonder: waarde('Zijn er artikelen voor bijzondere gegevens?'),
      bijzonder: waarde('De artikelen voor bijzondere gegevens'),
      heeftBsn: waarde('Zijn er artikelen voor het burgerservicenummer?'),
      bsn: waarde('De artikelen voor het burgerservicenummer'),
    }),
    geheimen: lijst('Het geheim van de hoedanigheden van dit profiel', {
      hoedanigheid: waarde('Naam van de hoedanigheid'),
      soort: waarde('Soort geheim'),
      heeftWet: waarde('Is er een wetsartikel?'),
      artikel: waarde('Het wetsartikel'),
    }),
    geheimsoorten: lijst('Alle soorten geheim', keuzeTabel),
    ...profielGegevensTabel,
    maatregelen: waarden('De beveiligingsmaatregelen van het convenant'),
  }),
} as const

const contactVan = ({ partner }: Bouwcontext, veld: 'contactpersoon' | 'privacy' | 'fg' | 'datalek' | 'klachten') => {
  if (!partner) return { functie: leeg(), email: leeg(), telefoon: leeg() }
  const contact = groep(partner, veld)
  return { functie: uit(contact, 'functie'), email: uit(contact, 'email'), telefoon: uit(contact, 'telefoon') }
}

const heeftWetten = (wetten: readonly unknown[] | undefined): Vak =>
  afgeleid((wetten ?? []).length > 0, ['hoedanigheden'])

/** The purposes that the grounds of this form serve. */
const doelenVan = (context: Bouwcontext): readonly Doel[] => {
  const ids = hoedanighedenVoor(context).flatMap(({ grondslagen }) =>
    (grondslagen ?? []).flatMap((g) => g.doelen ?? []),
  )
  return (context.b.doelbinding?.doelen ?? []).filter(({ id }) => ids.includes(id))
}

const grondslagVan = (context: Bouwcontext, hoedanigheid: Hoedanigheid, grondslag: Grondslag) => {
  const { wetten } = context
  const doelen = doelenVan(context)
  return {
    sleutel: afgeleid(`${hoedanigheid.id}-${grondslag.id}`, [grondslag.pad]),
    hoedanigheid: uit(hoedanigheid, 'naam'),
    doelen: lijstUit(grondslag, 'doelen', (id: string, i): Vak => {
      const nummer = doelen.findIndex((doel) => doel.id === id) + 1
      return afgeleid(nummer === 0 ? undefined : nummer, [`${grondslag.pad}.doelen[${i}]`])
    }),
    avg: afgeleid(grondslag.avg, [`${grondslag.pad}.avg`]),
    artikel: wetsvak(wetten, grondslag, 'wetten'),
    heeftBijzonder: heeftWetten(grondslag.bijzonder),
    bijzonder: wetsvak(wetten, grondslag, 'bijzonder'),
    heeftBsn: heeftWetten(grondslag.bsn),
    bsn: wetsvak(wetten, grondslag, 'bsn'),
  }
}

export const bouwProfiel = (context: Bouwcontext): WeergaveVan<typeof profielTabel> => {
  const { b, partner, wetten } = context
  const hoedanigheden = hoedanighedenVoor(context)
  const beveiliging = groep(groep(b, 'afspraken'), 'beveiliging')
  const maatregelen: LijstVak<Vak> = lijstUit(beveiliging, 'maatregelen', (item: string, i) =>
    afgeleid(item, [`${beveiliging.pad}.maatregelen[${i}]`]),
  )
  const reden = partner?.nvt.fg
  const hoedanighedenPad = ['hoedanigheden']
  return {
    profiel: {
      contact: contactVan(context, 'contactpersoon'),
      privacy: contactVan(context, 'privacy'),
      fg: { ...contactVan(context, 'fg'), reden: afgeleid(reden, partner ? [`${partner.pad}.fg`] : ['partners']) },
      datalek: contactVan(context, 'datalek'),
      klachten: contactVan(context, 'klachten'),
      agb: partner ? uit(partner, 'agb') : leeg(),
      register: partner ? uit(partner, 'register') : leeg(),
      taken: lijstVan(
        hoedanigheden.flatMap((hoedanigheid) =>
          (hoedanigheid.taken ?? []).map((taak) => ({
            hoedanigheid: uit(hoedanigheid, 'naam'),
            tekst: uit(taak, 'tekst'),
            artikel: wetsvak(wetten, taak, 'wetten'),
          })),
        ),
        hoedanighedenPad,
      ),
      doelen: lijstVan(
        doelenVan(context).map((doel) => ({ tekst: uit(doel, 'tekst') })),
        ['doelbinding.doelen'],
      ),
      grondslagen: lijstVan(
        hoedanigheden.flatMap((hoedanigheid) =>
          (hoedanigheid.grondslagen ?? []).map((grondslag) => grondslagVan(context, hoedanigheid, grondslag)),
        ),
        hoedanighedenPad,
      ),
      geheimen: lijstVan(
        hoedanigheden.map((hoedanigheid) => {
          const geheim = groep(hoedanigheid, 'beroepsgeheim')
          return {
            hoedanigheid: uit(hoedanigheid, 'naam'),
            soort: uit(geheim, 'soort'),
            heeftWet: heeftWetten(geheim.wetten),
            artikel: wetsvak(wetten, geheim, 'wetten'),
          }
        }),
        hoedanighedenPad,
      ),
      geheimsoorten: lijstVan(
        Object.entries(lijsten.geheimsoorten).map(([id, naam]) => ({
          id: afgeleid(id, ['hoedanigheden']),
          naam: afgeleid(naam, ['hoedanigheden']),
        })),
        hoedanighedenPad,
      ),
      ...profielGegevensVan(context),
      maatregelen,
    },
  }
}
