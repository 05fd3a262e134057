import { gemeenten } from '../../model/afgeleid/gemeenten.ts'
import type { Hoedanigheid, Overleg } from '../../model/beschrijving.generated.ts'
import { afgeleid, code, groep, type LijstVak, lijstUit, lijstVan, uit, type Vak } from '../../model/vak.ts'
import { deel, lijst, type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import { findGremium, findPartner, maakIndex } from '../../model/zoek.ts'
import type { Bouwcontext } from '../soort.ts'

/** An option of a form: the id is (part of) the key of its field. */
export const keuzeTabel = {
  id: waarde('Id, voor de sleutel van het veld'),
  naam: waarde('Naam in het formulier'),
} as const
export const vinkjeTabel = { ...keuzeTabel, gekozen: waarde('ja of nee als dat al bekend is') } as const

/** A box for a field that only the one who fills in the form knows. */
export const leeg = (): Vak => afgeleid(undefined, ['partners'])

export const toetredenTabel = {
  toetreding: deel('Hoe een organisatie partij wordt', {
    route: waarde('Code van de route'),
    heeftVoor: waarde('Is bekend voor welke hoedanigheden toetreding openstaat?'),
    hoedanigheden: lijst('Waarvoor toetreding openstaat; zonder lijst alle hoedanigheden', {
      ...keuzeTabel,
      meervoud: waarde('Naam in het meervoud; zonder meervoud in het enkelvoud'),
    }),
    voorwaarden: waarden('Wat een toetreder aantoont'),
    bezwaartermijn: waarde('Binnen welke termijn een partij bezwaar kan maken'),
    besluitDoor: waarde('Het gremium dat instemt'),
    kennisgevingAan: waarde('Wie de toetreding hoort'),
    kennisgevingTermijn: waarde('Binnen welke termijn na ontvangst'),
    overleggen: lijst('De overleggen waarvoor men kan toetreden', vinkjeTabel),
    gemeenten: lijst('De gemeenten waarvoor men kan toetreden', vinkjeTabel),
    beheerder: waarde('De partner die het convenant beheert'),
    email: waarde('E-mailadres van de beheerder'),
    telefoon: waarde('Telefoonnummer van de beheerder'),
  }),
} as const

/** The hoedanigheden of this form: those of the partner, else those for which accession is open, else all. */
export const hoedanighedenVoor = ({ b, partner }: Bouwcontext): readonly Hoedanigheid[] => {
  const own = (partner?.hoedanigheden ?? []).map((vervulling) => vervulling.hoedanigheid)
  const open = own.length > 0 ? own : b.toetreding?.voor
  return (b.hoedanigheden ?? []).filter(({ id }) => open === undefined || open.includes(id))
}

/** Overleggen where one of those hoedanigheden sits at the table; when nobody is named yet, all. */
export const overleggenVoor = (context: Bouwcontext): readonly Overleg[] => {
  const ids = new Set(hoedanighedenVoor(context).map(({ id }) => id))
  return (context.b.overleggen ?? []).filter(
    ({ deelnemers }) => !deelnemers || ids.size === 0 || deelnemers.some((d) => ids.has(d.hoedanigheid ?? '')),
  )
}

/** The accession of this partner, as far as it is recorded. */
export const toetredingVan = ({ b, partner }: Bouwcontext) =>
  partner && (b.toetredingen ?? []).findLast((toetreding) => toetreding.partner === partner.id)

export const bouwToetreden = (context: Bouwcontext): WeergaveVan<typeof toetredenTabel> => {
  const { b } = context
  const t = groep(b, 'toetreding')
  const kennisgeving = groep(t, 'kennisgeving')
  const beheer = groep(groep(b, 'samenwerking'), 'beheer')
  const contact = groep(beheer, 'contact')
  const index = maakIndex(b)
  const beheerder = findPartner(index, beheer.beheerder)
  const gremium = findGremium(index, t.besluitDoor)
  const own = toetredingVan(context)
  const gekozen = (veld: 'overleggen' | 'gemeenten', id: string): Vak => {
    const ids = own?.[veld]
    return ids && own ? afgeleid(ids.includes(id) ? 'ja' : 'nee', [`${own.pad}.${veld}`]) : leeg()
  }
  const keuze = (item: Hoedanigheid) => ({
    id: afgeleid(item.id, [`${item.pad}.id`]),
    naam: uit(item, 'naam'),
    meervoud: uit(item, item.meervoud === undefined ? 'naam' : 'meervoud'),
  })
  const strings = (veld: 'voorwaarden'): LijstVak<Vak> =>
    lijstUit(t, veld, (item: string, i) => afgeleid(item, [`${t.pad}.${veld}[${i}]`]))
  return {
    toetreding: {
      route: { ...code(t, 'route'), wat: 'hoe een organisatie partij wordt' },
      heeftVoor: afgeleid(t.voor !== undefined, ['toetreding.voor']),
      hoedanigheden: lijstVan(hoedanighedenVoor(context).map(keuze), ['toetreding.voor']),
      voorwaarden: strings('voorwaarden'),
      bezwaartermijn: uit(t, 'bezwaartermijn'),
      besluitDoor: gremium ? uit(gremium, 'naam') : uit(t, 'besluitDoor'),
      kennisgevingAan: uit(kennisgeving, 'aan', 'wie de toetreding hoort'),
      kennisgevingTermijn: uit(kennisgeving, 'termijn', 'de termijn van de kennisgeving'),
      overleggen: lijstVan(
        overleggenVoor(context).map((overleg) => ({
          id: afgeleid(overleg.id, [`${overleg.pad}.id`]),
          naam: uit(overleg, 'naam'),
          gekozen: gekozen('overleggen', overleg.id),
        })),
        ['overleggen'],
      ),
      gemeenten: lijstVan(
        gemeenten(b)
          .filter(({ kring }) => kring !== 'derde')
          .map((gemeente) => ({
            id: afgeleid(gemeente.id, [`${gemeente.pad}.id`]),
            naam: uit(gemeente, 'naam'),
            gekozen: gekozen('gemeenten', gemeente.id),
          })),
        ['partners'],
      ),
      beheerder: beheerder ? uit(beheerder, 'naam') : uit(beheer, 'beheerder', 'wie het convenant beheert'),
      email: uit(contact, 'email', 'het e-mailadres van de beheerder'),
      telefoon: uit(contact, 'telefoon', 'het telefoonnummer van de beheerder'),
    },
  }
}
