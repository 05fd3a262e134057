import type { Verwijzing } from '../../tree/nodes.ts'
import { anchorLink, field, type Run, type RunStyle, textRun } from '../el.ts'
import type { Registry } from '../registry.ts'
import type { PhrasingHandler } from './flow.ts'

/**
 * Switch \n gives the number of the paragraph as it is printed, without trailing full stops (ECMA-376, 17.16.5.56),
 * so an onderdeel numbered 'a.' comes out as 'a'.
 */
const ref = (anchor: string, cached: string, style: RunStyle): Run[] => {
  // 'Artikel 7' in the number, 'artikel 7' in a sentence.
  const lower = /^[a-z]+ /.test(cached) ? '\\* Lower ' : ''
  return field(` REF ${anchor} \\n \\h ${lower}`, cached, style)
}

const literal = (text: string, style: RunStyle): Run[] => (text === '' ? [] : [textRun(text, style)])

/** 'artikel 7.2' is literal text and the number. */
const lidPattern = /^(.*?)(\d+(?:\.\d+)+)$/s
/** 'artikel 7.2, onder a'. */
const onderdeelPattern = /^(.*?)(\d+(?:\.\d+)*)(.*?)([a-z]+)$/s

type Writer = (
  tekst: string,
  anchor: string,
  node: Verwijzing,
  style: RunStyle,
  registry: Registry,
) => Run[] | undefined

/** A text that is not built as expected stays a link, so that no field shows something else after an update. */
const writers: Readonly<Record<NonNullable<Verwijzing['soort']>, Writer>> = {
  artikel: (tekst, anchor, _node, style) => (/^[Aa]rtikel \d+$/.test(tekst) ? ref(anchor, tekst, style) : undefined),
  bijlage: (tekst, anchor, _node, style) => (/^[Bb]ijlage \d+$/.test(tekst) ? ref(anchor, tekst, style) : undefined),
  lid: (tekst, anchor, _node, style) => {
    const [, voor, nummer] = lidPattern.exec(tekst) ?? []
    return nummer === undefined ? undefined : [...literal(voor ?? '', style), ...ref(anchor, nummer, style)]
  },
  onderdeel: (tekst, anchor, node, style, registry) => {
    const [, voor = '', nummer = '', tussen = '', letter = ''] = onderdeelPattern.exec(tekst) ?? []
    if (letter === '') return undefined
    const lidAnchor = registry.anchor(node.lidBladwijzer)
    const whole = !nummer.includes('.')
    const lid =
      lidAnchor === undefined
        ? literal(voor + nummer, style)
        : whole
          ? ref(lidAnchor, voor + nummer, style)
          : [...literal(voor, style), ...ref(lidAnchor, nummer, style)]
    return [...lid, ...literal(tussen, style), ...ref(anchor, letter, style)]
  },
  kop: () => undefined,
}

export const verwijzing: PhrasingHandler<Verwijzing> = (node, { vet, cursief, koppeling }, registry) => {
  const style = { vet, cursief }
  const tekst = node.tekst ?? ''
  if (tekst === '') return []
  const anchor = registry.anchor(node.bladwijzer)
  if (anchor === undefined || koppeling) return [textRun(tekst, style)]
  const runs = node.soort && writers[node.soort](tekst, anchor, node, style, registry)
  return runs || [anchorLink(anchor, textRun(tekst, style))]
}
