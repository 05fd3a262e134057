/** docs/anatomie.md against the documents: each section is there, or is absent for the reason that the table gives. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { documentsoorten } from '../../src/documenten/index.ts'
import { groepen } from '../../src/documenten/soort.ts'
import { beoordeel } from '../../src/index.ts'
import { isLijstVak, isVak } from '../../src/model/vak.ts'
import { bouwBomen, contextVan } from '../../src/pipeline/maak.ts'
import type { Flow } from '../../src/tree/nodes.ts'
import { plainText } from '../../src/tree/plain-text.ts'
import { inhoud, leesVoorbeeld, voorbeelden, wortel } from '../hulp/voorbeelden.ts'

interface Rij {
  readonly onderdeel: string
  readonly plaatsen: readonly string[]
  readonly wanneer: string
}

const tabellen = new Map<string, Rij[]>()
let kop = ''
for (const line of readFileSync(`${wortel}docs/anatomie.md`, 'utf8').split('\n')) {
  kop = /^## (.*)$/.exec(line)?.[1] ?? kop
  const [, onderdeel = '', plaats = '', wanneer = ''] = line.split('|').map((cell) => cell.trim())
  if (!/^[`‘]/.test(plaats)) continue
  const plaatsen = [...plaats.matchAll(/[`‘]([^`’]+)[`’]/g)].map(([, naam]) => naam ?? '')
  tabellen.set(kop, [...(tabellen.get(kop) ?? []), { onderdeel, plaatsen, wanneer }])
}

/** Value of a field of a weergave: given and true, or a list with something in it. */
const isWaar = (weergave: unknown, pad: string): boolean => {
  const box = pad
    .split('.')
    .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], weergave)
  if (isLijstVak(box)) return box.items.length > 0
  if (!isVak(box)) throw new Error(`docs/anatomie.md: there is no field ${pad}`)
  return box.staat === 'gegeven' && box.waarde !== false
}

