/** For every rule: page, test and place in the list; the examples in the page give exactly what the page says. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { regels } from '../../src/regels/index.ts'
import { root } from '../repo/modules.ts'
import { basisTekst, keten } from './keten.ts'
import { recht } from './recht.ts'

const folder = join(root, 'src/regels')
/** 'gro/grond-ontbreekt': the folder is the theme of the code; what stands beside the folders, or in patterns, is technique. */
const namen = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'patterns')
  .flatMap(({ name: thema }) =>
    readdirSync(join(folder, thema))
      .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
      .map((name) => `${thema}/${name.slice(0, -3)}`),
  )
const thema = /^(WET|PAR|GRO|BIJ|RET|REC|BEV|OND|OPB)/
const koppen = ['Wat wordt gecontroleerd', 'Waarom', 'Niet', 'Wel', 'Wat te doen', 'Grenzen']

type Data = Record<string, unknown>
const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The fragment over the base: groups per field, lists of items by id, other values and denials replaced. */
const over = (base: unknown, fragment: unknown): unknown => {
  if (isData(base) && isData(fragment) && !('nvt' in fragment)) {
    const keys = [...new Set([...Object.keys(base), ...Object.keys(fragment)])]
    return Object.fromEntries(keys.map((key) => [key, key in fragment ? over(base[key], fragment[key]) : base[key]]))
  }
  if (Array.isArray(base) && Array.isArray(fragment) && fragment.every((item) => isData(item) && 'id' in item)) {
    const merged = base.map((item: Data) => over(item, fragment.find((each: Data) => each.id === item.id) ?? item))
    return [...merged, ...fragment.filter((item: Data) => !base.some((each: Data) => each.id === item.id))]
  }
  return fragment
}

// failsafe: every scalar stays the text that it is
const failsafe = { schema: 'failsafe' } as const
const metFragment = (fragment: string): string =>
  stringify(over(parse(basisTekst(), failsafe), parse(fragment, failsafe)), failsafe)

const page = (naam: string): string => readFileSync(join(folder, `${naam}.md`), 'utf8')
const deel = (text: string, kop: string): string => text.split(`\n## ${kop}\n`)[1]?.split('\n## ')[0] ?? ''
const fragment = (text: string, kop: string): string => /```yaml\n([\s\S]*?)```/.exec(deel(text, kop))?.[1] ?? ''

/** Calls of `bederf`; one inside a loop or a function of the test stands for more. */
const bedorven = (text: string): number => {
  const calls = text.split('bederf(').length - 1
  const repeated = /for \(const|=>\s*bederf\(|=>\n\s*bederf\(|it\.each[\s\S]*bederf\(/.test(text)
  return calls > 0 && repeated ? calls + 1 : calls
}

describe('the list', () => {
  it('holds every rule, in order of code, each code once', () => {
    const codes = regels.map(({ code }) => code)
    expect(codes).toEqual([...new Set(codes)])
    // themes in their own order, the codes of a theme in theirs
    for (const name of new Set(codes.map((code) => code.slice(0, 3)))) {
      const own = codes.filter((code) => code.startsWith(name))
      expect(own).toEqual([...own].sort())
    }
    expect(regels.length).toBe(namen.length)
  })
  it('only a fault holds a status up', () => {
    const licht = regels.filter(({ ernst, code }) => ernst !== 'fout' && !code.startsWith('OPN'))
    expect(licht.filter(({ blokkeertVanaf }) => blokkeertVanaf).map(({ code }) => code)).toEqual([])
    const zwaar = regels.filter(({ ernst }) => ernst === 'fout')
    expect(zwaar.filter(({ blokkeertVanaf }) => !blokkeertVanaf).map(({ code }) => code)).toEqual([])
  })
  it('the base has no findings', () => {
    const { bevindingen, nogNiet } = keten(basisTekst())
    expect(bevindingen).toEqual([])
    expect(nogNiet).toEqual([])
  })
})

describe.each(namen)('%s', (naam) => {
  it('has a page with all headings and its title, and a test', () => {
    const text = page(naam)
    const regel = regels.find(({ code, titel }) => text.startsWith(`# ${code} ${titel}\n`))
    expect(regel, 'code and title of the page').toBeDefined()
    expect([...text.matchAll(/^## (.*)$/gm)].map(([, kop]) => kop)).toEqual(koppen)
    for (const { wet, artikel } of regel?.gronden ?? []) expect(deel(text, 'Waarom')).toContain(artikel ?? wet)
    expect(existsSync(join(root, 'test/regels', `${naam}.test.ts`))).toBe(true)
    expect(readFileSync(join(folder, `${naam}.ts`), 'utf8')).toContain(`code: '${regel?.code}'`)
    expect(regel?.code.slice(0, 3).toLowerCase()).toBe(naam.split('/')[0])
  })
  it('rests on articles of the catalogue, and never as a hard rule on an uncertain one', () => {
    const regel = regels.find(({ code }) => page(naam).startsWith(`# ${code} `))
    if (thema.test(regel?.code ?? '')) expect(regel?.gronden.length, 'gronden').toBeGreaterThan(0)
    for (const { wet, artikel, lid, onderdeel } of regel?.gronden ?? []) {
      const zekerheid =
        artikel === undefined
          ? recht.wetten.wet(wet)?.zekerheid
          : recht.wetten.artikel(wet, artikel, lid, onderdeel)?.artikel.zekerheid
      expect(zekerheid, `${wet} ${artikel} ${lid ?? ''}`).toBeDefined()
      if (regel?.ernst !== 'vraag') expect(zekerheid).not.toBe('C')
    }
  })
  it('links only to articles of the catalogue', () => {
    const links = page(naam).matchAll(/jci1\.3:c:(BWBR\d+)&artikel=([\w.:]+)/g)
    const buiten = [...links].filter(([, bwb, artikel]) => {
      const wet = recht.wetten.wetten.find((each) => each.bwb === bwb)
      return !wet?.artikelen.some((each) => each.artikel === artikel)
    })
    expect(buiten.map(([link]) => link)).toEqual([])
  })
  it('is shown on two spoilt variants of a complete example', () => {
    const text = readFileSync(join(root, 'test/regels', `${naam}.test.ts`), 'utf8')
    expect(bedorven(text)).toBeGreaterThanOrEqual(2)
  })
  it('Niet gives exactly this finding, Wel gives none', () => {
    const text = page(naam)
    const code = /^# (\w+)/.exec(text)?.[1]
    expect(keten(metFragment(fragment(text, 'Niet'))).bevindingen.map((each) => each.code)).toEqual([code])
    expect(keten(metFragment(fragment(text, 'Wel'))).bevindingen).toEqual([])
  })
})
