import { type Deelname, deelnamesVan } from '../../model/afgeleid/deelnames.ts'
import { partijen as partijgroepen } from '../../model/afgeleid/partijen.ts'
import { lijsten, type NietDeelnemend, type Overleg, type Partner } from '../../model/beschrijving.generated.ts'
import { afgeleid, code, type LijstVak, lijstUit, lijstVan, uit, type Vak } from '../../model/vak.ts'
import { deel, lijst, type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import { findPartner, type Index } from '../../model/zoek.ts'
import type { Bouwcontext } from '../soort.ts'
import { korteNaamVan, namenVan, nvtVak, vlag, woordenVan, zonderLidwoord } from './namen.ts'
import { type Grondslagrij, grondslagrijTabel, grondslagVan } from './overleg-gronden.ts'

export const deelnemersTabel = {
  deelnemers: lijst('Wie aan tafel zit', {
    hoedanigheid: waarde('Hoedanigheid, met lidwoord'),
    kort: waarde('Hoedanigheid zonder lidwoord'),
    gewoon: waarde('Hoe inwoners deze deelnemer kennen'),
    rollen: waarden('Rollen aan tafel'),
    deelname: waarde('Vast, op afroep of anders'),
    deelnameCode: waarde('Code van de deelname'),
    voorwaarde: waarde('Wanneer deze deelnemer aanschuift'),
    partners: waarden('Korte namen van de partijen'),
    heetZo: waarde('Is er één partij, met dezelfde naam als de hoedanigheid?'),
    hoeveel: waarde('Aantal partijen'),
    isVeel: waarde(
      'Doen alle partijen met deze hoedanigheid mee, en zijn het er te veel om te noemen (meer dan vier)?',
    ),
    kandidaten: waarden('Korte namen van wie nog geen partij is'),
    heeftKandidaten: waarde('Zijn er kandidaten?'),
    door: waarden('Korte namen van wie voor de partij aan tafel zit'),
    heeftDoor: waarde('Zit er een ander aan tafel?'),
    grond: deel('Grondslag en geheimhouding in dit overleg', grondslagrijTabel),
  }),
  nietDeelnemend: lijst('Wie niet deelneemt', {
    partner: waarde('Korte naam'),
    gemeenten: waarden('Alleen in deze gemeenten'),
    isBeperkt: waarde('Geldt het alleen voor bepaalde gemeenten?'),
    reden: waarde('Waarom niet (begint met een kleine letter)'),
    datum: waarde('Sinds wanneer (ISO)'),
  }),
  heeftNietDeelnemend: waarde('Zijn er partijen die niet deelnemen?'),
} as const

type Weergave = WeergaveVan<typeof deelnemersTabel>

/** More names than this make a cell unreadable; the list of parties has them all. */
const VEEL = 4

const namen = (partners: readonly Partner[], pad: string): LijstVak<Vak> =>
  lijstVan([...new Set(partners)].map(korteNaamVan), [pad])

const bouwDeelname =
  (partijen: ReadonlySet<Partner>, kandidaten: ReadonlySet<Partner>, gronden: readonly Grondslagrij[]) =>
  ({ overleg, deelnemer, hoedanigheid, partners }: Deelname): Weergave['deelnemers']['items'][number] => {
    const naam = hoedanigheid ? uit(hoedanigheid, 'naam') : uit(deelnemer, 'hoedanigheid')
    const geweigerd = new Set(overleg.nietDeelnemend?.map((niet) => niet.partner))
    const weigert = (partner: Partner): boolean =>
      geweigerd.has(partner.id) &&
      (partner.hoedanigheden ?? []).some((each) => each.hoedanigheid === deelnemer.hoedanigheid)
    const beperkt = (deelnemer.partners?.length ?? 0) > 0 || [...partijen].some(weigert)
    const wie = partners.filter(({ partner }) => partijen.has(partner))
    const later = partners.filter(({ partner }) => kandidaten.has(partner)).map(({ partner }) => partner)
    const anderen = wie.flatMap(({ partner, aanTafel }) => (aanTafel && aanTafel !== partner ? [aanTafel] : []))
    const [enige, ...meer] = wie
    const heetZo =
      enige !== undefined &&
      [meer, later, anderen].every(({ length }) => length === 0) &&
      korteNaamVan(enige.partner).waarde?.toString().toLowerCase() ===
        zonderLidwoord(naam).waarde?.toString().toLowerCase()
    return {
      hoedanigheid: naam,
      kort: zonderLidwoord(naam),
      gewoon: hoedanigheid ? uit(hoedanigheid, 'inGewoneTaal') : nvtVak(),
      rollen: woordenVan(deelnemer, 'rollen', lijsten.overlegrollen),
      deelname: uit(deelnemer, 'deelname', 'vast of op afroep'),
      deelnameCode: code(deelnemer, 'deelname'),
      voorwaarde: uit(deelnemer, 'voorwaarde'),
      partners: namen(
        wie.map(({ partner }) => partner),
        deelnemer.pad,
      ),
      heetZo: vlag(heetZo, deelnemer.pad),
      hoeveel: afgeleid(new Set(wie.map(({ partner }) => partner)).size, [deelnemer.pad]),
      isVeel: vlag(wie.length > VEEL && !beperkt, deelnemer.pad),
      kandidaten: namen(later, deelnemer.pad),
      heeftKandidaten: vlag(later.length > 0, deelnemer.pad),
      door: namen(anderen, deelnemer.pad),
      heeftDoor: vlag(anderen.length > 0, deelnemer.pad),
      grond: grondslagVan(gronden, hoedanigheid, deelnemer.pad),
    }
  }

const bouwNiet =
  (index: Index) =>
  (niet: NietDeelnemend): Weergave['nietDeelnemend']['items'][number] => {
    const partner = findPartner(index, niet.partner)
    return {
      partner: partner ? korteNaamVan(partner) : uit(niet, 'partner'),
      gemeenten: namenVan(niet, 'gemeenten', (id) => {
        const gemeente = findPartner(index, id)
        return gemeente && korteNaamVan(gemeente)
      }),
      isBeperkt: vlag((niet.gemeenten?.length ?? 0) > 0, `${niet.pad}.gemeenten`),
      reden: uit(niet, 'reden', 'waarom deze partij niet deelneemt'),
      datum: uit(niet, 'datum'),
    }
  }

export const bouwDeelnemers = (
  { b, peildatum }: Bouwcontext,
  overleg: Overleg,
  index: Index,
  gronden: readonly Grondslagrij[],
): Weergave => {
  const groepen = partijgroepen(b, peildatum)
  const bouw = bouwDeelname(
    new Set([...groepen.partijen, ...groepen.onbekend]),
    new Set([...groepen.kandidaten, ...groepen.klassen]),
    gronden,
  )
  const deelnemers = lijstUit(overleg, 'deelnemers', () => undefined)
  return {
    deelnemers: { ...deelnemers, items: deelnamesVan(b, overleg).map(bouw) },
    nietDeelnemend: lijstUit(overleg, 'nietDeelnemend', bouwNiet(index)),
    heeftNietDeelnemend: vlag((overleg.nietDeelnemend?.length ?? 0) > 0, `${overleg.pad}.nietDeelnemend`),
  }
}
