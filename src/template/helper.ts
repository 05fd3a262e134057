import type { Waarde } from './waarden.ts'

/** Law reference as a template or the description gives it. */
export interface Wetsplek {
  readonly wet: string
  readonly artikel?: string
  readonly lid?: string
  readonly onderdeel?: string
}

/** What a helper may ask of the outside; filled in by the pipeline. */
export interface Omgeving {
  readonly document: string
  /** Words of the region: 'Partij', 'Partijen', 'convenant'. */
  readonly woorden: Readonly<Record<string, string>>
  /** Citation text, or undefined when the catalogue does not hold it. */
  citeer(plekken: readonly Wetsplek[], vorm: 'kort' | 'voluit'): string | undefined
}

export interface Helpercontext extends Omgeving {
  /** `file:line:column` of the call. */
  readonly plek: string
}

/** A helper gets values, never tokens; what it gives becomes a token. It must not throw on unknown values. */
export interface Helper {
  readonly naam: string
  /** Dutch line for the docs: what it does. */
  readonly uitleg: string
  readonly voorbeeld: string
  run(args: readonly Waarde[], hash: Readonly<Record<string, Waarde>>, context: Helpercontext): Waarde
}
