/** A mistake in a template, with its place; the pipeline makes a finding (SJA) of it. */
export class SjabloonFout extends Error {
  readonly bestand: string
  readonly regelnummer: number
  readonly kolom: number
  constructor(bericht: string, bestand: string, regelnummer: number, kolom: number) {
    super(`${bestand}:${regelnummer}:${kolom} ${bericht}`)
    this.bestand = bestand
    this.regelnummer = regelnummer
    this.kolom = kolom
  }
}
