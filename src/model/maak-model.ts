import type { Beschrijving } from './beschrijving.generated.ts'
import { bouwModel } from './bouw-model.ts'
import { isData } from './loop.ts'
import { type Opgeruimd, ruimOp, type WetKenner } from './ruim-op.ts'
import { type Index, maakIndex } from './zoek.ts'

export interface Model {
  readonly beschrijving: Beschrijving
  readonly index: Index
  /** References, ids and articles that were taken out; the rules REF001, REF002, REF006 and REF007 report them. */
  readonly opgeruimd: Opgeruimd
}

/** From checked data to the model. `data` is changed: what cannot be used is taken out. */
export const maakModel = (data: unknown, wetten?: WetKenner): Model => {
  const plain = isData(data) ? data : {}
  const opgeruimd = ruimOp(plain, wetten)
  const beschrijving = bouwModel(plain)
  return { beschrijving, index: maakIndex(beschrijving), opgeruimd }
}
