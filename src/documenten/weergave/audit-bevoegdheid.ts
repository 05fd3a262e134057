import { geldendBesluit, handtekeningenVan, type Keten, ketens } from '../../model/afgeleid/keten.ts'
import { isOverheid } from '../../model/afgeleid/overheid.ts'
import { partijen } from '../../model/afgeleid/partijen.ts'
import { versieOmTeTekenen } from '../../model/afgeleid/versie.ts'
import type { Beschrijving, Besluit, Mandaat, Partner, Verlener } from '../../model/beschrijving.generated.ts'
import { isVoorstel } from '../../model/is-voorstel.ts'
import { afgeleid, lijstVan, staat, uit, type Vak } from '../../model/vak.ts'
import { lijst, type WeergaveVan } from '../../model/weergave.ts'
import { findOrgaan, findPartner, maakIndex } from '../../model/zoek.ts'
import type { Bouwcontext } from '../soort.ts'
import { op, type Rij, rij, rijTabel, type Standdeel, samen, stand, standVanVeld, vanPartner } from './audit-stand.ts'
import { korteNaamVan, orgaanSoort, zonderLidwoord } from './namen.ts'

export const auditBevoegdheidTabel = {
  besluiten: lijst('Per orgaan of partij het besluit', rijTabel),
  mandaten: lijst('De mandaten, volmachten en machtigingen, per verlener', rijTabel),
  ondertekeningen: lijst('Per ondertekenaar de handtekening', rijTabel),
} as const

/** A decision about another text has to be confirmed first, as the documents for decisions ask too. */
const heeftBesluit = (
  b: Beschrijving,
  { pad, datum, kenmerk, versie, voorbehoud, voorbehoudVervuld }: Besluit,
): Standdeel => {
  const tekst = versieOmTeTekenen(b)
  const andere = versie !== undefined && tekst !== undefined && versie !== tekst
  const open = voorbehoud !== undefined && voorbehoudVervuld === undefined
  const uitleg = samen(
    op(datum),
    kenmerk && `kenmerk ${kenmerk}`,
    versie && `over versie ${versie}`,
    andere && `nog te bevestigen voor versie ${tekst}`,
    open && 'met een voorbehoud dat nog niet is vervuld',
  )
  return stand(datum === undefined || open || andere ? 'nog-niet' : 'aanwezig', [pad], uitleg, datum)
}

/** A public body is bound by its organ; of a private party its statutes tell whether there must be a decision. */
const zonderBesluit = (partner: Partner): Standdeel =>
  staat(partner, 'besluiten') === 'nvt'
    ? standVanVeld(partner, 'besluiten')
    : stand(isOverheid(partner) ? 'nog-niet' : 'zelf', [`${partner.pad}.besluiten`])

const besluitRijen = (b: Beschrijving, partner: Partner): Rij[] => {
  const besluiten = partner.besluiten ?? []
  const eigen = (partner.organen ?? []).filter(
    ({ id, isPartij }) => isPartij === 'ja' || besluiten.some(({ orgaan }) => orgaan === id),
  )
  const wie = korteNaamVan(partner)
  if (eigen.length === 0) {
    const besluit = geldendBesluit(besluiten)
    return [
      rij(
        afgeleid('het bevoegde orgaan', [partner.pad]),
        wie,
        besluit ? heeftBesluit(b, besluit) : zonderBesluit(partner),
      ),
    ]
  }
  return eigen.map((orgaan) => {
    const besluit = geldendBesluit(besluiten.filter((each) => each.orgaan === orgaan.id))
    const wat = orgaanSoort(partner, orgaan)
    return rij(
      wat.staat === 'gegeven' ? wat : uit(orgaan, 'id'),
      wie,
      besluit ? heeftBesluit(b, besluit) : zonderBesluit(partner),
    )
  })
}

const soortStuk = (mandaat: Mandaat): Vak =>
  mandaat.titel === undefined ? uit(mandaat, 'soort', 'wat voor stuk dit is') : uit(mandaat, 'titel')

