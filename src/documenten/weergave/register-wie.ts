/** Who is in a row of the register: controllers, processors and others. */
import { isOverheid } from '../../model/afgeleid/overheid.ts'
import { doetMee, orgaanVan, type Registerhouder, samenMet } from '../../model/afgeleid/register.ts'
import { lijsten, type Partner } from '../../model/beschrijving.generated.ts'
import { afgeleid, groep, staat, uit, type Vak } from '../../model/vak.ts'
import { maakIndex } from '../../model/zoek.ts'
import { bouwContact } from './contact.ts'
import { korteNaamVan, orgaanNaam, rechtspersoonVan } from './namen.ts'
import { aaneen, isMonitoring, tekst, type Vakken, vast } from './register-basis.ts'

/** The organ where the description names one; of a public body it has to. */
const naamVan = ({ partner, orgaan }: Registerhouder, pad: string): Vak => {
  if (orgaan) return orgaanNaam(partner, orgaan)
  if (isOverheid(partner))
    return afgeleid(undefined, [`${pad}.orgaan`], 'het orgaan dat verwerkingsverantwoordelijk is', 'jurist')
  return rechtspersoonVan(partner)
}

const contactVan = (partner: Partner): Vak => {
  if (staat(partner, 'privacy') === 'gegeven') return bouwContact(partner, 'privacy').tekst
  if (staat(partner, 'contactpersoon') === 'gegeven') return bouwContact(partner, 'contactpersoon').tekst
  return { ...uit(partner, 'privacy'), wat: 'contact van de verwerkingsverantwoordelijke' }
}

export const verantwoordelijke: Vakken = ({ rij }) => [naamVan(rij.verantwoordelijke, rij.vervulling.pad)]
export const contact: Vakken = ({ rij }) => [contactVan(rij.verantwoordelijke.partner)]
export const fg: Vakken = ({ houder }) => {
  if (staat(houder.partner, 'fg') === 'nvt') return [uit(houder.partner, 'fg')]
  return [bouwContact(houder.partner, 'fg').tekst]
}

/** The other controllers of a joint processing, with the contact point that they share. */
export const gezamenlijkMet: Vakken = ({ context: { b }, rij: { verwerking, hoedanigheid, verantwoordelijke: v } }) => {
  const ids = samenMet(verwerking, hoedanigheid)
  if (!verwerking || ids.size === 0) return []
  const anderen = (b.partners ?? []).filter(doetMee).flatMap((partner) => {
    const eigen = (partner.hoedanigheden ?? []).filter((each) => ids.has(each.hoedanigheid ?? ''))
    const organen = new Map(eigen.map((vervulling) => [orgaanVan(partner, vervulling), vervulling.pad]))
    return [...organen].flatMap(([orgaan, pad]) =>
      partner === v.partner && orgaan === v.orgaan ? [] : [naamVan({ partner, ...(orgaan ? { orgaan } : {}) }, pad)],
    )
  })
  const punt = bouwContact(verwerking, 'contactpunt').tekst
  return [...anderen, ...(punt.staat === 'gegeven' ? [vast(`contactpunt: ${punt.waarde}`, ...punt.bronnen)] : [punt])]
}

/** Third parties of the overleggen as a whole; the description does not tie them to one, and a signal goes to none. */
export const derden: Vakken = ({ context: { b }, rij }) =>
  isMonitoring(rij) || (rij.verwerking && rij.overleggen.length === 0)
    ? []
    : (groep(b, 'afspraken').derden ?? []).map((derde) => {
        const wanneer = tekst(uit(derde, 'wanneer'))
        const wie = uit(derde, 'wie')
        return wie.staat === 'gegeven' && wanneer ? vast(`${wie.waarde} (${wanneer})`, derde.pad) : wie
      })

/** In a row of a processor it is that processor itself. */
export const verwerkers: Vakken = ({ houder, rij }) => {
  if (rij.alsVerwerker) {
    const weg = contactVan(houder.partner)
    const wie = rechtspersoonVan(houder.partner)
    return [weg.staat === 'gegeven' ? vast(`${wie.waarde}, ${weg.waarde}`, ...wie.bronnen, ...weg.bronnen) : weg]
  }
  return (rij.verwerking?.verwerkers ?? []).map((each) => {
    const meer = aaneen([uit(each, 'dienst'), uit(each, 'overeenkomst')], '; ')
    const naam = uit(each, 'naam')
    return naam.staat === 'gegeven' && meer ? vast(`${naam.waarde} (${meer})`, each.pad) : naam
  })
}

export const uitvoering: Vakken = ({ context: { b }, rij }) => {
  const door = rij.vervulling.uitvoeringDoor
  if (!door) return []
  const partner = maakIndex(b).partners.get(door.partner ?? '')
  const wie = partner ? korteNaamVan(partner) : uit(door, 'partner', 'wie voor deze partij aan tafel zit')
  if (wie.staat !== 'gegeven' || door.grond === undefined) return [wie, uit(door, 'grond')]
  const vraag = door.grond === 'delegatie' ? '; ga na wie dan verwerkingsverantwoordelijk is' : ''
  return [vast(`${wie.waarde} (${lijsten.uitvoeringsgronden[door.grond]}${vraag})`, door.pad)]
}
