/** Per hoedanigheid of one party: what it may bring in, what it receives, what never, and its secret. */
import { deelnamesVan } from '../../model/afgeleid/deelnames.ts'
import { verstrekkingenVan } from '../../model/afgeleid/verstrekkingen.ts'
import {
  type Beschrijving,
  type Gegeven,
  type Hoedanigheid,
  lijsten,
  type Partner,
  type Vervulling,
} from '../../model/beschrijving.generated.ts'
import { afgeleid, groep, type LijstVak, lijstVan, staat, uit, type Vak } from '../../model/vak.ts'
import { lijst, type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import { findGegeven, findHoedanigheid, type Index, maakIndex } from '../../model/zoek.ts'
import type { Bouwcontext } from '../soort.ts'
import { vlag, zonderLidwoord } from './namen.ts'
import { geheimVan } from './partners-aard.ts'
import { bouwWetsvlaggen } from './wetsvlaggen.ts'

export const gegevensPerHoedanigheidTabel = {
  perHoedanigheid: lijst('Wat deze partij in iedere hoedanigheid inbrengt en ontvangt', {
    als: waarden('Hoedanigheden waarvoor dit gelijk is, zonder lidwoord'),
    geeft: waarden('Wat zij kan inbrengen'),
    geeftNiets: waarde('Staat vast dat zij niets inbrengt?'),
    krijgt: waarden('Wat zij kan ontvangen'),
    krijgtNiets: waarde('Staat vast dat zij niets ontvangt?'),
    nooit: waarden('Wat zij van de wet niet mag inbrengen'),
    heeftNooit: waarde('Is er iets wat zij nooit mag inbrengen?'),
    geheim: waarde('Soort geheimhouding, als woord'),
    geheimCode: waarde('Code van de soort geheimhouding'),
    wegen: waarden('Wegen voorbij het geheim'),
    heeftWegen: waarde('Zijn die wegen bekend?'),
  }),
  isWgs: waarde('Geldt de plicht om te verstrekken van een samenwerkingsverband volgens de WGS?'),
  heeftNooit: waarde('Is er in een hoedanigheid iets wat nooit mag worden ingebracht?'),
} as const

type Weergave = WeergaveVan<typeof gegevensPerHoedanigheidTabel>

/** The overleggen where this partner sits in this hoedanigheid; its own list of a joiner is already in there. */
const overleggenVan = (b: Beschrijving, partner: Partner, id: string | undefined) =>
  (b.overleggen ?? []).filter((overleg) =>
    deelnamesVan(b, overleg).some(
      ({ deelnemer, partners }) => deelnemer.hoedanigheid === id && partners.some((each) => each.partner === partner),
    ),
  )

const namen = (gegevens: Iterable<Gegeven>, pad: string): LijstVak<Vak> =>
  lijstVan(
    [...new Set(gegevens)].map((gegeven) => uit(gegeven, 'naam')),
    [pad],
  )

const bouwRij = (b: Beschrijving, index: Index, partner: Partner, vervulling: Vervulling) => {
  const hoedanigheid = findHoedanigheid(index, vervulling.hoedanigheid)
  const id = vervulling.hoedanigheid
  const overleggen = overleggenVan(b, partner, id)
  const stromen = overleggen.flatMap((overleg) => verstrekkingenVan(b, overleg))
  const isOpen = overleggen.some((overleg) => staat(overleg, 'verstrekkingen') === 'onbekend')
  const heeft = (lijst: readonly Hoedanigheid[]): boolean => lijst.some((each) => each.id === id)
  const { pad } = vervulling
  const geeft = stromen.flatMap(({ van, gegevens }) => (heeft(van) ? gegevens : []))
  const krijgt = stromen.flatMap(({ aan, gegevens }) => (heeft(aan) ? gegevens : []))
  const wie = overleggen.find((overleg) => staat(overleg, 'verstrekkingen') === 'onbekend')
  const open = lijstVan<Vak>(undefined, [wie ? `${wie.pad}.verstrekkingen` : 'overleggen'], 'wie wat aan wie geeft')
  const verboden = (hoedanigheid?.nooitInbrengen ?? []).flatMap(({ gegevens }) =>
    (gegevens ?? []).flatMap((each) => findGegeven(index, each) ?? []),
  )
  const geheim = geheimVan(vervulling, hoedanigheid) ?? groep(hoedanigheid ?? vervulling, 'beroepsgeheim')
  const wegen = (geheim.doorbreking ?? []).filter((weg) => weg !== 'niet-van-toepassing')
  const naam = hoedanigheid ? uit(hoedanigheid, 'naam') : uit(vervulling, 'hoedanigheid')
  return {
    als: lijstVan([zonderLidwoord(naam)], naam.bronnen),
    geeft: geeft.length > 0 || !isOpen ? namen(geeft, pad) : open,
    geeftNiets: vlag(geeft.length === 0 && !isOpen, pad),
    krijgt: krijgt.length > 0 || !isOpen ? namen(krijgt, pad) : open,
    krijgtNiets: vlag(krijgt.length === 0 && !isOpen, pad),
    nooit: namen(verboden, hoedanigheid?.pad ?? pad),
    heeftNooit: vlag(verboden.length > 0, hoedanigheid?.pad ?? pad),
    geheim: uit(geheim, 'soort', 'of een geheim geldt'),
    geheimCode: afgeleid(geheim.soort, [`${geheim.pad}.soort`]),
    wegen: lijstVan(
      wegen.map((weg) => afgeleid(lijsten.doorbrekingswegen[weg], [`${geheim.pad}.doorbreking`])),
      [`${geheim.pad}.doorbreking`],
    ),
    heeftWegen: vlag(wegen.length > 0, `${geheim.pad}.doorbreking`),
  }
}

type Rij = Weergave['perHoedanigheid']['items'][number]

/** Hoedanigheden for which everything is the same stand in one row, so that a school board with two reads it once. */
const samengevoegd = (rijen: readonly Rij[]): readonly Rij[] => {
  const per = new Map<string, Rij>()
  for (const rij of rijen) {
    const lijsten = [rij.geeft, rij.krijgt, rij.nooit, rij.wegen].map(({ items }) => items.map(({ waarde }) => waarde))
    const key = JSON.stringify([...lijsten, rij.geheimCode.waarde])
    const eerder = per.get(key)
    const als = eerder ? lijstVan([...eerder.als.items, ...rij.als.items], eerder.als.bronnen) : rij.als
    per.set(key, { ...(eerder ?? rij), als })
  }
  return [...per.values()]
}

export const bouwGegevensPerHoedanigheid = (context: Bouwcontext): Weergave => {
  const { b, partner } = context
  if (!partner) throw new Error('Dit document is er alleen per partij.')
  const index = maakIndex(b)
  const rijen = samengevoegd((partner.hoedanigheden ?? []).map((vervulling) => bouwRij(b, index, partner, vervulling)))
  return {
    perHoedanigheid: lijstVan(rijen, [`${partner.pad}.hoedanigheden`]),
    isWgs: vlag(bouwWetsvlaggen(context, b.hoedanigheden ?? []).heeftWgs.waarde === true, 'hoedanigheden'),
    heeftNooit: vlag(
      rijen.some(({ heeftNooit }) => heeftNooit.waarde === true),
      `${partner.pad}.hoedanigheden`,
    ),
  }
}
