/** The only code that touches the disk; everything else gets and gives values. */
export { type GelezenEigenTeksten, leesEigenTeksten } from './files/eigen-teksten.ts'
export { BestandFout } from './files/fout.ts'
export { hashVan } from './files/hash.ts'
export { type GeladenInhoud, laadInhoud } from './files/inhoud.ts'
export { type GelezenBeschrijving, leesBeschrijving } from './files/lees-beschrijving.ts'
export { leesTekst } from './files/lees-tekst.ts'
export {
  leegManifest,
  leesManifest,
  type Manifest,
  type ManifestRegel,
  type ManifestTelling,
  manifestnaam,
} from './files/manifest.ts'
export { schrijfNieuw } from './files/schrijf-nieuw.ts'
export { type Geschreven, type SchrijfOpties, schrijfUitvoer } from './files/schrijf-uitvoer.ts'
export { metOpdrachtslot } from './files/slot.ts'
export { type InvoerDelen, isOngewijzigd, vingerafdrukVanInvoer, vingerafdrukVanProgramma } from './files/snel.ts'
export { vervangBestand } from './files/vervang-bestand.ts'
