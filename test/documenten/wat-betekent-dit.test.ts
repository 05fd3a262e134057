import { describe, expect, test } from 'vitest'
import { beoordeel } from '../../src/index.ts'
import { bouwBomen } from '../../src/pipeline/maak.ts'
import { renderWord } from '../../src/word/index.ts'
import { tekstVanPdf, zetOm } from '../hulp/libreoffice.ts'
import { programma, testMet } from '../hulp/programma.ts'
import { inhoud, leesVoorbeeld } from '../hulp/voorbeelden.ts'
import { stuk, stukken } from './partners-hulp.ts'

const onderwijs = stukken('onderwijs-jeugdhulp', ['51'])
const van = (id: string): string => onderwijs.get(`51-wat-betekent-dit/${id}`) ?? ''
const spoil = (id: string, ...ingrepen: Parameters<typeof stuk>[2][]): string =>
  stuk('onderwijs-jeugdhulp', `51-wat-betekent-dit/${id}`, ...ingrepen)

describe('wat-betekent-dit', () => {
  test('a gemeente: the tables of its own, who sits for it, who is controller', () => {
    const tekst = van('gemeente-berkenwaard')
    expect(tekst).toContain('Thuiszittersoverleg primair onderwijs (thuiszitterstafel basisonderwijs Berkenwaard)')
    expect(tekst).toContain('als college voor leerplicht, via Bureau Leerplicht')
    expect(tekst).not.toContain('Lindemonde')
    expect(tekst).toContain(
      'Het college van burgemeester en wethouders is verwerkingsverantwoordelijk voor de eigen taak',
    )
    expect(tekst).toContain('U brengt nooit in: verzuimgegevens.')
    expect(tekst).toContain('U levert de voorzitter en de dossierhouder van 1-plan-tafel Berkenwaard.')
  })

  test('a school board with two hoedanigheden that are alike reads them once, and signs nothing', () => {
    const tekst = van('waardscholen')
    expect(tekst).toContain(
      'Als schoolbestuur primair onderwijs en schoolbestuur voortgezet onderwijs kunt u inbrengen',
    )
    expect(tekst).toContain('u ondertekent niet zelf. SWV VO Rivierenrand ondertekent voor u')
    expect(tekst).toContain('gemeenschappelijke medezeggenschapsraad, instemming: verkregen')
    expect(van('griendcollege')).not.toContain('basisonderwijs')
  })

  test('a zorgaanbieder keeps its secret and loses its place with its contract; a gemeente does not', () => {
    expect(van('oeverwiek')).toContain('Het geheim van uw beroepsbeoefenaren blijft.')
    expect(van('oeverwiek')).toContain('Eindigt het contract waarop uw deelname berust')
    expect(van('oeverwiek')).toMatch(/U neemt niet deel aan het overleg onderwijszorgarrangement in Oeverhoek/)
    expect(van('gemeente-berkenwaard')).not.toContain('Het geheim van uw beroepsbeoefenaren')
    expect(van('gemeente-berkenwaard')).not.toContain('Eindigt het contract')
  })

  test('no sentence about a contract when accession has nothing to do with it', () => {
    const los = [/inkoop: het jeugdhulpcontract[^\n]*/, "inkoop: {nvt: 'niet aan inkoop gebonden'}"] as const
    expect(spoil('oeverwiek', los)).not.toContain('Eindigt het contract')
  })

  test('a zelfstandige needs no FG, with the reason, no medezeggenschap, and somebody for when he is away', () => {
    const tekst = van('praktijk-lisbocht')
    expect(tekst).toContain('FG: geen: een zelfstandige zonder personeel')
    expect(tekst).toContain('Vervanging: u regelt wie bij afwezigheid')
    expect(tekst).not.toContain('Medezeggenschap')
    expect(tekst).not.toContain('advies van uw FG')
  })

  test('the police: its own law, the duty of the WGS, and no professional secret', () => {
    const tekst = stuk('zorg-veiligheid', '51-wat-betekent-dit/politie')
    expect(tekst).toContain('Politiegegevens verstrekt u alleen volgens de Wet politiegegevens.')
    expect(tekst).toContain('tenzij zwaarwegende redenen')
    expect(tekst).not.toContain('Niets hiervan moet altijd')
    expect(tekst).not.toContain('Het geheim van uw beroepsbeoefenaren')
  })

  test('an organisation that sits for others says for whom, in which overleg', () => {
    const tekst = van('bureau-leerplicht')
    expect(tekst).toContain('U zit aan tafel voor Berkenwaard, Lindemonde')
    expect(tekst).toMatch(/als college voor leerplicht voor Berkenwaard, Lindemonde/)
  })

  test('welzijn: secrecy of the convenant only', () =>
    expect(stuk('kwetsbare-jongeren', '51-wat-betekent-dit/jongerenwerk-de-kade')).toContain(
      'Uw medewerkers hebben geen wettelijk beroepsgeheim',
    ))

  test('a joiner: only the overleggen and gemeenten that it chose, with its reservation', () => {
    expect(van('bolderwaard')).not.toContain('Signaleringsoverleg')
    expect(van('bolderwaard')).toContain('1-plan-tafel Berkenwaard en 1-plan-tafel Lindemonde')
    expect(van('raad-kinderbescherming')).toContain('Het geldt pas als de andere Partijen het hebben aanvaard.')
    const aanvaard = spoil('raad-kinderbescherming', [
      '      datum: 2026-11-02',
      '      datum: 2026-11-02\n      aanvaard: 2026-11-10',
    ])
    expect(aanvaard).not.toContain('Het geldt pas')
  })

  test('what is unknown is asked, and a party without an overleg reads that', () => {
    expect(spoil('oeverwiek', [/ {4}fg: \{[^\n]*fg@oeverwiek[^\n]*\n/, ''])).toContain('FG: [nog invullen: ')
    const nergens = stuk('minimaal', '51-wat-betekent-dit/gemeente-berkenwaard', [
      /^ {4}hoedanigheden:\n(?: {6}- [^\n]*\n)+/m,
      '    hoedanigheden: []\n',
    ])
    expect(nergens).toContain('U neemt nog aan geen overleg deel.')
  })
})

const paginas = (pdf: Uint8Array): number => tekstVanPdf(programma('pdftotext') ?? '', pdf).split('\f').length - 1

/** All of them in the full run; else those with most to say. */
const gekozen: Readonly<Record<string, readonly string[]>> = {
  'onderwijs-jeugdhulp': ['gemeente-oeverhoek'],
  'kwetsbare-jongeren': ['gemeente-zuiderkreek'],
  'zorg-veiligheid': ['gemeente-elzenbroek'],
}
describe.each(Object.keys(gekozen))('%s', (naam) => {
  testMet(
    { soffice: programma('soffice'), pdftotext: programma('pdftotext') },
    'a letter takes one page, what it means at most two',
    () => {
      const { beschrijving } = beoordeel(leesVoorbeeld(naam), inhoud, { bestand: 'samenwerking.yaml' })
      if (!beschrijving) throw new Error(naam)
      const { bomen } = bouwBomen(beschrijving, inhoud, { alleen: ['50', '51'] })
      const chosen = bomen.filter(
        ({ opdracht: { exemplaar } }) => process.env.VOLLEDIG === '1' || gekozen[naam]?.includes(exemplaar?.id ?? ''),
      )
      expect(chosen.length).toBeGreaterThan(1)
      const lengtes = chosen.map(({ opdracht, tree }) => {
        const limit = opdracht.soort.nummer === '50' ? 1 : 2
        return { pad: opdracht.pad, over: paginas(zetOm(programma('soffice') ?? '', renderWord(tree), 'pdf')) - limit }
      })
      expect(lengtes.filter(({ over }) => over > 0)).toEqual([])
    },
    900_000,
  )
})
