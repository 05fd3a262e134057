import { isOmTeTekenen } from '../../model/afgeleid/vertegenwoordiging.ts'
import { type Beschrijving, lijsten, type Orgaan, type Partner } from '../../model/beschrijving.generated.ts'
import { staat } from '../../model/vak.ts'
import { isVervanger, isZelfBevoegd } from '../../regels/patterns/bevoegd.ts'
import type { Kennis } from '../../wetten/kennis.ts'
import type { KennisBevoegdheid, KennisSchakel } from '../../wetten/kennis-types.ts'
import { alsVoorstel, type Ingreep, type Item, type Los, zonderLeeg } from './soort.ts'
import { vrijeId } from './vrije-id.ts'

const geenPartij: readonly string[] = ['klasse', 'derde', 'incidenteel']

/** A link that someone has to give before another may sign. */
interface Nodig {
  readonly partner: Partner
  readonly orgaan: Orgaan | undefined
  readonly bevoegdheid: KennisBevoegdheid
  /** Undefined: who signs is not known yet. */
  readonly functie: string | undefined
}

const heeftSchakel = (b: Beschrijving, partner: Partner, functie: string | undefined): boolean =>
  (b.mandaten ?? []).some(
    (mandaat) =>
      (isOmTeTekenen(mandaat) || mandaat.soort === 'opdracht' || mandaat.soort === undefined) &&
      mandaat.van?.some((verlener) => verlener.partner === partner.id) &&
      (functie === undefined || mandaat.aan?.functie === undefined || mandaat.aan.functie === functie),
  )

/** The organ that decides: it is party, or it is the only one; the burgemeester signs for himself. */
const organenVan = ({ organen = [] }: Partner): readonly (Orgaan | undefined)[] => {
  const partij = organen.filter(({ isPartij, soort }) => isPartij !== 'nee' && soort !== 'burgemeester')
  return partij.length > 0 ? partij : [organen.find(({ soort }) => soort !== 'burgemeester')]
}

const nodigVoor = (b: Beschrijving, kennis: Kennis, partner: Partner): readonly Nodig[] => {
  const { kring, hoedanigheden, vertegenwoordiging } = partner
  if (kring !== undefined && geenPartij.includes(kring)) return []
  if (!hoedanigheden?.length || staat(partner, 'vertegenwoordigdDoor') === 'gegeven') return []
  return organenVan(partner).flatMap((orgaan): readonly Nodig[] => {
    const bevoegdheid = kennis.bevoegdheid(partner.rechtsvorm, orgaan?.soort)
    if (!bevoegdheid || bevoegdheid.schakel.length === 0) return []
    const signers = vertegenwoordiging?.ondertekenaars
    if (signers?.length) {
      return signers.flatMap(({ functie, mandaat, orgaan: van }) =>
        functie === undefined ||
        mandaat !== undefined ||
        (van !== undefined && van !== orgaan?.id) ||
        isZelfBevoegd(functie, bevoegdheid) ||
        isVervanger(functie) ||
        heeftSchakel(b, partner, functie)
          ? []
          : [{ partner, orgaan, bevoegdheid, functie }],
      )
    }
    const open = staat(partner, 'vertegenwoordiging') === 'onbekend' && bevoegdheid.besluitNodig
    return open && !heeftSchakel(b, partner, undefined) ? [{ partner, orgaan, bevoegdheid, functie: undefined }] : []
  })
}

const naamVan = ({ korteNaam, naam, id }: Partner): string => korteNaam ?? naam ?? id
/** 'gemeente-x' → 'x': an id has little room. */
const kern = (id: string): string => id.replace(/^(?:gemeente|stichting|vereniging)-/, '')

/** The skeleton: what kind of paper, from whom, to whom. Dates, extent and limits stay unknown. */
const itemsVoor = (nodig: Nodig, ids: (gewenst: string) => string): readonly Item[] => {
  const { partner, orgaan, bevoegdheid, functie } = nodig
  const burgemeester = partner.organen?.find(({ soort }) => soort === 'burgemeester')
  const open = !bevoegdheid.samen && bevoegdheid.schakel.length > 1
  const soorten = open ? [undefined] : bevoegdheid.schakel
  let vorige: string | undefined
  return soorten.map((soort) => {
    const id = ids(`${soort ?? 'schakel'}-${kern(partner.id)}`)
    // The college gives the machtiging, the burgemeester the opdracht.
    const van = soort === 'opdracht' ? burgemeester : orgaan
    const woord =
      soort === undefined ? 'bevoegdheid' : (lijsten.mandaatsoorten as Readonly<Record<string, string>>)[soort]
    const made = zonderLeeg({
      id,
      soort,
      titel: `${(woord ?? 'schakel').replace(/^./, (letter) => letter.toUpperCase())} om te tekenen, ${naamVan(partner)}`,
      van: [zonderLeeg({ id: van?.id ?? soort ?? 'verlener', partner: partner.id, orgaan: van?.id })],
      aan: zonderLeeg({ partner: partner.id, functie }),
      steuntOp: vorige,
      ...alsVoorstel,
    })
    vorige = id
    return made
  })
}

const isOpdracht = ({ stap }: KennisSchakel): boolean => stap === 'opdracht'

const losVoor = ({ partner, bevoegdheid, functie }: Nodig, items: readonly Item[]): readonly Los[] => {
  const wetten = bevoegdheid.keten.filter(isOpdracht).flatMap((schakel) => schakel.wetten)
  const wie = functie ?? `wie voor ${naamVan(partner)} tekent (nog in te vullen)`
  const zelf =
    functie === undefined && bevoegdheid.zelfBevoegd[0]
      ? `; niet nodig als de ${bevoegdheid.zelfBevoegd[0]} zelf tekent`
      : ''
  return items.map((item) => ({ soort: 'schakel', wat: `${String(item.titel)}, voor ${wie}${zelf}`, wetten }))
}

/** The links that the law asks for between the organ and who signs. */
export const schakels = (b: Beschrijving, kennis: Kennis): readonly Ingreep[] => {
  if (b.mandaten?.length === 0 || staat(b, 'mandaten') === 'nvt') return []
  const ids = vrijeId((b.mandaten ?? []).map(({ id }) => id))
  const rows = (b.partners ?? [])
    .flatMap((partner) => nodigVoor(b, kennis, partner))
    .map((nodig) => {
      const items = itemsVoor(nodig, ids)
      return { items, los: losVoor(nodig, items) }
    })
  if (rows.length === 0) return []
  return [
    {
      in: '',
      veld: 'mandaten',
      waarde: rows.flatMap(({ items }) => items),
      bij: 'mandaten',
      voorstellen: rows.flatMap(({ los }) => los),
    },
  ]
}
