/** The cards for the table: what a participant may bring in, and what the chair says and asks. */
import { describe, expect, test } from 'vitest'
import { renderMarkdown } from '../../src/markdown/index.ts'
import { verstrekkingenVan } from '../../src/model/afgeleid/verstrekkingen.ts'
import { renderWord } from '../../src/word/index.ts'
import { paginas } from '../hulp/libreoffice.ts'
import { programma, testMet } from '../hulp/programma.ts'
import { bomenVan, lees, onder, tekst, vervang } from './tafel-hulp.ts'

const volledig = ['onderwijs-jeugdhulp', 'zorg-veiligheid', 'kwetsbare-jongeren']
const kaart = (naam: string, id: string, wijzig?: (yaml: string) => string): string =>
  tekst(naam, 'deelnemerskaart', id, wijzig)
const rijen = (markdown: string): string[] =>
  markdown.split('\n').filter((line) => line.startsWith('| ') && !/^\| (-|Wat \|)/.test(line))

describe.each(volledig)('%s: every card', (naam) => {
  const b = lees(naam)
  const kaarten = bomenVan(naam, 'deelnemerskaart')

  test('is for who takes part, on call or not', () => {
    const verwacht = (b.overleggen ?? []).flatMap((overleg) => [
      ...new Set((overleg.deelnemers ?? []).map((each) => `${overleg.id}--${each.hoedanigheid}`)),
    ])
    expect([...kaarten.keys()]).toEqual(verwacht)
  })
  test('has a row for each verstrekking of this giver, and no other', () => {
    for (const boom of kaarten.values()) {
      const { overleg, hoedanigheid } = boom.opdracht.context
      if (!overleg || !hoedanigheid) throw new Error('no subject')
      const eigen = verstrekkingenVan(boom.opdracht.context.b, overleg).filter(({ van }) =>
        van.some(({ id }) => id === hoedanigheid.id),
      )
      const gevonden = rijen(renderMarkdown(boom.tree))
      expect(gevonden).toHaveLength(eigen.length)
      for (const [i, { gegevens, verstrekking }] of eigen.entries()) {
        for (const { naam: gegeven, datWat } of gegevens) {
          expect(gevonden[i]).toContain(gegeven?.tekst)
          expect(gevonden[i]).toContain(`**${datWat?.toUpperCase()}**`)
        }
        expect(gevonden[i]).toContain(`| ${verstrekking.situatie} |`)
      }
    }
  })
  test('says that it is a summary, and lets the professional decide about a secret', () => {
    for (const boom of kaarten.values()) {
      const markdown = renderMarkdown(boom.tree)
      const soort = boom.opdracht.context.hoedanigheid?.beroepsgeheim?.soort
      expect(markdown).toContain('Dit is een samenvatting')
      expect(markdown.includes('U beslist zelf of u uw beroepsgeheim doorbreekt')).toBe(soort === 'wettelijk')
      expect(markdown.includes('De wet verplicht u tot geheimhouding')).toBe(soort === 'wettelijke-geheimhouding')
    }
  })
  const soffice = programma('soffice')
  testMet(
    { soffice },
    'fits on one page, that of the chair on two',
    () => {
      // All of them in the full run; else the longest, which is the first to overflow.
      const langste = <K>(items: ReadonlyMap<K, { tree: Parameters<typeof renderMarkdown>[0] }>) => {
        const opLengte = [...items].sort(
          ([, x], [, y]) => renderMarkdown(y.tree).length - renderMarkdown(x.tree).length,
        )
        return process.env.VOLLEDIG === '1' ? opLengte : opLengte.slice(0, 2)
      }
      const maak = (soort: string, bron: typeof kaarten) =>
        langste(bron).map(([id, { tree }]) => [`${soort} ${id}`, renderWord(tree)] as const)
      const documenten = new Map([
        ...maak('deelnemer', kaarten),
        ...maak('voorzitter', bomenVan(naam, 'voorzitterskaart')),
      ])
      for (const [id, aantal] of paginas(soffice ?? '', documenten)) {
        expect([id, aantal > 0]).toEqual([id, true])
        expect([id, aantal <= (id.startsWith('deelnemer') ? 1 : 2)]).toEqual([id, true])
      }
    },
    300_000,
  )
})

