import type { Ernst } from '../bevinding/bevinding.ts'

export type Verf = (text: string) => string

export interface Palet {
  readonly kop: Verf
  readonly zacht: Verf
  readonly ernst: Readonly<Record<Ernst, Verf>>
}

const sgr =
  (code: string): Verf =>
  (text) =>
    `\u001b[${code}m${text}\u001b[0m`
const plain: Verf = (text) => text

/** Colour is an extra: every word that is coloured also says what it means. */
export const palet = (kleur: boolean): Palet =>
  kleur
    ? {
        kop: sgr('1'),
        zacht: sgr('2'),
        ernst: { fout: sgr('1;31'), waarschuwing: sgr('33'), vraag: sgr('36'), aandachtspunt: sgr('34') },
      }
    : { kop: plain, zacht: plain, ernst: { fout: plain, waarschuwing: plain, vraag: plain, aandachtspunt: plain } }
