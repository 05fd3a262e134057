import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { echteSchijf } from '../../src/files/transactie.ts'
import { BestandFout, leesManifest, type SchrijfOpties, schrijfUitvoer } from '../../src/files.ts'
import { tijdelijkeMap } from '../cli/nep.ts'

const opties: SchrijfOpties = {
  overschrijf: false,
  programma: '0.1.0',
  invoer: 'sha256:in',
  telling: { fout: 0, waarschuwing: 1, vraag: 0, aandachtspunt: 0 },
  keuze: '',
  formaten: ['docx', 'md'],
  meld: () => {},
}
const doc = (pad: string, text = pad) => ({
  pad,
  bytes: new TextEncoder().encode(text),
  document: pad.slice(3).split(/[./]/)[0] ?? '',
  vingerafdruk: `v-${text}`,
})
const read = (folder: string, pad: string) => readFileSync(join(folder, pad), 'utf8')
/** Everything in a folder, with links and times, to see that nothing at all changed. */
const snapshot = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const stats = lstatSync(join(folder, name))
      return stats.isFile() ? `${name} ${stats.mtimeMs} ${stats.nlink} ${read(folder, name)}` : name
    })
const wat = (result: ReturnType<typeof schrijfUitvoer>) => result.stappen.map((stap) => `${stap.plek} ${stap.wat}`)

describe('a set on disk', () => {
  test('files, folders and manifest; nothing else is left', () => {
    const uit = join(tijdelijkeMap(), 'a/b')
    schrijfUitvoer(uit, [doc('01-a.docx'), doc('06-b/x.md')], opties)
    expect(readdirSync(uit, { recursive: true }).sort()).toEqual(['01-a.docx', '06-b', '06-b/x.md', 'manifest.json'])
    expect(leesManifest(uit)).toMatchObject({
      versie: 1,
      programma: '0.1.0',
      invoer: 'sha256:in',
      documenten: [{ pad: '01-a.docx', document: 'a', vingerafdruk: 'v-01-a.docx' }, { pad: '06-b/x.md' }],
    })
  })

  test('what did not change is not touched, the manifest neither', () => {
    const uit = tijdelijkeMap()
    schrijfUitvoer(uit, [doc('01-a.md'), doc('02-b.md')], opties)
    const old = new Date('2026-01-01T00:00:00Z')
    for (const name of ['01-a.md', '02-b.md', 'manifest.json']) utimesSync(join(uit, name), old, old)
    schrijfUitvoer(uit, [doc('01-a.md'), doc('02-b.md')], opties)
    expect(['01-a.md', '02-b.md', 'manifest.json'].map((name) => statSync(join(uit, name)).mtimeMs)).toEqual(
      [old, old, old].map(Number),
    )
    expect(wat(schrijfUitvoer(uit, [doc('01-a.md'), doc('02-b.md', 'anders')], opties))).toEqual([
      '01-a.md ongewijzigd',
      '02-b.md bijgewerkt',
    ])
    expect(statSync(join(uit, '01-a.md')).mtimeMs).toBe(old.getTime())
  })

  test('what is no longer made is named each time, and never deleted', () => {
    const uit = tijdelijkeMap()
    schrijfUitvoer(uit, [doc('01-a.md'), doc('06-b/x.md'), doc('06-b/y.md')], opties)
    for (let time = 0; time < 2; time++) {
      expect(schrijfUitvoer(uit, [doc('01-a.md'), doc('06-b/x.md')], opties).vervallen).toEqual(['06-b/y.md'])
    }
    expect(read(uit, '06-b/y.md')).toBe('06-b/y.md')
    expect(wat(schrijfUitvoer(uit, [doc('06-b/y.md', 'weer')], { ...opties, keuze: 'b' }))).toEqual([
      '06-b/y.md bijgewerkt',
    ])
    rmSync(join(uit, '06-b/x.md'))
    expect(schrijfUitvoer(uit, [doc('01-a.md')], opties).vervallen).toEqual(['06-b/y.md'])
  })

  test('a package has a folder of its own: other runs say nothing of it, and it says nothing of them', () => {
    const uit = tijdelijkeMap()
    const pakket = { ...opties, keuze: 'voor p', map: 'pakketten/p' }
    schrijfUitvoer(uit, [doc('02-a.md'), doc('06-b/x.md')], { ...opties, keuze: 'alles' })
    expect(schrijfUitvoer(uit, [doc('pakketten/p/02-a.md'), doc('pakketten/p/40-t.md')], pakket).vervallen).toEqual([])
    expect(schrijfUitvoer(uit, [doc('02-a.md'), doc('06-b/x.md')], { ...opties, keuze: 'alles' }).vervallen).toEqual([])
    expect(schrijfUitvoer(uit, [doc('pakketten/p/02-a.md')], pakket).vervallen).toEqual(['pakketten/p/40-t.md'])
  })

  test('a run with --alleen or one format does not call the rest outdated', () => {
    const uit = tijdelijkeMap()
    schrijfUitvoer(uit, [doc('01-a.md'), doc('01-a.docx'), doc('02-b.md')], opties)
    expect(schrijfUitvoer(uit, [doc('01-a.md'), doc('01-a.docx')], { ...opties, keuze: '01' }).vervallen).toEqual([])
    expect(schrijfUitvoer(uit, [doc('01-a.md'), doc('02-b.md')], { ...opties, formaten: ['md'] }).vervallen).toEqual([])
    schrijfUitvoer(uit, [doc('20-kaart.md')], { ...opties, keuze: '20' })
    expect(schrijfUitvoer(uit, [doc('01-a.md'), doc('01-a.docx'), doc('02-b.md')], opties).vervallen).toEqual([])
    expect(leesManifest(uit).documenten.map(({ pad }) => pad)).toEqual([
      '01-a.docx',
      '01-a.md',
      '02-b.md',
      '20-kaart.md',
    ])
  })
})

