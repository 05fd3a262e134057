import type { Status } from '../bevinding/bevinding.ts'
import type { Beschrijving } from './beschrijving.generated.ts'

/** The status in the file; absent, denied or not known: concept, so that a draft is never taken for more. */
export const statusVan = (b: Beschrijving): Status => b.samenwerking?.status ?? 'concept'

/** 'Today' for every question that needs one: what was asked, else what the file says. */
export const peildatumVan = (b: Beschrijving, gevraagd?: string): string | undefined =>
  gevraagd ?? b.samenwerking?.peildatum
