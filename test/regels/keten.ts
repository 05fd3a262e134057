import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Bevinding, sorteer } from '../../src/bevinding/bevinding.ts'
import { type Model, maakModel } from '../../src/model/maak-model.ts'
import { wetKenner } from '../../src/pipeline/catalogus.ts'
import { type Uitslag, voerUit } from '../../src/pipeline/voer-uit.ts'
import type { Regel } from '../../src/regels/types.ts'
import { beoordeelVorm } from '../../src/schema/beoordeel-vorm.ts'
import { leesYaml } from '../../src/yaml/lees.ts'
import { root } from '../repo/modules.ts'
import { recht } from './recht.ts'

export interface Keten extends Partial<Model> {
  readonly bevindingen: readonly Bevinding[]
  readonly nogNiet: Uitslag['nogNietTeBeoordelen']
}

/** From text to findings, as the pipeline does it; without the acceptances. */
export const keten = (tekst: string | Uint8Array, regels?: readonly Regel[]): Keten => {
  const bytes = typeof tekst === 'string' ? new TextEncoder().encode(tekst) : tekst
  const gelezen = leesYaml(bytes, 'samenwerking.yaml')
  if (!gelezen.ruw) return { bevindingen: sorteer(gelezen.bevindingen), nogNiet: [] }
  const vorm = beoordeelVorm(gelezen.ruw, gelezen.plaats)
  const early = [...gelezen.bevindingen, ...vorm.bevindingen]
  if (vorm.data === undefined) return { bevindingen: sorteer(early), nogNiet: [] }
  const model = maakModel(vorm.data, wetKenner(recht.wetten))
  const uitslag = voerUit(model, { plaats: gelezen.plaats, ...recht, ...(regels ? { regels } : {}) })
  return { ...model, bevindingen: sorteer([...early, ...uitslag.bevindingen]), nogNiet: uitslag.nogNietTeBeoordelen }
}

export const basisTekst = (): string => readFileSync(join(root, 'test/basis/samenwerking.yaml'), 'utf8')
export const codesVan = (text: string | Uint8Array): string[] => keten(text).bevindingen.map(({ code }) => code)