describe('what somebody edited by hand stays', () => {
  const edited = () => {
    const uit = tijdelijkeMap()
    schrijfUitvoer(uit, [doc('01-a.docx', 'een')], opties)
    writeFileSync(join(uit, '01-a.docx'), 'eigen')
    return uit
  }

  test('the new one goes beside it', () => {
    const uit = edited()
    const { stappen } = schrijfUitvoer(uit, [doc('01-a.docx', 'twee')], opties)
    expect(stappen).toMatchObject([{ plek: '01-a.nieuw.docx', wat: 'ernaast', reden: 'met-de-hand-bewerkt' }])
    expect([read(uit, '01-a.docx'), read(uit, '01-a.nieuw.docx')]).toEqual(['eigen', 'twee'])
  })

  test('again, and also when the one beside it was edited', () => {
    const uit = edited()
    schrijfUitvoer(uit, [doc('01-a.docx', 'twee')], opties)
    expect(wat(schrijfUitvoer(uit, [doc('01-a.docx', 'drie')], opties))).toEqual(['01-a.nieuw.docx ernaast'])
    writeFileSync(join(uit, '01-a.nieuw.docx'), 'ook eigen')
    expect(wat(schrijfUitvoer(uit, [doc('01-a.docx', 'vier')], opties))).toEqual(['01-a.nieuw-2.docx ernaast'])
    expect(['01-a.docx', '01-a.nieuw.docx', '01-a.nieuw-2.docx'].map((name) => read(uit, name))).toEqual([
      'eigen',
      'ook eigen',
      'vier',
    ])
  })

  test('moving the new one over it ends the matter', () => {
    const uit = edited()
    schrijfUitvoer(uit, [doc('01-a.docx', 'twee')], opties)
    renameSync(join(uit, '01-a.nieuw.docx'), join(uit, '01-a.docx'))
    expect(wat(schrijfUitvoer(uit, [doc('01-a.docx', 'drie')], opties))).toEqual(['01-a.docx bijgewerkt'])
    expect(leesManifest(uit).documenten).toHaveLength(1)
  })

  test('a file that is not in the manifest counts as somebody’s own', () => {
    const uit = tijdelijkeMap({ '01-a.docx': 'van iemand', 'manifest.json': 'geen json' })
    const { stappen } = schrijfUitvoer(uit, [doc('01-a.docx')], opties)
    expect(stappen).toMatchObject([{ wat: 'ernaast', reden: 'niet-van-ons' }])
    expect(read(uit, '01-a.docx')).toBe('van iemand')
  })

  test('--overschrijf replaces it', () => {
    const uit = edited()
    expect(wat(schrijfUitvoer(uit, [doc('01-a.docx', 'twee')], { ...opties, overschrijf: true }))).toEqual([
      '01-a.docx bijgewerkt',
    ])
    expect(read(uit, '01-a.docx')).toBe('twee')
  })
})

