import type { LineCounter, YAMLError } from 'yaml'
import type { Bevinding } from '../bevinding/bevinding.ts'
import { maakBevinding } from '../bevinding/maak.ts'
import { grenzen } from './grenzen.ts'
import { onzichtbareInspringing } from './tekens.ts'
import { inspringing, type Omgeving, onbekendeFout, valkuilen } from './valkuilen.ts'

/** The last quoted text before an offset that is not closed on the line where it begins. */
const openQuote = (lines: readonly string[], regelnummer: number): Omgeving['openAanhaling'] => {
  for (let at = regelnummer; at > Math.max(0, regelnummer - 200); at--) {
    const line = lines[at - 1] ?? ''
    const start = /^(\s*(?:- )*(?:[^\s'"#][^'"#]*?: +)?)(["'])/.exec(line)
    if (!start) continue
    const [, lead = '', mark = '"'] = start
    const body = line.slice(lead.length + 1)
    const closed = mark === '"' ? /(?<!\\)"/.test(body) : /'/.test(body.replaceAll("''", ''))
    return closed ? undefined : { regelnummer: at, kolom: lead.length + 1 }
  }
  return undefined
}

/** Faults of the parser as Dutch findings: one per line, in order, without what only follows from an earlier one. */
export const vertaalFouten = (
  fouten: readonly YAMLError[],
  text: string,
  counter: LineCounter,
  bestand: string,
): Bevinding[] => {
  const lines = text.split(/\r?\n/)
  const regel = (n: number): string => lines[n - 1] ?? ''
  const found = new Map<number, Bevinding>()
  const add = (code: Bevinding['code'], regelnummer: number, bevinding: Bevinding) => {
    if (!found.has(regelnummer) && found.size < grenzen.perCode) found.set(regelnummer, { ...bevinding, code })
  }
  const place = (regelnummer: number, kolom: number) => ({ soort: 'yaml' as const, bestand, regelnummer, kolom })
  const onzichtbaar = onzichtbareInspringing(lines)
  for (const line of onzichtbaar) {
    const bericht = 'In de inspringing van deze regel staat een vaste spatie of een ander onzichtbaar teken.'
    add('YML120', line, maakBevinding('YML120', place(line, 1), { bericht, stopt: true }))
  }
  const ook = (fout: YAMLError, code: YAMLError['code']) =>
    fouten.some((other) => other.code === code && other.pos[0] === fout.pos[0])
  let lost = false
  let block: { line: number; col: number; indent: number } | undefined
  for (const fout of [...fouten].sort((a, b) => a.pos[0] - b.pos[0])) {
    const at = counter.linePos(fout.pos[0])
    if ([at.line - 1, at.line, at.line + 1].some((line) => onzichtbaar.includes(line))) continue
    // the same mistake seen twice by the parser
    if (fout.code === 'MULTILINE_IMPLICIT_KEY' && ook(fout, 'BLOCK_AS_IMPLICIT_KEY')) continue
    // the lines below a wrongly indented one share its fault
    if (
      fout.code === 'BAD_INDENT' &&
      block?.line === at.line - 1 &&
      block.col === at.col &&
      inspringing(regel(at.line)) === block.indent
    ) {
      block.line = at.line
      continue
    }
    if (fout.code === 'BAD_INDENT') block = { line: at.line, col: at.col, indent: inspringing(regel(at.line)) }
    // once a quotation mark or a bracket is open, everything after it is noise
    if (lost || (/in YAML stream/.test(fout.message) && found.size > 0)) continue
    const openAanhaling = openQuote(lines, at.line)
    const omgeving: Omgeving = {
      fout,
      ook: (code) => ook(fout, code),
      regelnummer: at.line,
      kolom: at.col,
      regel,
      ...(openAanhaling ? { openAanhaling } : {}),
    }
    const uitleg = valkuilen.find((valkuil) => valkuil.als(omgeving))?.dan(omgeving) ?? onbekendeFout
    const { code, bericht, hulp } = uitleg
    const plaats = place(uitleg.regelnummer ?? at.line, uitleg.kolom ?? at.col)
    add(code, plaats.regelnummer, maakBevinding(code, plaats, { bericht, stopt: true, ...(hulp ? { hulp } : {}) }))
    lost = code === 'YML118' || code === 'YML119'
  }
  return [...found.values()]
}
