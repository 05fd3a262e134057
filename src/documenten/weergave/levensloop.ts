import type { Beschrijving } from '../../model/beschrijving.generated.ts'
import { afgeleid, code, groep, lijstUit, uit } from '../../model/vak.ts'
import { deel, lijst, type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import { maakIndex } from '../../model/zoek.ts'
import type { Bouwcontext } from '../soort.ts'
import { gegevenVak, naamVanPartner, partnersVan, tekstenVan } from './hulpvakken.ts'
import { bouwOverwegingen, overwegingenTabel } from './overwegingen.ts'
import { bouwToetredingsregels, toetredingsregelsTabel } from './toetredingsregels.ts'

const naamItem = { naam: waarde('Korte naam') }

/** From entry into force to the end: what the convenant says about its own life. */
export const levensloopTabel = {
  levensloop: deel('Inwerkingtreding, looptijd, beheer, evaluatie, geschillen en einde', {
    ...overwegingenTabel,
    heeftAanleiding: waarde('Is er een aanleiding gegeven?'),
    inwerkingtreding: deel('Inwerkingtreding', {
      wijze: waarde('Code van de wijze'),
      datum: waarde('Datum (ISO)'),
      heeftDatum: waarde('Is er een datum gegeven?'),
      kern: lijst('Kernpartijen', naamItem),
    }),
    looptijd: deel('Looptijd', {
      soort: waarde('Code: bepaald of onbepaald'),
      duur: waarde('Duur'),
      einde: waarde('Einddatum (ISO)'),
      heeftEinde: waarde('Is er een einddatum gegeven?'),
      verlenging: waarde('Code van de verlenging'),
      verlengingsduur: waarde('Duur van een verlenging'),
    }),
    opzegging: deel('Opzegging', {
      termijn: waarde('Opzegtermijn'),
      gevolg: waarde('Eigen tekst over de gevolgen (alinea’s)'),
      heeftGevolg: waarde('Is er een eigen tekst over de gevolgen?'),
    }),
    evaluatie: deel('Evaluatie', {
      eerste: waarde('Datum van de eerste evaluatie (ISO)'),
      daarna: waarde('Duur tussen twee evaluaties'),
      heeftDaarna: waarde('Wordt er herhaald?'),
      door: waarde('Wie evalueert'),
      heeftDoor: waarde('Is bekend wie evalueert?'),
    }),
    beheer: deel('Beheer', {
      beheerder: waarde('Korte naam van de beheerder'),
      email: waarde('E-mailadres van de beheerder'),
      heeftEmail: waarde('Is er een e-mailadres?'),
      register: waarde('Webadres van het register van partijen'),
      heeftRegister: waarde('Is er een openbaar register van partijen?'),
    }),
    heeftGremia: waarde('Zijn er gremia?'),
    gremia: lijst('Gremia', {
      naam: waarde('Naam, met lidwoord'),
      leden: lijst('Leden', naamItem),
      heeftLeden: waarde('Zijn de leden bekend?'),
      voorzitter: waarde('Korte naam van de voorzitter'),
      heeftVoorzitter: waarde('Is de voorzitter bekend?'),
      besluitvorming: waarde('Hoe het gremium besluit'),
      heeftBesluitvorming: waarde('Is dat bekend?'),
      frequentie: waarde('Hoe vaak het bijeenkomt'),
      heeftFrequentie: waarde('Is dat bekend?'),
      taken: waarden('Taken'),
      heeftTaken: waarde('Zijn er taken genoemd?'),
    }),
    geschillen: deel('Geschillen', {
      stappen: waarden('Stappen'),
      heeftStappen: waarde('Zijn er stappen gegeven?'),
      termijn: waarde('Termijn'),
      heeftTermijn: waarde('Is er een termijn?'),
      rechter: waarde('Bevoegde rechter'),
      heeftRechter: waarde('Is een rechter genoemd?'),
    }),
    heeftKoepel: waarde('Is er een koepelconvenant?'),
    koepel: deel('Koepelconvenant', {
      titel: waarde('Titel'),
      datum: waarde('Datum (ISO)'),
      heeftDatum: waarde('Is er een datum?'),
    }),
    heeftVoorganger: waarde('Is er een voorganger?'),
    voorganger: deel('Het eerdere convenant', {
      titel: waarde('Titel'),
      datum: waarde('Datum (ISO)'),
      heeftDatum: waarde('Is er een datum?'),
      wijze: waarde('Code: vervangen of ingetrokken'),
    }),
    heeftBestaandeGrondslag: waarde('Sluit de regio aan bij een bestaande Grondslag?'),
    grondslag: deel('Bestaande Grondslag', {
      titel: waarde('Titel'),
      versie: waarde('Versie'),
      heeftVersie: waarde('Is er een versie?'),
      isBindend: waarde('Binden partijen zich aan de uitleg van het grondslagdocument?'),
    }),
    reglement: deel('Privacyreglement', { vorm: waarde('Code van de vorm'), citeertitel: waarde('Citeertitel') }),
    ...toetredingsregelsTabel,
    heeftRechtsopvolging: waarde('Is er een rechtsopvolging bekend?'),
    rechtsopvolgingen: lijst('Bekende rechtsopvolgingen', {
      datum: waarde('Datum (ISO)'),
      gevolg: waarde('Wat dit betekent (alinea’s)'),
    }),
    publicatie: deel('Publicatie', {
      openbaar: waarde('Ja of nee'),
      reden: waarde('Waarom niet'),
      heeftReden: waarde('Is er een reden?'),
      plaats: waarde('Webadres'),
      heeftPlaats: waarde('Is er een webadres?'),
    }),
  }),
} as const

export const bouwLevensloop = ({ b }: Bouwcontext): WeergaveVan<typeof levensloopTabel> => {
  const s = groep(b, 'samenwerking')
  const index = maakIndex(b)
  const [start, looptijd, opzegging] = [groep(s, 'inwerkingtreding'), groep(s, 'looptijd'), groep(s, 'opzegging')]
  const [evaluatie, beheer, geschillen] = [groep(s, 'evaluatie'), groep(s, 'beheer'), groep(s, 'geschillen')]
  const [koepel, voorganger, grondslag] = [groep(s, 'koepel'), groep(s, 'voorganger'), groep(s, 'grondslag')]
  const [reglement, publicatie, contact] = [groep(s, 'reglement'), groep(b, 'publicatie'), groep(beheer, 'contact')]
  const door = evaluatie.door === undefined ? undefined : index.gremia.get(evaluatie.door)
  return {
    levensloop: {
      ...bouwOverwegingen(b),
      heeftAanleiding: gegevenVak(s, 'aanleiding'),
      inwerkingtreding: {
        wijze: code(start, 'wijze'),
        datum: uit(start, 'datum', 'datum van inwerkingtreding'),
        heeftDatum: gegevenVak(start, 'datum'),
        kern: partnersVan(b, start, 'kern'),
      },
      looptijd: {
        soort: code(looptijd, 'soort'),
        duur: uit(looptijd, 'duur', 'duur van het convenant'),
        einde: uit(looptijd, 'einde'),
        heeftEinde: gegevenVak(looptijd, 'einde'),
        verlenging: { ...code(looptijd, 'verlenging'), wat: 'of het convenant wordt verlengd' },
        verlengingsduur: uit(looptijd, 'verlengingsduur'),
      },
      opzegging: {
        termijn: uit(opzegging, 'termijn'),
        gevolg: uit(opzegging, 'gevolg'),
        heeftGevolg: gegevenVak(opzegging, 'gevolg'),
      },
      evaluatie: {
        eerste: uit(evaluatie, 'eerste', 'datum van de eerste evaluatie'),
        daarna: uit(evaluatie, 'daarna'),
        heeftDaarna: gegevenVak(evaluatie, 'daarna'),
        door: door ? uit(door, 'naam') : uit(evaluatie, 'door'),
        heeftDoor: gegevenVak(evaluatie, 'door'),
      },
      beheer: {
        beheerder: naamVanPartner(b, beheer, 'beheerder'),
        email: uit(contact, 'email'),
        heeftEmail: gegevenVak(contact, 'email'),
        register: uit(beheer, 'register'),
        heeftRegister: gegevenVak(beheer, 'register'),
      },
      heeftGremia: gegevenVak(s, 'gremia'),
      gremia: lijstUit(s, 'gremia', (gremium: Gremium) => ({
        naam: uit(gremium, 'naam'),
        leden: partnersVan(b, gremium, 'leden'),
        heeftLeden: gegevenVak(gremium, 'leden'),
        voorzitter: naamVanPartner(b, gremium, 'voorzitter'),
        heeftVoorzitter: gegevenVak(gremium, 'voorzitter'),
        besluitvorming: uit(gremium, 'besluitvorming'),
        heeftBesluitvorming: gegevenVak(gremium, 'besluitvorming'),
        frequentie: uit(gremium, 'frequentie'),
        heeftFrequentie: gegevenVak(gremium, 'frequentie'),
        taken: tekstenVan(gremium, 'taken'),
        heeftTaken: gegevenVak(gremium, 'taken'),
      })),
      geschillen: {
        stappen: tekstenVan(geschillen, 'stappen'),
        heeftStappen: gegevenVak(geschillen, 'stappen'),
        termijn: uit(geschillen, 'termijn'),
        heeftTermijn: gegevenVak(geschillen, 'termijn'),
        rechter: uit(geschillen, 'rechter'),
        heeftRechter: gegevenVak(geschillen, 'rechter'),
      },
      heeftKoepel: gegevenVak(s, 'koepel'),
      koepel: { titel: uit(koepel, 'titel'), datum: uit(koepel, 'datum'), heeftDatum: gegevenVak(koepel, 'datum') },
      heeftVoorganger: gegevenVak(s, 'voorganger'),
      voorganger: {
        titel: uit(voorganger, 'titel', 'titel van het eerdere convenant'),
        datum: uit(voorganger, 'datum'),
        heeftDatum: gegevenVak(voorganger, 'datum'),
        wijze: code(voorganger, 'wijze'),
      },
      heeftBestaandeGrondslag: gegevenVak(s, 'grondslag', grondslag.soort === 'bestaand'),
      grondslag: {
        titel: uit(grondslag, 'titel'),
        versie: uit(grondslag, 'versie'),
        heeftVersie: gegevenVak(grondslag, 'versie'),
        isBindend: afgeleid(grondslag.werking === 'bindend', ['samenwerking.grondslag.werking']),
      },
      reglement: { vorm: code(reglement, 'vorm'), citeertitel: uit(reglement, 'citeertitel') },
      ...bouwToetredingsregels(b),
      heeftRechtsopvolging: gegevenVak(b, 'rechtsopvolging'),
      rechtsopvolgingen: lijstUit(b, 'rechtsopvolging', (opvolging: Rechtsopvolging) => ({
        datum: uit(opvolging, 'datum'),
        gevolg: uit(opvolging, 'gevolg', 'gevolg van de rechtsopvolging'),
      })),
      publicatie: {
        openbaar: { ...code(publicatie, 'openbaar'), wat: 'of het convenant openbaar wordt' },
        reden: uit(publicatie, 'reden'),
        heeftReden: gegevenVak(publicatie, 'reden'),
        plaats: uit(publicatie, 'plaats'),
        heeftPlaats: gegevenVak(publicatie, 'plaats'),
      },
    },
  }
}

type Gremium = NonNullable<NonNullable<Beschrijving['samenwerking']>['gremia']>[number]
type Rechtsopvolging = NonNullable<Beschrijving['rechtsopvolging']>[number]
