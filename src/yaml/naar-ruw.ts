import { type Document, isAlias, isMap, isScalar, isSeq, type LineCounter, type ParsedNode, type Scalar } from 'yaml'
import type { Bevinding } from '../bevinding/bevinding.ts'
import type { Code } from '../bevinding/codes.ts'
import { type Melding, maakBevinding } from '../bevinding/maak.ts'
import type { Ruw, RuwScalar } from '../model/ruw.ts'
import { grenzen } from './grenzen.ts'
import { type Bereik, plaatsVan } from './plaatsen.ts'
import { onzichtbaar } from './tekens.ts'

export interface Omgezet {
  readonly ruw: Ruw
  readonly bereiken: Map<string, Bereik>
  readonly bevindingen: Bevinding[]
}

const smartValue = /^[“”„‟«][^“”„‟«»]*[“”‟»]$|^[‘‚][^‘’‚]*[’‘]$/
const smartKey = /^[“”„‟‘’‚«]|[“”‟‘’»]$/

/** The document as plain lists, maps and scalars with their source text, and the place of each. */
export const naarRuw = (document: Document.Parsed, lines: LineCounter, bestand: string): Omgezet => {
  const bereiken = new Map<string, Bereik>()
  const bevindingen: Bevinding[] = []
  const report = (code: Code, offset: number, melding: Melding) => {
    bevindingen.push(maakBevinding(code, plaatsVan(lines, offset, bestand), melding))
  }
  const stop = (code: Code, offset: number, pad: string, bericht: string) =>
    report(code, offset, { bericht, pad, stopt: true })

  const scalar = (node: Scalar.Parsed, pad: string): RuwScalar => {
    const bron = node.source ?? ''
    const kaal = node.type === 'PLAIN'
    if (bron.length > grenzen.tekst) {
      stop(
        'YML107',
        node.range[0],
        pad,
        `Deze tekst telt ${bron.length} tekens; hoogstens ${grenzen.tekst} worden gelezen.`,
      )
    } else if (kaal && smartValue.test(bron)) {
      report('YML133', node.range[0], { bericht: `De waarde ${bron} staat tussen krullende aanhalingstekens.`, pad })
    }
    const waarde = node.value
    return {
      type: 'scalar',
      bron,
      kaal,
      waarde: typeof waarde === 'bigint' ? Number(waarde) : (waarde as RuwScalar['waarde']),
    }
  }

  const checkProps = (node: ParsedNode, pad: string) => {
    if (isAlias(node)) stop('YML124', node.range[0], pad, `De waarde ‘*${node.source}’ begint met een ster.`)
    else {
      if (node.anchor) stop('YML123', node.range[0], pad, `De waarde begint met een anker: ‘&${node.anchor}’.`)
      if (node.tag && !node.tag.startsWith('tag:yaml.org,2002:'))
        stop('YML125', node.range[0], pad, `De waarde begint met een label: ‘${node.tag}’.`)
      else if (hasTag(node)) stop('YML125', node.range[0], pad, 'De waarde begint met een label (!).')
    }
  }

  const keyOf = (key: ParsedNode | null, pad: string): { naam: string; offset: number } | undefined => {
    const offset = key?.range[0] ?? 0
    if (!isScalar(key) || (key.source ?? '') === '') {
      stop('YML129', offset, pad, 'De sleutel van dit veld is geen tekst.')
      return undefined
    }
    checkProps(key as ParsedNode, pad)
    const naam = key.source ?? ''
    if (naam.length > grenzen.sleutel) {
      stop(
        'YML107',
        offset,
        pad,
        `Deze sleutel telt ${naam.length} tekens; hoogstens ${grenzen.sleutel} worden gelezen.`,
      )
      return undefined
    }
    if (onzichtbaar.test(naam)) {
      stop(
        'YML120',
        offset,
        pad,
        `In of vóór de sleutel ‘${naam.replace(new RegExp(onzichtbaar, 'g'), '').trim()}’ staat een vaste spatie of een ander onzichtbaar teken.`,
      )
      return undefined
    }
    if (key.type === 'PLAIN' && smartKey.test(naam)) {
      report('YML121', offset, {
        bericht: `De sleutel ${naam} staat tussen krullende aanhalingstekens. Het veld wordt niet gebruikt.`,
        pad,
      })
      return undefined
    }
    return { naam, offset }
  }

  const convert = (node: ParsedNode | null, pad: string, sleutel: number | undefined): Ruw => {
    const begin = node?.range[0] ?? sleutel ?? 0
    const samengesteld = isMap(node) || isSeq(node)
    const einde = node ? node.range[1] : begin
    bereiken.set(pad, {
      ...(sleutel === undefined ? {} : { sleutel }),
      begin,
      einde,
      samengesteld: samengesteld || node === null,
    })
    if (!node) return { type: 'scalar', bron: '', waarde: null, kaal: true }
    checkProps(node, pad)
    if (isSeq(node)) {
      return {
        type: 'lijst',
        items: node.items.map((item, i) => convert(item as ParsedNode, `${pad}[${i}]`, undefined)),
      }
    }
    if (isMap(node)) {
      const velden = new Map<string, Ruw>()
      for (const pair of node.items) {
        const key = keyOf(pair.key as ParsedNode | null, pad)
        if (!key) continue
        const child = pad === '' ? key.naam : `${pad}.${key.naam}`
        const first = bereiken.get(child)
        if (velden.has(key.naam) && first) {
          const plaats = plaatsVan(lines, first.sleutel ?? first.begin, bestand)
          report('YML127', key.offset, {
            bericht: `Het veld ‘${key.naam}’ staat twee keer in deze groep. Het eerste telt.`,
            pad: child,
            verwant: [{ bericht: `De eerste keer staat op regel ${plaats.regelnummer}.`, plaats, pad: child }],
          })
          continue
        }
        velden.set(key.naam, convert(pair.value as ParsedNode | null, child, key.offset))
      }
      return { type: 'map', velden }
    }
    return isScalar(node) ? scalar(node as Scalar.Parsed, pad) : { type: 'scalar', bron: '', waarde: null, kaal: true }
  }

  const ruw = convert(document.contents as ParsedNode | null, '', undefined)
  return { ruw, bereiken, bevindingen }
}

/** A core tag such as !!str leaves no trace on the node but its source token. */
const hasTag = (node: ParsedNode): boolean => 'tag' in node && node.tag !== undefined
