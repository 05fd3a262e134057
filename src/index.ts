/** The public interface: strings and bytes in, values out. Re-exports only. */
export type { Bevinding, Ernst, Grond, Plaats, Rol, Status, Telling, Verwant } from './bevinding/bevinding.ts'
export { ernsten, rollen, sorteer, statussen, telling } from './bevinding/bevinding.ts'
export { type Lezer, lezers } from './leesbaarheid/index.ts'
export * from './nieuw/index.ts'
export { beoordeel } from './pipeline/beoordeel.ts'
export { type Leesbaarheid, leesbaarheid, type NietTeMeten } from './pipeline/leesbaarheid.ts'
export { type GemetenDocument, type LeesbaarheidVanSet, leesbaarheidVanSet } from './pipeline/leesbaarheid-set.ts'
export { maak, overzicht } from './pipeline/maak.ts'
export { type Uitleg, uitleg, uitlegSuggesties } from './pipeline/uitleg.ts'
export { type Voorgesteld, type Voorstel, type VoorstelVraag, voorstel } from './pipeline/voorstel.ts'
export type {
  Beoordeling,
  Bestand,
  EigenBestanden,
  EigenTekst,
  Formaat,
  Gemaakt,
  Inhoud,
  LeesOpties,
  MaakOpties,
  Overzichtsregel,
} from './pipeline.ts'
export * from './report/index.ts'
