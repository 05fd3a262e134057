/** Own texts: what counts, what is told, where, and that the other documents come all the same. */
import { describe, expect, test } from 'vitest'
import { beoordeel, maak, overzicht, uitleg } from '../../src/index.ts'
import type { EigenBestanden } from '../../src/pipeline.ts'
import { inhoud, leesVoorbeeld } from '../hulp/voorbeelden.ts'

const bron = leesVoorbeeld('minimaal')
const decoder = new TextDecoder()

const kop = (velden: Record<string, string>, tekst: string): string =>
  ['---', ...Object.entries(velden).map(([naam, waarde]) => `${naam}: ${waarde}`), '---', tekst].join('\n')

const klachten = {
  id: 'klachten',
  titel: 'Klachten en signalen',
  soort: 'artikel',
  toelichting: 'Een eigen loket.',
  versie: '1',
  vervangt: 'klachten@1',
  reden: 'De regio heeft een vertrouwenspersoon.',
}
const lid = '1. Wie een klacht heeft, gaat naar de vertrouwenspersoon van {{partijen}}.\n'
const indeling = inhoud.get('templates/indelingen/onderwijs/aansluitdocument.md.hbs') ?? ''
const indelingVersie = (naam: string): string =>
  /versie (\w+)/.exec(uitleg(naam, inhoud)?.titel ?? '')?.[1] ?? 'onbekend'
const indelingKop = {
  vervangt: `onderwijs/aansluitdocument@${indelingVersie('onderwijs/aansluitdocument')}`,
  reden: 'Een andere volgorde.',
}
const metIndeling = (tekst: string): Record<string, string> => ({
  'indelingen/onderwijs/aansluitdocument.md.hbs': kop(indelingKop, tekst),
})

const lees = (teksten: Record<string, string>, extra = '', geweigerd: EigenBestanden['geweigerd'] = []) =>
  beoordeel(new TextEncoder().encode(decoder.decode(bron) + extra), inhoud, {
    bestand: 'mijn regio/samenwerking.yaml',
    eigen: { teksten: new Map(Object.entries(teksten)), geweigerd },
  })
const meldingen = (...args: Parameters<typeof lees>): string[] =>
  lees(...args)
    .bevindingen.filter(({ code }) => code.startsWith('SJA'))
    .map(({ code, ernst, plaats, bericht }) =>
      [code, ernst, plaats.bestand.replace('mijn regio/sjablonen/', ''), plaats.regelnummer, bericht].join(' | '),
    )
const markdown = (teksten: Record<string, string>, alleen = 'aansluitdocument'): string => {
  const { bestanden } = maak(lees(teksten), inhoud, { alleen: [alleen], formaten: ['md'] })
  return decoder.decode(bestanden[0]?.bytes)
}

