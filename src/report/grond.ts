import type { Grond } from '../bevinding/bevinding.ts'

/** 'artikel 7.3.11, eerste lid, van de Jeugdwet'; without the catalogue at hand the parts as they are. */
export const grondTekst = ({ citaat, wet, artikel, lid, onderdeel }: Grond): string =>
  citaat ??
  [wet, artikel && `artikel ${artikel}`, lid && `lid ${lid}`, onderdeel && `onder ${onderdeel}`]
    .filter(Boolean)
    .join(', ')
