import { afgeleid, groep, uit } from '../../model/vak.ts'
import { deel, type WeergaveVan, waarde } from '../../model/weergave.ts'
import { findPartner, maakIndex } from '../../model/zoek.ts'
import type { Bouwcontext } from '../soort.ts'
import { bouwContact, contactTabel } from './contact.ts'
import { gegevenVak } from './hulpvakken.ts'
import { korteNaamVan, rechtspersoonVan } from './namen.ts'
import { bouwPartij, partijTabel } from './partij.ts'
import { aardTabel, bouwAard } from './partners-aard.ts'
import { besluitTabel, bouwBesluiten } from './partners-besluit.ts'
import { bouwTekenen, tekenenTabel } from './partners-tekenen.ts'

export const organisatieTabel = {
  organisatie: deel('De partij voor wie dit stuk is', {
    ...partijTabel,
    ...aardTabel,
    ...besluitTabel,
    ...tekenenTabel,
  }),
} as const

/** Who keeps the convenant: writes the letters, and answers the phone. */
export const afzenderTabel = {
  afzender: deel('De beheerder van het convenant', {
    naam: waarde('Korte naam van de beheerder'),
    ...contactTabel,
    adres: waarde('Postadres'),
    heeftAdres: waarde('Is er een postadres?'),
    heeftTelefoon: waarde('Is er een telefoonnummer?'),
    heeftFunctie: waarde('Is de functie bekend?'),
    isOntvanger: waarde('Is de partij zelf de beheerder?'),
    heeftRegister: waarde('Is er een openbare lijst van partijen?'),
    register: waarde('Waar die lijst staat'),
  }),
} as const

export const bouwAfzender = ({ b, partner }: Bouwcontext): WeergaveVan<typeof afzenderTabel> => {
  const beheer = groep(groep(b, 'samenwerking'), 'beheer')
  const contact = groep(beheer, 'contact')
  const beheerder = findPartner(maakIndex(b), beheer.beheerder)
  return {
    afzender: {
      naam: beheerder ? korteNaamVan(beheerder) : uit(beheer, 'beheerder', 'wie het convenant beheert'),
      ...bouwContact(beheer, 'contact'),
      adres: uit(contact, 'adres'),
      heeftAdres: gegevenVak(contact, 'adres'),
      heeftTelefoon: gegevenVak(contact, 'telefoon'),
      heeftFunctie: gegevenVak(contact, 'functie'),
      isOntvanger: afgeleid(beheerder !== undefined && beheerder === partner, [`${beheer.pad}.beheerder`]),
      register: uit(beheer, 'register'),
      heeftRegister: gegevenVak(beheer, 'register'),
    },
  }
}

/** A copy is always for a party; without one there is no document (the kinds have no general copy). */
export const bouwOrganisatie = (context: Bouwcontext): WeergaveVan<typeof organisatieTabel> => {
  const { b, partner } = context
  if (!partner) throw new Error('Dit document is er alleen per partij.')
  return {
    organisatie: {
      ...bouwPartij(context, maakIndex(b))(partner),
      ...bouwAard(b, partner),
      ...bouwBesluiten(b, partner, context.peildatum),
      ...bouwTekenen(context, partner),
      rechtspersoon: rechtspersoonVan(partner),
    },
  }
}
