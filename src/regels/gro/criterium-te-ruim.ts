import type { Criteria, Overleg } from '../../model/beschrijving.generated.ts'
import { kindPad } from '../../model/pad.ts'
import { noem } from '../patterns/noem.ts'
import { heeftMaat, openWoordIn } from '../patterns/open-woorden.ts'
import type { Regel, Vondst } from '../types.ts'

interface Criterium {
  readonly pad: string
  readonly tekst: string
}

const criteria = (groep: Criteria, veld: 'aanmelding' | 'afsluiting'): readonly Criterium[] =>
  (groep[veld] ?? []).flatMap(({ pad, tekst }) => (tekst === undefined ? [] : [{ pad: kindPad(pad, 'tekst'), tekst }]))

/** Criteria that all rest on words such as 'dreigen', without anything that can be checked. */
const alleenZwak = (overleg: Overleg, lijst: readonly Criterium[], pad: string): Vondst[] => {
  const woorden = lijst.map(({ tekst }) => (heeftMaat(tekst) ? undefined : openWoordIn('zwak', tekst)))
  const [eerste] = lijst
  if (eerste === undefined || woorden.includes(undefined)) return []
  const hier = lijst.length === 1 ? eerste.pad : pad
  return [
    {
      pad: hier,
      bericht: `De criteria voor aanmelding bij ${noem(overleg)} zijn allemaal open, zoals ‘${eerste.tekst}’: er staat ‘${woorden[0]}’ en niets wat na te gaan is.`,
      hulp: 'Voeg een criterium toe dat men achteraf kan nagaan, zoals een aantal weken, een melding of wat er al is geprobeerd.',
    },
  ]
}

const vanOverleg = (overleg: Overleg): Vondst[] => {
  const groep = overleg.criteria
  if (groep === undefined) return []
  const aanmelding = criteria(groep, 'aanmelding')
  const open = [...aanmelding, ...criteria(groep, 'afsluiting')].flatMap(({ pad, tekst }): Vondst[] => {
    const woord = openWoordIn('criterium', tekst)
    if (woord === undefined) return []
    return [
      {
        pad,
        bericht: `Een criterium van ${noem(overleg)} is open: in ‘${tekst}’ staat ‘${woord}’.`,
        hulp: `Schrijf op wie of wat u bedoelt en haal ‘${woord}’ weg.`,
      },
    ]
  })
  return open.length > 0 ? open : alleenZwak(overleg, aanmelding, `${groep.pad}.aanmelding`)
}

export const criteriumTeRuim: Regel = {
  code: 'GRO111',
  titel: 'Criterium te ruim',
  ernst: 'waarschuwing',
  rol: 'uitvoering',
  gronden: [
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '5', lid: '1', onderdeel: 'b' },
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '5', lid: '1', onderdeel: 'c' },
  ],
  dekt: ['G10'],
  check: ({ beschrijving }) => (beschrijving.overleggen ?? []).flatMap(vanOverleg),
}
