import type { Mandaat, Partner, VertegenwoordigdDoor } from '../beschrijving.generated.ts'
import { eenmaal, perSleutel } from '../eenmaal.ts'
import type { Index } from '../zoek.ts'

/** A chain that is meant for signing; not knowing its extent is no reason to leave it out. */
export const isOmTeTekenen = (mandaat: Mandaat): boolean =>
  (mandaat.soort === 'volmacht' || mandaat.soort === 'machtiging') &&
  (mandaat.omvang === undefined || mandaat.omvang.includes('ondertekenen'))

const vanAan = (van: string | undefined, aan: string | undefined): string => `${van ?? ''} ${aan ?? ''}`

/** Who gave whom the power to sign: looked up, because a region asks it for every school board. */
const gegeven = eenmaal((index: Index) =>
  perSleutel(
    [...index.mandaten.values()]
      .filter(isOmTeTekenen)
      .flatMap(({ aan, van = [] }) => van.map((verlener) => ({ aan: aan?.partner, verlener }))),
    ({ aan, verlener }) => vanAan(verlener.partner, aan),
  ),
)

/**
 * Who represents a partner, as the description states it; nobody any more once every volmacht that the partner gave
 * to that organisation has been revoked. All documents ask here, so that they agree.
 */
export const vertegenwoordigingDoor = (index: Index, partner: Partner): VertegenwoordigdDoor | undefined => {
  const stated = partner.vertegenwoordigdDoor
  if (!stated) return undefined
  const stukken = gegeven(index).get(vanAan(partner.id, stated.partner)) ?? []
  const ingetrokken = stukken.length > 0 && stukken.every(({ verlener }) => verlener.ingetrokken !== undefined)
  return ingetrokken ? undefined : stated
}
