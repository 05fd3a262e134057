import { teksten } from '../patterns/teksten.ts'
import type { Regel } from '../types.ts'

/** What people leave behind where something still has to be filled in; the order says which is named first. */
const invulplekken: readonly RegExp[] = [
  /\[(?!x\])[^\]\n]{0,80}\]/iu,
  /\{[A-Z][A-Z _-]*\}/u,
  /<(?:naam|functie|datum|organisatie|gemeente|plaats)[^>\n]{0,40}>/iu,
  /(?<!\.)\.{4,}|…{2,}|(?:\. ){4,}/u,
  /_{3,}/u,
  /\b(?:X{3,}|n\.?n\.?b\.?|n\.?t\.?b\.?)(?![\p{L}.-])/iu,
  /\b(?:nader te bepalen|nog in te vullen|nog invullen|nog te bepalen|invullen a\.?u\.?b\.?|lorem ipsum|to-?do|tbd)\b/iu,
]
/** One pass over each text; most hold nothing. */
const ergens = new RegExp(invulplekken.map(({ source }) => source).join('|'), 'iu')

/** The whole text says that there is nothing: then the field is to be denied. */
const leeg = /^(?:n\.?\s?v\.?\s?t\.?|niet van toepassing|geen|onbekend|-+|\?+)\.?$/iu

const check: Regel['check'] = ({ beschrijving }) =>
  teksten(beschrijving).flatMap(({ tekst, pad, in: { type } }) => {
    if (type === 'OpenPunt') return []
    if (leeg.test(tekst.trim())) {
      return [
        {
          pad,
          bericht: `Hier staat ‘${tekst.trim()}’ als tekst. Dat komt zo in de documenten.`,
          hulp: 'Schrijf {nvt: de reden} als het niet van toepassing is, of laat het veld leeg als het nog niet bekend is.',
        },
      ]
    }
    if (!ergens.test(tekst)) return []
    const found = invulplekken.flatMap((patroon) => patroon.exec(tekst)?.[0] ?? [])[0]
    if (found === undefined) return []
    return [
      {
        pad,
        bericht: `In deze tekst staat nog een invulplek: ‘${found}’.`,
        hulp: 'Vul de tekst aan. Is het nog niet bekend? Laat het veld dan leeg en zet het bij ‘openPunten’.',
      },
    ]
  })

export const invulplekInTekst: Regel = {
  code: 'OPN005',
  titel: 'Invulplek in de tekst',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'projectleider',
  gronden: [],
  dekt: ['P5'],
  check,
}
