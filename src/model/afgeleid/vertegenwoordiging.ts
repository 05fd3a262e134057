import type { Mandaat, Partner, VertegenwoordigdDoor } from '../beschrijving.generated.ts'
import type { Index } from '../zoek.ts'

/** A chain that is meant for signing; not knowing its extent is no reason to leave it out. */
export const isOmTeTekenen = (mandaat: Mandaat): boolean =>
  (mandaat.soort === 'volmacht' || mandaat.soort === 'machtiging') &&
  (mandaat.omvang === undefined || mandaat.omvang.includes('ondertekenen'))

/**
 * Who represents a partner, as the description states it; nobody any more once every volmacht that the partner gave
 * to that organisation has been revoked. All documents ask here, so that they agree.
 */
export const vertegenwoordigingDoor = (index: Index, partner: Partner): VertegenwoordigdDoor | undefined => {
  const stated = partner.vertegenwoordigdDoor
  const gegeven = [...index.mandaten.values()]
    .filter((mandaat) => isOmTeTekenen(mandaat) && mandaat.aan?.partner === stated?.partner)
    .flatMap((mandaat) => (mandaat.van ?? []).filter((verlener) => verlener.partner === partner.id))
  const ingetrokken = gegeven.length > 0 && gegeven.every((verlener) => verlener.ingetrokken !== undefined)
  return ingetrokken ? undefined : stated
}
