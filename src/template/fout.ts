/** A mistake in a template, with its place; the pipeline makes a finding (SJA) of it. */
export class SjabloonFout extends Error {
  /** What is wrong, without the place. */
  readonly bericht: string
  readonly bestand: string
  readonly regelnummer: number
  readonly kolom: number
  constructor(bericht: string, bestand: string, regelnummer: number, kolom: number) {
    super(`${bestand}:${regelnummer}:${kolom} ${bericht}`)
    this.bericht = bericht
    this.bestand = bestand
    this.regelnummer = regelnummer
    this.kolom = kolom
  }
}
