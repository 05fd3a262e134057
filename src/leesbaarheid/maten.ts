import type { Blok } from './blokken.ts'
import { lettergrepen } from './lettergrepen.ts'
import { isLijdend } from './lijdend.ts'
import { isLang, woordenIn } from './woorden.ts'
import { zinnenIn } from './zinnen.ts'

/** A sentence with its block and the heading above it. */
export interface Zin {
  readonly tekst: string
  readonly woorden: number
  readonly lijdend: boolean
  readonly blok: Blok
  readonly kop?: string
}
/** What stands below one heading. */
export interface Sectie {
  readonly kop?: Blok
  readonly woorden: number
}
/** The numbers of one text; formulas are absent when the text is too short for them. */
export interface Maten {
  readonly zinnen: readonly Zin[]
  readonly secties: readonly Sectie[]
  readonly alineas: readonly {
    readonly blok: Blok
    readonly zinnen: number
    readonly woorden: number
    readonly kop?: string
  }[]
  readonly woorden: number
  /** Mean number of words in a sentence, and the longest. */
  readonly gemiddeld: number
  readonly langste: number
  /** Shares from 0 to 1. */
  readonly langerDan15: number
  readonly langeWoorden: number
  readonly lijdend: number
  readonly vraagkoppen: number
  /** 'u', 'je', 'wij' and the like per 100 words of running text. */
  readonly aanspreking: number
  readonly formules?: { readonly fleschDouma: number; readonly leesindexA: number; readonly lix: number }
}

/** Below this a formula says nothing ('te kort om te meten'). */
export const minWoorden = 50
export const minZinnen = 3

const aanspreekwoord = /\b(?:u|uw|jij|je|jou|jouw|jullie|wij|we|ons|onze|elkaar)\b/giu
const deel = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)
const afgerond = (value: number): number => Math.round(value * 10) / 10

/** Flesch-Douma (1960), Leesindex A (Brouwer 1963) and LIX (Björnsson 1968), from the same three counts. */
const formules = (woorden: readonly string[], zinnen: number): NonNullable<Maten['formules']> => {
  const perZin = woorden.length / zinnen
  const perWoord = woorden.reduce((sum, word) => sum + lettergrepen(word), 0) / woorden.length
  return {
    fleschDouma: afgerond(206.835 - 77 * perWoord - 0.93 * perZin),
    leesindexA: afgerond(195 - 66.667 * perWoord - 2 * perZin),
    lix: afgerond(perZin + (100 * woorden.filter(isLang).length) / woorden.length),
  }
}

export const meet = (blokken: readonly Blok[]): Maten => {
  const secties: { kop?: Blok; woorden: number }[] = [{ woorden: 0 }]
  const zinnen: Zin[] = []
  const alineas: Maten['alineas'][number][] = []
  const woorden: string[] = []
  for (const blok of blokken) {
    if (blok.soort === 'kop') {
      secties.push({ kop: blok, woorden: 0 })
      continue
    }
    const sectie = secties.at(-1)
    const onder = sectie?.kop ? { kop: sectie.kop.tekst } : {}
    const eigen = zinnenIn(blok.tekst)
    const tellen = eigen.map(woordenIn)
    eigen.forEach((tekst, at) => {
      zinnen.push({ tekst, woorden: tellen[at]?.length ?? 0, lijdend: isLijdend(tekst), blok, ...onder })
    })
    const all = tellen.flat()
    woorden.push(...all)
    if (sectie) sectie.woorden += all.length
    if (blok.soort === 'alinea') alineas.push({ blok, zinnen: eigen.length, woorden: all.length, ...onder })
  }
  // A bare item of a list is no sentence: it has nobody to speak to.
  const lopend = zinnen.filter(({ tekst }) => /[.?!:]$/.test(tekst))
  const koppen = secties.flatMap(({ kop }) => kop ?? [])
  return {
    zinnen,
    secties: secties.filter((sectie) => sectie.kop || sectie.woorden > 0),
    alineas,
    woorden: woorden.length,
    gemiddeld: deel(woorden.length, zinnen.length),
    langste: Math.max(0, ...zinnen.map((zin) => zin.woorden)),
    langerDan15: deel(zinnen.filter((zin) => zin.woorden > 15).length, zinnen.length),
    langeWoorden: deel(woorden.filter(isLang).length, woorden.length),
    lijdend: deel(zinnen.filter((zin) => zin.lijdend).length, zinnen.length),
    vraagkoppen: deel(koppen.filter(({ tekst }) => tekst.trim().endsWith('?')).length, koppen.length),
    aanspreking:
      100 *
      deel(
        lopend.reduce((sum, { tekst }) => sum + (tekst.match(aanspreekwoord)?.length ?? 0), 0),
        lopend.reduce((sum, zin) => sum + zin.woorden, 0),
      ),
    ...(woorden.length >= minWoorden && zinnen.length >= minZinnen
      ? { formules: formules(woorden, zinnen.length) }
      : {}),
  }
}
