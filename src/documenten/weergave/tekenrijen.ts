import { besluitstanden } from '../../model/afgeleid/benodigd.ts'
import { geldendBesluit, schakelsNaar } from '../../model/afgeleid/keten.ts'
import { isOverheid } from '../../model/afgeleid/overheid.ts'
import {
  type Beschrijving,
  type Besluit,
  lijsten,
  type Mandaat,
  type Ondertekenaar,
  type Partner,
  type Verlener,
} from '../../model/beschrijving.generated.ts'
import { datumTekst } from '../../model/datum-tekst.ts'
import { afgeleid, groep, uit, type Vak } from '../../model/vak.ts'
import { findOrgaan, findPartner, type Index } from '../../model/zoek.ts'
import { korteNaamVan, orgaanNaam, rechtspersoonVan, vlag } from './namen.ts'
import { gezet, type Tekenblok } from './ondertekenblokken.ts'

/** A row of a signature block; `open`: what is unknown must be decided before signing, so it is no line to write on. */
export interface Tekenrij {
  readonly label: Vak
  readonly waarde: Vak
  readonly hoog: Vak
  readonly open: Vak
}

const rij = (label: string, waarde: Vak, soort: 'hoog' | 'open' | 'lijn' = 'open'): Tekenrij => ({
  label: afgeleid(label, []),
  waarde,
  hoog: vlag(soort === 'hoog'),
  open: vlag(soort === 'open'),
})

const samen = (delen: readonly (string | undefined)[]): string | undefined =>
  delen.filter((deel) => deel !== undefined).join(', ') || undefined

const op = (datum: string | undefined): string | undefined => datum && datumTekst(datum)

/** Step 1 of the chain: which text is signed. */
const documentRij = (b: Beschrijving): Tekenrij => {
  const s = groep(b, 'samenwerking')
  const van = s.versiedatum === undefined ? '' : ` van ${datumTekst(s.versiedatum)}`
  const versie = s.versie === undefined ? undefined : `versie ${s.versie}${van}`
  const tekst = s.titel === undefined ? undefined : samen([s.titel, versie])
  return rij('Document', afgeleid(tekst, ['samenwerking.titel', 'samenwerking.versie', 'samenwerking.versiedatum']))
}

/** Steps 1 and 2: legal person and organ. */
const namensRijen = ({ partner, rechtspersoon, organen, vestiging }: Tekenblok): Tekenrij[] => {
  const zetel = partner.zetel === undefined ? undefined : `gevestigd te ${partner.zetel}`
  const kvk = partner.kvk === undefined ? undefined : `KvK-nummer ${partner.kvk}`
  const paden = [`${partner.pad}.naam`, `${partner.pad}.zetel`, `${partner.pad}.kvk`]
  // An unknown seat or number is a question of its own, not a gap in the name.
  const open = [uit(partner, 'zetel'), uit(partner, 'kvk', 'KvK-nummer')].flatMap((box, i) =>
    rechtspersoon && box.staat === 'onbekend' ? [rij(i === 0 ? 'Vestigingsplaats' : 'KvK-nummer', box)] : [],
  )
  const wie = [
    ...(rechtspersoon ? [rechtspersoonVan(partner)] : []),
    ...organen.map((each) => orgaanNaam(partner, each)),
  ]
  const namens = wie.map((box, i) =>
    i === 0 && box.staat === 'gegeven'
      ? afgeleid(samen([String(box.waarde), zetel, kvk]), [...box.bronnen, ...paden])
      : box,
  )
  return [
    ...namens.map((waarde, i) => rij(i === 0 ? 'Namens' : 'en namens', waarde)),
    ...open,
    ...(vestiging ? [rij('Vestiging', afgeleid(samen([vestiging.naam, vestiging.plaats]), [vestiging.pad]))] : []),
  ]
}

/** A decision on an earlier text says so: who signs another text must confirm it first. */
const besluitTekst = ({ datum, kenmerk, versie }: Besluit, tekent: string | undefined): string | undefined => {
  const over = versie && `over versie ${versie}`
  const nog = versie && tekent && versie !== tekent ? `; nog te bevestigen voor versie ${tekent}` : ''
  return datum && `${samen([op(datum), kenmerk && `kenmerk ${kenmerk}`, over])}${nog}`
}

