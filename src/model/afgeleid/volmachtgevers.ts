import type { Beschrijving, Mandaat, Partner, Verlener, VertegenwoordigdDoor } from '../beschrijving.generated.ts'
import { findMandaat, findPartner, type Index, maakIndex } from '../zoek.ts'

/** An organisation that is bound by the signature of another one, and on what that rests. */
export interface Volmachtgever {
  readonly partner: Partner
  readonly mandaat?: Mandaat
  readonly verlener?: Verlener
  readonly grond?: VertegenwoordigdDoor
}

/** A chain that is meant for signing; not knowing its extent is no reason to leave it out. */
const isOmTeTekenen = (mandaat: Mandaat): boolean =>
  (mandaat.soort === 'volmacht' || mandaat.soort === 'machtiging') &&
  (mandaat.omvang === undefined || mandaat.omvang.includes('ondertekenen'))

/** Which partners sign through this one: by volmacht, or because the description says it represents them. */
export const volmachtgevers = (
  b: Beschrijving,
  gevolmachtigde: Partner,
  index: Index = maakIndex(b),
): readonly Volmachtgever[] => {
  const byMandate = (b.mandaten ?? [])
    .filter((mandaat) => isOmTeTekenen(mandaat) && mandaat.aan?.partner === gevolmachtigde.id)
    .flatMap((mandaat) =>
      (mandaat.van ?? []).flatMap((verlener) => {
        const partner = findPartner(index, verlener.partner)
        const bound = partner && partner !== gevolmachtigde && verlener.ingetrokken === undefined
        return bound ? [{ partner, mandaat, verlener }] : []
      }),
    )
  const known = new Set<Partner>(byMandate.map(({ partner }) => partner))
  // A volmacht that was revoked binds no longer, also where the partner still names its representative.
  const ingetrokken = new Set(
    (b.mandaten ?? [])
      .filter((mandaat) => isOmTeTekenen(mandaat) && mandaat.aan?.partner === gevolmachtigde.id)
      .flatMap((mandaat) => (mandaat.van ?? []).filter((v) => v.ingetrokken !== undefined).map((v) => v.partner)),
  )
  const byStatement = (b.partners ?? [])
    .filter((partner) => partner.vertegenwoordigdDoor?.partner === gevolmachtigde.id)
    .filter((partner) => !known.has(partner) && !ingetrokken.has(partner.id))
    .map((partner) => {
      const grond = partner.vertegenwoordigdDoor!
      const mandaat = findMandaat(index, grond.mandaat)
      return { partner, grond, ...(mandaat ? { mandaat } : {}) }
    })
  return [...byMandate, ...byStatement]
}
