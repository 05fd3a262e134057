import type { Opgeruimd } from '../../model/ruim-op.ts'
import type { Invoer } from '../types.ts'
import { type Losse, wetsverwijzingen } from './wetsverwijzingen.ts'

/** A law that the description names, also where the catalogue could not use the reference. */
export interface GenoemdeWet extends Losse {
  readonly pad: string
  readonly wet: string
}

const metWet = (refs: readonly (Losse & { readonly pad: string })[]): GenoemdeWet[] =>
  refs.flatMap((ref) => (ref.wet === undefined ? [] : [{ ...ref, wet: ref.wet }]))

const ongebruikt = ({ artikelen }: Opgeruimd): GenoemdeWet[] => metWet(artikelen)

/** Every law that is named, used or not. */
export const genoemdeWetten = ({ beschrijving, opgeruimd }: Invoer): GenoemdeWet[] => [
  ...metWet(wetsverwijzingen(beschrijving)),
  ...ongebruikt(opgeruimd),
]

/** References to articles that the catalogue does not have (any more). */
export const onbruikbareWetten = ({ opgeruimd }: Invoer): GenoemdeWet[] => ongebruikt(opgeruimd)

/** 'artikel 8.3.1, lid 2' of a reference that the catalogue cannot cite. */
export const plekTekst = ({ artikel, lid, onderdeel }: Losse): string =>
  [artikel && `artikel ${artikel}`, lid && `lid ${lid}`, onderdeel && `onder ${onderdeel}`].filter(Boolean).join(', ')
