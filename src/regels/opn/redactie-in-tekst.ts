import { type Tekst, teksten } from '../patterns/teksten.ts'
import type { Regel } from '../types.ts'

/** Remarks between writers that do not belong in an adopted text. */
const opmerkingen: readonly RegExp[] = [
  /\b(?:artikel|tekst|dit|alinea|zin|bijlage) moet nog\b[^.\n]{0,60}/iu,
  /\b(?:opmerking|commentaar|noot) (?:van|voor) (?:de )?(?:redactie|auteur|jurist|opsteller)\b/iu,
  /\b(?:nog (?:bespreken|checken|nakijken|afstemmen|overleggen)|graag (?:checken|nakijken|reactie))\b/iu,
  /\(\?\)|\?\?+/u,
  /\b(?:concepttekst|tekstvoorstel|tussen haken gezet)\b/iu,
]
/** One pass over each text; most hold nothing. */
const ergens = new RegExp(opmerkingen.map(({ source }) => source).join('|'), 'iu')

/** A title that still says that it is a model. */
const model = /^(?:het\s+)?model(?:\s|-?convenant|-?reglement|:)|\bmodel(?:convenant|tekst|reglement)\b/iu
const titels: readonly string[] = ['titel', 'citeertitel']

const gevonden = ({ tekst, veld, in: { type } }: Tekst): string | undefined => {
  const own = titels.includes(veld) && (type === 'Samenwerking' || type === 'Reglement')
  return (
    (own ? model.exec(tekst)?.[0] : undefined) ??
    (ergens.test(tekst) ? opmerkingen.flatMap((each) => each.exec(tekst)?.[0] ?? [])[0] : undefined)
  )
}

const check: Regel['check'] = ({ beschrijving }) =>
  teksten(beschrijving).flatMap((each) => {
    if (each.in.type === 'OpenPunt') return []
    const found = gevonden(each)
    if (found === undefined) return []
    return [
      {
        pad: each.pad,
        bericht: `In deze tekst staat ‘${found.trim()}’. Dat lijkt een opmerking van de schrijvers of de naam van een model.`,
        hulp: 'Haal het weg. Moet er nog iets worden besloten, zet het dan bij ‘openPunten’.',
      },
    ]
  })

export const redactieInTekst: Regel = {
  code: 'OPN006',
  titel: 'Redactionele opmerking in de tekst',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'projectleider',
  gronden: [],
  dekt: ['P6'],
  check,
}
