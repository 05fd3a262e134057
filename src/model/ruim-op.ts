/** What cannot be used is taken out of the data before the model is built, and remembered for the rules REF001, 002, 006 and 007. */
import { veldtabel } from './beschrijving.generated.ts'
import { kringenIn } from './kringen.ts'
import { type Data, type Groep, isData, isOntkend, loopGroepen, verwijder, waarden } from './loop.ts'
import { kindPad } from './pad.ts'

export interface LosseVerwijzing {
  readonly pad: string
  readonly titel: string
  /** Collection that it points into. */
  readonly naar: string
  readonly id: string
  /** What could have been meant. */
  readonly bekend: readonly string[]
  /** The partner whose organ, establishment or signatory was meant; null when that partner itself is unknown. */
  readonly vanPartner?: string
}
export interface DubbeleId {
  readonly pad: string
  readonly titel: string
  readonly id: string
  readonly eerste: string
}
export interface OnbekendArtikel {
  readonly pad: string
  readonly wet?: string
  readonly artikel?: string
  readonly lid?: string
  readonly onderdeel?: string
}
export interface Kring {
  readonly pad: string
  readonly titel: string
  readonly ids: readonly string[]
}
export interface Opgeruimd {
  readonly losse: readonly LosseVerwijzing[]
  readonly dubbele: readonly DubbeleId[]
  readonly artikelen: readonly OnbekendArtikel[]
  readonly kringen: readonly Kring[]
}

/** What the catalogue of laws can say. */
export interface WetKenner {
  kent(wet: string, artikel?: string, lid?: string, onderdeel?: string): boolean
}

/** Collections whose ids are known in the whole description, and where they stand. */
export const verzamelingen: Readonly<Record<string, readonly string[]>> = {
  partners: ['partners'],
  hoedanigheden: ['hoedanigheden'],
  mandaten: ['mandaten'],
  doelen: ['doelbinding', 'doelen'],
  gegevens: ['gegevens'],
  overleggen: ['overleggen'],
  verwerkingen: ['verwerkingen'],
  bewaartermijnen: ['bewaartermijnen'],
  gremia: ['samenwerking', 'gremia'],
}
/** Collections of one partner. */
const perPartner: Readonly<Record<string, (partner: Data) => unknown>> = {
  organen: (partner) => partner.organen,
  vestigingen: (partner) => partner.vestigingen,
  ondertekenaars: (partner) =>
    isData(partner.vertegenwoordiging) ? partner.vertegenwoordiging.ondertekenaars : undefined,
}

const idsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.flatMap((item) => (isData(item) && typeof item.id === 'string' ? [item.id] : [])) : []

const verwijderDubbele = (data: Data): DubbeleId[] => {
  const dubbele: DubbeleId[] = []
  const tafels = new Map<string, string>()
  loopGroepen(data, (groep) => {
    for (const [naam, info] of Object.entries(veldtabel[groep.type] ?? {})) {
      if (info.soort !== 'groep' || !info.lijst) continue
      // the tables of all overleggen share their ids: documents are named after them
      const first = info.naar === 'Uitvoering' ? tafels : new Map<string, string>()
      for (const { waarde, pad, index } of waarden(groep, naam, info)) {
        const id = isData(waarde) && typeof waarde.id === 'string' ? waarde.id : undefined
        if (id === undefined) continue
        const eerste = first.get(id)
        if (eerste === undefined) first.set(id, pad)
        else {
          dubbele.push({ pad: kindPad(pad, 'id'), titel: info.titel, id, eerste: kindPad(eerste, 'id') })
          verwijder(groep, naam, index)
        }
      }
    }
  })
  return dubbele
}

const verwijderLosse = (data: Data): LosseVerwijzing[] => {
  const overal = new Map(
    Object.entries(verzamelingen).map(([naam, path]) => [
      naam,
      idsIn(path.reduce<unknown>((at, step) => (isData(at) ? at[step] : undefined), data)),
    ]),
  )
  const partners = new Map((Array.isArray(data.partners) ? data.partners : []).filter(isData).map((p) => [p.id, p]))
  const losse: LosseVerwijzing[] = []
  /** The partner that a local id belongs to: the one named beside it, else the one around it. */
  const partnerVan = (groep: Groep): Data | undefined =>
    veldtabel[groep.type]?.partner?.naar === 'partners'
      ? partners.get(groep.data.partner)
      : [...groep.ouders, groep].findLast(({ type }) => type === 'Partner')?.data
  loopGroepen(data, (groep) => {
    for (const [naam, info] of Object.entries(veldtabel[groep.type] ?? {})) {
      if (info.soort !== 'ref' || info.naar === undefined) continue
      const lokaal = perPartner[info.naar]
      const partner = lokaal ? partnerVan(groep) : undefined
      const bekend = lokaal ? idsIn(partner && lokaal(partner)) : (overal.get(info.naar) ?? [])
      for (const { waarde, pad, index } of waarden(groep, naam, info)) {
        if (typeof waarde !== 'string' || bekend.includes(waarde)) continue
        const vanPartner = typeof partner?.id === 'string' ? { vanPartner: partner.id } : {}
        losse.push({ pad, titel: info.titel, naar: info.naar, id: waarde, bekend, ...vanPartner })
        verwijder(groep, naam, index)
      }
    }
  })
  return losse
}

const verwijderArtikelen = (data: Data, wetten: WetKenner): OnbekendArtikel[] => {
  const onbekend: OnbekendArtikel[] = []
  loopGroepen(data, (groep) => {
    for (const [naam, info] of Object.entries(veldtabel[groep.type] ?? {})) {
      if (info.soort !== 'wet') continue
      for (const { waarde, pad, index } of waarden(groep, naam, info)) {
        if (!isData(waarde) || isOntkend(waarde)) continue
        const { wet, artikel, lid, onderdeel } = waarde
        const given = Object.entries({ wet, artikel, lid, onderdeel }).filter(([, part]) => part !== undefined)
        // a denied part says nothing about which article is meant
        const parts = given.filter((part): part is [string, string] => typeof part[1] === 'string')
        const plek: Readonly<Record<string, string | undefined>> = Object.fromEntries(parts)
        const heel = parts.length === given.length && plek.wet !== undefined
        if (heel && wetten.kent(plek.wet ?? '', plek.artikel, plek.lid, plek.onderdeel)) continue
        onbekend.push({ pad, ...Object.fromEntries(parts) })
        verwijder(groep, naam, index)
      }
    }
  })
  return onbekend
}

/** Changes `data` in place. In this order, so that the second of two equal ids leaves no references behind. */
export const ruimOp = (data: Data, wetten?: WetKenner): Opgeruimd => {
  const dubbele = verwijderDubbele(data)
  const losse = verwijderLosse(data)
  const artikelen = wetten ? verwijderArtikelen(data, wetten) : []
  return { dubbele, losse, artikelen, kringen: kringenIn(data) }
}
