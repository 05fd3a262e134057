/** The front matter of a template: lines `sleutel: waarde` between two lines of dashes. */
export interface Kopveld {
  readonly waarde: string
  readonly regelnummer: number
}

export interface Kop {
  readonly velden: ReadonlyMap<string, Kopveld>
  /** Lines that are no `sleutel: waarde`, and keys that stand twice. */
  readonly onleesbaar: readonly { readonly tekst: string; readonly regelnummer: number }[]
  /** Number of lines up to the text. */
  readonly regels: number
  /** What comes after it. */
  readonly tekst: string
}

const patroon = /^---\n(?:([\s\S]*?)\n)?---(?:\n|$)/

const zonderAanhaling = (value: string): string => /^(["'])(.*)\1$/.exec(value)?.[2] ?? value

/** Newlines of every machine become one sign, and the mark of Notepad goes. */
export const gewoneRegels = (source: string): string => source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')

/** The front matter of a text with plain newlines; undefined when it does not begin with one. */
export const leesKop = (source: string): Kop | undefined => {
  const match = patroon.exec(source)
  if (!match) return undefined
  const velden = new Map<string, Kopveld>()
  const onleesbaar: { tekst: string; regelnummer: number }[] = []
  const lines = match[1] === undefined ? [] : match[1].split('\n')
  lines.forEach((line, index) => {
    const regelnummer = index + 2
    if (line.trim() === '' || line.trimStart().startsWith('#')) return
    const at = line.indexOf(':')
    const naam = line.slice(0, at).trim()
    if (at <= 0 || velden.has(naam)) onleesbaar.push({ tekst: line.trim(), regelnummer })
    else velden.set(naam, { waarde: zonderAanhaling(line.slice(at + 1).trim()), regelnummer })
  })
  return { velden, onleesbaar, regels: lines.length + 2, tekst: source.slice(match[0].length) }
}
