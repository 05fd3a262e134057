import type { Contact, Modelobject } from '../../model/beschrijving.generated.ts'
import { afgeleid, groep, staat, uit, type Vak } from '../../model/vak.ts'
import { type WeergaveVan, waarde } from '../../model/weergave.ts'
import { nvtVak } from './namen.ts'

export const contactTabel = {
  functie: waarde('Functie'),
  email: waarde('E-mailadres'),
  telefoon: waarde('Telefoonnummer'),
  web: waarde('Webadres'),
  bereik: waarde('Waar men het contact bereikt: e-mail, anders telefoon, webadres of postadres'),
  tekst: waarde('Functie en bereik achter elkaar'),
  reden: waarde('Waarom er geen is; alleen als het veld ontkend is'),
} as const

const wegen = ['email', 'telefoon', 'web', 'adres'] as const

/** A contact as boxes; when the whole of it is absent, `bereik` and `tekst` ask one question. */
export const bouwContact = <T extends Modelobject>(
  object: T,
  veld: keyof T & string,
): WeergaveVan<typeof contactTabel> => {
  const contact = groep(object, veld) as Contact
  const weg = wegen.find((each) => contact[each] !== undefined)
  const whole = staat(object, veld)
  const vraag = uit(object, veld)
  const leeg: Vak = whole === 'gegeven' ? { ...uit(contact, 'email'), wat: `${vraag.wat}, e-mailadres` } : vraag
  const bereik = weg ? uit(contact, weg) : leeg
  const delen = [contact.functie, weg && contact[weg]].filter((part) => part !== undefined)
  const tekst = delen.length > 0 && weg ? afgeleid(delen.join(', '), [contact.pad]) : bereik
  const reden = object.nvt[veld]
  return {
    functie: uit(contact, 'functie'),
    email: uit(contact, 'email'),
    telefoon: uit(contact, 'telefoon'),
    web: uit(contact, 'web'),
    bereik,
    tekst,
    reden: reden === undefined ? nvtVak() : afgeleid(reden, [vraag.bronnen[0] ?? '']),
  }
}
