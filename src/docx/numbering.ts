import { childOf, childrenOf, valOf, type XmlElement } from './xml.ts'

interface Level {
  readonly start: number
  readonly format: string
  readonly text: string
  /** 0: never; otherwise the level (counted from 1) after which it starts anew. */
  readonly restart: number | undefined
}

interface Num {
  readonly abstractId: string
  readonly starts: ReadonlyMap<number, number>
  readonly levels: ReadonlyMap<number, Level>
}

export interface NumberReference {
  readonly numId: string
  readonly niveau: number
}

const readLevel = (element: XmlElement): Level => {
  const restart = valOf(element, 'w:lvlRestart')
  return {
    start: Number(valOf(element, 'w:start') ?? 1),
    format: valOf(element, 'w:numFmt') ?? 'decimal',
    text: valOf(element, 'w:lvlText') ?? '',
    restart: restart === undefined ? undefined : Number(restart),
  }
}

const levelNumber = (element: XmlElement): number => Number(element.attributes['w:ilvl'] ?? 0)

const readLevels = (element: XmlElement): Map<number, Level> =>
  new Map(childrenOf(element, 'w:lvl').map((level) => [levelNumber(level), readLevel(level)]))

const readNum = (element: XmlElement, abstracts: ReadonlyMap<string, ReadonlyMap<number, Level>>): Num => {
  const abstractId = valOf(element, 'w:abstractNumId') ?? ''
  const levels = new Map(abstracts.get(abstractId))
  const starts = new Map<number, number>()
  for (const override of childrenOf(element, 'w:lvlOverride')) {
    const start = valOf(override, 'w:startOverride')
    const level = childOf(override, 'w:lvl')
    if (level) levels.set(levelNumber(override), readLevel(level))
    if (start !== undefined) starts.set(levelNumber(override), Number(start))
  }
  return { abstractId, starts, levels }
}

/** ECMA-376 17.18.59: after z comes aa, then bb. */
const letters = (value: number, first: number): string =>
  value < 1 ? '' : String.fromCharCode(first + ((value - 1) % 26)).repeat(Math.ceil(value / 26))

const formats: Readonly<Record<string, (value: number) => string>> = {
  decimal: (value) => `${value}`,
  lowerLetter: (value) => letters(value, 97),
  upperLetter: (value) => letters(value, 65),
  none: () => '',
}

/** Counts as Word does, from word/numbering.xml alone, so that it can contradict the writer. */
export class NumberingReader {
  readonly ids: ReadonlySet<string>
  private readonly nums: ReadonlyMap<string, Num>
  private readonly counts = new Map<string, (number | undefined)[]>()
  private readonly started = new Set<string>()

  constructor(numbering: XmlElement | undefined) {
    const abstracts = new Map(
      childrenOf(numbering, 'w:abstractNum').map((element) => [
        element.attributes['w:abstractNumId'] ?? '',
        readLevels(element),
      ]),
    )
    this.nums = new Map(
      childrenOf(numbering, 'w:num').map((element) => [
        element.attributes['w:numId'] ?? '',
        readNum(element, abstracts),
      ]),
    )
    this.ids = new Set(this.nums.keys())
  }

  /** The number of the next paragraph with this reference; '' for a bullet or no list. */
  next({ numId, niveau }: NumberReference): string {
    const num = this.nums.get(numId)
    const level = num?.levels.get(niveau)
    if (!num || !level) return ''
    const counts = this.counts.get(num.abstractId) ?? []
    this.counts.set(num.abstractId, counts)
    const override = num.starts.get(niveau)
    const key = `${numId} ${niveau}`
    const before = counts[niveau]
    if (override !== undefined && !this.started.has(key)) counts[niveau] = override
    else counts[niveau] = before === undefined ? (override ?? level.start) : before + 1
    this.started.add(key)
    for (let deeper = niveau + 1; deeper < counts.length; deeper++) {
      const restart = num.levels.get(deeper)?.restart
      if (restart === undefined || (restart > 0 && niveau < restart)) counts[deeper] = undefined
    }
    if (level.format === 'bullet') return ''
    return level.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const shown = num.levels.get(at)
      return (formats[shown?.format ?? 'decimal'] ?? formats.decimal)?.(counts[at] ?? shown?.start ?? 1) ?? ''
    })
  }
}
