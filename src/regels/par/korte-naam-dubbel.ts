import { partijen } from '../../model/afgeleid/partijen.ts'
import { noem } from '../patterns/noem.ts'
import type { Invoer, Regel } from '../types.ts'

interface Bezet {
  readonly wie: string
  readonly pad: string
}

const benamingen = {
  partijEnkelvoud: 'de benaming van één partij',
  partijMeervoud: 'de benaming van de partijen samen',
  samenwerking: 'de benaming van de samenwerking',
} as const

const bezetDoorBenaming = ({ beschrijving }: Invoer): [string, Bezet][] => {
  const benaming = beschrijving.samenwerking?.benaming
  if (!benaming) return []
  return (Object.keys(benamingen) as (keyof typeof benamingen)[]).flatMap((veld): [string, Bezet][] => {
    const name = benaming[veld]
    return name === undefined ? [] : [[name.toLowerCase(), { wie: benamingen[veld], pad: `${benaming.pad}.${veld}` }]]
  })
}

const check: Regel['check'] = (invoer) => {
  const { beschrijving, peildatum } = invoer
  // a successor may go on under the name of who left
  const weg = new Set(partijen(beschrijving, peildatum).vertrokken)
  const bezet = new Map(bezetDoorBenaming(invoer))
  return (beschrijving.partners ?? []).flatMap((partner) => {
    const { korteNaam, pad: plek } = partner
    if (korteNaam === undefined || weg.has(partner)) return []
    const pad = `${plek}.korteNaam`
    const eerste = bezet.get(korteNaam.toLowerCase())
    if (!eerste) {
      bezet.set(korteNaam.toLowerCase(), {
        wie: `de korte naam van ${noem({ naam: partner.naam ?? partner.id })}`,
        pad,
      })
      return []
    }
    return [
      {
        pad,
        bericht: `De korte naam ‘${korteNaam}’ is ook ${eerste.wie}. In de tekst is dan niet te zien wie wordt bedoeld.`,
        hulp: 'Geef een van beide een andere korte naam.',
        verwant: [{ bericht: 'Hier staat dezelfde naam.', pad: eerste.pad }],
      },
    ]
  })
}

export const korteNaamDubbel: Regel = {
  code: 'PAR101',
  titel: 'Korte naam dubbel',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'projectleider',
  gronden: [{ wet: 'algemene-verordening-gegevensbescherming', artikel: '12', lid: '1' }],
  dekt: ['P13'],
  check,
}
