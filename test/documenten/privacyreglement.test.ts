import { describe, expect, test } from 'vitest'
import { beoordeel } from '../../src/index.ts'
import { bouwBomen, overzicht } from '../../src/pipeline/maak.ts'
import type { Flow } from '../../src/tree/nodes.ts'
import { plainText } from '../../src/tree/plain-text.ts'
import { inhoud, leesVoorbeeld } from '../hulp/voorbeelden.ts'

const lees = (naam: string, wijzig: (yaml: string) => string = (yaml) => yaml) => {
  const yaml = wijzig(new TextDecoder().decode(leesVoorbeeld(naam)))
  return beoordeel(new TextEncoder().encode(yaml), inhoud, { bestand: 'samenwerking.yaml' })
}

const boomVan = (naam: string, wijzig?: (yaml: string) => string) => {
  const { beschrijving } = lees(naam, wijzig)
  if (!beschrijving) throw new Error(naam)
  return bouwBomen(beschrijving, inhoud).bomen.find(({ opdracht }) => opdracht.soort.naam === 'privacyreglement')
}

const artikelen = (nodes: readonly Flow[]): Extract<Flow, { type: 'artikel' }>[] =>
  nodes.flatMap((node) =>
    node.type === 'artikel' ? [node] : node.type === 'bouwsteen' ? artikelen(node.children) : [],
  )

describe('privacyreglement', () => {
  const boom = boomVan('onderwijs-jeugdhulp')

  test('has between ten and sixteen articles', () => {
    const found = artikelen(boom?.tree.children ?? [])
    expect(found.length).toBeGreaterThanOrEqual(10)
    expect(found.length).toBeLessThanOrEqual(16)
  })

  test('uses only what DROP imports: title, paragraphs, articles, leden and onderdelen', () => {
    const soorten = new Set<string>()
    const walk = (nodes: readonly Flow[]): void => {
      for (const node of nodes) {
        soorten.add(node.type)
        if (['artikel', 'lid', 'onderdeel', 'bouwsteen'].includes(node.type))
          walk((node as { children: Flow[] }).children)
      }
    }
    walk(boom?.tree.children ?? [])
    expect([...soorten].sort()).toEqual(['artikel', 'bouwsteen', 'lid', 'onderdeel', 'paragraph', 'titel'])
  })

  test('a lid is at most 45 words', () => {
    const long = artikelen(boom?.tree.children ?? []).flatMap((artikel) =>
      artikel.children
        .filter((node) => node.type === 'lid')
        .map((node) => plainText({ ...boom!.tree, children: node.children.filter((c) => c.type === 'paragraph') }))
        .filter((text) => text.split(/\s+/).length > 45),
    )
    expect(long).toEqual([])
  })

  test('every reference to the convenant is found', () => {
    expect(plainText(boom!.tree)).not.toContain('desbetreffende bepaling')
  })

  test('as a decision of each organ it says so, and no longer calls itself an annex', () => {
    const other = boomVan('onderwijs-jeugdhulp', (yaml) => yaml.replace('vorm: bijlage', 'vorm: besluit-per-orgaan'))
    const text = plainText(other!.tree)
    expect(text).toContain('Het bevoegde orgaan van iedere Partij')
    expect(text).not.toContain('is een bijlage bij het convenant')
  })

  test('is not made when the parties want none, with the reason', () => {
    const beoordeling = lees('onderwijs-jeugdhulp', (yaml) => yaml.replace('vorm: bijlage', 'vorm: geen'))
    const regel = overzicht(beoordeling, inhoud).find(({ naam }) => naam === 'privacyreglement')
    expect(regel?.bestanden).toEqual([])
    expect(regel?.nietOmdat).toContain('zonder privacyreglement')
  })

  test.each(['minimaal', 'concept'])('%s builds', (naam) => {
    expect(plainText(boomVan(naam)!.tree)).toContain('nog invullen')
  })
})
