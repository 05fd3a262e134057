import { voldoetAanElfproef } from '../model/elfproef.ts'
import type { Oordeel } from './meldingen/melding.ts'

const label =
  /\b(bsn|burgerservice\s?nummer|burger service nummer|sofi-?nummer)\b[^\d\n]{0,25}\d(?:[ .-]?\d){7,8}(?!\d)/i
const nine = /(?<![\d-])\d(?:[ .]?\d){8}(?![\d-])/g

/** Fields that hold the number of an organisation, a file or a phone. */
const nummervelden = new Set([
  'kvk',
  'telefoon',
  'oin',
  'brin',
  'agb',
  'register',
  'kenmerk',
  'vindplaats',
  'bewijs',
  'hash',
  'overeenkomst',
  'selectielijst',
  'versie',
])

/** A burgerservicenummer, or something that looks like one, in a value; undefined when there is none. */
export const zoekBsn = (sleutel: string, titel: string, tekst: string): Oordeel | undefined => {
  if (!/\d{2}/.test(tekst)) return undefined
  const keyed =
    /^(bsn|burgerservicenummer|sofinummer)/i.test(sleutel) && /^\D{0,3}\d(?:[ .-]?\d){7,8}\D{0,3}$/.test(tekst)
  if (keyed || label.test(tekst)) {
    return {
      code: 'SCH114',
      bericht: `Bij ‘${titel}’ staat een burgerservicenummer. De waarde wordt niet gebruikt.`,
      verwijder: true,
    }
  }
  const found = [...tekst.matchAll(nine)].some(([digits]) => voldoetAanElfproef(digits.replace(/\D/g, '')))
  if (!found) return undefined
  return nummervelden.has(sleutel)
    ? { code: 'SCH116', bericht: `Het nummer bij ‘${titel}’ voldoet aan de elfproef van een burgerservicenummer.` }
    : { code: 'SCH115', bericht: `In de tekst bij ‘${titel}’ staan negen cijfers die aan de elfproef voldoen.` }
}
