/** Knowledge of mistakes: which fault of the parser, on which kind of line, means what to someone who is no developer. */
import type { YAMLError } from 'yaml'
import type { Code } from '../bevinding/codes.ts'

export interface Omgeving {
  readonly fout: YAMLError
  /** Another fault at the same position. */
  readonly ook: (code: YAMLError['code']) => boolean
  /** Line at which the parser stopped, counted from 1, and its column. */
  readonly regelnummer: number
  readonly kolom: number
  /** Text of a line; '' outside the file. */
  readonly regel: (regelnummer: number) => string
  /** Line and column of a quoted text that is never closed, or closed lines later. */
  readonly openAanhaling?: { readonly regelnummer: number; readonly kolom: number }
}

export interface Uitleg {
  readonly code: Code
  readonly bericht: string
  readonly hulp?: string
  readonly regelnummer?: number
  readonly kolom?: number
}

export const inspringing = (line: string): number => /^ */.exec(line)![0].length
const isBlank = (line: string): boolean => /^\s*(#.*)?$/.test(line)
const spaties = (n: number): string => (n === 1 ? '1 spatie' : `${n} spaties`)
/** Without the comment behind it. */
const zonderCommentaar = (text: string): string => text.replace(/\s#.*$/, '').trim()
const kort = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text)

const lineBefore = (o: Omgeving, from = o.regelnummer): number => {
  let at = from - 1
  while (at > 0 && isBlank(o.regel(at))) at -= 1
  return at
}
const lineAfter = (o: Omgeving, limit = 50): number => {
  let at = o.regelnummer + 1
  while (at < o.regelnummer + limit && isBlank(o.regel(at))) at += 1
  return at
}

const quote = (o: Omgeving): Uitleg => {
  const at = o.openAanhaling
  const value = o.regel(at?.regelnummer ?? o.regelnummer).slice((at?.kolom ?? o.kolom) - 1)
  const hulp = /^'[a-zA-Z]{1,2} /.test(value)
    ? 'Begint de tekst met een apostrof, zoals ’s morgens? Zet de hele tekst dan tussen dubbele aanhalingstekens.'
    : at
      ? 'Sluit de tekst op dezelfde regel af met hetzelfde aanhalingsteken, of laat het eerste aanhalingsteken weg.'
      : undefined
  return {
    code: 'YML118',
    bericht: at
      ? 'De tekst die hier met een aanhalingsteken begint, wordt op deze regel niet goed afgesloten.'
      : 'Na het sluitende aanhalingsteken staat nog tekst op deze regel.',
    ...(hulp ? { hulp } : {}),
    ...(at ?? {}),
  }
}

/** Does a key stand before the place where the parser stopped? */
const behindKey = (o: Omgeving): boolean => /\S.*:\s+$/.test(o.regel(o.regelnummer).slice(0, o.kolom - 1))

/** A line without 'key: value'. */
const noColon = (o: Omgeving): Uitleg => {
  const line = o.regel(o.regelnummer)
  const glued = /^\s*(?:- )?([A-Za-z]\w*):(?=\S)/.exec(line)
  const bericht = glued
    ? `Na ‘${glued[1]}:’ ontbreekt een spatie.`
    : `Op deze regel staat geen sleutel met een dubbele punt: ‘${kort(zonderCommentaar(line))}’.`
  const hulp = glued ? `Schrijf ‘${glued[1]}: ’ met een spatie achter de dubbele punt.` : undefined
  return { code: 'YML117', bericht, ...(hulp ? { hulp } : {}), kolom: inspringing(line) + 1 }
}

const wrongIndent = (o: Omgeving): Uitleg => {
  const line = o.regel(o.regelnummer)
  const own = inspringing(line)
  const before = lineBefore(o)
  const item = findItem(o, own)
  const kolom = own + 1
  const above = o.regel(before).replace(/ #.*$/, '')
  if (inspringing(above) === own && above.trim() !== '' && !/:(\s|$)|^\s*-(\s|$)/.test(above)) {
    return { ...noColon({ ...o, regelnummer: before }), regelnummer: before }
  }
  if (!/^\s*- /.test(line) && item > 0) {
    const bericht =
      'Vóór deze regel ontbreekt een streepje, of de regel springt niet ver genoeg in voor het onderdeel erboven.'
    return { code: 'YML116', bericht, kolom }
  }
  if (/^\s*-( |$)/.test(line)) {
    return {
      code: 'YML116',
      bericht: 'Hier begint een onderdeel van een lijst, maar de regels erboven zijn geen lijst op deze plaats.',
      kolom,
    }
  }
  const other = inspringing(o.regel(before))
  return {
    code: 'YML115',
    bericht: `Deze regel springt ${spaties(own)} in; de regel erboven ${spaties(other)}. Zo is niet te zien waar zij bij hoort.`,
    kolom,
  }
}

/** The list item above that starts in the same column, when everything in between belongs to it. */
const findItem = (o: Omgeving, own: number): number => {
  for (let at = lineBefore(o); at > 0; at = lineBefore(o, at)) {
    const line = o.regel(at)
    if (inspringing(line) < own) return 0
    if (inspringing(line) === own) return /^ *- /.test(line) ? at : 0
  }
  return 0
}

const deeperNext = (o: Omgeving): Uitleg => {
  const next = lineAfter(o)
  const own = inspringing(o.regel(next))
  return {
    code: 'YML115',
    bericht: `Deze regel springt verder in (${spaties(own)}) dan het veld erboven, dat al een waarde heeft.`,
    regelnummer: next,
    kolom: own + 1,
  }
}

const smart = /^[“”„‟‘’‚«]/

export interface Valkuil {
  readonly als: (o: Omgeving) => boolean
  readonly dan: (o: Omgeving) => Uitleg
}

const code =
  (...wanted: YAMLError['code'][]) =>
  (o: Omgeving): boolean =>
    wanted.includes(o.fout.code)
const rest = (o: Omgeving): string => o.regel(o.regelnummer).slice(o.kolom - 1)

/** In order; the first that fits explains the fault. */
export const valkuilen: readonly Valkuil[] = [
  { als: code('TAB_AS_INDENT'), dan: () => ({ code: 'YML113', bericht: 'Deze regel springt in met een tab.' }) },
  {
    als: (o) => code('BLOCK_AS_IMPLICIT_KEY')(o) && smart.test(rest(o)),
    dan: () => ({
      code: 'YML121',
      bericht:
        'De waarde staat tussen krullende aanhalingstekens. Die tellen niet, en er staat een dubbele punt in de tekst.',
    }),
  },
  { als: (o) => code('BLOCK_AS_IMPLICIT_KEY')(o) && o.ook('MULTILINE_IMPLICIT_KEY') && behindKey(o), dan: deeperNext },
  {
    als: (o) => code('BLOCK_AS_IMPLICIT_KEY')(o) && !o.ook('MULTILINE_IMPLICIT_KEY'),
    dan: (o) => ({
      code: 'YML114',
      bericht: `In deze waarde staat een dubbele punt met een spatie: ‘${kort(zonderCommentaar(rest(o)))}’.`,
      ...(rest(o).includes('"')
        ? {}
        : { hulp: `Zet de hele waarde tussen aanhalingstekens: "${kort(zonderCommentaar(rest(o)))}".` }),
    }),
  },
  {
    als: (o) =>
      code('MULTILINE_IMPLICIT_KEY', 'BLOCK_AS_IMPLICIT_KEY')(o) ||
      (code('MISSING_CHAR')(o) && /followed by map values/.test(o.fout.message)),
    dan: noColon,
  },
  { als: (o) => code('MISSING_CHAR')(o) && /quote/.test(o.fout.message), dan: quote },
  { als: (o) => code('BAD_INDENT', 'MISSING_CHAR')(o) && /[[{\]}]/.test(o.fout.message), dan: bracket },
  { als: code('BAD_INDENT'), dan: wrongIndent },
  {
    als: code('BAD_SCALAR_START'),
    dan: (o) => ({ code: 'YML130', bericht: `De waarde begint met ‘${rest(o).charAt(0)}’.` }),
  },
  {
    als: (o) => /block-seq-ind on same line/.test(o.fout.message),
    dan: (o) => ({
      code: 'YML116',
      bericht: 'Achter de dubbele punt staat een streepje. Een lijst begint op de volgende regel.',
      kolom: o.kolom,
    }),
  },
  {
    als: (o) => /Not a YAML token/.test(o.fout.message),
    dan: () => ({ code: 'YML131', bericht: 'Achter > of | staat nog tekst op dezelfde regel.' }),
  },
  {
    als: code('BAD_DQ_ESCAPE'),
    dan: () => ({ code: 'YML132', bericht: 'Tussen dubbele aanhalingstekens staat een \\ die hier niets betekent.' }),
  },
  {
    als: (o) =>
      code('UNEXPECTED_TOKEN')(o) &&
      (o.openAanhaling !== undefined || /['"]/.test(o.regel(o.regelnummer).slice(0, o.kolom))),
    dan: quote,
  },
  { als: (o) => /flow|[[\]{}]/.test(o.fout.message.replace(/"[^"]*"$/, '')), dan: bracket },
  { als: code('UNEXPECTED_TOKEN'), dan: wrongIndent },
  {
    als: code('BAD_ALIAS', 'ALIAS_PROPS'),
    dan: () => ({ code: 'YML124', bericht: 'De waarde begint met een ster (*).' }),
  },
  {
    als: code('MULTIPLE_ANCHORS', 'BAD_PROP_ORDER'),
    dan: () => ({ code: 'YML123', bericht: 'De waarde begint met een &-teken.' }),
  },
  {
    als: code('MULTIPLE_TAGS', 'TAG_RESOLVE_FAILED'),
    dan: () => ({ code: 'YML125', bericht: 'De waarde begint met een uitroepteken.' }),
  },
  { als: code('MULTIPLE_DOCS'), dan: () => ({ code: 'YML126', bericht: 'Hier begint een tweede document.' }) },
  { als: code('BAD_DIRECTIVE'), dan: () => ({ code: 'YML128', bericht: 'Deze regel begint met een %-teken.' }) },
  { als: code('NON_STRING_KEY'), dan: () => ({ code: 'YML129', bericht: 'De sleutel van dit veld is geen tekst.' }) },
  {
    als: code('KEY_OVER_1024_CHARS'),
    dan: () => ({ code: 'YML107', bericht: 'De sleutel van dit veld is veel te lang.' }),
  },
  { als: code('RESOURCE_EXHAUSTION'), dan: () => ({ code: 'YML105', bericht: 'Het bestand is te diep genest.' }) },
]

function bracket(): Uitleg {
  return {
    code: 'YML119',
    bericht: 'Vóór deze plaats is een haakje [ of { niet goed gesloten, of staat er een komma verkeerd.',
  }
}

export const onbekendeFout: Uitleg = { code: 'YML112', bericht: 'Deze regel is niet te lezen als YAML.' }
