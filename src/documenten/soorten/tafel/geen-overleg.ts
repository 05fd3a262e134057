import { perCasusoverleg } from '../../exemplaren.ts'
import type { Bouwcontext } from '../../soort.ts'

/** Without a table there is nothing to bring to it. */
export const geenOverleg = ({ b }: Bouwcontext): string | undefined =>
  (b.overleggen ?? []).length === 0 ? 'er is nog geen overleg beschreven' : undefined

/** Forms are for cases. */
export const geenCasus = (context: Bouwcontext): string | undefined =>
  geenOverleg(context) ??
  (perCasusoverleg(context).length === 0 ? 'in geen overleg worden casussen besproken' : undefined)
