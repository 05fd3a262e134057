import { afgeleid, code, groep, inGewoneTaal, lijstUit, lijstVan, uit, type Vak } from '../../model/vak.ts'
import { deel, lijst, type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import { findDoel, findGegeven, maakIndex } from '../../model/zoek.ts'
import type { Bouwcontext } from '../soort.ts'
import { bewonersvak } from './doelbinding.ts'
import { bouwDoelgroep, doelgroepTabel } from './doelgroep.ts'
import { bewaarTabel, bewaarVan } from './inwoners-bewaren.ts'
import { contactTabel, contactVan } from './inwoners-contact.ts'
import { geheimTabel, geheimVan } from './inwoners-geheim.ts'
import { gegevensInGewoneTaal, namenInGewoneTaal, overleggenVan } from './inwoners-overleg.ts'
import { verantwoordelijkTabel, verantwoordelijkVan } from './inwoners-verantwoordelijk.ts'

export const inwonersTabel = {
  inwoners: deel('Wat inwoners willen weten, in gewone taal', {
    doelgroep: waarde('Over wie het gaat'),
    leeftijdTot: waarde('Leeftijd waarop het ophoudt'),
    ...doelgroepTabel,
    doelen: waarden('Waarvoor wij gegevens delen'),
    nietVoor: waarden('Waarvoor of wat juist niet'),
    gewoon: waarden('Gewone gegevens die worden gedeeld'),
    gezondheid: waarden('Gegevens over gezondheid die worden gedeeld'),
    anders: waarden('Andere gevoelige gegevens die worden gedeeld'),
    gevers: waarden('Van wie de gegevens komen'),
    derden: lijst('Wie nog meer gegevens kan krijgen', {
      wie: waarde('Aan wie'),
      wanneer: waarde('In welk geval'),
    }),
    signalen: lijst('De signaalsystemen', {
      naam: waarde('Naam'),
      gegevens: waarden('Wat erin staat'),
      heeftBsn: waarde('Staat het burgerservicenummer erin?'),
      match: waarde('Wat er gebeurt als twee organisaties betrokken zijn'),
      informeren: waarde('Hoe inwoners het horen'),
    }),
    maatregelen: waarden('De beveiligingsmaatregelen; er is geen tekst in gewone taal van, dus alleen het aantal telt'),
    opnemen: waarde('Worden gesprekken opgenomen: ja of nee'),
    ai: waarde('Mag AI worden gebruikt: ja of nee'),
    zwijgplichtBlijft: waarde('Blijft de geheimhouding gelden: ja of nee'),
    gastTekent: waarde('Tekent wie geen partij is een verklaring: ja of nee'),
    computer: waarde('Worden besluiten genomen zonder mens: ja of nee'),
    buitenEer: waarde('Komen gegevens buiten de Europese Economische Ruimte: ja of nee'),
    plaats: waarde('Waar het convenant staat'),
    heeftPlaats: waarde('Is bekend waar het convenant staat?'),
    register: waarde('Waar de namen van alle partijen staan'),
    heeftVerwijsindex: waarde('Is een van de signaalsystemen een verwijsindex?'),
    heeftMeldcode: waarde('Komt het woord meldcode voor?'),
    heeftGgd: waarde('Komt het woord GGD voor?'),
    alleenSturing: waarde('Gaat deze tekst alleen over overleg dat cijfers bespreekt, en geen personen?'),
    heeftLeerplicht: waarde('Neemt het college voor leerplicht deel?'),
    heeftInkomen: waarde('Neemt het college voor werk en inkomen deel?'),
    heeftUwv: waarde('Neemt UWV deel?'),
    ...verantwoordelijkTabel,
    ...geheimTabel,
    ...bewaarTabel,
    ...contactTabel,
  }),
} as const

/** In the order of the description, from the verstrekkingen of the overleggen of this text. */
const gedeeld = (context: Bouwcontext): { ids: readonly string[]; bekend: boolean } => {
  const overleggen = overleggenVan(context)
  const used = new Set(
    overleggen.flatMap(({ verstrekkingen }) => (verstrekkingen ?? []).flatMap((v) => v.gegevens ?? [])),
  )
  return {
    ids: (context.b.gegevens ?? []).filter(({ id }) => used.has(id)).map(({ id }) => id),
    bekend: overleggen.some(({ verstrekkingen }) => verstrekkingen !== undefined),
  }
}

export const bouwInwoners = (context: Bouwcontext): WeergaveVan<typeof inwonersTabel> => {
  const { b } = context
  const index = maakIndex(b)
  const d = groep(b, 'doelbinding')
  const a = groep(b, 'afspraken')
  const geheimhouding = groep(a, 'geheimhouding')
  const publicatie = groep(b, 'publicatie')
  const overleggen = overleggenVan(context)
  const { ids, bekend } = gedeeld(context)
  const vanAard = (test: (aard: string | undefined) => boolean) =>
    lijstVan(
      bekend
        ? gegevensInGewoneTaal(
            index,
            ids.filter((id) => test(findGegeven(index, id)?.aard)),
          )
        : undefined,
      ['overleggen'],
      'welke gegevens worden gedeeld',
    )
  const doelIds = [...overleggen, ...(b.signaalsystemen ?? [])].flatMap(({ doelen }) => doelen ?? [])
  const doelen = (d.doelen ?? []).filter(
    (doel) => doelIds.includes(doel.id) || doelIds.some((id) => findDoel(index, id)?.onder === doel.id),
  )
  const tekst = JSON.stringify([b.afspraken?.derden, b.hoedanigheden?.map((h) => h.inGewoneTaal), overleggen])
  const plaats = uit(publicatie, 'plaats')
  const heeftSoort = (naam: string): Vak =>
    afgeleid(
      (b.hoedanigheden ?? []).some(({ soort }) => soort === naam),
      ['hoedanigheden'],
    )
  return {
    inwoners: {
      doelgroep: inGewoneTaal(d, 'doelgroep'),
      leeftijdTot: uit(d, 'leeftijdTot'),
      ...bouwDoelgroep(b),
      doelen: lijstVan(d.doelen && doelen.map((doel) => inGewoneTaal(doel, 'tekst')), ['doelbinding.doelen']),
      nietVoor: lijstUit(d, 'afbakening', (item) => bewonersvak(item).gewoon),
      gewoon: vanAard((aard) => aard === 'gewoon' || aard === undefined),
      gezondheid: vanAard((aard) => aard === 'gezondheid'),
      anders: vanAard((aard) => aard !== undefined && aard !== 'gewoon' && aard !== 'gezondheid'),
      gevers: namenInGewoneTaal(
        index,
        bekend
          ? overleggen.flatMap(({ verstrekkingen }) => (verstrekkingen ?? []).flatMap((v) => v.van ?? []))
          : undefined,
        ['overleggen'],
      ),
      derden: lijstUit(a, 'derden', (derde: NonNullable<typeof a.derden>[number]) => ({
        wie: uit(derde, 'wie'),
        wanneer: uit(derde, 'wanneer'),
      })),
      signalen: lijstUit(b, 'signaalsystemen', (systeem: NonNullable<typeof b.signaalsystemen>[number]) => ({
        naam: uit(systeem, 'naam'),
        gegevens: lijstVan(systeem.gegevens && gegevensInGewoneTaal(index, systeem.gegevens), [
          `${systeem.pad}.gegevens`,
        ]),
        heeftBsn: afgeleid(
          (systeem.gegevens ?? []).some((id) => findGegeven(index, id)?.aard === 'bsn'),
          [`${systeem.pad}.gegevens`],
        ),
        match: inGewoneTaal(systeem, 'match'),
        informeren: inGewoneTaal(systeem, 'informeren'),
      })),
      maatregelen: lijstUit(groep(a, 'beveiliging'), 'maatregelen', (item: string, i) =>
        afgeleid(item, [`afspraken.beveiliging.maatregelen[${i}]`]),
      ),
      opnemen: code(a, 'opnemen'),
      ai: code(a, 'ai'),
      zwijgplichtBlijft: code(geheimhouding, 'duurtVoort'),
      gastTekent: code(geheimhouding, 'verklaringNietPartijen'),
      computer: code(a, 'beslissingDoorComputer'),
      buitenEer: code(a, 'buitenEer'),
      plaats,
      heeftPlaats: afgeleid(plaats.staat === 'gegeven', plaats.bronnen),
      register: uit(groep(groep(b, 'samenwerking'), 'beheer'), 'register', 'waar de namen van alle organisaties staan'),
      heeftVerwijsindex: afgeleid(
        (b.signaalsystemen ?? []).some(({ soort }) => soort === 'verwijsindex'),
        ['signaalsystemen'],
      ),
      heeftMeldcode: afgeleid(tekst.includes('meldcode'), ['afspraken.derden']),
      heeftGgd: afgeleid(tekst.includes('GGD'), ['hoedanigheden']),
      alleenSturing: afgeleid(overleggen.length > 0 && overleggen.every(({ fase }) => fase === 'sturing'), [
        'overleggen',
      ]),
      heeftLeerplicht: heeftSoort('college-leerplicht'),
      heeftInkomen: heeftSoort('college-inkomen'),
      heeftUwv: heeftSoort('uwv'),
      ...verantwoordelijkVan(context),
      ...geheimVan(context),
      ...bewaarVan(context),
      ...contactVan(context),
    },
  }
}