describe('a clause in the place of ours', () => {
  const eigen = { 'bouwstenen/klachten.md.hbs': kop(klachten, lid) }
  test('stands in the document, under its number, and nothing is wrong with it', () => {
    expect(meldingen(eigen)).toEqual([])
    expect(markdown(eigen)).toMatch(/## Artikel \d+ Klachten en signalen\n\n\d+\.1 Wie een klacht heeft, gaat naar/)
    expect(markdown({})).not.toContain('vertrouwenspersoon')
  })
  test('references to it keep working', () => {
    const verwijzing = { ...klachten, id: 'kosten', titel: 'Kosten', vervangt: 'kosten@1' }
    const tekst = markdown({
      ...eigen,
      'bouwstenen/kosten.md.hbs': kop(verwijzing, '1. Zie {{verwijs "klachten"}} en {{verwijs "rechten"}}.\n'),
    })
    expect(tekst).toMatch(/Zie artikel \d+ en artikel \d+\./)
  })
  test('the report and the overview name it, with its reason and its documents', () => {
    const beoordeling = lees(eigen)
    expect(beoordeling.eigen?.teksten).toEqual([
      {
        bestand: 'mijn regio/sjablonen/bouwstenen/klachten.md.hbs',
        soort: 'bouwsteen',
        id: 'klachten',
        titel: 'Klachten en signalen',
        vervangt: { id: 'klachten', versie: '1', huidig: '1' },
        versie: '1',
        reden: 'De regio heeft een vertrouwenspersoon.',
        documenten: [{ naam: 'aansluitdocument', titel: 'Convenant' }],
        weggelaten: [],
      },
    ])
    const per = overzicht(beoordeling, inhoud).filter(({ eigenTeksten }) => eigenTeksten)
    expect(per.map(({ naam, eigenTeksten }) => [naam, eigenTeksten])).toEqual([['aansluitdocument', ['klachten']]])
    const rapport = markdown(eigen, '63')
    expect(rapport).toContain('komt in de plaats van de standaardtekst klachten, versie 1')
    expect(rapport).toContain('Reden: De regio heeft een vertrouwenspersoon.')
    expect(markdown({}, '63')).toContain('Er zijn geen eigen teksten')
  })
  test('CRLF and a byte order mark make no difference', () => {
    const anders = { 'bouwstenen/klachten.md.hbs': `\uFEFF${kop(klachten, lid).replaceAll('\n', '\r\n')}` }
    expect(meldingen(anders)).toEqual([])
    expect(markdown(anders)).toBe(markdown(eigen))
  })
})

describe('an own order with an own clause', () => {
  const eigen = {
    ...metIndeling(`{{bouwsteen "toezegging"}}\n\n${indeling.replace('{{bouwsteen "kosten"}}', '')}`),
    'bouwstenen/toezegging.md.hbs': kop(
      { id: 'toezegging', titel: 'Toezegging', soort: 'artikel', toelichting: 'x', versie: '1', reden: 'y' },
      '1. {{partijen}} lezen dit convenant ieder jaar samen.\n',
    ),
  }
  test('the clause comes first, and what is left out is told', () => {
    expect(meldingen(eigen)).toEqual([])
    expect(markdown(eigen)).toContain('## Artikel 1 Toezegging')
    const [volgorde] = (lees(eigen).eigen?.teksten ?? []).filter(({ soort }) => soort === 'indeling')
    expect(volgorde?.weggelaten).toEqual([{ id: 'kosten', titel: 'Kosten' }])
    expect(markdown(eigen, '63')).toContain('Vervallen bepalingen uit de standaardtekst: Kosten')
  })
  test('a layout of another profile does not count, and says so', () => {
    const versie = indelingVersie('onderwijs/aansluitdocument')
    const ander = kop({ vervangt: `onderwijs/aansluitdocument@${versie}`, reden: 'x' }, indeling)
    expect(meldingen({ 'indelingen/zvh-wgs/aansluitdocument.md.hbs': ander })[0]).toMatch(/^SJA10[56] /)
  })
  test('the whole template of a document', () => {
    const sjabloon = kop(
      { vervangt: `inwonersuitleg@${indelingVersie('inwonersuitleg')}`, reden: 'Een ander begin.' },
      '{{titel "Onze uitleg"}}\n\n{{indeling}}\n',
    )
    expect(meldingen({ 'inwonersuitleg.md.hbs': sjabloon })).toEqual([])
    expect(markdown({ 'inwonersuitleg.md.hbs': sjabloon }, '06')).toMatch(/^# Onze uitleg\n/)
  })
})

describe('what is wrong is told with its file and line', () => {
  const met = (over: Record<string, string>, tekst = lid) => kop({ ...klachten, ...over }, tekst)
  const zonder = (...velden: string[]) =>
    kop(Object.fromEntries(Object.entries(klachten).filter(([naam]) => !velden.includes(naam))), lid)
  const op = (tekst: string) => ({ 'bouwstenen/klachten.md.hbs': tekst })
  const plek = 'bouwstenen/klachten.md.hbs'
  test.each([
    ['an unknown clause', op(met({ vervangt: 'klachtn@1' })), [`SJA101 | fout | ${plek} | 7 | Er is geen`]],
    ['an older version', op(met({ vervangt: 'klachten@0' })), [`SJA102 | waarschuwing | ${plek} | 7 | De eigen`]],
    ['no version', op(met({ vervangt: 'klachten' })), [`SJA102 | waarschuwing | ${plek} | 7 | Er staat niet`]],
    ['no reason', op(zonder('reden')), [`SJA103 | waarschuwing | ${plek} | 1 | Bij de eigen`]],
    ['no vervangt', op(zonder('vervangt')), [`SJA104 | fout | ${plek} | 1 | Er is al`]],
    ['the name of another', op(met({ vervangt: 'kosten@1' })), [`SJA106 | fout | ${plek} | 7 | Dit bestand`]],
    ['an unknown key', op(met({ redn: 'x' })), [`SJA107 | waarschuwing | ${plek} | 9 | Onbekend veld ‘redn’`]],
    [
      'a line that is no field',
      op(met({}).replace('versie: 1', 'versie: 1\nlos')),
      [`SJA107 | waarschuwing | ${plek} | 7 | Deze regel`],
    ],
    ['no explanation', op(zonder('toelichting')), [`SJA109 | aandachtspunt | ${plek} | 1 | De eigen bouwsteen`]],
    ['another id', op(met({ id: 'klagen' })), [`SJA001 | fout | ${plek} | 2 | De id in de kop`]],
    ['no version of its own', op(zonder('versie')), [`SJA001 | fout | ${plek} | 1 | De versie ontbreekt`]],
    ['an unknown field', op(met({}, 'Tekst {{afspraken.x}}\n')), [`SJA001 | fout | ${plek} | 10 | {{afspraken.x}}`]],
    [
      'a field in a branch that is not taken',
      op(met({}, '1. a\n{{#if samenwerking.titel}}{{else}}{{nergens}}{{/if}}\n')),
      [`SJA001 | fout | ${plek} | 11 | {{nergens}}: onbekend veld`],
    ],
    ['three braces', op(met({}, '{{{partij}}}\n')), [`SJA001 | fout | ${plek} | 10 | Drie accolades`]],
    ['a block that is not closed', op(met({}, 'a\n{{#if partij}}\n')), [`SJA001 | fout | ${plek} |`]],
    [
      'an own clause nobody asks for',
      { 'bouwstenen/los.md.hbs': kop({ id: 'los', versie: '1', reden: 'x', toelichting: 'y' }, 'a') },
      ['SJA105 | waarschuwing | bouwstenen/los.md.hbs | 1 | De eigen tekst ‘los’'],
    ],
    ['a name that is no id', { 'bouwstenen/Los_1.md.hbs': 'x' }, ['SJA106 | fout | bouwstenen/Los_1.md.hbs | 1 |']],
    [
      'a place where nothing is looked for',
      { 'onzin/x.md.hbs': 'x', 'indelingen/nergens/aansluitdocument.md.hbs': 'x' },
      [
        'SJA111 | waarschuwing | indelingen/nergens/aansluitdocument.md.hbs |',
        'SJA111 | waarschuwing | onzin/x.md.hbs |',
      ],
    ],
    [
      'a clause that does not fit in the document',
      {
        'indelingen/onderwijs/inwonersuitleg.md.hbs': kop(
          { vervangt: `onderwijs/inwonersuitleg@${indelingVersie('onderwijs/inwonersuitleg')}`, reden: 'x' },
          '{{bouwsteen "inw-kern"}}\n\n{{bouwsteen "governance"}}\n',
        ),
      },
      ['SJA001 | fout | indelingen/onderwijs/inwonersuitleg.md.hbs | 1 | De standaardtekst templates/'],
    ],
  ])('%s', (_name, teksten, verwacht) => {
    const found = meldingen(teksten as Record<string, string>)
    for (const start of verwacht)
      expect(
        found.filter((line) => line.startsWith(start)),
        found.join('\n'),
      ).not.toEqual([])
    if (!verwacht[0]?.startsWith('SJA001')) expect(found.length).toBe(verwacht.length)
  })

  test('twice the same id: the first counts', () => {
    const found = meldingen({ 'bouwstenen/a/klachten.md.hbs': met({}), 'bouwstenen/b/klachten.md.hbs': met({}) })
    expect(found).toEqual([
      'SJA106 | fout | bouwstenen/b/klachten.md.hbs | 1 | De id ‘klachten’ komt twee keer voor; mijn regio/sjablonen/bouwstenen/a/klachten.md.hbs telt.',
    ])
  })
  test('an article in a document that lays nothing down', () => {
    const versie = indelingVersie('onderwijs/inwonersuitleg')
    const uitlegIndeling = inhoud.get('templates/indelingen/onderwijs/inwonersuitleg.md.hbs') ?? ''
    const found = meldingen({
      'indelingen/onderwijs/inwonersuitleg.md.hbs': kop(
        { vervangt: `onderwijs/inwonersuitleg@${versie}`, reden: 'x' },
        `${uitlegIndeling}\n\n{{bouwsteen "belofte"}}\n`,
      ),
      'bouwstenen/belofte.md.hbs': kop(
        { id: 'belofte', titel: 'Belofte', soort: 'artikel', versie: '1', toelichting: 'x', reden: 'y' },
        '1. Dit beloven wij.\n',
      ),
    })
    expect(found).toEqual([
      'SJA108 | waarschuwing | bouwstenen/belofte.md.hbs | 4 | Het artikel ‘belofte’ staat in een document dat niets vastlegt: inwonersuitleg.',
    ])
  })
  test('the same clause twice in one document is a fault at the second place', () => {
    const { bevindingen } = maak(lees(metIndeling(`${indeling}\n{{bouwsteen "kosten"}}\n`)), inhoud, {
      formaten: ['md'],
    })
    const [fout] = bevindingen.filter(({ code }) => code === 'SJA001')
    expect(fout?.bericht).toBe('De bouwsteen ‘kosten’ staat twee keer in dit document.')
    expect(fout?.plaats.regelnummer).toBe(indeling.split('\n').length + 5)
  })
  test('a reason in the description counts, and one for a text that is not there is told', () => {
    const afwijkingen = `\nafwijkingen:\n  - {id: a, bouwsteen: klachten, reden: uit de beschrijving}\n  - {id: b, bouwsteen: kosten, reden: x}\n`
    const tekst = { 'bouwstenen/klachten.md.hbs': zonder('reden') }
    const found = meldingen(tekst, afwijkingen)
    expect(found.map((line) => line.split(' | ')[0])).toEqual(['SJA110'])
    expect(lees(tekst, afwijkingen).eigen?.teksten[0]).toMatchObject({
      reden: 'uit de beschrijving',
      redenPad: 'afwijkingen[0].reden',
    })
    const beide = lees({ 'bouwstenen/klachten.md.hbs': met({}) }, afwijkingen).eigen?.teksten[0]
    expect(beide?.reden).toBe('De regio heeft een vertrouwenspersoon.; uit de beschrijving')
  })
  test('what the disk refused is told', () => {
    expect(meldingen({}, '', [{ pad: 'bouwstenen/x.md.hbs', reden: 'koppeling' }])).toEqual([
      'SJA111 | fout | bouwstenen/x.md.hbs |  | Dit is een koppeling naar een andere plek. Die wordt niet gevolgd.',
    ])
  })
})

describe('a fault in an own text', () => {
  const stuk = { 'bouwstenen/klachten.md.hbs': kop(klachten, '1. {{nergens}}\n') }
  test('leaves the other documents, and is told once', () => {
    const { bestanden, mislukt, bevindingen } = maak(lees(stuk), inhoud, { formaten: ['md'] })
    expect(bestanden.map(({ document }) => document)).toEqual([
      'grondslagdocument',
      'privacyreglement',
      'toetredingsformulier',
      'partijprofiel',
      'inwonersuitleg',
    ])
    expect(mislukt.map(({ plaats }) => plaats.bestand)).toEqual(['mijn regio/sjablonen/bouwstenen/klachten.md.hbs'])
    expect(bevindingen.filter(({ code }) => code === 'SJA001')).toHaveLength(1)
  })
  test('in a branch that is not taken does not keep the document from being made, but is no definitive text', () => {
    const tak = { 'bouwstenen/klachten.md.hbs': kop(klachten, `${lid}{{#if false}}{{nergens}}{{/if}}\n`) }
    expect(maak(lees(tak), inhoud, { formaten: ['md'] }).mislukt).toEqual([])
    const { geblokkeerdDoor, bestanden } = maak(lees(tak), inhoud, { definitief: true })
    expect(geblokkeerdDoor.map(({ code }) => code)).toContain('SJA001')
    expect(bestanden).toEqual([])
  })
})

test('every standard clause can be taken over from its explanation, and then nothing is wrong', () => {
  const teksten = Object.fromEntries(
    ['klachten', 'slot', 'overlegbijlage', 'inw-kern', 'reglement-verslag'].map((id) => {
      const { tekst = '' } = uitleg(id, inhoud) ?? {}
      const pad = /sjablonen\/(\S+\.md\.hbs)/.exec(tekst)?.[1] ?? ''
      return [pad, tekst.slice(tekst.indexOf('---')).replace('reden: ', 'reden: proef')]
    }),
  )
  expect(meldingen(teksten)).toEqual([])
  expect(markdown(teksten)).toBe(markdown({}))
})
