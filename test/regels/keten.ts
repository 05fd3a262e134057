import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Bevinding, sorteer } from '../../src/bevinding/bevinding.ts'
import { type Model, maakModel } from '../../src/model/maak-model.ts'
import type { WetKenner } from '../../src/model/ruim-op.ts'
import { type Uitslag, voerUit } from '../../src/pipeline/voer-uit.ts'
import type { Regel } from '../../src/regels/types.ts'
import { beoordeelVorm } from '../../src/schema/beoordeel-vorm.ts'
import { leesYaml } from '../../src/yaml/lees.ts'
import { root } from '../repo/modules.ts'

/** A catalogue that knows only a few laws, whatever the article. */
export const wetten: WetKenner = {
  kent: (wet, artikel) => ['leerplichtwet-1969', 'jeugdwet'].includes(wet) && artikel !== '999',
}

export interface Keten extends Partial<Model> {
  readonly bevindingen: readonly Bevinding[]
  readonly nogNiet: Uitslag['nogNietTeBeoordelen']
}

/** From text to findings, as the pipeline does it. */
export const keten = (tekst: string | Uint8Array, regels?: readonly Regel[]): Keten => {
  const bytes = typeof tekst === 'string' ? new TextEncoder().encode(tekst) : tekst
  const gelezen = leesYaml(bytes, 'samenwerking.yaml')
  if (!gelezen.ruw) return { bevindingen: sorteer(gelezen.bevindingen), nogNiet: [] }
  const vorm = beoordeelVorm(gelezen.ruw, gelezen.plaats)
  const early = [...gelezen.bevindingen, ...vorm.bevindingen]
  if (vorm.data === undefined) return { bevindingen: sorteer(early), nogNiet: [] }
  const model = maakModel(vorm.data, wetten)
  const uitslag = voerUit(model, { plaats: gelezen.plaats, wettenBekend: true, ...(regels ? { regels } : {}) })
  return { ...model, bevindingen: sorteer([...early, ...uitslag.bevindingen]), nogNiet: uitslag.nogNietTeBeoordelen }
}

export const basisTekst = (): string => readFileSync(join(root, 'test/basis/samenwerking.yaml'), 'utf8')
export const codesVan = (text: string | Uint8Array): string[] => keten(text).bevindingen.map(({ code }) => code)
