import { beoordeel } from '../../src/index.ts'
import { renderMarkdown } from '../../src/markdown/index.ts'
import type { Beschrijving } from '../../src/model/beschrijving.generated.ts'
import type { Boom } from '../../src/pipeline/bomen.ts'
import { bouwBomen } from '../../src/pipeline/maak.ts'
import type { Flow, Phrasing, Veld } from '../../src/tree/nodes.ts'
import { bezoekPhrasing } from '../../src/tree/transforms/verwijzingen.ts'
import { inhoud, leesVoorbeeld } from '../hulp/voorbeelden.ts'

export type Wijzig = (yaml: string) => string

export const lees = (naam: string, wijzig: Wijzig = (yaml) => yaml): Beschrijving => {
  const yaml = new TextDecoder().decode(leesVoorbeeld(naam))
  const anders = wijzig(yaml)
  const { beschrijving } = beoordeel(new TextEncoder().encode(anders), inhoud, { bestand: 'samenwerking.yaml' })
  if (!beschrijving) throw new Error(naam)
  return beschrijving
}

/** Changes a description; a change that changes nothing is a mistake of the test. */
export const vervang =
  (van: string | RegExp, door: string): Wijzig =>
  (yaml) => {
    const anders = yaml.replace(van, door)
    if (anders === yaml) throw new Error(`nothing to change: ${van}`)
    return anders
  }

type Bomen = ReadonlyMap<string, Boom>

const maakBomen = (naam: string, soort: string, wijzig?: Wijzig): Bomen => {
  const { bomen, bevindingen } = bouwBomen(lees(naam, wijzig), inhoud, { varianten: true, alleen: [soort] })
  if (bevindingen.length > 0) throw new Error(bevindingen.map(({ bericht }) => bericht).join('\n'))
  return new Map(bomen.map((boom) => [boom.opdracht.exemplaar?.id ?? '', boom]))
}

const bewaard = new Map<string, Bomen>()

/** The documents of one kind: name of the copy → tree. Made once when nothing is changed. */
export const bomenVan = (naam: string, soort: string, wijzig?: Wijzig): Bomen => {
  if (wijzig) return maakBomen(naam, soort, wijzig)
  const key = `${naam} ${soort}`
  const bomen = bewaard.get(key) ?? maakBomen(naam, soort)
  bewaard.set(key, bomen)
  return bomen
}

export const boomVan = (naam: string, soort: string, id = '', wijzig?: Wijzig): Boom => {
  const boom = bomenVan(naam, soort, wijzig).get(id)
  if (!boom) throw new Error(`${soort}/${id}`)
  return boom
}

export const tekst = (naam: string, soort: string, id = '', wijzig?: Wijzig): string =>
  renderMarkdown(boomVan(naam, soort, id, wijzig).tree)

/** All fields of a form, in order. */
export const velden = ({ tree }: Boom): readonly Veld[] => {
  const found: Veld[] = []
  bezoekPhrasing(tree.children as Flow[], (node: Phrasing) => {
    if (node.type === 'veld') found.push(node)
  })
  return found
}

/** The part of a Markdown text below this heading. */
export const onder = (markdown: string, kop: string): string => {
  const [, rest = ''] = markdown.split(new RegExp(`^#+ (?:\\d+ )?${kop}.*$`, 'm'))
  return rest.split(/^#+ /m)[0] ?? ''
}
