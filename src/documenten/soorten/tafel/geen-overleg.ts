import type { Bouwcontext } from '../../soort.ts'

/** Without a table there is nothing to bring to it. */
export const geenOverleg = ({ b }: Bouwcontext): string | undefined =>
  (b.overleggen ?? []).length === 0 ? 'er is nog geen overleg beschreven' : undefined
