import type { Modelobject } from '../../model/beschrijving.generated.ts'

/** Denied: not applicable with a reason, or a list that was written empty. What is absent is unknown, not denied. */
export const isOntkend = <T extends Modelobject>(object: T, veld: keyof T & string): boolean => {
  const value: unknown = object[veld]
  return veld in object.nvt || (Array.isArray(value) && value.length === 0)
}