describe('when it goes wrong the folder stays as it was', () => {
  const fault = (code: string) => Object.assign(new Error(code), { code })
  const start = () => {
    const uit = tijdelijkeMap()
    schrijfUitvoer(uit, [doc('01-a.md', 'oud a'), doc('02-b.md', 'oud b')], opties)
    return uit
  }
  const later = [doc('01-a.md', 'nieuw a'), doc('02-b.md', 'nieuw b'), doc('06-c/x.md')]

  test.each(['01-a.md', '02-b.md', '06-c/x.md', 'manifest.json'])('at the rename of %s', (name) => {
    const uit = start()
    const before = snapshot(uit)
    const rename = (from: string, to: string) => {
      if (to === join(uit, name)) throw fault('EIO')
      renameSync(from, to)
    }
    expect(() => schrijfUitvoer(uit, later, { ...opties, schijf: { ...echteSchijf, rename } })).toThrow(BestandFout)
    expect(snapshot(uit)).toEqual(before)
  })

  test.each([1, 2, 3, 4])('at write number %i: the disk is full', (number) => {
    const uit = start()
    const before = snapshot(uit)
    let count = 0
    const write = (path: string, bytes: Uint8Array | string) => {
      count += 1
      writeFileSync(path, bytes.slice(0, 2))
      if (count === number) throw fault('ENOSPC')
    }
    expect(() => schrijfUitvoer(uit, later, { ...opties, schijf: { ...echteSchijf, write } })).toThrow(
      'de schijf is vol',
    )
    expect(snapshot(uit)).toEqual(before)
  })

  test('a folder that was made for it goes away', () => {
    const folder = tijdelijkeMap()
    const write = () => {
      throw fault('ENOSPC')
    }
    expect(() => schrijfUitvoer(join(folder, 'a/b'), later, { ...opties, schijf: { ...echteSchijf, write } })).toThrow(
      BestandFout,
    )
    expect(readdirSync(folder)).toEqual([])
  })

  test('what a killed run left behind is tidied', () => {
    const uit = start()
    writeFileSync(join(uit, '.convenant-1.tmp'), 'half')
    schrijfUitvoer(uit, later, opties)
    expect(readdirSync(uit).filter((name) => name.startsWith('.'))).toEqual([])
  })

  test.each(['EPERM', 'EBUSY', 'EACCES'])('a file held open (%s): the new one goes beside it', (code) => {
    const uit = start()
    const rename = (from: string, to: string) => {
      if (to === join(uit, '01-a.md')) throw fault(code)
      renameSync(from, to)
    }
    const { stappen } = schrijfUitvoer(uit, later, { ...opties, schijf: { ...echteSchijf, rename } })
    expect(stappen[0]).toMatchObject({ plek: '01-a.nieuw.md', wat: 'ernaast', reden: 'bezet' })
    expect([read(uit, '01-a.md'), read(uit, '01-a.nieuw.md')]).toEqual(['oud a', 'nieuw a'])
    expect(wat(schrijfUitvoer(uit, later, opties))[0]).toBe('01-a.md bijgewerkt')
  })
})

