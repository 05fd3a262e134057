import type { Beschrijving, Mandaat, Partner, Verlener, VertegenwoordigdDoor } from '../beschrijving.generated.ts'
import { findMandaat, findPartner, type Index, maakIndex } from '../zoek.ts'
import { isOmTeTekenen, vertegenwoordigingDoor } from './vertegenwoordiging.ts'

/** An organisation that is bound by the signature of another one, and on what that rests. */
export interface Volmachtgever {
  readonly partner: Partner
  readonly mandaat?: Mandaat
  readonly verlener?: Verlener
  readonly grond?: VertegenwoordigdDoor
}

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
  const byStatement = (b.partners ?? []).flatMap((partner) => {
    const grond = vertegenwoordigingDoor(index, partner)
    if (grond?.partner !== gevolmachtigde.id || known.has(partner)) return []
    const mandaat = findMandaat(index, grond.mandaat)
    return [{ partner, grond, ...(mandaat ? { mandaat } : {}) }]
  })
  return [...byMandate, ...byStatement]
}
