import { afgeleid, groep, uit, type Vak } from '../../model/vak.ts'
import { deel, type WeergaveVan, waarde } from '../../model/weergave.ts'
import type { Bouwcontext } from '../soort.ts'

export const contactTabel = {
  loket: deel('Waar inwoners met hun rechten terechtkunnen', {
    email: waarde('E-mailadres'),
    heeftTelefoon: waarde('Is er een telefoonnummer?'),
    telefoon: waarde('Telefoonnummer'),
    heeftWeb: waarde('Is er een webpagina?'),
    web: waarde('Webpagina'),
  }),
  doorzendtermijn: waarde('Binnen welke termijn een verzoek wordt doorgestuurd'),
  klachten: waarde('E-mailadres voor klachten'),
  gemeente: deel('De gemeente van deze tekst; in de algemene tekst onbekend', {
    isBekend: waarde('Is dit de tekst van één gemeente?'),
    naam: waarde('Naam van de gemeente'),
    privacy: waarde('E-mailadres voor privacyvragen'),
    heeftFg: waarde('Heeft de gemeente een functionaris gegevensbescherming?'),
    fg: waarde('E-mailadres van de functionaris gegevensbescherming'),
    klachten: waarde('E-mailadres voor klachten'),
  }),
  enigeGemeente: deel('De gemeente als er maar één meedoet', {
    isBekend: waarde('Doet er maar één gemeente mee?'),
    naam: waarde('Naam van die gemeente'),
  }),
  eenOverleg: deel('Het ene overleg waar deze tekst over gaat; in de algemene tekst onbekend', {
    isBekend: waarde('Gaat deze tekst over één overleg?'),
    naam: waarde('Naam van het overleg'),
  }),
} as const

const bekend = (vak: Vak): Vak => afgeleid(vak.staat === 'gegeven', vak.bronnen)

export const contactVan = ({ b, gemeente, overleg }: Bouwcontext): WeergaveVan<typeof contactTabel> => {
  const a = groep(b, 'afspraken')
  const rechten = groep(a, 'rechten')
  const loket = groep(rechten, 'loket')
  const telefoon = uit(loket, 'telefoon')
  const web = uit(loket, 'web')
  const leeg = afgeleid(undefined, ['partners'])
  const gemeenten = (b.partners ?? []).filter(({ rechtsvorm }) => rechtsvorm === 'gemeente')
  const enige = gemeenten.length === 1 ? gemeenten[0] : undefined
  const fg = gemeente ? uit(groep(gemeente, 'fg'), 'email') : leeg
  return {
    loket: {
      email: uit(loket, 'email', 'het e-mailadres van het loket voor inwoners'),
      heeftTelefoon: bekend(telefoon),
      telefoon,
      heeftWeb: bekend(web),
      web,
    },
    doorzendtermijn: uit(rechten, 'doorzendtermijn'),
    klachten: uit(groep(groep(a, 'klachten'), 'contact'), 'email', 'het e-mailadres voor klachten'),
    gemeente: {
      isBekend: afgeleid(gemeente !== undefined, ['partners']),
      naam: gemeente ? uit(gemeente, 'naam') : leeg,
      privacy: gemeente ? uit(groep(gemeente, 'privacy'), 'email', 'het privacyadres van de gemeente') : leeg,
      heeftFg: afgeleid(fg.staat !== 'nvt', fg.bronnen),
      fg,
      klachten: gemeente ? uit(groep(gemeente, 'klachten'), 'email', 'het klachtenadres van de gemeente') : leeg,
    },
    enigeGemeente: {
      isBekend: afgeleid(enige !== undefined, ['partners']),
      naam: enige ? uit(enige, 'naam') : leeg,
    },
    eenOverleg: {
      isBekend: afgeleid(overleg !== undefined, ['overleggen']),
      naam: overleg ? uit(overleg, 'naam') : leeg,
    },
  }
}
