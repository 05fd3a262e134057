import type { Catalogus } from '../../wetten/catalogus.ts'
import { opsomming } from './noem.ts'
import type { Losse } from './wetsverwijzingen.ts'

/** 'artikel 30, tweede lid, onder a, van de UAVG': as people write it; the id of the law when it is not known. */
export const citaat = (wetten: Catalogus, { wet, artikel, lid, onderdeel }: Losse): string => {
  if (wet === undefined) return 'een onbekende wet'
  const ref = {
    wet,
    ...(artikel === undefined ? {} : { artikel }),
    ...(lid === undefined ? {} : { lid }),
    ...(onderdeel === undefined ? {} : { onderdeel }),
  }
  return wetten.citeer(ref, 'kort') ?? wet
}

export const citaten = (wetten: Catalogus, verwijzingen: readonly Losse[]): string =>
  opsomming([...new Set(verwijzingen.map((each) => citaat(wetten, each)))])