const voorbehoudRij = (besluit: Besluit): Tekenrij[] => {
  const { voorbehoud, voorbehoudVervuld } = besluit
  if (voorbehoud === undefined) return []
  const stand = voorbehoudVervuld ? `Vervuld op ${op(voorbehoudVervuld)}.` : 'Nog niet vervuld.'
  const tekst = `${voorbehoud.trim().replace(/\.?$/, '.')} ${stand}`
  return [rij('Voorbehoud', afgeleid(tekst, [`${besluit.pad}.voorbehoud`, `${besluit.pad}.voorbehoudVervuld`]))]
}

/** Step 3: the decision per organ; a public body cannot do without, and any other still to decide fills it in. */
const besluitRijen = (b: Beschrijving, { partner, organen, tekenaars }: Tekenblok): Tekenrij[] => {
  const all = partner.besluiten ?? []
  const tekent = partner.ondertekening?.length ? undefined : b.samenwerking?.versie
  const ids = new Set([...organen.map(({ id }) => id), ...tekenaars.flatMap(({ orgaan }) => orgaan ?? [])])
  const relevant = all.filter(({ orgaan }) => ids.size === 0 || orgaan === undefined || ids.has(orgaan))
  const per = new Map<string, Besluit[]>()
  for (const besluit of relevant) per.set(besluit.orgaan ?? '', [...(per.get(besluit.orgaan ?? '') ?? []), besluit])
  const rows = [...per.values()].flatMap((besluiten) => {
    const besluit = geldendBesluit(besluiten)
    if (!besluit) return []
    const soort = findOrgaan(partner, besluit.orgaan)?.soort
    const label = soort === undefined || soort === 'anders' ? 'Besluit' : `Besluit ${lijsten.orgaansoorten[soort]}`
    const waarde = afgeleid(besluitTekst(besluit, tekent), [besluit.pad], 'datum van het besluit')
    return [rij(label, waarde), ...voorbehoudRij(besluit)]
  })
  const moetNog = besluitstanden(b).some((stand) => stand.partner === partner && stand.staat === 'nieuw')
  if (rows.length > 0 || !(isOverheid(partner) || moetNog)) return rows
  const onbekend = afgeleid(undefined, [`${partner.pad}.besluiten`], 'datum en kenmerk van het besluit')
  return [rij('Besluit', onbekend, isOverheid(partner) ? 'open' : 'lijn')]
}

/** The organ by its kind when it is one of the party itself; else by its full name. */
const verlenerNaam = (index: Index, verlener: Verlener, partij: Partner): string | undefined => {
  const partner = findPartner(index, verlener.partner)
  const orgaan = findOrgaan(partner, verlener.orgaan)
  if (partner === partij && orgaan?.soort !== undefined && orgaan.soort !== 'anders')
    return lijsten.orgaansoorten[orgaan.soort]
  const box = partner && (orgaan ? orgaanNaam(partner, orgaan) : korteNaamVan(partner))
  return box?.staat === 'gegeven' ? String(box.waarde) : undefined
}

const schakelRij = (index: Index, stuk: Mandaat, partij: Partner): Tekenrij => {
  const soort = stuk.soort === undefined ? 'bevoegdheid' : lijsten.mandaatsoorten[stuk.soort]
  const van = (stuk.van ?? []).map((verlener) =>
    samen([
      verlenerNaam(index, verlener, partij),
      op(verlener.datum),
      verlener.kenmerk && `kenmerk ${verlener.kenmerk}`,
    ]),
  )
  const naam = stuk.van?.some(({ datum }) => datum !== undefined) ? undefined : stuk.titel
  const tot = stuk.geldigTot && `geldig tot en met ${op(stuk.geldigTot)}`
  const tekst = [naam, ...van, stuk.grenzen, tot].filter((part) => part !== undefined).join('; ')
  const label = `${soort.charAt(0).toUpperCase()}${soort.slice(1)}`
  return rij(label, afgeleid(tekst || undefined, [stuk.pad], 'naam en datum van het stuk'))
}

