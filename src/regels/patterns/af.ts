import type { Grondslag, Verstrekking } from '../../model/beschrijving.generated.ts'
import { staat } from '../../model/vak.ts'

/** A ground on which work goes on does not count as an answer yet: what is absent there may still come. */
export const isAf = (grond: Grondslag): boolean =>
  staat(grond, 'avg') !== 'onbekend' && staat(grond, 'wetten') !== 'onbekend'

/** The same for a verstrekking: who judged the situation and the law, also answered what is absent. */
export const isVerstrekkingAf = (verstrekking: Verstrekking): boolean =>
  staat(verstrekking, 'situatie') !== 'onbekend' && staat(verstrekking, 'wetten') !== 'onbekend'
