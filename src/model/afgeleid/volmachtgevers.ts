import type { Beschrijving, Mandaat, Partner, Verlener, VertegenwoordigdDoor } from '../beschrijving.generated.ts'
import { eenmaal, perSleutel } from '../eenmaal.ts'
import { findMandaat, findPartner, maakIndex } from '../zoek.ts'
import { isOmTeTekenen, vertegenwoordigingDoor } from './vertegenwoordiging.ts'

/** An organisation that is bound by the signature of another one, and on what that rests. */
export interface Volmachtgever {
  readonly partner: Partner
  readonly mandaat?: Mandaat
  readonly verlener?: Verlener
  readonly grond?: VertegenwoordigdDoor
}

/** The pieces and the statements by who signs, so that asking it for every partner stays linear. */
const perTekenaar = eenmaal((b: Beschrijving) => {
  const index = maakIndex(b)
  return {
    stukken: perSleutel((b.mandaten ?? []).filter(isOmTeTekenen), ({ aan }) => aan?.partner),
    verklaard: perSleutel(
      (b.partners ?? []).map((partner) => ({ partner, grond: vertegenwoordigingDoor(index, partner) })),
      ({ grond }) => grond?.partner,
    ),
  }
})

/** Which partners sign through this one: by volmacht, or because the description says it represents them. */
export const volmachtgevers = (b: Beschrijving, gevolmachtigde: Partner): readonly Volmachtgever[] => {
  const index = maakIndex(b)
  const { stukken, verklaard } = perTekenaar(b)
  const byMandate = (stukken.get(gevolmachtigde.id) ?? []).flatMap((mandaat) =>
    (mandaat.van ?? []).flatMap((verlener) => {
      const partner = findPartner(index, verlener.partner)
      const bound = partner && partner !== gevolmachtigde && verlener.ingetrokken === undefined
      return bound ? [{ partner, mandaat, verlener }] : []
    }),
  )
  const known = new Set<Partner>(byMandate.map(({ partner }) => partner))
  const byStatement = (verklaard.get(gevolmachtigde.id) ?? []).flatMap(({ partner, grond }) => {
    if (!grond || known.has(partner)) return []
    const mandaat = findMandaat(index, grond.mandaat)
    return [{ partner, grond, ...(mandaat ? { mandaat } : {}) }]
  })
  return [...byMandate, ...byStatement]
}
