/** Values as YAML, in the style of the examples: one field per line, what hangs below it between brackets. */
import { schrijfScalar } from '../../yaml/schrijf-scalar.ts'

export type Waarde = string | number | readonly Waarde[] | { readonly [sleutel: string]: Waarde }

/** An article number like 2.3 or 2:5 is text, also for an editor that does not know our schema. */
const lijktGetal = /^[\d.:_]+$/

const scalar = (waarde: string | number, flow: boolean): string => {
  if (typeof waarde === 'number') return String(waarde)
  return lijktGetal.test(waarde) && !/\..*\./.test(waarde) ? `'${waarde}'` : schrijfScalar(waarde, flow)
}

const isLijst = (waarde: Waarde): waarde is readonly Waarde[] => Array.isArray(waarde)

export const opEenRegel = (waarde: Waarde): string => {
  if (typeof waarde !== 'object') return scalar(waarde, true)
  if (isLijst(waarde)) return `[${waarde.map(opEenRegel).join(', ')}]`
  const velden = Object.entries(waarde).map(([sleutel, each]) => `${sleutel}: ${opEenRegel(each)}`)
  return `{${velden.join(', ')}}`
}

const veld = ([sleutel, waarde]: readonly [string, Waarde]): string =>
  `${sleutel}: ${typeof waarde === 'object' ? opEenRegel(waarde) : scalar(waarde, false)}`

/** The fields of a group, one per line, without indentation. */
export const alsRegels = (groep: Readonly<Record<string, Waarde>>): string => Object.entries(groep).map(veld).join('\n')

/** A list of groups, each with its dash. */
export const alsLijst = (items: readonly Readonly<Record<string, Waarde>>[]): string =>
  items.map((item) => `- ${alsRegels(item).replaceAll('\n', '\n  ')}`).join('\n')
