import type { Bevinding } from '../../bevinding/bevinding.ts'
import { documentsoorten } from '../../documenten/index.ts'
import type { Documentsoort } from '../../documenten/soort.ts'
import { eenmaalPer } from '../../model/eenmaal.ts'
import type { Eigen, Inhoud } from '../../pipeline.ts'
import { type Bibliotheek, maakBibliotheek } from '../../template/bibliotheek.ts'
import { type Controle, controleerSjabloon } from '../../template/controleer.ts'
import { SjabloonFout } from '../../template/fout.ts'
import { helpers } from '../../template/helpers/index.ts'
import { plaatsIn, sjabloonfout } from './melding.ts'

/** Where own texts are used, and what is wrong in them, in any branch. */
export interface Gebruik {
  /** Document → own texts in it. */
  readonly per: ReadonlyMap<string, readonly string[]>
  /** Document → ids of standard clauses that it no longer holds. */
  readonly weggelaten: ReadonlyMap<string, readonly string[]>
  readonly bevindingen: readonly Bevinding[]
}

const indelingVan = (bibliotheek: Bibliotheek, profiel: string, document: string): string => {
  try {
    return bibliotheek.sjabloon(`templates/indelingen/${profiel}/${document}.md.hbs`) ? profiel : 'onderwijs'
  } catch {
    return profiel
  }
}

/** What a document reaches; a template or layout that cannot be read is the only thing that it reaches. */
const bereikVan = (bibliotheek: Bibliotheek, { naam, tabel }: Documentsoort, profiel: string): Controle => {
  try {
    const sjabloon = bibliotheek.sjabloon(`templates/${naam}.md.hbs`)
    const profielen = [indelingVan(bibliotheek, profiel, naam)]
    if (sjabloon) return controleerSjabloon(sjabloon, tabel, { bibliotheek, helpers, document: naam, profielen })
    return { meldingen: [], bouwstenen: new Set(), bestanden: new Set() }
  } catch (error) {
    if (!(error instanceof SjabloonFout)) throw error
    const { bestand, regelnummer, kolom, bericht } = error
    const meldingen = [{ bestand, regelnummer, kolom, bericht }]
    return { meldingen, bouwstenen: new Set(), bestanden: new Set([bestand]) }
  }
}

/** Faults in a text of ours come from the own layout or template that calls it in the wrong document. */
const bevindingenVan = ({ meldingen }: Controle, eigen: readonly string[], isEigen: (pad: string) => boolean) =>
  meldingen.map(({ bestand, regelnummer, kolom, bericht }) =>
    isEigen(bestand)
      ? sjabloonfout(plaatsIn(bestand, regelnummer, kolom), bericht)
      : sjabloonfout(
          plaatsIn(eigen[0] ?? bestand),
          `De standaardtekst ${bestand} past niet in dit document. ${bericht}`,
        ),
  )

/** What the documents hold without own texts. */
const gewoonBereik = eenmaalPer((inhoud: Inhoud, profiel = 'onderwijs') => {
  const bibliotheek = maakBibliotheek(inhoud)
  return new Map(documentsoorten.map((soort) => [soort.naam, bereikVan(bibliotheek, soort, profiel).bouwstenen]))
})

/** Looks at every branch of every document that an own text stands in. */
export const gaGebruikNa = (inhoud: Inhoud, sjablonen: Eigen['sjablonen'], profiel: string): Gebruik => {
  const eigenlijk = maakBibliotheek(inhoud, sjablonen)
  const isEigen = (pad: string): boolean => sjablonen.teksten.has(pad)
  const per = new Map<string, readonly string[]>()
  const weggelaten = new Map<string, readonly string[]>()
  const bevindingen = new Map<string, Bevinding>()
  for (const soort of documentsoorten) {
    const bereik = bereikVan(eigenlijk, soort, profiel)
    const eigen = [...bereik.bestanden].filter(isEigen)
    if (eigen.length === 0) continue
    per.set(soort.naam, eigen)
    const vroeger = gewoonBereik(inhoud, profiel).get(soort.naam) ?? []
    if (bereik.bouwstenen.size > 0)
      weggelaten.set(
        soort.naam,
        [...vroeger].filter((id) => !bereik.bouwstenen.has(id)),
      )
    // The same clause in two documents is told once.
    for (const each of bevindingenVan(bereik, eigen, isEigen))
      bevindingen.set(JSON.stringify([each.plaats, each.bericht]), each)
  }
  return { per, weggelaten, bevindingen: [...bevindingen.values()] }
}
