import { type ListName, levelIndent, lists, type NumberLevel } from './numbering-lists.ts'

/** `numId` and level that a paragraph refers to. */
export interface Numbering {
  readonly numId: number
  readonly niveau: number
}

/** A `w:num` of its own: on which list, from which number. */
export interface NumberingInstance {
  readonly numId: number
  readonly lijst: ListName | NumberLevel
  readonly niveau: number
  readonly start: number
}

/** No number, though the style has one. */
export const withoutNumber: Numbering = { numId: 0, niveau: 0 }

/** Word counts a … z, aa, bb, cc (ECMA-376, 17.18.59), not aa, ab. */
export const wordLetters = (value: number): string =>
  value < 1 ? '' : String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))

const printed = (level: NumberLevel, value: number): string =>
  level.formaat === 'lowerLetter' ? wordLetters(value) : `${value}`

const label = (levels: readonly NumberLevel[], niveau: number, counts: readonly number[]): string =>
  (levels[niveau]?.tekst ?? '').replace(/%(\d)/g, (_, digit: string) => {
    const level = levels[Number(digit) - 1]
    return level ? printed(level, counts[Number(digit) - 1] ?? 0) : ''
  })

/** '7.2' is '7.' and 2; 'ab.' is 'a', letter 2, '.'. */
const splitLabel = (text: string): { voor: string; waarde: number; na: string; formaat: NumberLevel['formaat'] } => {
  const [, voor = '', last = '', na = ''] = /^(.*?)(\d+|[a-z])(\.?)$/.exec(text) ?? []
  if (last === '') return { voor: text, waarde: 1, na: '', formaat: 'none' }
  const digits = /^\d/.test(last)
  return {
    voor,
    waarde: digits ? Number(last) : last.charCodeAt(0) - 96,
    na,
    formaat: digits ? 'decimal' : 'lowerLetter',
  }
}

interface Loose {
  readonly instance: NumberingInstance
  next: number
}

/**
 * Counts along with Word, so that a paragraph only gets numbering of its own where Word's own count would differ from
 * the number on the tree: the letters after 'aa', onderdelen outside an article, a second list in one lid.
 */
export class NumberingPlan {
  readonly instances: NumberingInstance[] = []
  private readonly counts: Record<string, number[]> = {}
  private readonly loose = new Map<string, Loose>()
  private nextNumId = 10

  /** Numbering to write on the paragraph so that it shows `text`; undefined: that of the style is right. */
  next(lijst: ListName, niveau: number, text: string): Numbering | undefined {
    const levels = lists[lijst].niveaus
    const counts = [...(this.counts[lijst] ?? [])]
    counts[niveau] = (counts[niveau] ?? (levels[niveau]?.start ?? 1) - 1) + 1
    counts.length = niveau + 1
    if (label(levels, niveau, counts) !== text) return this.ownNumber(lijst, niveau, text)
    this.counts[lijst] = counts
    return undefined
  }

  /** A list that starts at 1. */
  list(niveau: number): Numbering {
    return { numId: this.add('nummers', niveau, 1).numId, niveau }
  }

  private ownNumber(lijst: ListName, niveau: number, text: string): Numbering {
    const { voor, waarde, na, formaat } = splitLabel(text)
    const key = JSON.stringify([lijst, niveau, voor, na, formaat])
    const running = this.loose.get(key)
    if (running && running.next === waarde) {
      running.next++
      return { numId: running.instance.numId, niveau: 0 }
    }
    // A per cent sign would be read as the number of a level.
    const tekst = `${voor.replaceAll('%', '')}${formaat === 'none' ? '' : '%1'}${na}`
    const instance = this.add({ tekst, formaat, ...levelIndent(lijst, niveau) }, 0, waarde)
    this.loose.set(key, { instance, next: waarde + 1 })
    return { numId: instance.numId, niveau: 0 }
  }

  private add(lijst: ListName | NumberLevel, niveau: number, start: number): NumberingInstance {
    const instance = { numId: this.nextNumId++, lijst, niveau, start }
    this.instances.push(instance)
    return instance
  }
}
