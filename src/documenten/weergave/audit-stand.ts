import type { Modelobject, Partner } from '../../model/beschrijving.generated.ts'
import { datumTekst } from '../../model/datum-tekst.ts'
import { kindPad } from '../../model/pad.ts'
import { afgeleid, staat, type Vak } from '../../model/vak.ts'
import { type WeergaveVan, waarde } from '../../model/weergave.ts'
import { korteNaamVan, nvtVak } from './namen.ts'

/** Whether a piece is there, as far as the description tells. */
export const standTabel = {
  stand: waarde('aanwezig, nog niet, niet van toepassing of zelf nagaan'),
  uitleg: waarde('Waaruit dat blijkt, of de reden'),
  datum: waarde('De dag waarop het er kwam (ISO); ontkend als die er niet is'),
} as const
export const rijTabel = {
  wat: waarde('Om welk stuk het gaat'),
  wie: waarde('Van wie het stuk is'),
  ...standTabel,
} as const

export type Standdeel = WeergaveVan<typeof standTabel>
export type Rij = WeergaveVan<typeof rijTabel>

const woorden = {
  aanwezig: 'aanwezig',
  'nog-niet': 'nog niet',
  nvt: 'niet van toepassing',
  zelf: 'zelf nagaan',
} as const
export type Standcode = keyof typeof woorden

export const stand = (code: Standcode, paden: readonly string[], uitleg?: string, datum?: string): Standdeel => ({
  stand: afgeleid(woorden[code], paden),
  uitleg: uitleg === undefined || uitleg === '' ? nvtVak() : afgeleid(uitleg, paden),
  datum: datum === undefined ? nvtVak() : afgeleid(datum, paden),
})

export const isStand = ({ stand: box }: Standdeel, code: Standcode): boolean => box.waarde === woorden[code]

/** '12 januari 2027, kenmerk Z-2027-0012'; what is unknown is left out. */
export const samen = (...delen: readonly (string | false | undefined)[]): string =>
  delen.filter((deel) => typeof deel === 'string' && deel !== '').join(', ')

export const op = (datum: string | undefined): string | undefined => datum && datumTekst(datum)

/** Follows one field: given is there, denied does not apply, unknown is not there yet. */
export const standVanVeld = <T extends Modelobject>(
  object: T,
  veld: keyof T & string,
  uitleg?: string,
  anders: Standcode = 'nog-niet',
  datum?: string,
): Standdeel => {
  const pad = kindPad(object.pad, veld)
  const is = staat(object, veld)
  if (is === 'gegeven') return stand('aanwezig', [pad], uitleg, datum)
  if (is === 'nvt') return stand('nvt', [pad], object.nvt[veld] ?? object.nvt['*'])
  return stand(anders, [pad])
}

export const rij = (wat: Vak, wie: Vak, uitkomst: Standdeel): Rij => ({ wat, wie, ...uitkomst })

export const vanPartner = (partner: Partner | undefined, pad: string): Vak =>
  partner ? korteNaamVan(partner) : afgeleid(undefined, [pad], 'de organisatie')
