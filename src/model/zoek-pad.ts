import type { Beschrijving } from './beschrijving.generated.ts'
import { kindPad, stappen } from './pad.ts'
import { veldinfo } from './veldinfo.ts'

type Object_ = Readonly<Record<string, unknown>> & { readonly pad?: string; readonly id?: string }

const isObject = (value: unknown): value is Object_ =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export interface GevondenPad {
  /** Machine path by index. */
  readonly pad: string
  /** The object that holds the last field; undefined when the path names an item of a list, or a group is missing. */
  readonly object?: Object_
  readonly veld?: string
}

/**
 * A path as people write it (`partners[gemeente-x].fg`, or with an index) → the place in the model.
 * Groups and fields on the way may be unknown, as long as the schema has them. Undefined when the path leads nowhere.
 */
export const zoekPad = (b: Beschrijving, geschreven: string): GevondenPad | undefined => {
  let at: unknown = b
  let found: GevondenPad | undefined
  let pad = ''
  for (const stap of stappen(geschreven)) {
    if ('veld' in stap) {
      if (at === undefined && found?.veld !== undefined) {
        // inside a group that is not there yet: the schema knows the place
        pad = kindPad(pad, stap.veld)
        if (!veldinfo(pad)) return undefined
        found = { pad, veld: stap.veld }
        continue
      }
      if (!isObject(at)) return undefined
      pad = kindPad(at.pad ?? pad, stap.veld)
      found = { pad, object: at, veld: stap.veld }
      at = Object.hasOwn(at, stap.veld) ? at[stap.veld] : undefined
    } else {
      if (!Array.isArray(at)) return undefined
      const wanted = `${pad}[${stap.item}]`
      at = at.find((item) => isObject(item) && (item.id === stap.item || item.pad === wanted))
      if (!isObject(at)) return undefined
      pad = at.pad ?? wanted
      found = { pad }
    }
  }
  return found
}

/** `partners[2].fg` → `partners[gemeente-x].fg`; where an item has no id its index stays. */
export const toonPad = (b: Beschrijving, pad: string): string => {
  let at: unknown = b
  let machine = ''
  let shown = ''
  for (const stap of stappen(pad)) {
    if ('veld' in stap) {
      machine = kindPad(machine, stap.veld)
      shown = kindPad(shown, stap.veld)
      at = isObject(at) && Object.hasOwn(at, stap.veld) ? at[stap.veld] : undefined
    } else {
      machine = `${machine}[${stap.item}]`
      at = Array.isArray(at) ? at.find((item) => isObject(item) && item.pad === machine) : undefined
      shown = `${shown}[${isObject(at) && at.id ? at.id : stap.item}]`
    }
  }
  return shown
}
