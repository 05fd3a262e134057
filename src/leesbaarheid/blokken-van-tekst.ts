import type { Blok } from './blokken.ts'

/** What Markdown adds around words: emphasis, links, code. */
const kaal = (text: string): string =>
  text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}/g, '')
    .replace(/\\(?=[^\w\s])/g, '')
    .trim()

interface Regelsoort {
  readonly patroon: RegExp
  readonly soort: Blok['soort']
}
/** Lines that begin a block of their own. */
const regelsoorten: readonly Regelsoort[] = [
  { patroon: /^#{1,6}\s+/, soort: 'kop' },
  { patroon: /^\s*(?:[-*+•]|\d{1,3}[.)])\s+/, soort: 'punt' },
]

/** Blocks of a plain text or of Markdown; in a plain text an empty line ends a paragraph. */
export const blokkenVanTekst = (tekst: string): readonly Blok[] => {
  const found: Blok[] = []
  let open: { soort: Blok['soort']; regels: string[]; regelnummer: number } | undefined
  const sluit = (): void => {
    const text = kaal(open?.regels.join(' ') ?? '')
    if (open && text !== '') found.push({ soort: open.soort, tekst: text, bronnen: [], regelnummer: open.regelnummer })
    open = undefined
  }
  tekst.split(/\r\n?|\n/).forEach((line, index) => {
    const regelnummer = index + 1
    if (line.trim() === '' || /^\s*(?:-{3,}|={3,}|\|?[\s|:-]+\|[\s|:-]*)\s*$/.test(line)) {
      sluit()
      return
    }
    if (line.trim().startsWith('|')) {
      sluit()
      for (const cell of line.split('|').map(kaal))
        if (cell !== '') found.push({ soort: 'cel', tekst: cell, bronnen: [], regelnummer })
      return
    }
    const begin = regelsoorten.find(({ patroon }) => patroon.test(line))
    if (begin || !open) {
      sluit()
      open = { soort: begin?.soort ?? 'alinea', regels: [line.replace(begin?.patroon ?? /^(?!)/, '')], regelnummer }
    } else open.regels.push(line.trim())
    if (begin?.soort === 'kop') sluit()
  })
  sluit()
  return found
}
