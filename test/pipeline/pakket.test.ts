import { expect, test } from 'vitest'
import { documentsoorten, gegevenssoorten } from '../../src/documenten/index.ts'
import { beoordeel, maak } from '../../src/index.ts'
import { contextVan } from '../../src/pipeline/maak.ts'
import { gevraagd } from '../../src/pipeline/opdrachten.ts'
import { pakketVan } from '../../src/pipeline/pakket.ts'
import { inhoud, leesVoorbeeld } from '../hulp/voorbeelden.ts'

const beoordeling = beoordeel(leesVoorbeeld('onderwijs-jeugdhulp'), inhoud, { bestand: 'samenwerking.yaml' })
const { beschrijving } = beoordeling
if (!beschrijving) throw new Error('onderwijs-jeugdhulp')
const context = contextVan(beschrijving, inhoud)

test.each(['gemeente-berkenwaard', 'waardscholen', 'bolderwaard', 'praktijk-lisbocht'])(
  '%s: the letter can name exactly what is made, in the same order',
  (voor) => {
    const made = [...gevraagd(documentsoorten, context, { voor }), ...gevraagd(gegevenssoorten, context, { voor })]
    const stukken = pakketVan(context)(voor)
    expect(stukken.map(({ nummer }) => nummer)).toEqual([...new Set(made.map(({ soort }) => soort.nummer))])
    expect(stukken.reduce((sum, { aantal }) => sum + aantal, 0)).toBe(made.length)
    expect(stukken.slice(0, 2).map(({ naam }) => naam)).toEqual(['begeleidende-brief', 'wat-betekent-dit'])
  },
)

test('somebody for whom nothing is made has only what every party gets', () => {
  const nummers = pakketVan(context)('veilig-thuis-rivierenrand').map(({ nummer }) => nummer)
  expect(nummers.every((nummer) => ['02', '03'].includes(nummer))).toBe(true)
})

test('every file of a package lies in its folder, with a number in front', () => {
  const { bestanden } = maak(beoordeling, inhoud, { voor: 'bolderwaard', formaten: ['md'] })
  expect(bestanden.length).toBeGreaterThan(4)
  expect(bestanden.filter(({ pad }) => !/^pakketten\/bolderwaard\/\d\d-[a-z-]+\.md$/.test(pad))).toEqual([])
  expect(bestanden[0]?.pad).toBe('pakketten/bolderwaard/50-begeleidende-brief.md')
})
