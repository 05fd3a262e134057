/** A description of any size, made of a complete example: its partners and overleggen again and again, with ids of their own. */
import { parse, stringify } from 'yaml'

type Data = Record<string, unknown>
type Item = Data & { id: string }

const failsafe = { schema: 'failsafe' } as const
const lijst = (data: Data, veld: string): Item[] => (data[veld] as Item[] | undefined) ?? []

/** The `nummer`-th copy; what stands in it about other partners keeps pointing to the first ones. */
const kopie = <T extends Item>(item: T, nummer: number): T =>
  nummer === 0 ? item : { ...item, id: `${item.id}-${nummer}` }

const herhaal = <T extends Item>(items: readonly T[], aantal: number): T[] =>
  Array.from({ length: aantal }, (_leeg, i) => kopie(items[i % items.length] as T, Math.floor(i / items.length)))

export const groteBeschrijving = (voorbeeld: string, partners: number, overleggen: number): string => {
  const data = parse(voorbeeld, failsafe) as Data
  const groter = {
    ...data,
    partners: herhaal(lijst(data, 'partners'), partners).map((partner, i) => ({
      ...partner,
      korteNaam: `${partner.korteNaam} ${i}`,
    })),
    overleggen: herhaal(lijst(data, 'overleggen'), overleggen).map((overleg, i) => ({
      ...overleg,
      uitvoeringen: lijst(overleg, 'uitvoeringen').map((tafel) => ({
        ...tafel,
        id: `${tafel.id}-${i}`.slice(-28).replace(/^-/, ''),
      })),
    })),
  }
  return stringify(groter, { ...failsafe, lineWidth: 0, aliasDuplicateObjects: false })
}