/** Step 4: the links from the competent organ to who signs, the oldest first; a link that they share once. */
const bevoegdheidRijen = (index: Index, { tekenaars, gezamenlijk }: Tekenblok, tekent: Partner): Tekenrij[] => {
  const stukken = [...new Set(tekenaars.flatMap(({ mandaat }) => schakelsNaar(index, mandaat)))]
  const bron = tekent.vertegenwoordiging?.bron
  const wijze = gezamenlijk ? lijsten.vertegenwoordigingen.gezamenlijk : undefined
  const tekst = stukken.length > 0 ? wijze : samen([wijze, bron])
  const rows = tekst === undefined ? [] : [rij('Bevoegdheid', afgeleid(tekst, [`${tekent.pad}.vertegenwoordiging`]))]
  return [...rows, ...stukken.map((stuk) => schakelRij(index, stuk, tekent))]
}

/** Steps 5 and 7: who signs, where, when and how; what was signed already is printed. */
const handtekeningRijen = (partner: Partner, wie: Ondertekenaar | undefined, functie: Vak): Tekenrij[] => {
  const al = gezet(partner, wie)
  const bekend = (veld: 'naam' | 'functie' | 'wijze'): Vak | undefined =>
    al?.[veld] === undefined ? undefined : uit(al, veld)
  const leeg = (wat: string): Vak => afgeleid(undefined, [], wat)
  const geplaatst = samen([al?.plaats, op(al?.datum)])
  const waarEnWanneer = geplaatst
    ? afgeleid(geplaatst, [`${al?.pad}.plaats`, `${al?.pad}.datum`])
    : leeg('plaats en datum')
  const versie = al?.versie === undefined ? undefined : `versie ${al.versie}`
  const stuk = al && samen(['geplaatst', versie, al.bewijs && `ondertekend exemplaar: ${al.bewijs}`])
  return [
    rij('Naam', bekend('naam') ?? (wie ? uit(wie, 'naam') : leeg('naam')), 'lijn'),
    rij('Functie', bekend('functie') ?? functie, 'lijn'),
    rij('Plaats en datum', waarEnWanneer, 'lijn'),
    rij('Wijze van ondertekenen', bekend('wijze') ?? leeg('wijze'), 'lijn'),
    stuk ? rij('Handtekening', afgeleid(stuk, [al.pad]), 'lijn') : rij('Handtekening', leeg('handtekening'), 'hoog'),
  ]
}

const ofFuncties = (wie: readonly Ondertekenaar[]): Vak => {
  const functies = wie.map(({ functie }) => functie).filter((functie) => functie !== undefined)
  return afgeleid(
    functies.join(' of ') || undefined,
    wie.map(({ pad }) => `${pad}.functie`),
  )
}

/** All rows of one block. `tekent` signs for the party when that is another organisation. */
export const tekenrijen = (
  b: Beschrijving,
  index: Index,
  blok: Tekenblok,
  tekent: Partner,
  medeNamens: Vak | undefined,
): readonly Tekenrij[] => {
  const { partner, tekenaars, gezamenlijk } = blok
  const [first] = tekenaars
  const ieder = gezamenlijk || tekent.vertegenwoordiging?.wijze !== 'zelfstandig' || tekenaars.length < 2
  const plekken = ieder
    ? (tekenaars.length > 0 ? tekenaars : [undefined]).flatMap((wie) =>
        handtekeningRijen(partner, wie, wie ? uit(wie, 'functie') : afgeleid(undefined, [], 'functie')),
      )
    : handtekeningRijen(
        partner,
        tekenaars.find((wie) => gezet(partner, wie)) ?? { ...first!, nvt: {} },
        ofFuncties(tekenaars),
      )
  const ander = tekent === partner ? [] : [rij('Vertegenwoordigd door', rechtspersoonVan(tekent))]
  return [
    documentRij(b),
    ...namensRijen(blok),
    ...ander,
    ...(medeNamens ? [rij('Mede namens', medeNamens)] : []),
    ...besluitRijen(b, blok),
    ...bevoegdheidRijen(index, blok, tekent),
    ...plekken,
  ]
}
