/** Whatever is denied, emptied or left out of a description: rules give findings, never an exception, and say what they mean. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { keer } from '../hulp/volledig.ts'
import { voorbeeldTekst } from './bederf.ts'
import { basisTekst, keten } from './keten.ts'

type Data = Record<string, unknown>
type Stap = string | number

const failsafe = { schema: 'failsafe' } as const
const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null

const paden = (value: unknown, pad: readonly Stap[] = []): (readonly Stap[])[] =>
  isData(value)
    ? (Array.isArray(value) ? [...value.keys()] : Object.keys(value))
        .filter((step) => step !== 'id' && step !== 'formaat')
        .flatMap((step) => [[...pad, step], ...paden((value as Record<Stap, unknown>)[step], [...pad, step])])
    : []

const ingrepen = {
  weg: undefined,
  ontkend: { nvt: 'een reden' },
  leeg: [],
  niets: '',
} as const

const pas = (data: unknown, pad: readonly Stap[], waarde: unknown): void => {
  let at = data as Record<Stap, unknown>
  for (const step of pad.slice(0, -1)) at = at[step] as Record<Stap, unknown>
  const last = pad.at(-1) as Stap
  if (waarde !== undefined) at[last] = waarde
  else if (Array.isArray(at)) at.splice(Number(last), 1)
  else delete at[last]
}

const toets = (tekst: string, numRuns: number): void => {
  const alle = paden(parse(tekst, failsafe))
  const ingreep = fc.tuple(fc.constantFrom(...alle), fc.constantFrom(...Object.values(ingrepen)))
  fc.assert(
    fc.property(ingreep, ([pad, waarde]) => {
      const data = parse(tekst, failsafe)
      pas(data, pad, waarde)
      for (const { bericht, hulp, verwant } of keten(stringify(data, failsafe)).bevindingen)
        expect(`${bericht} ${hulp} ${verwant.map((each) => each.bericht).join()}`).not.toMatch(
          /undefined|\[object|null|NaN|‘’/,
        )
    }),
    { numRuns: keer(numRuns) },
  )
}

it('in the smallest description', () => toets(basisTekst(), 400))
it.each(['onderwijs-jeugdhulp', 'zorg-veiligheid', 'kwetsbare-jongeren'] as const)('in the example %s', (naam) =>
  toets(voorbeeldTekst(naam), 50),
)

it.each(['samenwerking', 'mandaten', 'overleggen', 'verwerkingen', 'bewaartermijnen', 'voortraject', 'afspraken'])(
  'a description without %s has open points, not a wall of faults',
  (onderdeel) => {
    const data = parse(voorbeeldTekst('onderwijs-jeugdhulp'), failsafe) as Data
    if (isData(data.samenwerking)) data.samenwerking.status = 'concept'
    delete data[onderdeel]
    const fouten = keten(stringify(data, failsafe)).bevindingen.filter(({ ernst }) => ernst === 'fout')
    // what still refers to the missing part is told; nothing else
    expect(fouten.filter(({ code }) => code !== 'REF001')).toEqual([])
  },
)
