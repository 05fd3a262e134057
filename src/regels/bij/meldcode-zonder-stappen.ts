import { opsomming } from '../patterns/noem.ts'
import { type Tekst, teksten } from '../patterns/teksten.ts'
import type { Regel, Vondst } from '../types.ts'

/** What the meldcode must hold, with the words by which a text shows that it does. */
const stappen: readonly RegExp[] = [
  /signalen/i,
  /collega|collegia|raadpleeg|consult/i,
  /gesprek|praten|spreekt? met/i,
  /weeg|weegt|wegen|weging/i,
  /beslis|besluit/i,
]
const onderdelen: readonly { readonly wat: string; readonly in: (tekst: string) => boolean }[] = [
  { wat: 'de vijf stappen', in: (t) => /(?:vijf|\b5) stappen/i.test(t) || stappen.every((stap) => stap.test(t)) },
  { wat: 'het afwegingskader', in: (t) => /afwegingskader/i.test(t) },
  { wat: 'de functie die eindverantwoordelijk is', in: (t) => /eindverantwoordelijk/i.test(t) },
]
/** Who only refers to the code of an organisation need not repeat it: by law that code holds all of it. */
const verwijst =
  /(?:volgens|conform|overeenkomstig|toepassing van|zoals in|stappen? van|volgt|volgen) (?:de|zijn|haar|hun) (?:eigen )?meldcode|eigen meldcode|meldcode van (?:de|het|iedere|elke|haar|zijn|die) /i
const anderAantal = /(?:\b[2-46-9]|\b(?:twee|drie|vier|zes|zeven|acht)) stappen/i

const mist = (tekst: string): readonly string[] => onderdelen.filter((each) => !each.in(tekst)).map(({ wat }) => wat)

const vondstIn = ({ pad, tekst, voorInwoners }: Tekst, elders: string): Vondst | undefined => {
  if (voorInwoners || !/meldcode/i.test(tekst)) return undefined
  const aantal = anderAantal.exec(tekst)
  if (!aantal && verwijst.test(tekst)) return undefined
  const wat = mist(elders)
  if (!aantal && wat.length === 0) return undefined
  return {
    pad,
    bericht: aantal
      ? `Hier staat de meldcode met ‘${aantal[0]}’. De meldcode heeft er vijf.`
      : `Hier staat de meldcode, maar de beschrijving zegt niets over ${opsomming(wat)}.`,
    hulp: 'Verwijs naar de code van de organisatie zelf (‘met toepassing van de eigen meldcode’), of noem de vijf stappen, het afwegingskader en de functie die eindverantwoordelijk is.',
  }
}

const check: Regel['check'] = ({ beschrijving }) => {
  const alle = teksten(beschrijving)
  const elders = alle.flatMap(({ tekst }) => (/meldcode/i.test(tekst) ? [tekst] : [])).join(' ')
  return alle.flatMap((tekst) => vondstIn(tekst, elders) ?? []).slice(0, 1)
}

export const meldcodeZonderStappen: Regel = {
  code: 'BIJ017',
  titel: 'Meldcode zonder vijf stappen',
  ernst: 'waarschuwing',
  rol: 'jurist',
  gronden: [
    {
      wet: 'besluit-verplichte-meldcode-huiselijk-geweld-en-kindermishandeling',
      artikel: '2',
      lid: '1',
      onderdeel: 'b',
    },
    {
      wet: 'besluit-verplichte-meldcode-huiselijk-geweld-en-kindermishandeling',
      artikel: '2',
      lid: '1',
      onderdeel: 'c',
    },
    { wet: 'besluit-verplichte-meldcode-huiselijk-geweld-en-kindermishandeling', artikel: '2', lid: '2' },
  ],
  dekt: ['BIJ-17'],
  check,
}
