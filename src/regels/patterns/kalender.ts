import type { Duur } from '../../model/duur.ts'

/** Working days as the calendar days that they take at least: five of them fill a week. */
export const inKalendertijd = ({ aantal, eenheid }: Duur): Duur =>
  eenheid === 'werkdag' ? { aantal: (aantal * 7) / 5, eenheid: 'dag' } : { aantal, eenheid }
