import type { Partner } from '../../model/beschrijving.generated.ts'
import { afgeleid, type Vak } from '../../model/vak.ts'
import { waarde } from '../../model/weergave.ts'
import { findHoedanigheid, type Index } from '../../model/zoek.ts'
import type { Bouwcontext } from '../soort.ts'
import { nvtVak } from './namen.ts'

export const wgsrolTabel = {
  wgsrol: waarde('Publieke of private deelnemer volgens de WGS; ontkend buiten een Zorg- en Veiligheidshuis'),
} as const

/** A party that takes part in both ways is public: the law lists bodies, and one that is listed stays so. */
export const bouwWgsrol = ({ b, kennis }: Bouwcontext, index: Index, partner: Partner): { wgsrol: Vak } => {
  if (b.samenwerking?.profiel !== 'zvh-wgs') return { wgsrol: nvtVak() }
  const rollen = (partner.hoedanigheden ?? []).map(
    ({ hoedanigheid }) => kennis.hoedanigheid(findHoedanigheid(index, hoedanigheid)?.soort)?.wgs.rol,
  )
  const naam = rollen.includes('publiek')
    ? 'publieke deelnemer'
    : rollen.includes('privaat') || rollen.includes('in-opdracht')
      ? 'private deelnemer'
      : undefined
  const vraag = 'of deze partij publieke of private deelnemer is'
  return { wgsrol: afgeleid(naam, [`${partner.pad}.hoedanigheden`], vraag, 'jurist') }
}
