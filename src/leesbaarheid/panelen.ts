/** Limits per audience (docs/leesbaarheid.md): past `grens` is a warning, past `streef` a point of attention. */

export const lezers = {
  inwoner: 'inwoners (u)',
  jongere: 'jongeren (je)',
  eenvoudig: 'wie moeilijk leest',
  bestuur: 'raad en bestuur',
  juridisch: 'juristen en partijen',
} as const
export type Lezer = keyof typeof lezers

/** Either side may be absent: then there is no such limit. */
export interface Grens {
  readonly streef?: number
  readonly grens?: number
}

export interface Paneel {
  /** Mean words per sentence, longest sentence, share of sentences over 15 words: at most. */
  readonly gemiddeld?: Grens
  readonly langste?: Grens
  readonly langerDan15?: Grens
  /** Formulas: at least, at least, at most. */
  readonly fleschDouma?: Grens
  readonly leesindexA?: Grens
  readonly lix?: Grens
  /** Shares: at most. */
  readonly langeWoorden?: Grens
  readonly lijdend?: Grens
  /** Words of the list without explanation: at most. */
  readonly moeilijkeWoorden?: Grens
  /** A paragraph: sentences and words, at most. */
  readonly zinnenInAlinea?: Grens
  readonly woordenInAlinea?: Grens
  /** Words between two headings, and words in a heading: at most. */
  readonly tussenKoppen?: Grens
  readonly woordenInKop?: Grens
  /** Share of headings that ask a question: at least. */
  readonly vraagkoppen?: Grens
  /** Personal words per 100 words of running text: at least. */
  readonly aanspreking?: Grens
  /** The form of address that belongs here; the other one may not stand beside it. */
  readonly vorm?: 'u' | 'je'
  /** May an abbreviation stand there? */
  readonly afkortingen?: 'nee'
}

export const panelen: Readonly<Record<Lezer, Paneel>> = {
  inwoner: {
    gemiddeld: { streef: 11, grens: 12 },
    langste: { streef: 15, grens: 20 },
    langerDan15: { streef: 0.1 },
    fleschDouma: { streef: 65, grens: 60 },
    leesindexA: { streef: 60, grens: 55 },
    lix: { streef: 40 },
    langeWoorden: { streef: 0.25 },
    lijdend: { streef: 0.05, grens: 0.1 },
    moeilijkeWoorden: { grens: 0 },
    zinnenInAlinea: { streef: 5 },
    woordenInAlinea: { streef: 60 },
    tussenKoppen: { streef: 110 },
    woordenInKop: { streef: 10 },
    vraagkoppen: { streef: 0.8 },
    aanspreking: { streef: 8 },
    vorm: 'u',
    afkortingen: 'nee',
  },
  jongere: {
    gemiddeld: { streef: 10, grens: 10 },
    langste: { streef: 15, grens: 15 },
    langerDan15: { streef: 0.05 },
    fleschDouma: { streef: 70 },
    leesindexA: { streef: 65 },
    lix: { streef: 32 },
    langeWoorden: { streef: 0.22 },
    lijdend: { streef: 0.05 },
    moeilijkeWoorden: { grens: 0 },
    zinnenInAlinea: { streef: 5 },
    woordenInAlinea: { streef: 60 },
    tussenKoppen: { streef: 90 },
    woordenInKop: { streef: 10 },
    vraagkoppen: { streef: 0.8 },
    aanspreking: { streef: 8 },
    vorm: 'je',
    afkortingen: 'nee',
  },
  eenvoudig: {
    gemiddeld: { streef: 8, grens: 8 },
    langste: { streef: 10, grens: 10 },
    langerDan15: { grens: 0 },
    fleschDouma: { streef: 80 },
    leesindexA: { streef: 75 },
    lix: { streef: 28 },
    langeWoorden: { streef: 0.18 },
    lijdend: { grens: 0 },
    moeilijkeWoorden: { grens: 0 },
    zinnenInAlinea: { streef: 4 },
    tussenKoppen: { streef: 70 },
    woordenInKop: { streef: 10 },
    vraagkoppen: { streef: 1 },
    aanspreking: { streef: 8 },
    afkortingen: 'nee',
  },
  bestuur: {
    gemiddeld: { streef: 15 },
    langste: { streef: 30 },
    langerDan15: { streef: 0.35 },
    fleschDouma: { streef: 45 },
    leesindexA: { streef: 40 },
    lix: { streef: 50 },
    lijdend: { streef: 0.15 },
    woordenInAlinea: { streef: 120 },
    tussenKoppen: { streef: 250 },
  },
  juridisch: { gemiddeld: { streef: 22 }, langste: { streef: 45 } },
}
