/** What has still to be decided is one fact: the decisions that are made, the plan and the audit list agree about it. */
import { describe, expect, test } from 'vitest'
import { documentsoorten } from '../../src/documenten/index.ts'
import { bouwAuditBevoegdheid } from '../../src/documenten/weergave/audit-bevoegdheid.ts'
import { isStand } from '../../src/documenten/weergave/audit-stand.ts'
import { beoordeel } from '../../src/index.ts'
import { besluitstanden } from '../../src/model/afgeleid/benodigd.ts'
import { contextVan } from '../../src/pipeline/maak.ts'
import { gevraagd } from '../../src/pipeline/opdrachten.ts'
import { inhoud, leesVoorbeeld, voorbeelden } from '../hulp/voorbeelden.ts'

const BESLUITEN = ['31', '32', '34', '35']

describe.each(voorbeelden)('%s', (naam) => {
  const { beschrijving } = beoordeel(leesVoorbeeld(naam), inhoud, { bestand: 'samenwerking.yaml' })
  if (!beschrijving) throw new Error(naam)
  const context = contextVan(beschrijving, inhoud)
  const gemaakt = gevraagd(documentsoorten, context, { alleen: BESLUITEN })
  const standen = besluitstanden(beschrijving)

  test('a decision is made for exactly those who still have to decide', () => {
    const nodig = standen.filter(({ staat }) => staat !== 'genomen').map(({ partner }) => partner.id)
    expect([...new Set(gemaakt.map(({ exemplaar }) => exemplaar?.voor))].sort()).toEqual([...new Set(nodig)].sort())
  })

  test('what the audit list and the plan call done, is a decision that nobody has to take again', () => {
    const rijen = bouwAuditBevoegdheid(context).besluiten.items
    const klaar = rijen.filter((rij) => isStand(rij, 'aanwezig')).map(({ wie }) => String(wie.waarde))
    for (const korteNaam of new Set(klaar)) {
      const eigen = standen.filter(({ partner }) => partner.korteNaam === korteNaam)
      const alle = rijen.filter(({ wie }) => wie.waarde === korteNaam)
      if (alle.every((rij) => isStand(rij, 'aanwezig')))
        expect([korteNaam, eigen.filter(({ staat }) => staat !== 'genomen')]).toEqual([korteNaam, []])
    }
  })
})

test('a decision on another version is found in each of them', () => {
  const tekst = new TextDecoder().decode(leesVoorbeeld('zorg-veiligheid'))
  expect(tekst).toContain("versie: '0.9'")
  const { beschrijving } = beoordeel(leesVoorbeeld('zorg-veiligheid'), inhoud, { bestand: 'samenwerking.yaml' })
  if (!beschrijving) throw new Error('zorg-veiligheid')
  const open = bouwAuditBevoegdheid(contextVan(beschrijving, inhoud)).besluiten.items.filter((rij) =>
    isStand(rij, 'nog-niet'),
  )
  expect(open.map(({ uitleg }) => uitleg.waarde)).toEqual([
    expect.stringContaining('nog te bevestigen voor versie 1.0'),
  ])
})
