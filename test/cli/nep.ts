/** A small stand-in for the public interface, and a terminal that remembers: the command line is tested on its own. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { type Api, laadApi } from '../../src/cli/api.ts'
import type { Omgeving } from '../../src/cli/omgeving.ts'
import { run } from '../../src/cli/run.ts'
import type { Beoordeling, Bevinding, Gemaakt, Overzichtsregel } from '../../src/index.ts'

export const bevinding = (over: Partial<Bevinding> = {}): Bevinding => ({
  code: 'OPN001',
  ernst: 'waarschuwing',
  blokkeertVanaf: 'ter-advies',
  bericht: 'De citeertitel is nog niet bekend.',
  plaats: { soort: 'yaml', bestand: 'samenwerking.yaml', regelnummer: 2, kolom: 1 },
  pad: 'samenwerking.citeertitel',
  hulp: 'Vul citeertitel in.',
  gronden: [],
  verwant: [],
  rol: 'jurist',
  ...over,
})

const regels: Overzichtsregel[] = [
  {
    nummer: '01',
    naam: 'grondslagdocument',
    titel: 'Grondslagdocument',
    groep: 'kern',
    groepUitleg: 'de set waarop alles rust',
    voorWie: 'alle partijen',
    formaten: ['docx', 'md'],
    bestanden: ['01-grondslagdocument.docx'],
  },
  {
    nummer: '02',
    naam: 'aansluitdocument',
    titel: 'Convenant',
    groep: 'kern',
    groepUitleg: 'de set waarop alles rust',
    voorWie: 'alle partijen',
    formaten: ['docx', 'md'],
    bestanden: [],
    nietOmdat: 'er is geen overleg',
  },
]

/** The words of the description steer it: STUK stops, BINAIR is no text, FOUT gives a fout, KLAP is a fault of ours. */
const beoordeel: Api['beoordeel'] = (bytes, _inhoud, { bestand }): Beoordeling => {
  const bron = new TextDecoder().decode(bytes)
  const plaats = { soort: 'yaml', bestand, regelnummer: 2, kolom: 3 } as const
  if (bron.includes('KLAP')) throw new Error('onverwachte toestand')
  if (bron.includes('BINAIR')) {
    const geenTekst = bevinding({
      code: 'YML001',
      ernst: 'fout',
      bericht: 'Dit is geen tekst.',
      plaats: { soort: 'yaml', bestand },
      stopt: true,
    })
    return { bevindingen: [geenTekst], status: 'concept', geenTekst: true }
  }
  if (bron.includes('STUK')) {
    const stuk = bevinding({
      code: 'YML002',
      ernst: 'fout',
      bericht: 'De regel kan niet worden gelezen.',
      plaats,
      stopt: true,
    })
    return { bevindingen: [stuk], status: 'concept', bron }
  }
  const open = bron.includes('VOL') ? [] : [bevinding({ plaats })]
  const fouten = bron.includes('FOUT')
    ? [bevinding({ code: 'REF001', ernst: 'fout', bericht: 'De partner bestaat niet.', plaats, rol: 'projectleider' })]
    : []
  const beschrijving = { formaat: 1 } as unknown as NonNullable<Beoordeling['beschrijving']>
  return { bevindingen: [...open, ...fouten], beschrijving, status: 'concept', bron }
}

const maak: Api['maak'] = (
  { bron = '', bevindingen },
  _inhoud,
  { formaten = ['docx', 'md'], definitief, varianten },
): Gemaakt => {
  if (definitief && bevindingen.length > 0)
    return { bestanden: [], bevindingen, geblokkeerdDoor: bevindingen, mislukt: [] }
  const gekozen = formaten.filter((formaat) => formaat === 'docx' || formaat === 'md')
  const names = bron.includes('EEN')
    ? ['01-grondslagdocument']
    : ['01-grondslagdocument', '06-inwonersuitleg/gemeente-x', ...(varianten ? ['06-inwonersuitleg/gemeente-y'] : [])]
  const bestanden = names.flatMap((name) =>
    gekozen.map((formaat) => ({
      pad: `${name}.${formaat}`,
      bytes: new TextEncoder().encode(`${name}.${formaat}\n${bron}`),
      document: name.slice(3).split('/')[0] ?? '',
      vingerafdruk: 'x',
    })),
  )
  const sjabloon = { soort: 'sjabloon', bestand: 'templates/inwonersuitleg.md.hbs', regelnummer: 1, kolom: 1 } as const
  const mislukt = bron.includes('SJABLOON')
    ? [bevinding({ code: 'SJA001', ernst: 'fout', bericht: 'Het veld bestaat niet.', plaats: sjabloon })]
    : []
  return { bestanden, bevindingen: [...bevindingen, ...mislukt], geblokkeerdDoor: [], mislukt }
}

const uitleg: Api['uitleg'] = (vraag) =>
  vraag === 'OPN001' ? { titel: 'OPN001 Nog niet bekend', tekst: 'Een veld is nog open.' } : undefined

export const nepApi: Api = {
  ...(await laadApi()),
  beoordeel,
  maak,
  overzicht: () => regels,
  uitleg,
  uitlegSuggesties: (vraag) => (vraag.startsWith('OPN') ? ['OPN001'] : []),
}

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

export const tijdelijkeMap = (files: Record<string, string | Uint8Array> = {}): string => {
  const folder = mkdtempSync(join(tmpdir(), 'convenant-'))
  folders.push(folder)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

export interface Uitkomst {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export const typ = async (cwd: string, args: readonly string[], over: Partial<Omgeving> = {}): Promise<Uitkomst> => {
  const written = { stdout: '', stderr: '' }
  const uitgang = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      written[name] += text
    },
    isTTY: false,
    columns: undefined,
  })
  const code = await run({
    args,
    programma: 'convenant',
    cwd,
    env: {},
    stdout: uitgang('stdout'),
    stderr: uitgang('stderr'),
    nu: () => 0,
    laadApi: async () => nepApi,
    laadInhoud: () => ({
      hash: 'sha256:inhoud',
      inhoud: () => new Map([['schemas/samenwerking.schema.json', '{"title":"schema"}\n']]),
    }),
    programmaHash: () => 'sha256:programma',
    ...over,
  })
  return { code, ...written }
}
