import type { LijstVak, Vak } from './vak.ts'

/**
 * What a template may see, declared in one table: it yields the type of the weergave, a page in the docs,
 * and the static check of every path in every branch of every template.
 */
export type Tabel = Readonly<Record<string, Veldsoort>>

export interface WaardeVeld {
  readonly soort: 'waarde'
  readonly uitleg: string
}
/** A list of boxes: `{{#each x}}{{this}}{{/each}}`. */
export interface WaardenVeld {
  readonly soort: 'waarden'
  readonly uitleg: string
}
export interface LijstVeld<T extends Tabel = Tabel> {
  readonly soort: 'lijst'
  readonly uitleg: string
  readonly item: T
}
export interface GroepVeld<T extends Tabel = Tabel> {
  readonly soort: 'groep'
  readonly uitleg: string
  readonly velden: T
}
export type Veldsoort = WaardeVeld | WaardenVeld | LijstVeld | GroepVeld

export const waarde = (uitleg: string): WaardeVeld => ({ soort: 'waarde', uitleg })
export const waarden = (uitleg: string): WaardenVeld => ({ soort: 'waarden', uitleg })
export const lijst = <T extends Tabel>(uitleg: string, item: T): LijstVeld<T> => ({ soort: 'lijst', uitleg, item })
export const deel = <T extends Tabel>(uitleg: string, velden: T): GroepVeld<T> => ({ soort: 'groep', uitleg, velden })

type VeldVan<V> = V extends WaardeVeld
  ? Vak
  : V extends WaardenVeld
    ? LijstVak<Vak>
    : V extends LijstVeld<infer I>
      ? LijstVak<WeergaveVan<I>>
      : V extends GroepVeld<infer G>
        ? WeergaveVan<G>
        : never

export type WeergaveVan<T extends Tabel> = { readonly [K in keyof T]: VeldVan<T[K]> }