const mandaatStand = (mandaat: Mandaat, verlener: Verlener): Standdeel => {
  const { pad, datum, kenmerk, ingetrokken } = verlener
  if (ingetrokken !== undefined) return stand('nvt', [`${pad}.ingetrokken`], `ingetrokken op ${op(ingetrokken)}`)
  if (isVoorstel(mandaat)) return stand('nog-niet', [`${mandaat.pad}.status`], 'voorstel, nog zonder akkoord')
  const tot = mandaat.geldigTot && `geldig tot en met ${op(mandaat.geldigTot)}`
  return stand(
    // A standing regulation has no date of its own, with a reason.
    staat(verlener, 'datum') === 'onbekend' ? 'nog-niet' : 'aanwezig',
    [pad],
    samen(op(datum) ?? verlener.nvt.datum, kenmerk && `kenmerk ${kenmerk}`, tot),
    datum,
  )
}

const mandaatRijen = (b: Beschrijving, mandaat: Mandaat): Rij[] => {
  const index = maakIndex(b)
  const wat = soortStuk(mandaat)
  if (!mandaat.van?.length)
    return [rij(wat, afgeleid('nog niet genoemd', [`${mandaat.pad}.van`]), stand('nog-niet', [`${mandaat.pad}.van`]))]
  return mandaat.van.map((verlener) => {
    const partner = findPartner(index, verlener.partner)
    const orgaan = partner && findOrgaan(partner, verlener.orgaan)
    const naam = vanPartner(partner, `${verlener.pad}.partner`)
    const soort = orgaan && zonderLidwoord(orgaanSoort(partner, orgaan))
    const wie =
      soort?.staat === 'gegeven' && naam.staat === 'gegeven'
        ? afgeleid(`${naam.waarde}, ${soort.waarde}`, [...naam.bronnen, ...soort.bronnen])
        : naam
    return rij(wat, wie, mandaatStand(mandaat, verlener))
  })
}

const ondertekenRij = ({ partner, tekent, ondertekenaar, handtekeningen }: Keten): Rij => {
  const gezet = handtekeningen.find(({ datum }) => datum !== undefined)
  const door = tekent === partner ? undefined : korteNaamVan(tekent)
  const pad = ondertekenaar?.pad ?? partner.pad
  const functie = ondertekenaar?.functie ?? (door ? `ondertekent via ${door.waarde ?? 'een ander'}` : 'ondertekenaar')
  const uitleg = samen(op(gezet?.datum), gezet?.versie && `versie ${gezet.versie}`)
  return rij(
    afgeleid(functie, [pad]),
    korteNaamVan(partner),
    stand(gezet ? 'aanwezig' : 'nog-niet', [gezet?.pad ?? `${partner.pad}.ondertekening`], uitleg, gezet?.datum),
  )
}

const ondertekenRijen = (b: Beschrijving, partner: Partner): Rij[] => {
  const own = ketens(b).filter((keten) => keten.partner === partner)
  if (own.length > 0) return own.map(ondertekenRij)
  return [
    ondertekenRij({
      partner,
      tekent: partner,
      schakels: [],
      verleners: [],
      handtekeningen: handtekeningenVan(b, partner),
    }),
  ]
}

/** Decisions, pieces and signatures; who joins later signs a verklaring instead. */
export const bouwAuditBevoegdheid = ({ b, peildatum }: Bouwcontext): WeergaveVan<typeof auditBevoegdheidTabel> => {
  const eerste = partijen(b, peildatum).partijen.filter(({ kring }) => kring !== 'latere-toetreder')
  return {
    besluiten: lijstVan(
      eerste.flatMap((partner) => besluitRijen(b, partner)),
      ['partners'],
    ),
    mandaten: lijstVan(
      (b.mandaten ?? []).flatMap((mandaat) => mandaatRijen(b, mandaat)),
      ['mandaten'],
    ),
    ondertekeningen: lijstVan(
      eerste.flatMap((partner) => ondertekenRijen(b, partner)),
      ['partners'],
    ),
  }
}
