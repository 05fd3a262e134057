import { type Deelname, deelnames } from '../../model/afgeleid/deelnames.ts'
import { gemeenten } from '../../model/afgeleid/gemeenten.ts'
import { partijen } from '../../model/afgeleid/partijen.ts'
import { findPartner } from '../../model/zoek.ts'
import { isVast } from '../patterns/bevoegd.ts'
import { noem, opsomming } from '../patterns/noem.ts'
import { opdrachtgevers, taakmandatenAan } from '../patterns/taakmandaat.ts'
import type { Invoer, Regel } from '../types.ts'

/** Gemeenten for which this one acts as doorstroompunt without any piece that says so. */
const zonderMandaat = (
  { beschrijving, index }: Invoer,
  contact: string,
  hoedanigheid: string | undefined,
  elders: readonly string[],
): readonly string[] => {
  const stukken = taakmandatenAan(beschrijving, contact)
  // a regeling, or a piece of which the givers are not filled in yet, may hold for all
  if (stukken.some((stuk) => isVast(stuk) || stuk.van === undefined)) return []
  const gaven = new Set([
    ...stukken.flatMap(({ van = [] }) => van.map(({ partner }) => partner)),
    ...opdrachtgevers(beschrijving, contact, hoedanigheid),
  ])
  return elders.filter((id) => !gaven.has(id)).flatMap((id) => noem(findPartner(index, id) ?? { id }) ?? [])
}

/** The gemeenten of the tables; of the whole region when no tables are named. */
const gemeentenVan = ({ beschrijving, peildatum }: Invoer, { overleg }: Deelname): readonly string[] => {
  const tafels = (overleg.uitvoeringen ?? []).flatMap((tafel) => tafel.gemeenten ?? [])
  const weg = new Set(partijen(beschrijving, peildatum).vertrokken)
  const alle = gemeenten(beschrijving).filter((partner) => !weg.has(partner))
  return [...new Set(tafels.length > 0 ? tafels : alle.map(({ id }) => id))]
}

const check: Regel['check'] = (invoer) => {
  const seen = new Set<string>()
  return deelnames(invoer.beschrijving)
    .filter(({ hoedanigheid }) => hoedanigheid?.soort === 'college-doorstroompunt')
    .flatMap((deelname) => {
      const { partners, hoedanigheid } = deelname
      const zelf = new Set(partners.map(({ partner }) => partner.id))
      const elders = gemeentenVan(invoer, deelname).filter((id) => !zelf.has(id))
      return partners.flatMap(({ partner, vervulling }) => {
        const zonder = zonderMandaat(invoer, partner.id, hoedanigheid?.id, elders)
        // who leaves its own task to another is no contactgemeente
        if (partner.rechtsvorm !== 'gemeente' || vervulling.uitvoeringDoor || zonder.length === 0) return []
        if (seen.has(vervulling.pad)) return []
        seen.add(vervulling.pad)
        return [
          {
            pad: vervulling.pad,
            bericht: `${noem(partner)} is contactgemeente van het doorstroompunt en werkt in ${noem(deelname.overleg)} ook voor ${opsomming(zonder)}. Daarvoor staat geen mandaat in de beschrijving.`,
            hulp: 'Noem bij ‘mandaten’ het mandaat van die colleges aan deze gemeente (omvang: [taak]), of de gemeenschappelijke regeling met soort: vaste-regeling.',
          },
        ]
      })
    })
}

export const contactgemeenteZonderMandaat: Regel = {
  code: 'PAR011',
  titel: 'Contactgemeente zonder mandaat',
  ernst: 'waarschuwing',
  rol: 'jurist',
  gronden: [
    { wet: 'wet-educatie-en-beroepsonderwijs', artikel: '9.2.4' },
    { wet: 'algemene-wet-bestuursrecht', artikel: '10:4' },
  ],
  dekt: ['PAR-11'],
  check,
}
