import type { Bevinding } from '../bevinding/bevinding.ts'
import type { Documentsoort } from '../documenten/soort.ts'
import type { Beschrijving } from '../model/beschrijving.generated.ts'
import type { Bestand, Documentformaat } from '../pipeline.ts'
import type { DocumentTree } from '../tree/nodes.ts'
import { openPuntenVan } from '../tree/transforms/open-punten.ts'
import { bezoekPhrasing } from '../tree/transforms/verwijzingen.ts'
import type { Boom } from './bomen.ts'
import { kenmerkenVan, metadataTekst } from './metadata.ts'
import type { Opdracht } from './opdrachten.ts'
import { vingerafdruk } from './vingerafdruk.ts'

export const publicatieMap = 'publicatie'

/** Only the kinds that are fit for it, in a folder of their own. */
export const inPublicatie = (opdrachten: readonly Opdracht[]): readonly Opdracht[] =>
  opdrachten
    .filter(({ soort }) => soort.publicatie)
    .map((opdracht) => ({ ...opdracht, pad: `${publicatieMap}/${opdracht.pad}` }))

/** Who has to fill in what is nobody else's business; and the facts for who publishes it go along. */
export const maakOpenbaar = (tree: DocumentTree, opdracht: Opdracht): void => {
  bezoekPhrasing(tree.children, (node) => {
    if (node.type !== 'openPunt') return
    delete node.rol
    delete node.pad
  })
  tree.meta = { ...tree.meta, kenmerken: kenmerkenVan(opdracht) }
}

export const metadataBestand = (
  bomen: readonly Boom[],
  formaten: (soort: Documentsoort) => readonly Documentformaat[],
): Bestand => {
  const tekst = metadataTekst(bomen, formaten)
  return {
    pad: `${publicatieMap}/metadata.json`,
    bytes: new TextEncoder().encode(tekst),
    document: 'metadata',
    vingerafdruk: vingerafdruk(tekst),
  }
}

/** A description that says that the convenant does not become public is not published by accident. */
export const nietOpenbaar = ({ publicatie, nvt }: Beschrijving): Bevinding[] => {
  if (publicatie?.openbaar !== 'nee' && !('publicatie' in nvt)) return []
  const reden = publicatie?.reden ?? nvt.publicatie
  return [
    {
      code: 'OPB110',
      ernst: 'fout',
      blokkeertVanaf: 'concept',
      bericht: `Volgens de beschrijving wordt het convenant niet openbaar gemaakt${reden ? ` (‘${reden}’)` : ''}.`,
      plaats: { soort: 'document', bestand: publicatieMap },
      pad: publicatie ? 'publicatie.openbaar' : 'publicatie',
      hulp: 'Wordt het toch openbaar? Schrijf dan bij publicatie: openbaar: ja.',
      gronden: [],
      verwant: [],
      rol: 'projectleider',
    },
  ]
}

/** A public text with gaps may be meant so, as a draft for comment; it is told all the same. */
export const openInPublicatie = (bomen: readonly Boom[]): Bevinding[] =>
  bomen.flatMap(({ tree, opdracht }) => {
    const aantal = openPuntenVan(tree).length
    if (aantal === 0) return []
    return [
      {
        code: 'OPB111',
        ernst: 'waarschuwing' as const,
        bericht: `De openbare versie van het document ‘${opdracht.soort.titel}’ bevat nog ${aantal === 1 ? 'één open punt' : `${aantal} open punten`}.`,
        plaats: { soort: 'document' as const, bestand: opdracht.pad },
        hulp: 'Vul eerst in wat nog openstaat. Maakt u een ontwerp openbaar om reacties te vragen? Dan kan het zo.',
        gronden: [],
        verwant: [],
        rol: 'projectleider' as const,
      },
    ]
  })
