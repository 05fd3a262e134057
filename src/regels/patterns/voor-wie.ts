import type { Catalogus } from '../../wetten/catalogus.ts'
import { valtOnder } from '../../wetten/kennis.ts'
import type { Losse } from './wetsverwijzingen.ts'

/** Soorten hoedanigheid for which the law wrote this precise place; empty when the catalogue names none. */
export const voorWie = (wetten: Catalogus, { wet, artikel, lid, onderdeel }: Losse): readonly string[] => {
  const found = wet && artikel ? wetten.artikel(wet, artikel, lid, onderdeel) : undefined
  return found?.precies ? (found.artikel.voor ?? []) : []
}

/** Is this article written for other kinds of party only? */
export const isVoorAnder = (wetten: Catalogus, ref: Losse, soort: string): boolean => {
  const voor = voorWie(wetten, ref)
  return voor.length > 0 && !valtOnder(soort, voor)
}