const geldt = ({ wanneer }: Rij, weergave: unknown): boolean => {
  if (wanneer === 'altijd') return true
  const [, niet, pad = ''] = /^alleen als (niet )?`([^`]+)`$/.exec(wanneer) ?? []
  if (pad === '') throw new Error(`docs/anatomie.md: ${wanneer}`)
  return isWaar(weergave, pad) !== (niet !== undefined)
}

/** Every id of the tree, and the nodes that come once; of a clause in a loop also the part before its id. */
const plaatsenIn = (nodes: readonly Flow[], found = new Set<string>()): Set<string> => {
  for (const node of nodes) {
    if (['titel', 'ondertitel', 'inhoud'].includes(node.type)) found.add(node.type)
    if ('id' in node && node.id !== undefined) found.add(node.id).add(node.id.replace(/--.*$/, ''))
    if ('children' in node && ['bouwsteen', 'artikel', 'lid', 'onderdeel', 'list', 'listItem'].includes(node.type))
      plaatsenIn(node.children as Flow[], found)
  }
  return found
}

const lees = (naam: string) => {
  const { beschrijving } = beoordeel(leesVoorbeeld(naam), inhoud, { bestand: 'samenwerking.yaml' })
  if (!beschrijving) throw new Error(naam)
  const context = contextVan(beschrijving, inhoud)
  const { bomen } = bouwBomen(beschrijving, inhoud, { alleen: Object.keys(groepen) })
  return { context, boom: (soort: string) => bomen.find(({ opdracht }) => opdracht.soort.naam === soort) }
}

const gelezen = voorbeelden.map((naam) => ({ naam, ...lees(naam) }))
/** An unknown condition gives its heading with a question, so the table is held against complete descriptions. */
const compleet = gelezen.filter(({ boom }) => {
  const { tree } = boom('aansluitdocument')!
  return !plainText({ ...tree, children: artikelen(tree.children) }).includes('nog invullen')
})

test('there are complete examples, and each document has a table', () => {
  expect(compleet.length).toBeGreaterThanOrEqual(3)
  expect([...tabellen.keys()]).toEqual([
    '02 aansluitdocument',
    'Bijlage van een overleg',
    '03 privacyreglement',
    '01 grondslagdocument',
    '07 toelichting',
  ])
})

describe.each(compleet)('$naam', ({ context, boom }) => {
  test.each([...tabellen.keys()].filter((each) => /^\d/.test(each)))('%s', (titel) => {
    const soort = documentsoorten.find(({ nummer }) => titel.startsWith(nummer))!
    const reden = soort.nietOmdat?.(context)
    if (reden !== undefined) {
      expect(reden).toMatch(/\w/)
      return
    }
    const weergave = soort.bouw(context)
    const found = plaatsenIn(boom(soort.naam)!.tree.children)
    const wrong = tabellen.get(titel)!.flatMap((rij) => {
      const hoort = geldt(rij, weergave)
      return rij.plaatsen.filter((plaats) => found.has(plaats) !== hoort).map((plaats) => `${plaats}: ${rij.wanneer}`)
    })
    expect(wrong).toEqual([])
  })

  test('every article has a row', () => {
    const namen = new Set([...tabellen.values()].flat().flatMap(({ plaatsen }) => plaatsen.map((p) => p.split('.')[0])))
    const zonder = ['aansluitdocument', 'privacyreglement'].flatMap((naam) =>
      artikelen(boom(naam)?.tree.children ?? []).flatMap(({ id }) => (namen.has(id) ? [] : [id])),
    )
    expect(zonder).toEqual([])
  })

  test('the annex of every overleg', () => {
    const soort = documentsoorten.find(({ naam }) => naam === 'aansluitdocument')!
    const { overleggen } = soort.bouw(context) as { overleggen: { alle: { items: { id: { waarde: string } }[] } } }
    const tree = boom('aansluitdocument')!.tree
    const wrong = overleggen.alle.items.flatMap((overleg) => {
      const node = bouwstenen(tree.children).find(({ id }) => id === `overlegbijlage--${overleg.id.waarde}`)
      const tekst = plainText({ ...tree, children: node ? [node] : [] })
      return tabellen
        .get('Bijlage van een overleg')!
        .flatMap((rij) =>
          rij.plaatsen
            .filter((label) => tekst.includes(label) !== geldt(rij, overleg))
            .map((label) => `${overleg.id.waarde}: ${label} ${rij.wanneer}`),
        )
    })
    expect(overleggen.alle.items.length).toBeGreaterThan(0)
    expect(wrong).toEqual([])
  })
})

type Artikel = Extract<Flow, { type: 'artikel' }>
type Bouwsteen = Extract<Flow, { type: 'bouwsteen' }>

function bouwstenen(nodes: readonly Flow[]): Bouwsteen[] {
  return nodes.flatMap((node) => (node.type === 'bouwsteen' ? [node, ...bouwstenen(node.children)] : []))
}
function artikelen(nodes: readonly Flow[]): Artikel[] {
  return bouwstenen(nodes).flatMap(({ children }) =>
    children.filter((each): each is Artikel => each.type === 'artikel'),
  )
}

test('a section that is missing is found', () => {
  const rij = { onderdeel: 'x', plaatsen: ['y'], wanneer: 'alleen als `a.b`' }
  const box = (waarde: boolean) => ({ a: { b: { vak: 'waarde', staat: 'gegeven', waarde, bronnen: [], wat: '' } } })
  expect(geldt(rij, box(true))).toBe(true)
  expect(geldt(rij, box(false))).toBe(false)
  expect(geldt({ ...rij, wanneer: 'alleen als niet `a.b`' }, box(false))).toBe(true)
  expect(() => geldt({ ...rij, wanneer: 'soms' }, {})).toThrow()
  expect(() => geldt({ ...rij, wanneer: 'alleen als `a.c`' }, box(true))).toThrow()
})
