/** Every value in a document knows where in the description it comes from. */
import { expect, test } from 'vitest'
import { groepen } from '../src/documenten/soort.ts'
import { beoordeel } from '../src/index.ts'
import { veldinfo } from '../src/model/veldinfo.ts'
import { bouwBomen } from '../src/pipeline/maak.ts'
import { toetsVan } from '../src/pipeline/toets.ts'
import { bezoekPhrasing } from '../src/tree/transforms/verwijzingen.ts'
import { inhoud, leesVoorbeeld, voorbeelden } from './hulp/voorbeelden.ts'

/** Facts of a law come from the catalogue, counts of findings from the checking, numbers of articles from the documents. */
const buiten: readonly string[] = ['schemas/wetten', 'toets', 'templates/bouwstenen']

test.each(voorbeelden)('%s: every source is a field of the description', (naam) => {
  const beoordeling = beoordeel(leesVoorbeeld(naam), inhoud, { bestand: 'samenwerking.yaml' })
  const { beschrijving } = beoordeling
  if (!beschrijving) throw new Error(naam)
  const wrong = new Set<string>()
  let values = 0
  for (const { tree } of bouwBomen(
    beschrijving,
    inhoud,
    { varianten: true, alleen: Object.keys(groepen) },
    undefined,
    toetsVan(beoordeling),
  ).bomen)
    bezoekPhrasing(tree.children, (node) => {
      const bronnen = node.type === 'text' || node.type === 'veld' ? node.bronnen : undefined
      if (!bronnen) return
      values += 1
      if (bronnen.length === 0) wrong.add(`zonder bron: ${JSON.stringify(node)}`)
      for (const bron of bronnen) if (!buiten.includes(bron) && !veldinfo(bron)) wrong.add(bron)
    })
  expect([...wrong]).toEqual([])
  expect(values).toBeGreaterThan(20)
})
