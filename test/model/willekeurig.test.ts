/** Descriptions that fit the schema but make no sense: nothing throws, nothing runs for ever. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { deelnames, deelnamesAanTafel } from '../../src/model/afgeleid/deelnames.ts'
import { grondslagenVoor } from '../../src/model/afgeleid/grondslagen.ts'
import { grondslagmatrix, leemtenVan } from '../../src/model/afgeleid/grondslagmatrix.ts'
import { partijen } from '../../src/model/afgeleid/partijen.ts'
import { verstrekkingenVan } from '../../src/model/afgeleid/verstrekkingen.ts'
import { volmachtgevers } from '../../src/model/afgeleid/volmachtgevers.ts'
import { lijsten, type Veldinfo, veldtabel } from '../../src/model/beschrijving.generated.ts'
import { keten } from '../regels/keten.ts'

/** A small generator of numbers; fast-check gives the seed and shrinks it. */
const dobbelsteen = (seed: number) => {
  let state = seed >>> 0
  return (zijden: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * zijden)
  }
}
const voorbeeld: Readonly<Record<string, string>> = {
  tekst: 'een tekst',
  alineas: 'een\ntwee',
  datum: '2027-01-01',
  duur: '2 jaar',
  tijd: '09:30',
  email: 'a@b.nl',
  telefoon: '0488 123456',
  web: 'https://x.example',
  kvk: '01234567',
  versie: '1.0',
  janee: 'ja',
  pad: 'partners[a].fg',
}
const ids = ['a', 'b', 'c']

const willekeurig = (seed: number): Record<string, unknown> => {
  const gooi = dobbelsteen(seed)
  const kies = <T>(items: readonly T[]): T => items[gooi(items.length)]!
  const waarde = (info: Veldinfo, diepte: number): unknown => {
    if (info.soort === 'groep') return groep(info.naar!, diepte + 1)
    if (info.soort === 'keuze') return kies(Object.keys(lijsten[info.naar as keyof typeof lijsten]))
    if (info.soort === 'ref') return kies([...ids, 'onbekend'])
    if (info.soort === 'wet') return kies([{ wet: 'jeugdwet', artikel: '1.1' }, { wet: 'niets', artikel: '1' }, {}])
    if (info.soort === 'bewonerstekst') return kies(['tekst', { tekst: 'a', inGewoneTaal: 'b' }])
    return info.soort === 'getal' ? gooi(20) : voorbeeld[info.soort]
  }
  const groep = (type: string, diepte: number): Record<string, unknown> => {
    const data: Record<string, unknown> = {}
    for (const [naam, info] of Object.entries(veldtabel[type] ?? {})) {
      if (info.soort === 'id') data.id = kies(ids)
      else if (info.soort === 'formaat') data.formaat = 1
      else {
        const keuze = gooi(diepte < 2 ? 8 : 10)
        if (keuze === 0 && type !== 'Beschrijving') data[naam] = { nvt: 'reden' }
        else if (keuze === 1) data[naam] = info.lijst ? [] : ''
        else if (keuze < 6)
          data[naam] = info.lijst ? Array.from({ length: gooi(4) }, () => waarde(info, diepte)) : waarde(info, diepte)
      }
    }
    return data
  }
  return groep('Beschrijving', 0)
}

describe('any description that fits the schema', () => {
  it('is read, judged and asked every question', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { beschrijving: b, bevindingen } = keten(stringify(willekeurig(seed), { aliasDuplicateObjects: false }))
        expect(bevindingen.filter(({ code }) => /^(YML|SCH)/.test(code)).map(({ bericht }) => bericht)).toEqual([])
        for (const { bericht, hulp, pad } of bevindingen)
          expect(`${bericht}${hulp}${pad}`).not.toMatch(/undefined|\[object |NaN/)
        if (!b) throw new Error('no model')
        const all = Object.values(partijen(b)).flat()
        expect(all.length).toBe(b.partners?.length ?? 0)
        deelnames(b)
        for (const { pad } of grondslagmatrix(b).flatMap(leemtenVan)) expect(pad).toMatch(/^[a-z]+\[\d+\]/)
        for (const partner of all) volmachtgevers(b, partner)
        for (const overleg of b.overleggen ?? []) {
          grondslagenVoor(b, overleg)
          verstrekkingenVan(b, overleg)
          for (const tafel of overleg.uitvoeringen ?? []) deelnamesAanTafel(b, overleg, tafel)
        }
      }),
      { numRuns: 150 },
    )
  })
})
