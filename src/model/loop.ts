import { type Veldinfo, veldtabel } from './beschrijving.generated.ts'
import { kindPad } from './pad.ts'

export type Data = Record<string, unknown>

/** A group in the plain data, with what is known of it. */
export interface Groep {
  readonly data: Data
  readonly type: string
  readonly pad: string
  /** The groups around it, outermost first. */
  readonly ouders: readonly Groep[]
}

export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
export const isOntkend = (value: unknown): value is { nvt: string } =>
  isData(value) && typeof value.nvt === 'string' && Object.keys(value).length === 1

/** Calls `zie` for every group of the description, parents first. */
export const loopGroepen = (data: Data, zie: (groep: Groep) => void): void => {
  const visit = (groep: Groep): void => {
    zie(groep)
    const ouders = [...groep.ouders, groep]
    for (const [naam, info] of Object.entries(veldtabel[groep.type] ?? {})) {
      if (info.soort !== 'groep' || info.naar === undefined) continue
      const value = groep.data[naam]
      const pad = kindPad(groep.pad, naam)
      const items = Array.isArray(value)
        ? value.map((item, i) => [item, kindPad(pad, i)] as const)
        : [[value, pad] as const]
      for (const [item, at] of items)
        if (isData(item) && !isOntkend(item)) visit({ data: item, type: info.naar, pad: at, ouders })
    }
  }
  visit({ data, type: 'Beschrijving', pad: '', ouders: [] })
}

/** The values of a field that may be a list, with the place of each; what does not count is left out. */
export const waarden = (
  groep: Groep,
  naam: string,
  info: Veldinfo,
): { waarde: unknown; pad: string; index?: number }[] => {
  const value = groep.data[naam]
  const pad = kindPad(groep.pad, naam)
  if (info.lijst) {
    const items = Array.isArray(value) ? value : []
    return items.flatMap((waarde, index) => (waarde === null ? [] : [{ waarde, pad: kindPad(pad, index), index }]))
  }
  return value === undefined ? [] : [{ waarde: value, pad }]
}

/** Takes a value out; in a list it leaves a hole, so that the indexes stay those of the file. */
export const verwijder = (groep: Groep, naam: string, index?: number): void => {
  const value = groep.data[naam]
  if (index !== undefined && Array.isArray(value)) value[index] = null
  else delete groep.data[naam]
}
