import type { Beschrijving } from '../../model/beschrijving.generated.ts'
import { afgeleid, code, groep, lijstUit, uit, type Vak } from '../../model/vak.ts'
import { deel, lijst, type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import type { Bouwcontext } from '../soort.ts'
import { gegevenVak, tekstenVan } from './hulpvakken.ts'
import { bekendeVerwijzingen, vormInArtikel } from './wetsvak.ts'

const contactTabel = {
  functie: waarde('Naam van het loket'),
  email: waarde('E-mailadres'),
  heeftEmail: waarde('Is er een e-mailadres?'),
  telefoon: waarde('Telefoonnummer'),
  heeftTelefoon: waarde('Is er een telefoonnummer?'),
} as const

/** What the parties have agreed among themselves. */
export const afsprakenTabel = {
  afspraken: deel('Afspraken tussen de partijen', {
    beveiliging: deel('Beveiliging', { maatregelen: waarden('Maatregelen'), kanaal: waarde('Veilig kanaal') }),
    datalek: deel('Datalekken', {
      meldtermijn: waarde('Onderlinge meldtermijn'),
      melder: waarde('Wie bij de Autoriteit Persoonsgegevens meldt'),
      heeftMelder: waarde('Is dat afgesproken?'),
    }),
    rechten: deel('Rechten', {
      loket: deel('Loket', contactTabel),
      doorzendtermijn: waarde('Doorzendtermijn'),
      heeftDoorzendtermijn: waarde('Is er een doorzendtermijn?'),
    }),
    klachten: deel('Klachten', {
      contact: deel('Contact', contactTabel),
      regeling: waarde('Klachtenregeling'),
      heeftRegeling: waarde('Is er een regeling genoemd?'),
    }),
    kosten: deel('Kosten', {
      regeling: waarde('Code van de regeling'),
      toelichting: waarde('Verdeelsleutel of de partij die betaalt'),
    }),
    aansprakelijkheid: deel('Aansprakelijkheid', {
      regeling: waarde('Code van de regeling'),
      verzekering: waarde('Ja of nee'),
    }),
    geheimhouding: deel('Geheimhouding', {
      duurtVoort: waarde('Ja of nee'),
      verklaringNietPartijen: waarde('Ja of nee'),
    }),
    opnemen: waarde('Opnemen van gesprekken: ja of nee'),
    ai: waarde('Gebruik van AI: ja of nee'),
    beslissingDoorComputer: waarde('Beslissing door een computer: ja of nee'),
    buitenEer: waarde('Gegevens buiten de EER: ja of nee'),
    nietNakomen: waarde('Niet nakomen (alinea’s)'),
    heeftNietNakomen: waarde('Is daarover iets afgesproken?'),
    wijziging: deel('Wijziging in lagen', {
      kern: waarde('Wie de artikelen wijzigt'),
      overleg: waarde('Wie de bijlage van een overleg wijzigt'),
      beheer: waarde('Wat de beheerder met een kennisgeving wijzigt'),
      termijn: waarde('Aankondigingstermijn'),
      heeftTermijn: waarde('Is er een termijn?'),
    }),
    heeftDerden: waarde('Zijn er derden aan wie gegevens kunnen gaan?'),
    derden: lijst('Derden', {
      wie: waarde('Aan wie'),
      wanneer: waarde('Wanneer'),
      wetten: waarde('Citaat van de wetsartikelen'),
      heeftWetten: waarde('Zijn er wetsartikelen?'),
    }),
  }),
} as const

type Contact = NonNullable<NonNullable<NonNullable<Beschrijving['afspraken']>['rechten']>['loket']>
type Derde = NonNullable<NonNullable<Beschrijving['afspraken']>['derden']>[number]

/** The box with a clearer question for when it is unknown. */
const vraag = (box: Vak, wat: string): Vak => ({ ...box, wat })

const contactVan = (contact: Contact, wat: string): WeergaveVan<typeof contactTabel> => ({
  functie: uit(contact, 'functie', wat),
  email: uit(contact, 'email'),
  heeftEmail: gegevenVak(contact, 'email'),
  telefoon: uit(contact, 'telefoon'),
  heeftTelefoon: gegevenVak(contact, 'telefoon'),
})

export const bouwAfspraken = ({ b, wetten }: Bouwcontext): WeergaveVan<typeof afsprakenTabel> => {
  const a = groep(b, 'afspraken')
  const [beveiliging, datalek, rechten] = [groep(a, 'beveiliging'), groep(a, 'datalek'), groep(a, 'rechten')]
  const [klachten, kosten, wijziging] = [groep(a, 'klachten'), groep(a, 'kosten'), groep(a, 'wijziging')]
  const [aansprakelijkheid, geheimhouding] = [groep(a, 'aansprakelijkheid'), groep(a, 'geheimhouding')]
  return {
    afspraken: {
      beveiliging: {
        maatregelen: tekstenVan(beveiliging, 'maatregelen'),
        kanaal: uit(beveiliging, 'kanaal', 'veilig kanaal voor gegevens'),
      },
      datalek: {
        meldtermijn: uit(datalek, 'meldtermijn'),
        melder: uit(datalek, 'melder'),
        heeftMelder: gegevenVak(datalek, 'melder'),
      },
      rechten: {
        loket: contactVan(groep(rechten, 'loket'), 'loket voor verzoeken van betrokkenen'),
        doorzendtermijn: uit(rechten, 'doorzendtermijn'),
        heeftDoorzendtermijn: gegevenVak(rechten, 'doorzendtermijn'),
      },
      klachten: {
        contact: contactVan(groep(klachten, 'contact'), 'contact voor klachten'),
        regeling: uit(klachten, 'regeling'),
        heeftRegeling: gegevenVak(klachten, 'regeling'),
      },
      kosten: {
        regeling: vraag(code(kosten, 'regeling'), 'hoe de kosten worden gedragen'),
        toelichting: uit(kosten, 'toelichting', 'verdeling van de kosten'),
      },
      aansprakelijkheid: {
        regeling: vraag(code(aansprakelijkheid, 'regeling'), 'hoe partijen onderling aansprakelijk zijn'),
        verzekering: code(aansprakelijkheid, 'verzekering'),
      },
      geheimhouding: {
        duurtVoort: vraag(code(geheimhouding, 'duurtVoort'), 'of de geheimhouding doorloopt'),
        verklaringNietPartijen: vraag(
          code(geheimhouding, 'verklaringNietPartijen'),
          'of wie geen partij is een verklaring ondertekent',
        ),
      },
      opnemen: vraag(code(a, 'opnemen'), 'of gesprekken worden opgenomen'),
      ai: vraag(code(a, 'ai'), 'of deelnemers AI gebruiken'),
      beslissingDoorComputer: vraag(code(a, 'beslissingDoorComputer'), 'of een computer alleen besluit'),
      buitenEer: vraag(code(a, 'buitenEer'), 'of gegevens buiten Europa komen'),
      nietNakomen: uit(a, 'nietNakomen'),
      heeftNietNakomen: gegevenVak(a, 'nietNakomen'),
      wijziging: {
        kern: uit(wijziging, 'kern', 'wie de artikelen wijzigt'),
        overleg: uit(wijziging, 'overleg', 'wie de bijlage van een overleg wijzigt'),
        beheer: uit(wijziging, 'beheer', 'wat de beheerder mag wijzigen'),
        termijn: uit(wijziging, 'termijn'),
        heeftTermijn: gegevenVak(wijziging, 'termijn'),
      },
      heeftDerden: gegevenVak(a, 'derden'),
      derden: lijstUit(a, 'derden', (derde: Derde) => {
        const citaat = wetten.citeerSamen(bekendeVerwijzingen(wetten, derde.wetten), vormInArtikel(derde.wetten))
        return {
          wie: uit(derde, 'wie'),
          wanneer: uit(derde, 'wanneer'),
          wetten: afgeleid(citaat, [`${derde.pad}.wetten`]),
          heeftWetten: afgeleid(citaat !== undefined, [`${derde.pad}.wetten`]),
        }
      }),
    },
  }
}
