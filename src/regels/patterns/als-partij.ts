import { partijen } from '../../model/afgeleid/partijen.ts'
import type { Partner } from '../../model/beschrijving.generated.ts'
import type { Invoer } from '../types.ts'

/** Who is party on the peildatum, or is about to become one. */
export const alsPartij = ({ beschrijving, peildatum }: Invoer): readonly Partner[] => {
  const groepen = partijen(beschrijving, peildatum)
  return [...groepen.partijen, ...groepen.kandidaten]
}
