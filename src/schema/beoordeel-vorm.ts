import type { Bevinding, Locator } from '../bevinding/bevinding.ts'
import { maakBevinding } from '../bevinding/maak.ts'
import { kindPad } from '../model/pad.ts'
import type { Ruw } from '../model/ruw.ts'
import { veldinfo } from '../model/veldinfo.ts'
import { meldingen } from './meldingen/index.ts'
import validate, { type Vormfout } from './valideer.generated.js'
import { type Data, leesVorm } from './vorm.ts'

export interface Vormoordeel {
  readonly bevindingen: readonly Bevinding[]
  /** Plain data without the values that do not count; a list item that does not count is null. Absent when a finding stops. */
  readonly data?: unknown
}

const stepsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))

interface Adres {
  readonly pad: string
  readonly ouder: unknown
  readonly sleutel: string
  readonly waarde: unknown
}

/** The value that a JSON pointer names, with what holds it. */
const adres = (data: Data, pointer: string): Adres => {
  let pad = ''
  let ouder: unknown
  let sleutel = ''
  let waarde: unknown = data
  for (const step of stepsOf(pointer)) {
    ouder = waarde
    sleutel = step
    pad = kindPad(pad, Array.isArray(waarde) ? Number(step) : step)
    waarde = (waarde as Data)[step]
  }
  return { pad, ouder, sleutel, waarde }
}

const remove = ({ ouder, sleutel }: Adres): void => {
  if (Array.isArray(ouder)) ouder[Number(sleutel)] = null
  else if (ouder) delete (ouder as Data)[sleutel]
}

const veldnaam = (pad: string): string => /([^.[\]]+)(\[\d+\])?$/.exec(pad)?.[1] ?? ''

/**
 * An item that does not count, a denial (`{nvt: reden}`), which meets the keywords for the value itself as well, and
 * the 'if' around a closed list, whose own 'enum' tells what is wrong.
 */
const isNoise = (fout: Vormfout, { waarde }: Adres): boolean =>
  waarde === null ||
  fout.keyword === 'if' ||
  (typeof waarde === 'object' && (fout.keyword === 'type' || fout.keyword === 'enum'))

/** Does the description have the shape of the schema? What does not count is taken out, and told. */
export const beoordeelVorm = (ruw: Ruw, plaats: Locator): Vormoordeel => {
  const { bevindingen, data } = leesVorm(ruw, plaats)
  const removed: Adres[] = []
  const seen = new Set<string>()
  if (!validate(data)) {
    for (const fout of validate.errors ?? []) {
      const found = adres(data, fout.instancePath)
      if (isNoise(fout, found) || seen.has(found.pad)) continue
      // every keyword that the schema uses has its message; a new one without it is our mistake
      const melding = meldingen[fout.keyword]
      if (!melding) throw new Error(`No message for the schema keyword ${fout.keyword} at ${found.pad}`)
      seen.add(found.pad)
      const info = veldinfo(found.pad)
      const { code, verwijder, ...rest } = melding({
        pad: found.pad,
        naam: veldnaam(found.pad),
        info,
        waarde: found.waarde,
        params: fout.params,
      })
      bevindingen.push(maakBevinding(code, plaats(found.pad), { pad: found.pad, ...rest }))
      if (verwijder) removed.push(found)
    }
  }
  for (const each of removed) remove(each)
  return bevindingen.some((bevinding) => bevinding.stopt) ? { bevindingen } : { bevindingen, data }
}