describe('never outside the output folder', () => {
  test.each(['../x.md', '/x.md', 'a/../../x.md', 'C:/x.md', 'a\\x.md', '.x.md', 'A.md', ''])(
    "'%s' is refused",
    (pad) => {
      const folder = tijdelijkeMap()
      expect(() => schrijfUitvoer(join(folder, 'uit'), [doc(pad)], opties)).toThrow(BestandFout)
      expect(readdirSync(folder)).toEqual([])
    },
  )

  test('a link to a folder elsewhere is not followed', () => {
    const [uit, elsewhere] = [tijdelijkeMap(), tijdelijkeMap()]
    symlinkSync(elsewhere, join(uit, '06-c'))
    expect(() => schrijfUitvoer(uit, [doc('06-c/x.md')], opties)).toThrow('koppeling')
    expect(readdirSync(elsewhere)).toEqual([])
  })

  test('a link to a file elsewhere is left alone, and so is that file', () => {
    const [uit, elsewhere] = [tijdelijkeMap(), tijdelijkeMap({ 'x.md': 'van iemand' })]
    symlinkSync(join(elsewhere, 'x.md'), join(uit, '01-a.md'))
    expect(wat(schrijfUitvoer(uit, [doc('01-a.md')], opties))).toEqual(['01-a.nieuw.md ernaast'])
    schrijfUitvoer(uit, [doc('01-a.md')], { ...opties, overschrijf: true })
    expect(read(elsewhere, 'x.md')).toBe('van iemand')
    expect(lstatSync(join(uit, '01-a.md')).isSymbolicLink()).toBe(false)
  })

  test('a folder in the place of a document', () => {
    const uit = tijdelijkeMap()
    mkdirSync(join(uit, '01-a.md'))
    expect(() => schrijfUitvoer(uit, [doc('01-a.md')], opties)).toThrow('is een map')
  })
})

describe('one run at a time', () => {
  const lock = (content: object, minutes = 0) => {
    const uit = tijdelijkeMap({ '.convenant.slot': JSON.stringify(content) })
    const time = new Date(Date.now() - minutes * 60_000)
    utimesSync(join(uit, '.convenant.slot'), time, time)
    return uit
  }

  test('a second run waits for the user', () => {
    const uit = lock({ pid: process.pid, computer: hostname() })
    expect(() => schrijfUitvoer(uit, [doc('01-a.md')], opties)).toThrow(
      `al een opdracht bezig in deze uitvoermap (proces ${process.pid})`,
    )
    expect(readdirSync(uit)).toEqual(['.convenant.slot'])
  })

  test('on another computer too', () => {
    expect(() => schrijfUitvoer(lock({ pid: 1, computer: 'elders' }), [doc('01-a.md')], opties)).toThrow(
      'op de computer elders',
    )
  })

  test.each([
    ['its process is gone', { pid: 2 ** 22 + 1, computer: hostname() }, 0, 'bestaat niet meer'],
    ['it is older than ten minutes', { pid: process.pid, computer: hostname() }, 11, 'tien minuten'],
    ['older, and cannot be understood', {}, 11, 'tien minuten'],
  ])('is taken over when %s', (_name, content, minutes, reason) => {
    const uit = lock(content, minutes)
    const told: string[] = []
    schrijfUitvoer(uit, [doc('01-a.md')], { ...opties, meld: (text) => told.push(text) })
    expect(told.join()).toContain(reason)
    expect(existsSync(join(uit, '.convenant.slot'))).toBe(false)
  })

  test('a folder that cannot be made', () => {
    const folder = tijdelijkeMap({ bestand: '' })
    expect(() => schrijfUitvoer(join(folder, 'bestand/uit'), [doc('01-a.md')], opties)).toThrow(
      'kan niet worden gemaakt',
    )
  })
})

test('a manifest that somebody changed cannot lead out of the folder, nor stop the work', () => {
  const uit = tijdelijkeMap()
  schrijfUitvoer(uit, [doc('01-a.md'), doc('06-c/x.md')], opties)
  const manifest = leesManifest(uit)
  const bad = manifest.documenten.map((regel) => ({ ...regel, pad: `../${regel.pad}` }))
  writeFileSync(
    join(uit, 'manifest.json'),
    JSON.stringify({ ...manifest, documenten: [...manifest.documenten, ...bad] }),
  )
  rmSync(join(uit, '06-c'), { recursive: true })
  symlinkSync(tijdelijkeMap({ 'x.md': 'van iemand' }), join(uit, '06-c'))
  expect(wat(schrijfUitvoer(uit, [doc('01-a.md')], opties))).toEqual(['01-a.md ongewijzigd'])
  expect(leesManifest(uit).documenten.map(({ pad }) => pad)).toEqual(['01-a.md'])
})
