import type { Bevinding, Grond, Rol } from '../bevinding/bevinding.ts'
import { kindPad } from '../model/pad.ts'
import type { Inhoud, LeesOpties } from '../pipeline.ts'
import { beoordeel } from './beoordeel.ts'
import { rechtUit } from './catalogus.ts'
import { volledigeGrond } from './voer-uit.ts'
import { bewaartermijnen } from './voorstel/bewaren.ts'
import { voorHoedanigheid } from './voorstel/hoedanigheid.ts'
import { pasToe } from './voorstel/pas-toe.ts'
import { schakels } from './voorstel/schakels.ts'
import type { Ingreep, Voorstelsoort } from './voorstel/soort.ts'

/** One thing that was proposed; an open point until someone agrees to it. */
export interface Voorstel {
  readonly soort: Voorstelsoort
  /** Path of the field that it went into. */
  readonly pad: string
  /** Whom or what it is about, as people call it. */
  readonly bij: string
  readonly wat: string
  /** The law behind it as people cite it, all in one; absent for a custom without a law. */
  readonly citaat?: string
  /** The same, article by article. */
  readonly gronden: readonly Grond[]
}

/** What the law leaves to a person, for the kinds that something was proposed for. */
export interface VoorstelVraag {
  readonly rol: Rol
  readonly bij: string
  readonly tekst: string
}

export interface Voorgesteld {
  /** The description with the proposals; absent when it cannot be read. Every other byte is as it was. */
  readonly tekst?: string
  readonly voorstellen: readonly Voorstel[]
  readonly vragen: readonly VoorstelVraag[]
  readonly bevindingen: readonly Bevinding[]
  readonly geenTekst?: true
}

/** Fills unknown fields from the legal knowledge, as proposals. What is given or denied stays. */
export const voorstel = (bytes: Uint8Array, inhoud: Inhoud, opties: LeesOpties): Voorgesteld => {
  const { beschrijving: b, bron, bevindingen, geenTekst } = beoordeel(bytes, inhoud, opties)
  const niets = { voorstellen: [], vragen: [], bevindingen }
  if (!b || bron === undefined) return { ...niets, ...(geenTekst ? { geenTekst } : {}) }
  const { wetten, kennis } = rechtUit(inhoud)
  const bekend = (b.hoedanigheden ?? []).flatMap((hoedanigheid) => {
    const weet = kennis.hoedanigheid(hoedanigheid.soort)
    return weet ? [{ hoedanigheid, weet }] : []
  })
  const perHoedanigheid = bekend.map(({ hoedanigheid, weet }) => ({
    weet,
    ingrepen: voorHoedanigheid(b, hoedanigheid, weet),
  }))
  const ingrepen = [
    ...perHoedanigheid.flatMap((each) => each.ingrepen),
    ...schakels(b, kennis),
    ...bewaartermijnen(b, kennis),
  ]
  const gedaan: Ingreep[] = []
  let tekst = bron
  for (const ingreep of ingrepen) {
    const next = pasToe(tekst, ingreep)
    if (next === undefined) continue
    tekst = next
    gedaan.push(ingreep)
  }
  const vragen = perHoedanigheid.flatMap(({ weet, ingrepen: eigen }) => {
    const [first] = eigen
    if (!first || !gedaan.includes(first)) return []
    return (weet.vragen ?? []).map((vraag) => ({ rol: vraag.rol as Rol, bij: first.bij, tekst: vraag.tekst }))
  })
  const voorstellen = gedaan.flatMap((ingreep) =>
    ingreep.voorstellen.map((los) => {
      const citaat = wetten.citeerSamen(los.wetten)
      return {
        soort: los.soort,
        pad: kindPad(ingreep.in, ingreep.veld),
        bij: ingreep.bij,
        wat: los.wat,
        ...(citaat === undefined ? {} : { citaat }),
        gronden: los.wetten.map((wet) => volledigeGrond(wet, wetten)),
      }
    }),
  )
  return { tekst, voorstellen, vragen, bevindingen }
}
