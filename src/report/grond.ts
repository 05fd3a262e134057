import type { Grond } from '../bevinding/bevinding.ts'

/** 'jeugdwet, artikel 7.3.11, lid 1, onder a': the id of the catalogue, since the report knows no laws. */
export const grondTekst = ({ wet, artikel, lid, onderdeel }: Grond): string =>
  [wet, artikel && `artikel ${artikel}`, lid && `lid ${lid}`, onderdeel && `onder ${onderdeel}`]
    .filter(Boolean)
    .join(', ')
