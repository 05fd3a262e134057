import { maakBibliotheek } from '../../src/template/bibliotheek.ts'
import { helpers } from '../../src/template/helpers/index.ts'
import { render } from '../../src/template/render.ts'
import { bouwBoom } from '../../src/tree/bouw.ts'
import type { DocumentMeta, DocumentTree } from '../../src/tree/nodes.ts'
import type { Rendered } from '../../src/tree/tokens.ts'

export const meta: DocumentMeta = {
  naam: 'proef',
  nummer: '99',
  titel: 'Proef',
  samenwerking: 'Proef',
  status: 'concept',
  onderwerp: 'Proef',
}

/** Renders one template text with clauses, as the pipeline does. */
export const renderTekst = (
  sjabloon: string,
  weergave: object,
  bouwstenen: Readonly<Record<string, string>> = {},
): Rendered => {
  const inhoud = new Map([['templates/proef.md.hbs', sjabloon]])
  for (const [id, tekst] of Object.entries(bouwstenen)) inhoud.set(`templates/bouwstenen/proef/${id}.md.hbs`, tekst)
  const bibliotheek = maakBibliotheek(inhoud)
  const proef = bibliotheek.sjabloon('templates/proef.md.hbs')
  if (!proef) throw new Error('proef')
  return render(proef, weergave, {
    bibliotheek,
    helpers,
    profiel: 'onderwijs',
    omgeving: {
      document: 'proef',
      woorden: { partij: 'Partij', partijen: 'Partijen', convenant: 'convenant' },
      citeer: (plekken) =>
        plekken[0]?.wet === 'onbekend' ? undefined : plekken.map((plek) => `artikel ${plek.artikel}`).join(' en '),
    },
  })
}

export const boomVan = (
  sjabloon: string,
  weergave: object,
  bouwstenen: Readonly<Record<string, string>> = {},
): DocumentTree => bouwBoom(renderTekst(sjabloon, weergave, bouwstenen), meta, false)