describe('what a card says', () => {
  test('a ban has its reason, and what others bring is not for you to bring', () => {
    const niet = onder(kaart('onderwijs-jeugdhulp', 'thuiszitters-po--swv-po'), 'Niet')
    expect(niet).toMatch(/\*\*Nooit:\*\* de ondersteuningsbehoefte, .*bevoegd gezag.*18a lid 13/)
    expect(niet).toContain('**U hoort het, maar brengt het niet in:** contactgegevens')
    expect(niet).toMatch(/\*\*Niet van u en niet voor u\*\*.*verzuimgegevens/)
  })
  test('consent comes only where a secret passes along it', () => {
    const eerst = (id: string): string => onder(kaart('onderwijs-jeugdhulp', id), 'Eerst')
    expect(eerst('thuiszitters-po--jeugdgezondheidszorg')).toContain('met de toestemmingsverklaring')
    expect(eerst('thuiszitters-po--schoolbestuur-po')).not.toContain('toestemming')
    expect(kaart('onderwijs-jeugdhulp', 'thuiszitters-po--jeugdhulpaanbieder')).toMatch(
      /college voor jeugdhulp \| B \| volgt uit de wet \(artikel 7\.4\.0 lid 2 Jeugdwet\)/,
    )
  })
  test('a school without a secret asks for a yes, not for consent to break one', () => {
    const school = kaart('kwetsbare-jongeren', 'uitstroomoverleg--schoolbestuur-pro')
    expect(school).toContain('**eerst een ja van de betrokkene**')
    expect(school).not.toContain('toestemmingsverklaring')
  })
  test('who informs hears how, the others whom to ask', () => {
    expect(onder(kaart('onderwijs-jeugdhulp', 'thuiszitters-po--schoolbestuur-po'), 'Eerst')).toContain(
      'Vertel het de betrokkene: vóór de aanmelding',
    )
    expect(onder(kaart('onderwijs-jeugdhulp', 'thuiszitters-po--swv-po'), 'Eerst')).toContain(
      'Wie informeert: het schoolbestuur primair onderwijs.',
    )
  })
  test('few organisations are named, many leave a line to write on', () => {
    expect(kaart('onderwijs-jeugdhulp', 'thuiszitters-po--swv-po')).toContain('fg@swvpo-rivierenrand.example')
    expect(kaart('onderwijs-jeugdhulp', 'thuiszitters-po--schoolbestuur-po')).toContain(
      'uw eigen FG of privacycontact, …',
    )
  })
  test('who brings nothing has no steps for sharing', () => {
    const leeg = kaart('kwetsbare-jongeren', 'sturingsoverleg--uwv')
    expect(leeg).toContain('**U brengt hier geen persoonsgegevens in.**')
    expect(leeg).not.toContain('Alleen aan')
    expect(leeg).not.toContain('## Eerst')
  })
  test('an unknown way past a secret is a question, not a way', () => {
    const open = kaart('concept', 'thuiszitters-vo--jeugdhulpaanbieder')
    expect(open).toContain('[nog invullen: weg voorbij het geheim]')
    expect(open).not.toContain('eerst toestemming')
  })
  test('who only comes once has no card', () => {
    const ids = [
      ...bomenVan(
        'onderwijs-jeugdhulp',
        'deelnemerskaart',
        vervang(
          /hoedanigheid: rvdk, rollen: \[deelnemer\], deelname: \w+/g,
          'hoedanigheid: rvdk, rollen: [deelnemer], deelname: incidenteel',
        ),
      ).keys(),
    ]
    expect(ids.filter((id) => id.endsWith('--rvdk'))).toEqual([])
  })
})

describe('the card of the chair', () => {
  const voorzitter = (naam: string, id: string, wijzig?: (yaml: string) => string): string =>
    tekst(naam, 'voorzitterskaart', id, wijzig)

  test('asks about gezag only where somebody may be under age', () => {
    const school = onder(voorzitter('onderwijs-jeugdhulp', 'thuiszitters-po'), 'Gezag')
    for (const woord of ['Wie heeft gezag?', '12 tot en met 15', '16 of 17', 'Ouder zonder gezag', 'oneens', '1:253a'])
      expect(school).toContain(woord)
    const jongere = onder(voorzitter('kwetsbare-jongeren', 'uitstroomoverleg'), 'Gezag')
    expect(jongere).toContain('16 of 17')
    expect(jongere).not.toContain('Jonger dan 12')
    const volwassen = onder(voorzitter('zorg-veiligheid', 'casusoverleg'), 'Gezag')
    expect(volwassen).toContain('18 of ouder')
    expect(volwassen).not.toContain('Ouders zijn het oneens')
  })
  test('says what is agreed about recording and AI', () => {
    expect(voorzitter('onderwijs-jeugdhulp', 'thuiszitters-po')).toContain('Niemand neemt iets op. Niemand gebruikt AI')
    const anders = (yaml: string): string =>
      vervang('\n  ai: nee', '\n  ai: ja')(vervang('\n  opnemen: nee', '\n  opnemen: ja')(yaml))
    const mag = voorzitter('onderwijs-jeugdhulp', 'thuiszitters-po', anders)
    expect(mag).toContain('heeft iemand bezwaar?')
    expect(mag).toContain('AI mag alleen als uw organisatie het programma heeft goedgekeurd.')
    expect(mag).not.toContain('Niemand gebruikt AI')
  })
  test('names who may join without being a party, or that nobody is named', () => {
    expect(onder(voorzitter('zorg-veiligheid', 'casusoverleg'), 'Wie geen')).toContain('de woningcorporatie')
    expect(onder(voorzitter('zorg-veiligheid', 'screening'), 'Wie geen')).toContain('De bijlage noemt niemand')
  })
  test('of a table about figures has no cases', () => {
    const cijfers = voorzitter('kwetsbare-jongeren', 'sturingsoverleg')
    expect(cijfers).toContain('bespreekt cijfers en geen personen')
    expect(cijfers).not.toContain('Past de casus')
    expect(cijfers).not.toContain('Gezag')
  })
})
