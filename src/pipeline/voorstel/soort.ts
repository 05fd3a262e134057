import type { Verwijzing } from '../../wetten/types.ts'
import type { Waarde } from './schrijf.ts'

/** What kind of thing is proposed, as people call it. */
export type Voorstelsoort = 'taak' | 'grondslag' | 'geheimhouding' | 'brengt nooit in' | 'bewaartermijn' | 'schakel'

/** One thing proposed, before it stands in the text. */
export interface Los {
  readonly soort: Voorstelsoort
  readonly wat: string
  readonly wetten: readonly Verwijzing[]
}

/** One field to be filled: a list that gets items, or a group. */
export interface Ingreep {
  /** Path of the group that holds the field; '' is the description itself. */
  readonly in: string
  readonly veld: string
  readonly waarde: readonly Item[] | Groep
  /** Whom or what it is about, as people call it. */
  readonly bij: string
  readonly voorstellen: readonly Los[]
}

export type Groep = Readonly<Record<string, Waarde>>
export type Item = Groep

/** Status of everything that comes from the law and that nobody has agreed to yet. */
export const alsVoorstel = { status: 'voorstel' } as const

/** Leaves out what is undefined, so that a knowledge field that is absent gives no key. */
export const zonderLeeg = (groep: Readonly<Record<string, Waarde | undefined>>): Groep =>
  Object.fromEntries(Object.entries(groep).filter(([, waarde]) => waarde !== undefined)) as Groep

/** References as a description writes them. */
export const wettenlijst = (wetten: readonly Verwijzing[] | undefined): Waarde | undefined =>
  wetten === undefined || wetten.length === 0
    ? undefined
    : wetten.map(({ wet, artikel, lid, onderdeel }) =>
        zonderLeeg({ wet, artikel, lid: lid !== undefined && /^\d+$/.test(lid) ? Number(lid) : lid, onderdeel }),
      )
