import type { Bevinding, Locator } from '../bevinding/bevinding.ts'
import type { Code } from '../bevinding/codes.ts'
import { maakBevinding } from '../bevinding/maak.ts'
import type { Ruw } from '../model/ruw.ts'
import { grenzen } from './grenzen.ts'
import { naarRuw } from './naar-ruw.ts'
import { type Ontleed, ontleed } from './ontleed.ts'
import { maakLocator, maakTekstVan, plaatsVan } from './plaatsen.ts'
import { besturingstekens, tekennaam } from './tekens.ts'
import { leesTekst } from './tekst.ts'
import { vertaalFouten } from './vertaal-fout.ts'

export interface GelezenYaml {
  readonly bevindingen: readonly Bevinding[]
  /** The file is no text in UTF-8 (exit code 3). */
  readonly geenTekst?: true
  /** The text as it stands in the file, BOM and line ends included. */
  readonly bron?: string
  /** Absent when the structure cannot be relied on. */
  readonly ruw?: Ruw
  readonly plaats: Locator
  /** Source text of a path (for the kenmerk of a finding); of a missing field that of its nearest parent. */
  readonly tekstVan: (pad: string) => string
}

const bom = '\ufeff'

/** Bytes to a tree with source texts and places. Every fault that can be found in one run is found. */
export const leesYaml = (bytes: Uint8Array, bestand: string): GelezenYaml => {
  const start = { soort: 'yaml', bestand, regelnummer: 1, kolom: 1 } as const
  const nowhere = { plaats: () => start, tekstVan: () => '' }
  const gelezen = leesTekst(bytes, bestand)
  if ('bevinding' in gelezen) {
    return { bevindingen: [gelezen.bevinding], ...(gelezen.geenTekst ? { geenTekst: true } : {}), ...nowhere }
  }
  const bron = gelezen.tekst
  const text = bron.startsWith(bom) ? bron.slice(1) : bron
  const besturing = besturingstekens(text)
  if (besturing.length > 100 && besturing.length * 3 > text.split('\n').length) {
    const bericht = 'Het bestand staat vol tekens die in een tekst niet voorkomen.'
    return { bevindingen: [maakBevinding('YML103', start, { bericht, stopt: true })], geenTekst: true, ...nowhere }
  }
  // replaced by a visible character of the same length, so that the rest can still be read and places stay right
  const clean =
    besturing.length === 0
      ? text
      : text.replace(
          /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|\r(?!\n)/g,
          '\ufffd',
        )
  const read = parse(clean, bestand)
  const perTeken = besturing
    .slice(0, grenzen.perCode)
    .map(({ offset, regelnummer, teken }) =>
      maakBevinding(
        'YML122',
        { soort: 'yaml', bestand, regelnummer, kolom: offset - text.lastIndexOf('\n', offset - 1) },
        { bericht: `Op deze regel staat een besturingsteken (${tekennaam(teken)}).`, stopt: true },
      ),
    )
  return { ...nowhere, ...read, bron, bevindingen: [...perTeken, ...read.bevindingen] }
}

type Rest = Pick<GelezenYaml, 'bevindingen'> & Partial<Pick<GelezenYaml, 'ruw' | 'plaats' | 'tekstVan'>>

const parse = (text: string, bestand: string): Rest => {
  const stop = (code: Code, bericht: string, regelnummer = 1, kolom = 1): Rest => ({
    bevindingen: [maakBevinding(code, { soort: 'yaml', bestand, regelnummer, kolom }, { bericht, stopt: true })],
  })
  if (text.trim() === '') return stop('YML110', 'Het bestand is leeg.')
  let parsed: ReturnType<typeof ontleed>
  try {
    parsed = ontleed(text)
  } catch {
    // a fault of the library on hostile input is still no YAML to us
    return stop('YML112', 'Het bestand is niet te lezen als YAML.')
  }
  if ('teVeel' in parsed) {
    const { line, col } = parsed.lines.linePos(parsed.offset)
    return parsed.teVeel === 'diepte'
      ? stop(
          'YML105',
          `Hier zijn lijsten en groepen meer dan ${grenzen.diepte} niveaus diep in elkaar gezet.`,
          line,
          col,
        )
      : stop('YML106', `Het bestand bevat meer dan ${grenzen.onderdelen} onderdelen.`, line, col)
  }
  return structure(parsed, text, bestand)
}

const structure = ({ documenten, fouten, lines }: Ontleed, text: string, bestand: string): Rest => {
  const [document, second] = documenten
  const plaatsOp = (offset: number) => plaatsVan(lines, offset, bestand)
  const extra: Bevinding[] = []
  for (const match of text.matchAll(/^%.*$/gm)) {
    if (document && match.index < (document.contents?.range[0] ?? 0)) {
      extra.push(
        maakBevinding('YML128', plaatsOp(match.index), {
          bericht: `Deze regel begint met een %-teken: ‘${match[0].trim()}’.`,
          stopt: true,
        }),
      )
    }
  }
  if (second) {
    const offset = Math.max(0, text.lastIndexOf('---', second.contents?.range[0] ?? second.range[0]))
    extra.push(
      maakBevinding('YML126', plaatsOp(offset), {
        bericht: 'Hier begint een tweede document in hetzelfde bestand.',
        stopt: true,
      }),
    )
  }
  const translated = vertaalFouten(
    fouten.filter((fout) => fout.code !== 'MULTIPLE_DOCS'),
    text,
    lines,
    bestand,
  )
  if (!document?.contents || isEmptyScalar(document.contents)) {
    const empty = maakBevinding('YML110', plaatsOp(0), { bericht: 'Het bestand bevat geen enkel veld.', stopt: true })
    return { bevindingen: [...extra, ...(translated.length > 0 ? translated : [empty])] }
  }
  const { ruw, bereiken, bevindingen } = naarRuw(document, lines, bestand)
  const base = { plaats: maakLocator(bereiken, lines, bestand), tekstVan: maakTekstVan(bereiken, text) }
  // after a syntax fault the tree is a guess; what would be said about it is noise
  if (translated.length > 0) return { ...base, bevindingen: [...extra, ...translated] }
  if (ruw.type !== 'map') {
    const found = ruw.type === 'lijst' ? 'alleen een lijst' : 'alleen losse tekst'
    const looksLikeAssignment = ruw.type === 'scalar' && /^\s*\w+ *=/.test(ruw.bron)
    const hulp = looksLikeAssignment
      ? { hulp: 'Gebruik een dubbele punt in plaats van een isgelijkteken: sleutel: waarde.' }
      : {}
    const start = plaatsOp(document.contents.range[0])
    return {
      ...base,
      bevindingen: [
        ...extra,
        maakBevinding('YML111', start, { bericht: `Het bestand bevat ${found}, geen velden.`, stopt: true, ...hulp }),
      ],
    }
  }
  return { ...base, ruw, bevindingen: [...extra, ...limit(bevindingen)] }
}

const isEmptyScalar = (node: unknown): boolean => (node as { source?: unknown }).source === ''

/** Many of the same kind: the first ones, so that a broken file does not drown its own report. */
const limit = (bevindingen: readonly Bevinding[]): Bevinding[] => {
  const seen = new Map<string, number>()
  return bevindingen.filter(({ code }) => {
    const count = (seen.get(code) ?? 0) + 1
    seen.set(code, count)
    return count <= grenzen.perCode
  })
}
