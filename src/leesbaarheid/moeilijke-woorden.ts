import type { Zin } from './maten.ts'

/** A word that a resident does not know, as schemas/taal/ describes it. */
export interface MoeilijkWoord {
  readonly woord: string
  readonly gewoon: string
  readonly uitleg?: string
  readonly vormen?: readonly string[]
}

/** A word of the list in a sentence. */
export interface Gebruik {
  readonly woord: MoeilijkWoord
  /** As it stands there. */
  readonly vorm: string
  readonly zin: Zin
}

const letters = /\p{L}[\p{L}'’-]*/gu
const klein = (text: string): string => text.toLowerCase()

/** 'Een datalek is …', 'dat heet een datalek', 'noemen wij een datalek', and an entry of a word list: 'datalek: …'. */
const legtUit = (zin: string, vorm: string): boolean => {
  const word = vorm.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const patronen = [
    `^(?:een |het |de )?${word}\\b:? (?:is|zijn|betekent|heet|dat is)\\b`,
    `\\b(?:heet|heten|noemen (?:wij|we)) (?:dat )?(?:een |het |de )?[‘“"']?${word}\\b`,
    `^${word}:`,
    `\\b${word}\\b[’”"']? (?:betekent|wil zeggen)\\b`,
    `\\b${word} \\(`,
    `\\([^)]*\\b${word}\\b[^)]*\\)`,
  ]
  return patronen.some((patroon) => new RegExp(patroon, 'iu').test(zin))
}

/** Words of the list that no sentence of the text explains; each word once, at its first place. */
export const nietUitgelegd = (
  zinnen: readonly Zin[],
  lijst: readonly MoeilijkWoord[],
  zonderNamen: (tekst: string) => string = (tekst) => tekst,
): readonly Gebruik[] => {
  const bekend = new Map(lijst.flatMap((woord) => [woord.woord, ...(woord.vormen ?? [])].map((vorm) => [vorm, woord])))
  const eerste = new Map<MoeilijkWoord, Gebruik>()
  const uitgelegd = new Set<MoeilijkWoord>()
  for (const zin of zinnen)
    for (const [vorm] of zonderNamen(zin.tekst).matchAll(letters)) {
      const woord = bekend.get(klein(vorm))
      if (!woord) continue
      if (!eerste.has(woord)) eerste.set(woord, { woord, vorm, zin })
      if (legtUit(zin.tekst, vorm)) uitgelegd.add(woord)
    }
  return [...eerste.values()].filter(({ woord }) => !uitgelegd.has(woord))
}
