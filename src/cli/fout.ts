export const afsluitcodes = { gelukt: 0, bevindingen: 1, gebruik: 2, bestand: 3, intern: 4 } as const
export type Afsluitcode = (typeof afsluitcodes)[keyof typeof afsluitcodes]

/** The user typed something that the command does not know (exit code 2). */
export class GebruikFout extends Error {
  readonly hulp: string

  constructor(bericht: string, hulp: string) {
    super(bericht)
    this.name = 'GebruikFout'
    this.hulp = hulp
  }
}
