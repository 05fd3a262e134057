import type { Beschrijving } from '../beschrijving.generated.ts'

/**
 * The version that parties sign; unknown once the version in the file is one that the lower layers changed, because
 * such a change needs no new signature.
 */
export const versieOmTeTekenen = (b: Beschrijving): string | undefined => {
  const versie = b.samenwerking?.versie
  const lager = (b.wijzigingen ?? []).some(
    (each) => each.versie === versie && (each.laag === 'overleg' || each.laag === 'beheer'),
  )
  return lager ? undefined : versie
}
