import type { Contact } from '../../model/beschrijving.generated.ts'
import { isMobiel, isPersoonlijk } from '../../model/persoonlijk.ts'
import { loopModel } from '../patterns/loop-model.ts'
import { nogNietTeBeoordelen, type Regel, type Vondst } from '../types.ts'

const hulp =
  'Gebruik een functie, een algemeen nummer en een adres van de functie. Een naam is alleen nodig als niemand anders kan antwoorden.'

const inContact = ({ pad, functie, naam, email, telefoon }: Contact): Vondst[] => {
  const bij = functie === undefined ? 'Een contact in deze beschrijving' : `Het contact ‘${functie}’`
  const slot = 'terwijl het convenant openbaar wordt gemaakt.'
  return [
    ...(naam === undefined ? [] : [{ pad: `${pad}.naam`, bericht: `${bij} heeft een persoonsnaam, ${slot}`, hulp }]),
    ...(telefoon !== undefined && isMobiel(telefoon)
      ? [{ pad: `${pad}.telefoon`, bericht: `${bij} heeft een mobiel nummer, ${slot}`, hulp }]
      : []),
    ...(email !== undefined && isPersoonlijk(email)
      ? [{ pad: `${pad}.email`, bericht: `${bij} heeft een e-mailadres op naam, ${slot}`, hulp }]
      : []),
  ]
}

const check: Regel['check'] = ({ beschrijving }) => {
  const openbaar = beschrijving.publicatie?.openbaar
  if (openbaar === 'nee' || 'publicatie' in beschrijving.nvt) return []
  const vondsten = loopModel(beschrijving)
    .filter(({ type }) => type === 'Contact')
    .flatMap(({ object }) => inContact(object as Contact))
  if (vondsten.length === 0 || openbaar === 'ja') return vondsten
  return nogNietTeBeoordelen(['publicatie.openbaar'])
}

export const persoonInPublicatie: Regel = {
  code: 'OPB005',
  titel: 'Gegevens van een persoon in een openbare tekst',
  ernst: 'waarschuwing',
  rol: 'projectleider',
  gronden: [
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '5', lid: '1', onderdeel: 'c' },
    { wet: 'wet-open-overheid', artikel: '5.1', lid: '2', onderdeel: 'e' },
  ],
  dekt: ['OPB-05'],
  check,
}
