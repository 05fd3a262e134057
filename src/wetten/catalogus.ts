import { type Bekend, citeerGroepen, korteNaam } from './citeer.ts'
import { geldigheid } from './geldigheid.ts'
import { deeplink } from './link.ts'
import type {
  CatalogusJson,
  Geldigheid,
  Gevonden,
  Plek,
  Verwijzing,
  Vormkeuze,
  Vroeger,
  Wet,
  Wettenlijstregel,
} from './types.ts'
import { artikelnummer, zoekArtikel } from './zoek-artikel.ts'
import { zoekNaam } from './zoek-naam.ts'

/** The laws and articles that may be printed. What is not in it gives `undefined`: the caller makes the finding. */
export interface Catalogus {
  readonly wetten: readonly Wet[]
  wet(id: string): Wet | undefined
  artikel(wetId: string, artikel: string, lid?: string, onderdeel?: string): Gevonden | undefined
  /** An article that lapsed or moved, with where it went. */
  vroeger(wetId: string, artikel: string, lid?: string, onderdeel?: string): Vroeger | undefined
  geldtOp(wetId: string, datum: string): Geldigheid | undefined
  citeer(verwijzing: Verwijzing, vorm?: Vormkeuze): string | undefined
  /** `undefined` when one of the references is unknown, or there are none. */
  citeerSamen(verwijzingen: readonly Verwijzing[], vorm?: Vormkeuze): string | undefined
  jciLink(verwijzing: Verwijzing, opties?: { readonly datum?: string }): string | undefined
  /** The known laws among the references, once each, in order of citeertitel. */
  wettenlijst(verwijzingen: readonly Verwijzing[], opties?: { readonly datum?: string }): readonly Wettenlijstregel[]
  /** Laws that someone may mean by an id, a name or an abbreviation; more than one when names collide ('Wpg'). */
  zoek(naam: string): readonly Wet[]
}

const deepFreeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) deepFreeze(part)
  }
  return value
}

const regel = (wet: Wet, datum?: string): Wettenlijstregel => {
  const kort = korteNaam(wet)
  const nummer = wet.bwb ?? wet.celex ?? wet.vindplaats
  const link = deeplink(wet, undefined, datum)
  return {
    id: wet.id,
    citeertitel: wet.citeertitel,
    ...(kort === wet.citeertitel ? {} : { afkorting: kort }),
    ...(nummer === undefined ? {} : { nummer }),
    ...(wet.versie === undefined ? {} : { versie: wet.versie }),
    status: wet.status,
    ...(link === undefined ? {} : { link }),
  }
}

/** Freezes what it is given: a catalogue never changes. */
export const maakCatalogus = (json: CatalogusJson): Catalogus => {
  const { wetten } = deepFreeze(json)
  const byId = new Map(wetten.map((wet) => [wet.id, wet]))

  const vroeger = (wet: Wet, artikel: string, lid?: string, onderdeel?: string): Vroeger | undefined => {
    const nummer = artikelnummer(wet, artikel)
    const covers = ({ van }: Vroeger) =>
      van.artikel === nummer &&
      (van.lid === undefined || van.lid === lid) &&
      (van.onderdeel === undefined || van.onderdeel === onderdeel)
    return wet.vroeger?.find(covers)
  }

  // What has moved must not be found again through the whole article it used to be in.
  const vind = (wet: Wet, artikel: string, lid?: string, onderdeel?: string): Gevonden | undefined =>
    vroeger(wet, artikel, lid, onderdeel) ? undefined : zoekArtikel(wet, artikel, lid, onderdeel)

  const bekend = (verwijzing: Verwijzing): Bekend | undefined => {
    const wet = byId.get(verwijzing.wet)
    if (!wet) return undefined
    const { artikel, lid, onderdeel } = verwijzing
    // A lid without an article points nowhere.
    if (artikel === undefined) return lid === undefined && onderdeel === undefined ? { wet, verwijzing } : undefined
    return vind(wet, artikel, lid, onderdeel) && { wet, verwijzing }
  }

  const citeerSamen = (verwijzingen: readonly Verwijzing[], vorm: Vormkeuze = 'vol'): string | undefined => {
    const bekenden = verwijzingen.map(bekend).filter((b) => b !== undefined)
    return bekenden.length === verwijzingen.length && bekenden.length > 0 ? citeerGroepen(bekenden, vorm) : undefined
  }

  return Object.freeze<Catalogus>({
    wetten,
    wet: (id) => byId.get(id),
    artikel: (wetId, artikel, lid, onderdeel) => {
      const wet = byId.get(wetId)
      return wet && vind(wet, artikel, lid, onderdeel)
    },
    vroeger: (wetId, artikel, lid, onderdeel) => {
      const wet = byId.get(wetId)
      return wet && vroeger(wet, artikel, lid, onderdeel)
    },
    geldtOp: (wetId, datum) => {
      const wet = byId.get(wetId)
      return wet && geldigheid(wet, datum)
    },
    citeer: (verwijzing, vorm) => citeerSamen([verwijzing], vorm),
    citeerSamen,
    jciLink: (verwijzing, opties) => {
      const found = bekend(verwijzing)
      const { artikel } = verwijzing
      const plek: Plek | undefined = artikel === undefined ? undefined : { ...verwijzing, artikel }
      return found && deeplink(found.wet, plek, opties?.datum)
    },
    wettenlijst: (verwijzingen, opties) =>
      [...new Set(verwijzingen.map((v) => byId.get(v.wet)).filter((wet) => wet !== undefined))]
        // The id is the citeertitel without accents, so its code points give the alphabetical order.
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map((wet) => regel(wet, opties?.datum)),
    zoek: (naam) => zoekNaam(wetten, naam),
  })
}
