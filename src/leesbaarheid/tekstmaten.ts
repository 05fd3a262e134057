import type { Maten } from './maten.ts'
import type { Grens, Paneel } from './panelen.ts'

/** A number of the whole text, with its limit and what to do about it. */
export interface Tekstmaat {
  readonly code: string
  readonly naam: string
  readonly veld: keyof Paneel
  readonly richting: 'hooguit' | 'minstens'
  waarde(maten: Maten): number | undefined
  toon(value: number): string
  readonly hulp: string
}

const getal = (value: number): string => String(Math.round(value * 10) / 10).replace('.', ',')
const procent = (value: number): string => `${Math.round(value * 100)}%`

/** In the order of a report. The formulas are absent for a text that is too short. */
export const tekstmaten: readonly Tekstmaat[] = [
  {
    code: 'LEE102',
    naam: 'woorden per zin, gemiddeld',
    veld: 'gemiddeld',
    richting: 'hooguit',
    waarde: ({ gemiddeld }) => gemiddeld,
    toon: getal,
    hulp: 'Maak van lange zinnen er twee, en schrap woorden die niets toevoegen.',
  },
  {
    code: 'LEE103',
    naam: 'zinnen van meer dan 15 woorden',
    veld: 'langerDan15',
    richting: 'hooguit',
    waarde: ({ langerDan15 }) => langerDan15,
    toon: procent,
    hulp: 'Splits de langste zinnen.',
  },
  {
    code: 'LEE104',
    naam: 'Flesch-Douma',
    veld: 'fleschDouma',
    richting: 'minstens',
    waarde: ({ formules }) => formules?.fleschDouma,
    toon: getal,
    hulp: 'Gebruik kortere woorden en kortere zinnen.',
  },
  {
    code: 'LEE105',
    naam: 'Leesindex A',
    veld: 'leesindexA',
    richting: 'minstens',
    waarde: ({ formules }) => formules?.leesindexA,
    toon: getal,
    hulp: 'Gebruik kortere zinnen en kortere woorden.',
  },
  {
    code: 'LEE106',
    naam: 'LIX',
    veld: 'lix',
    richting: 'hooguit',
    waarde: ({ formules }) => formules?.lix,
    toon: getal,
    hulp: 'Vervang lange woorden. Deze maat komt uit Zweden en is alleen een signaal.',
  },
  {
    code: 'LEE107',
    naam: 'woorden van meer dan 6 letters',
    veld: 'langeWoorden',
    richting: 'hooguit',
    waarde: ({ langeWoorden }) => langeWoorden,
    toon: procent,
    hulp: 'Haal samengestelde woorden uit elkaar of kies een korter woord.',
  },
  {
    code: 'LEE108',
    naam: 'lijdende zinnen',
    veld: 'lijdend',
    richting: 'hooguit',
    waarde: ({ lijdend }) => lijdend,
    toon: procent,
    hulp: 'Zeg wie het doet: ‘wij bewaren’ en niet ‘er wordt bewaard’.',
  },
  {
    code: 'LEE112',
    naam: 'koppen die een vraag zijn',
    veld: 'vraagkoppen',
    richting: 'minstens',
    waarde: ({ vraagkoppen, secties }) => (secties.some(({ kop }) => kop) ? vraagkoppen : undefined),
    toon: procent,
    hulp: 'Maak van een kop de vraag die de lezer heeft.',
  },
  {
    code: 'LEE115',
    naam: 'woorden die de lezer aanspreken, per 100 woorden',
    veld: 'aanspreking',
    richting: 'minstens',
    waarde: ({ aanspreking }) => aanspreking,
    toon: getal,
    hulp: 'Spreek de lezer aan: ‘u hoort het van ons’.',
  },
]

export type Oordeel = 'goed' | 'aandacht' | 'te-veel'

/** On which side of the limits a number lies. */
export const oordeel = (value: number, { streef, grens }: Grens, richting: Tekstmaat['richting']): Oordeel => {
  const voorbij = (limit: number | undefined): boolean =>
    limit !== undefined && (richting === 'hooguit' ? value > limit : value < limit)
  return voorbij(grens) ? 'te-veel' : voorbij(streef) ? 'aandacht' : 'goed'
}
