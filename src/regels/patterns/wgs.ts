import { isVanaf } from '../../bevinding/bevinding.ts'
import type { Wgs } from '../../model/beschrijving.generated.ts'
import type { Invoer, Uitkomst, Vondst } from '../types.ts'
import { nogNietTeBeoordelen, uitkomst } from '../types.ts'
import { isOntkend } from './ontkend.ts'
import { isZvh, wgs as wet } from './veiligheid.ts'

export type Wgsveld = Exclude<keyof Wgs & string, 'pad' | 'nvt'>

/** Something that the WGS asks of a Zorg- en Veiligheidshuis is missing: where, and what was said instead. */
export interface Leemte {
  readonly veld: Wgsveld
  readonly pad: string
  readonly reden?: string
}

const isZvhSamenwerking = (invoer: Invoer): boolean =>
  invoer.beschrijving.samenwerking?.profiel === 'zvh-wgs' ||
  (invoer.beschrijving.overleggen ?? []).some((overleg) => isZvh(invoer, overleg))

const staat = (invoer: Invoer, veld: Wgsveld): Leemte | 'onbekend' | undefined => {
  const { samenwerking } = invoer.beschrijving
  if (!samenwerking) return 'onbekend'
  const { wgs } = samenwerking
  if (isOntkend(samenwerking, 'wgs')) {
    const reden = samenwerking.nvt.wgs
    return { veld, pad: `${samenwerking.pad}.wgs`, ...(reden === undefined ? {} : { reden }) }
  }
  // Only a Zorg- en Veiligheidshuis needs the group, so nothing else says that it is missing once bodies decide.
  if (!wgs) return isVanaf(invoer.status, 'ter-besluitvorming') ? { veld, pad: `${samenwerking.pad}.wgs` } : 'onbekend'
  if (isOntkend(wgs, veld)) {
    const reden = wgs.nvt[veld]
    return { veld, pad: `${wgs.pad}.${veld}`, ...(reden === undefined ? {} : { reden }) }
  }
  return wgs[veld] === undefined ? 'onbekend' : undefined
}

/** Judges the fields that the WGS asks for; `meer` looks into what is given. */
export const beoordeelWgs = (
  invoer: Invoer,
  velden: readonly Wgsveld[],
  meld: (leemte: Leemte) => Vondst,
  meer: (wgs: Wgs) => readonly Vondst[] = () => [],
): Uitkomst => {
  if (!isZvhSamenwerking(invoer)) return []
  if (invoer.peildatum === undefined) return nogNietTeBeoordelen(['samenwerking.peildatum'])
  if (invoer.wetten.geldtOp(wet, invoer.peildatum) !== 'geldt') return []
  const standen = velden.map((veld) => ({ veld, stand: staat(invoer, veld) }))
  const leemten = standen.flatMap(({ stand }) => (stand === undefined || stand === 'onbekend' ? [] : [meld(stand)]))
  const { wgs } = invoer.beschrijving.samenwerking ?? {}
  return uitkomst(
    [...leemten, ...(wgs ? meer(wgs) : [])],
    standen.flatMap(({ veld, stand }) => (stand === 'onbekend' ? [`samenwerking.wgs.${veld}`] : [])),
  )
}

/** ' (‘de reden’)', or nothing when nobody gave one. */
export const metReden = ({ reden }: Leemte): string => (reden === undefined ? '' : ` (‘${reden}’)`)
