/** The decision that one organ still has to take: what it is about, in points that are the same in voorstel and besluit. */
import { type Besluitstand, besluitstanden, type Strekking } from '../../model/afgeleid/benodigd.ts'
import { benodigdeMachtigingen, type Stukbehoefte } from '../../model/afgeleid/benodigde-stukken.ts'
import { tekentVoor } from '../../model/afgeleid/keten.ts'
import type { Mandaat, Partner } from '../../model/beschrijving.generated.ts'
import { afgeleid, groep, lijstVan, staat, uit, type Vak } from '../../model/vak.ts'
import { deel, lijst, type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import { findHoedanigheid, findPartner, type Index, maakIndex } from '../../model/zoek.ts'
import type { Bouwcontext } from '../soort.ts'
import { inEenZin } from './bestuur-adviezen.ts'
import { besluitblokken, blokTabel, bouwOrgaan, orgaanTabel } from './bestuur-orgaan.ts'
import { kaleNaamVan, nvtVak, rechtspersoonVan, vlag } from './namen.ts'

export const besluitTabel = {
  besluit: deel('Het besluit van één orgaan', {
    ...orgaanTabel,
    staatCode: waarde('Code: nieuw, bevestigen, aanvullen, voorbehoud of genomen'),
    eerder: deel('Het besluit dat er al is', {
      datum: waarde('Datum (ISO)'),
      heeftKenmerk: waarde('Is het kenmerk bekend?'),
      kenmerk: waarde('Kenmerk'),
      versie: waarde('Over welke versie'),
      voorbehoud: waarde('Het voorbehoud'),
      vervuld: waarde('Voorbehoud vervuld op (ISO)'),
      heeftOpenVoorbehoud: waarde('Is er een voorbehoud dat nog niet is vervuld?'),
    }),
    isGetekend: waarde('Is er al ondertekend, voor dit besluit?'),
    getekendOp: waarde('Wanneer is ondertekend (ISO)'),
    treedtToe: waarde('Wordt de organisatie later partij, met een eigen verklaring?'),
    neemtDeel: waarde('Moet nog over deelname worden besloten?'),
    gaatAan: waarde('Moet nog over aangaan en ondertekenen worden besloten?'),
    steltReglementVast: waarde('Moet het orgaan het privacyreglement nog vaststellen?'),
    regeltLagen: waarde('Moet nog over wijzigingen in de lagere lagen worden besloten?'),
    regeltToetreding: waarde('Moet nog over latere toetredingen worden besloten?'),
    isBeheerder: waarde('Is deze organisatie zelf de beheerder?'),
    volmachtBeheerder: waarde('Is er iets waarvoor de beheerder volmacht nodig heeft?'),
    hoedanigheden: waarden('In welke hoedanigheden dit orgaan deelneemt'),
    tekenaars: waarden('De functies van wie ondertekent, met lidwoord'),
    heeftTekenaars: waarde('Is bekend wie ondertekent?'),
    isGezamenlijk: waarde('Zijn zij alleen samen bevoegd?'),
    isCollegelid: waarde('Is de ondertekenaar een wethouder?'),
    burgemeesterTekent: waarde('Ondertekent de burgemeester zelf?'),
    perVolmacht: waarde('Ondertekent een andere organisatie krachtens volmacht?'),
    gevolmachtigde: waarde('Die andere organisatie'),
    geeftStuk: waarde('Geeft dit orgaan nog een machtiging of volmacht om te ondertekenen?'),
    vraagtOpdracht: waarde('Is ook een opdracht van de burgemeester of voorzitter nodig?'),
    heeftInstemmer: waarde('Is bekend wie voor dit orgaan instemt met wijziging van een bijlage?'),
    instemmer: waarde('Wie dat is'),
    grenzen: waarden('De grenzen die daarbij al zijn beschreven'),
    heeftGrenzen: waarde('Zijn er grenzen beschreven?'),
    heeftTot: waarde('Is beschreven tot wanneer dat geldt?'),
    tot: waarde('Tot wanneer (ISO)'),
    blokken: lijst('Waar het besluit wordt ondertekend', blokTabel),
  }),
} as const

type Besluit = WeergaveVan<typeof besluitTabel>['besluit']

/** The stand of this copy; the first organ of the partner when the copy names none. */
export const standVan = ({ b, peildatum, partner, orgaan }: Bouwcontext): Besluitstand => {
  const own = besluitstanden(b, peildatum).filter((stand) => stand.partner === partner)
  const found = own.find((stand) => stand.orgaan === orgaan) ?? own[0]
  if (!found) throw new Error('Dit exemplaar hoort bij een partner die niets besluit.')
  return found
}

/** 'de wethouder', 'het hoofd': an office, whoever holds it. */
export const metLidwoord = (functie: string): string => {
  if (/^(?:de|het|een) /i.test(functie)) return functie
  return `${/^\S*lid\b/.test(functie) ? 'een' : /^\S*hoofd\b/.test(functie) ? 'het' : 'de'} ${functie}`
}

/**
 * The piece by which somebody of this organisation decides on the lower layers. Within a gemeente it must be given by
 * this very organ: what the college gives does not reach the own powers of the burgemeester.
 */
const stukVoorLagen = ({ b }: Bouwcontext, { partner, orgaan }: Besluitstand): Mandaat | undefined =>
  (b.mandaten ?? []).find(
    ({ van, omvang, soort }) =>
      soort !== 'opdracht' &&
      van?.some(
        (verlener) =>
          verlener.partner === partner.id &&
          (partner.rechtsvorm !== 'gemeente' || verlener.orgaan === undefined || verlener.orgaan === orgaan?.id),
      ) &&
      (omvang?.includes('wijzigen-bijlagen') || omvang?.includes('toetreden')),
  )

/** An office; when another organisation holds it, with the name of that one. */
const instemmerVan = (index: Index, stuk: Mandaat | undefined, zelf: Partner): Vak => {
  const { aan } = stuk ?? {}
  if (aan?.functie === undefined)
    return afgeleid(
      undefined,
      ['mandaten'],
      'wie namens het orgaan instemt met wijziging van een bijlage',
      'bestuurssecretaris',
    )
  const ander = aan.partner === zelf.id ? undefined : findPartner(index, aan.partner)
  const van = ander ? ` van ${ander.korteNaam ?? ander.naam ?? ander.id}` : ''
  return afgeleid(`${metLidwoord(aan.functie)}${van}`, [`${aan.pad}.functie`])
}

const eerderVan = ({ besluit, staat: stand }: Besluitstand): Besluit['eerder'] => {
  const ontbreekt = nvtVak()
  return {
    datum: besluit ? uit(besluit, 'datum', 'datum van het eerdere besluit') : ontbreekt,
    heeftKenmerk: vlag(besluit?.kenmerk !== undefined),
    kenmerk: besluit ? uit(besluit, 'kenmerk') : ontbreekt,
    versie: besluit ? uit(besluit, 'versie') : ontbreekt,
    voorbehoud: besluit?.voorbehoud ? afgeleid(inEenZin(besluit.voorbehoud), [`${besluit.pad}.voorbehoud`]) : ontbreekt,
    vervuld: besluit ? uit(besluit, 'voorbehoudVervuld') : ontbreekt,
    heeftOpenVoorbehoud: vlag(
      stand !== 'nieuw' && besluit?.voorbehoud !== undefined && besluit.voorbehoudVervuld === undefined,
    ),
  }
}

const tekenvelden = (context: Bouwcontext, stand: Besluitstand) => {
  const { b, kennis, peildatum } = context
  const { partner, orgaan, soort } = stand
  const ander = tekentVoor(b, partner)
  const all = groep(partner, 'vertegenwoordiging').ondertekenaars ?? []
  const own = all.filter((wie) => wie.orgaan === undefined || orgaan === undefined || wie.orgaan === orgaan.id)
  const wie = own.length > 0 ? own : all
  const functies = wie.flatMap(({ functie, pad }) =>
    functie === undefined ? [] : [afgeleid(metLidwoord(functie), [`${pad}.functie`])],
  )
  const uniek = functies.filter((box, i) => functies.findIndex(({ waarde }) => waarde === box.waarde) === i)
  const stukken = benodigdeMachtigingen(b, kennis.bevoegdheid, peildatum)
    .filter((each) => each.partner === partner && wie.includes(each.ondertekenaar))
    .flatMap((each) => each.stukken)
  const geeftZelf = (stuk: Stukbehoefte): boolean =>
    stuk.orgaansoort === soort || (stuk.orgaan !== undefined && stuk.orgaan === orgaan)
  const pad = `${partner.pad}.vertegenwoordiging`
  return {
    tekenaars: lijstVan(uniek.length > 0 ? uniek : undefined, [pad], 'wie ondertekent'),
    heeftTekenaars: vlag(uniek.length > 0, pad),
    isGezamenlijk: vlag(partner.vertegenwoordiging?.wijze === 'gezamenlijk' && uniek.length > 1, pad),
    isCollegelid: vlag(
      uniek.some(({ waarde }) => /wethouder/i.test(String(waarde))),
      pad,
    ),
    burgemeesterTekent: vlag(uniek.length === 1 && uniek[0]?.waarde === 'de burgemeester', pad),
    perVolmacht: vlag(ander !== undefined, `${partner.pad}.vertegenwoordigdDoor`),
    gevolmachtigde: ander ? rechtspersoonVan(ander) : nvtVak(),
    geeftStuk: vlag(stukken.some(geeftZelf), 'mandaten'),
    vraagtOpdracht: vlag(
      stukken.some((stuk) => !geeftZelf(stuk)),
      'mandaten',
    ),
  }
}

export const bouwBesluit = (context: Bouwcontext): WeergaveVan<typeof besluitTabel> => {
  const { b } = context
  const stand = standVan(context)
  const { partner, orgaan, soort, staat: besluitstaat, ontbreekt, getekend } = stand
  const index = maakIndex(b)
  const bestuursorgaan = bouwOrgaan(stand)
  const moet = (wat: Strekking): Vak => vlag(ontbreekt.includes(wat), `${partner.pad}.besluiten`)
  const dekt = (wat: Strekking): boolean =>
    besluitstaat !== 'nieuw' && (stand.besluit?.strekking === undefined || stand.besluit.strekking.includes(wat))
  // who only confirms that a reservation is fulfilled decides nothing else
  const open = besluitstaat !== 'voorbehoud' && besluitstaat !== 'genomen'
  const lagen = groep(groep(b, 'afspraken'), 'wijziging')
  const regeltLagen = open && !dekt('wijziging-lagere-lagen') && staat(lagen, 'beheer') !== 'nvt'
  const regeltToetreding = open && !dekt('toetreding') && staat(b, 'toetreding') !== 'nvt'
  const stuk = stukVoorLagen(context, stand)
  const vervullingen = (partner.hoedanigheden ?? []).filter(
    (each) => each.orgaan === undefined || orgaan === undefined || each.orgaan === orgaan.id,
  )
  return {
    besluit: {
      ...bestuursorgaan,
      staatCode: afgeleid(besluitstaat, [`${partner.pad}.besluiten`]),
      eerder: eerderVan(stand),
      isGetekend: vlag(getekend !== undefined, `${partner.pad}.ondertekening`),
      getekendOp: getekend?.datum ? afgeleid(getekend.datum, [`${getekend.pad}.datum`]) : nvtVak(),
      treedtToe: vlag(stand.treedtToe, `${partner.pad}.kring`),
      neemtDeel: moet('deelname'),
      gaatAan: moet('ondertekening'),
      steltReglementVast: moet('reglement'),
      regeltLagen: vlag(regeltLagen, 'afspraken.wijziging'),
      regeltToetreding: vlag(regeltToetreding, 'toetreding'),
      isBeheerder: vlag(
        soort !== 'burgemeester' && groep(groep(b, 'samenwerking'), 'beheer').beheerder === partner.id,
        'samenwerking.beheer.beheerder',
      ),
      volmachtBeheerder: vlag(regeltLagen || regeltToetreding, 'afspraken.wijziging'),
      hoedanigheden: lijstVan(
        partner.hoedanigheden &&
          vervullingen.flatMap(({ hoedanigheid }) => {
            const found = findHoedanigheid(index, hoedanigheid)
            return found ? [kaleNaamVan(found)] : []
          }),
        [`${partner.pad}.hoedanigheden`],
        'in welke hoedanigheid de organisatie deelneemt',
      ),
      ...tekenvelden(context, stand),
      heeftInstemmer: vlag(stuk?.aan?.functie !== undefined, 'mandaten'),
      instemmer: instemmerVan(index, stuk, partner),
      grenzen: lijstVan(stuk?.grenzen === undefined ? [] : [uit(stuk, 'grenzen')], ['mandaten']),
      heeftGrenzen: vlag(stuk?.grenzen !== undefined, 'mandaten'),
      heeftTot: vlag(stuk?.geldigTot !== undefined, 'mandaten'),
      tot: stuk?.geldigTot ? uit(stuk, 'geldigTot') : nvtVak(),
      blokken: lijstVan(besluitblokken(partner, soort, bestuursorgaan.naam), [partner.pad]),
    },
  }
}
