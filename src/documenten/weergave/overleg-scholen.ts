import type { Hoedanigheid, Overleg } from '../../model/beschrijving.generated.ts'
import { afgeleid, lijstVan, type Vak } from '../../model/vak.ts'
import { type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import { findHoedanigheid, type Index } from '../../model/zoek.ts'
import { kaleNaamVan, vlag } from './namen.ts'

export const scholenTabel = {
  scholen: waarden('De schoolbesturen die in de verstrekkingen samen ‘scholen’ heten, zonder lidwoord'),
  heeftScholen: waarde('Heten er drie of meer schoolbesturen samen ‘scholen’?'),
} as const

const soorten: readonly (string | undefined)[] = [
  'schoolbestuur-po',
  'schoolbestuur-vo',
  'schoolbestuur-so',
  'schoolbestuur-mbo',
]

/** Two names are as short as one word and its meaning; from three on, repeating them makes an annex long. */
const GENOEG = 3

/** The schools at this table, when there are so many that they get one name. */
export const scholenVan = (overleg: Overleg, index: Index): readonly Hoedanigheid[] => {
  const found = (overleg.deelnemers ?? []).flatMap(({ hoedanigheid }) => {
    const each = findHoedanigheid(index, hoedanigheid)
    return each && soorten.includes(each.soort) ? [each] : []
  })
  const scholen = [...new Set(found)]
  return scholen.length < GENOEG ? [] : scholen
}

export const bouwScholen = (overleg: Overleg, scholen: readonly Hoedanigheid[]): WeergaveVan<typeof scholenTabel> => {
  const paden = [`${overleg.pad}.deelnemers`]
  return {
    scholen: lijstVan(scholen.map(kaleNaamVan), paden),
    heeftScholen: vlag(scholen.length > 0, ...paden),
  }
}

/** The names of these hoedanigheden, with one word for the schools where all of them are meant. */
export const namenMetScholen = (
  items: readonly Hoedanigheid[],
  scholen: readonly Hoedanigheid[],
  pad: string,
): Vak[] => {
  const allen = scholen.length > 0 && scholen.every((each) => items.includes(each))
  const first = items.find((each) => scholen.includes(each))
  return items.flatMap((each) => {
    if (!allen || !scholen.includes(each)) return [kaleNaamVan(each)]
    return each === first ? [afgeleid('scholen', [pad])] : []
  })
}
