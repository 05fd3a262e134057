import type { Ernst } from './bevinding.ts'

/** What is known of a code that has no rule page: the faults of reading (YML), of shape (SCH) and of own texts (SJA). */
export interface CodeInfo {
  readonly titel: string
  readonly ernst: Ernst
  /** What it is and why it matters; the text of `convenant uitleg <code>`. */
  readonly uitleg: string
  /** What to do, when the finding itself does not know better. */
  readonly hulp: string
}

const info =
  (ernst: Ernst) =>
  (titel: string, uitleg: string, hulp: string): CodeInfo => ({ titel, ernst, uitleg, hulp })

export const fout = info('fout')
export const waarschuwing = info('waarschuwing')
export const aandachtspunt = info('aandachtspunt')
