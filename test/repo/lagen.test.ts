import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { homes, rooms, violations } from './lagen.ts'
import { packageOf, root, sourceFiles } from './modules.ts'

test('src/ keeps to the layout', () => {
  expect(violations(sourceFiles('src'))).toEqual([])
})

test('the tables name existing rooms only', () => {
  const named = [...Object.values(rooms), ...Object.values(homes)].flat().filter((name) => name !== '*')
  expect(named.filter((name) => !((name.split('/')[0] ?? '') in rooms))).toEqual([])
})

test('every dependency has a home', () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: object }
  expect(Object.keys(dependencies).filter((name) => !(packageOf(name) in homes))).toEqual([])
})

describe('a planted violation is found', () => {
  test.each([
    ['sideways', 'src/word/pack.ts', "import { x } from '../markdown/x.ts'"],
    ['sideways, a type', 'src/markdown/x.ts', "import type { X } from '../model/x.ts'"],
    ['sideways, as export', 'src/regels/x.ts', "export * from '../documenten/x.ts'"],
    ['sideways, over several lines', 'src/yaml/x.ts', "import {\n  a,\n  b,\n} from '../schema/x.ts'"],
    ['into the transforms of the tree', 'src/word/x.ts', "import { x } from '../tree/transforms/nummering.ts'"],
    ['upward', 'src/model/x.ts', "import { x } from '../regels/index.ts'"],
    ['upward to the pipeline', 'src/regels/x.ts', "import { x } from '../pipeline.ts'"],
    ['below the public interface', 'src/cli/maak.ts', "import { x } from '../pipeline.ts'"],
    ['the pipeline knows the command line', 'src/pipeline.ts', "import { x } from './cli/main.ts'"],
    ['lazily', 'src/tree/x.ts', "const x = await import('../word/x.ts')"],
    ['out of src', 'src/tree/x.ts', "import { x } from '../../scripts/x.ts'"],
    ['an unknown room', 'src/elders/x.ts', ''],
    ['a library away from home', 'src/regels/x.ts', "import { parse } from 'yaml'"],
    ['a path in a library away from home', 'src/word/x.ts', "import ast from 'handlebars/dist/cjs/handlebars.js'"],
    ['an unknown library', 'src/word/x.ts', "import x from 'left-pad'"],
    ['Node in the core', 'src/model/x.ts', "import { readFileSync } from 'node:fs'"],
    ['Node in the core, required', 'src/model/x.ts', "const fs = require('fs')"],
    ['locale', 'src/model/x.ts', "const a = 'https://x'.toLocaleUpperCase()"],
    ['sorting by locale', 'src/report/x.ts', 'list.sort((a, b) => a.localeCompare(b))'],
    ['clock', 'src/word/x.ts', 'const nu = new Date()'],
    ['clock as number', 'src/word/x.ts', 'const nu = Date.now()'],
    ['time zone', 'src/word/x.ts', 'const maand = datum.getMonth()'],
    ['chance', 'src/word/x.ts', 'const id = Math.random()'],
    ['run-time code', 'src/template/x.ts', "const f = new Function('a', 'return a')"],
    ['eval', 'src/template/x.ts', "eval('1')"],
    ['environment', 'src/report/x.ts', "const kleur = process.env['NO_COLOR']"],
  ])('%s', (_name, path, text) => {
    expect(violations([{ path, text }])).toHaveLength(1)
  })
})

describe('what is allowed passes', () => {
  test.each([
    ['own room', 'src/word/handlers/tabel.ts', "import { scope } from '../scope.ts'"],
    ['ground floor', 'src/regels/x.ts', "import type { Samenwerking } from '../model/samenwerking.ts'"],
    ['node types', 'src/word/x.ts', "import type { Kop } from '../tree/nodes.ts'"],
    ['wetten', 'src/regels/x.ts', "import { zoek } from '../wetten/zoek.ts'"],
    ['library at home', 'src/word/x.ts', "import { Paragraph } from 'docx'"],
    ['pipeline', 'src/pipeline.ts', "import { x } from './word/pack.ts'"],
    ['Node in the command line', 'src/cli/maak.ts', "import { resolve } from 'node:path'\nconst nu = new Date()"],
    ['a comment', 'src/tree/x.ts', "// never from '../word/x.ts', nor Date.now()\n/* eval( */"],
    ['a given date', 'src/word/x.ts', 'const datum = new Date(versiedatum)'],
  ])('%s', (_name, path, text) => {
    expect(violations([{ path, text }])).toEqual([])
  })
})
