/** The forms for the table ask only what the overleg may have. */
import { describe, expect, test } from 'vitest'
import { documentsoorten } from '../../src/documenten/index.ts'
import { verstrekkingenVan } from '../../src/model/afgeleid/verstrekkingen.ts'
import { contextVan } from '../../src/pipeline/maak.ts'
import { inhoud } from '../hulp/voorbeelden.ts'
import { bomenVan, boomVan, lees, onder, tekst, velden, vervang, type Wijzig } from './tafel-hulp.ts'

const volledig = ['onderwijs-jeugdhulp', 'zorg-veiligheid', 'kwetsbare-jongeren']
const sleutels = (...args: Parameters<typeof boomVan>): string[] =>
  velden(boomVan(...args)).map(({ sleutel }) => sleutel)
const nietOmdat = (soort: string, naam: string, wijzig?: Wijzig): string | undefined =>
  documentsoorten.find((each) => each.naam === soort)?.nietOmdat?.(contextVan(lees(naam, wijzig), inhoud))

describe.each(volledig)('%s', (naam) => {
  const b = lees(naam)
  test.each(['verslagformat', 'meldingsformulier', 'toestemmingsverklaring', 'geheimhoudingsverklaring'])(
    '%s: no field twice, and each with a label',
    (soort) => {
      for (const boom of bomenVan(naam, soort).values()) {
        const gevonden = velden(boom)
        expect(gevonden.length).toBeGreaterThan(4)
        expect(new Set(gevonden.map(({ sleutel }) => sleutel)).size).toBe(gevonden.length)
        expect(gevonden.filter(({ label }) => label === '')).toEqual([])
      }
    },
  )
  test('a report of a case asks only for what may go to who keeps the dossier', () => {
    for (const boom of bomenVan(naam, 'meldingsformulier').values()) {
      const { overleg } = boom.opdracht.context
      if (!overleg) throw new Error('no overleg')
      const met = (rol: 'inbrenger' | 'dossierhouder') =>
        (overleg.deelnemers ?? []).filter(({ rollen }) => rollen?.includes(rol)).map((each) => each.hoedanigheid ?? '')
      const [inbrengers, houders] = [met('inbrenger'), met('dossierhouder')]
      const mag = new Set(
        verstrekkingenVan(b, overleg).flatMap(({ van, aan, gegevens }) =>
          van.some(
            ({ id }) =>
              inbrengers.includes(id) && (houders.includes(id) || aan.some((each) => houders.includes(each.id))),
          )
            ? gegevens.map(({ id, datWat }) => `${datWat}-${id}`)
            : [],
        ),
      )
      const gevraagd = velden(boom).filter(({ sleutel }) => /^(dat|wat)-/.test(sleutel))
      expect(new Set(gevraagd.map(({ sleutel }) => sleutel))).toEqual(mag)
      // What there is, is not written down before somebody weighed whether it is needed.
      for (const { sleutel, soort } of gevraagd) expect(soort).toBe(sleutel.startsWith('wat-') ? 'vinkje' : 'alineas')
      const volgorde = gevraagd.map(({ sleutel }) => sleutel.slice(0, 3))
      expect(volgorde).toEqual([...volgorde].sort())
    }
  })
  test('a BSN is asked only where an inbrenger may report it', () => {
    for (const boom of bomenVan(naam, 'meldingsformulier').values())
      expect(velden(boom).filter(({ sleutel }) => /bsn|burgerservice|verwijsindex/.test(sleutel))).toEqual([])
  })
  test('consent is asked for each gegeven and receiver that a secret passes along consent, and no more', () => {
    const bomen = bomenVan(naam, 'toestemmingsverklaring')
    for (const overleg of b.overleggen ?? []) {
      const paren = new Set(
        verstrekkingenVan(b, overleg).flatMap(({ verstrekking, van, aan, gegevens }) =>
          van
            .filter(({ beroepsgeheim }) => beroepsgeheim?.soort?.startsWith('wettelijk'))
            .filter(() => verstrekking.geheim?.includes('toestemming'))
            .flatMap((gever) => aan.flatMap((each) => gegevens.map(({ id }) => `${gever.id} ${each.id} ${id}`))),
        ),
      )
      const boom = bomen.get(overleg.id)
      expect([overleg.id, boom !== undefined]).toEqual([overleg.id, paren.size > 0])
      if (boom) expect(velden(boom).filter(({ sleutel }) => sleutel.startsWith('ja-'))).toHaveLength(paren.size)
    }
  })
})

describe('aanmelding', () => {
  test('has the criteria as ticks, and the participants that may be needed', () => {
    const gevonden = sleutels('onderwijs-jeugdhulp', 'meldingsformulier', 'thuiszitters-po')
    expect(gevonden.filter((each) => each.startsWith('criterium-'))).toHaveLength(3)
    expect(gevonden).toContain('nodig-ggz-instelling')
  })
  test('where nobody is informed later, there is no field for it', () => {
    expect(sleutels('kwetsbare-jongeren', 'meldingsformulier', 'uitstroomoverleg')).not.toContain('later')
    expect(tekst('kwetsbare-jongeren', 'meldingsformulier', 'uitstroomoverleg')).toContain(
      'Meld dan niet aan: er is geen overleg zonder de jongere.',
    )
    expect(sleutels('onderwijs-jeugdhulp', 'meldingsformulier', 'thuiszitters-po')).toContain('later')
  })
  test('without a name first asks why a name is needed', () => {
    expect(sleutels('onderwijs-jeugdhulp', 'meldingsformulier', 'signaleringsoverleg')).toContain('waarom-naam')
    expect(sleutels('onderwijs-jeugdhulp', 'meldingsformulier', 'thuiszitters-po')).not.toContain('waarom-naam')
  })
  test('a BSN that an inbrenger may report to the dossierhouder is asked', () => {
    const wijzig = vervang(
      'gegevens: [contactgegevens, verzuimgegevens]',
      'gegevens: [contactgegevens, verzuimgegevens, verwijsindexmelding]',
    )
    expect(sleutels('onderwijs-jeugdhulp', 'meldingsformulier', 'thuiszitters-po', wijzig)).toContain(
      'dat-verwijsindexmelding',
    )
    const zonder = tekst('onderwijs-jeugdhulp', 'meldingsformulier', 'thuiszitters-po')
    expect(zonder).toContain('Vul geen burgerservicenummer in.')
  })
  test('says who keeps it and how long', () => {
    const blijft = onder(tekst('onderwijs-jeugdhulp', 'meldingsformulier', 'thuiszitters-po'), 'Waar dit blijft')
    expect(blijft).toContain('De dossierhouder (Bureau Leerplicht, leerplichtambtenaar) bewaart dit stuk')
    expect(blijft).toContain('Het verslag van een casusoverleg: 2 jaar vanaf')
    expect(blijft).not.toContain('jeugdhulpaanbieder')
  })
})

describe('verslag', () => {
  test('has agreements and no data about health or the police', () => {
    const gevonden = sleutels('zorg-veiligheid', 'verslagformat', 'casusoverleg')
    expect(gevonden.filter((each) => each.startsWith('afspraak-'))).toHaveLength(5)
    expect(gevonden.filter((each) => /politie|zorg|strafzaak|bsn|naam/.test(each))).toEqual([])
  })
  test('asks for the declaration of who is no party only where somebody may join', () => {
    expect(sleutels('zorg-veiligheid', 'verslagformat', 'casusoverleg')).toContain('gast-verklaring')
    expect(sleutels('zorg-veiligheid', 'verslagformat', 'screening')).not.toContain('gast')
  })
  test('names the parents only where somebody may be under age, also while it is unknown who comes', () => {
    const erbij = (naam: string, id: string): string => onder(tekst(naam, 'verslagformat', id), 'Wie waren erbij')
    expect(erbij('zorg-veiligheid', 'casusoverleg')).toContain('| Vertegenwoordiger of wie hem bijstaat | ☐ |')
    const open = erbij('concept', 'signaleringsoverleg')
    expect(open).toContain('| Ouder, voogd, vertegenwoordiger of wie hem bijstaat | ☐ |')
    expect(open).toContain('| Jeugdgezondheidszorg | ☐ |')
    expect(open).not.toContain('nog invullen')
  })
  test('is not made for a table about figures', () => {
    expect([...bomenVan('kwetsbare-jongeren', 'verslagformat').keys()]).not.toContain('sturingsoverleg')
  })
})

describe('toestemmingsverklaring', () => {
  const zonderWeg: Wijzig = (yaml) => yaml.replaceAll('geheim: [toestemming]', 'geheim: [wettelijke-plicht]')
  test('is not made where nobody shares along consent', () => {
    expect(nietOmdat('toestemmingsverklaring', 'onderwijs-jeugdhulp', zonderWeg)).toBe(
      'in geen overleg deelt iemand met een wettelijk geheim na toestemming',
    )
    const zonderGeheim: Wijzig = (yaml) =>
      zonderWeg(yaml).replaceAll(/soort: (wettelijk|wettelijke-geheimhouding)\n/g, 'soort: contractueel\n')
    expect(nietOmdat('toestemmingsverklaring', 'onderwijs-jeugdhulp', zonderGeheim)).toBe(
      'aan geen overleg neemt iemand met een wettelijk geheim deel',
    )
    expect(nietOmdat('toestemmingsverklaring', 'onderwijs-jeugdhulp')).toBeUndefined()
  })
  test('follows the ages: parents, both, the young person, or only the adult', () => {
    const school = tekst('onderwijs-jeugdhulp', 'toestemmingsverklaring', 'thuiszitters-po')
    expect(school).toContain('| 12 tot en met 15 | het kind en de ouders met gezag of de voogd, samen')
    expect(school).toContain('_Andere ouder met gezag_')
    const volwassen = tekst('zorg-veiligheid', 'toestemmingsverklaring', 'casusoverleg')
    expect(volwassen).not.toContain('Ouder met gezag')
    expect(volwassen).toContain('U tekent zelf.')
    expect(volwassen).toContain('De toestemming is hier uitdrukkelijk (artikel 2.29 lid 2 WGS).')
  })
  test('under the Wmo a child decides from twelve on', () => {
    const wijzig: Wijzig = (yaml) =>
      vervang(
        'wetten: [{wet: jeugdwet, artikel: 7.3.11, lid: 1}]\n      doorbreking',
        'wetten: [{wet: wet-maatschappelijke-ondersteuning-2015, artikel: 5.3.3, lid: 1}]\n      doorbreking',
      )(yaml)
    const tabel = tekst('onderwijs-jeugdhulp', 'toestemmingsverklaring', 'thuiszitters-po', wijzig)
    expect(tabel).toContain('samen; soms alleen het kind | het kind zelf |')
  })
  test('explains the other kinds of yes and does not ask for them', () => {
    const markdown = tekst('onderwijs-jeugdhulp', 'toestemmingsverklaring', 'een-plan-overleg')
    expect(onder(markdown, 'Waarvoor is dit formulier niet')).toContain('Het is geen ja tegen hulp.')
    expect(markdown).toContain('Zegt u nee, dan gaat de hulp door.')
    expect(markdown).toContain('Ook na een ja beslist u zelf of u spreekt.')
  })
  test('a way that is still to be decided is a question beside the tick', () => {
    expect(tekst('concept', 'toestemmingsverklaring', 'thuiszitters-vo')).toContain(
      '[nog invullen: weg voorbij het geheim]',
    )
  })
})

describe('geheimhoudingsverklaring', () => {
  test('is for tables where somebody may join, with the party that vouches', () => {
    const markdown = tekst('zorg-veiligheid', 'geheimhoudingsverklaring')
    expect(onder(markdown, 'Wie kan aanschuiven')).toContain('**Casusoverleg:** de woningcorporatie')
    expect(onder(markdown, 'Wie kan aanschuiven')).not.toContain('Screeningsoverleg')
    expect(markdown).toMatch(/staan voor hem in, zoals artikel \d+\.3 van het convenant bepaalt/)
    expect(markdown).toContain('Mijn geheimhouding blijft gelden')
  })
  test('exempts whom the convenant exempts: the parents, or with adults only whom the person brings', () => {
    const volwassen = tekst('zorg-veiligheid', 'geheimhoudingsverklaring')
    expect(volwassen).toContain('zijn vertegenwoordiger en wie de betrokkene zelf meebrengt.')
    expect(volwassen).not.toContain('ouders')
    expect(tekst('onderwijs-jeugdhulp', 'geheimhoudingsverklaring')).toContain('zijn ouders en zijn vertegenwoordiger.')
    const gast = (naam: string, id: string): string => onder(tekst(naam, 'voorzitterskaart', id), 'Wie geen')
    expect(gast('zorg-veiligheid', 'casusoverleg')).toContain('wie de betrokkene zelf meebrengt, tellen hier niet mee')
    expect(gast('wijkteam', 'wijkteamoverleg')).toContain('zijn ouders en zijn vertegenwoordiger tellen hier niet mee')
  })
  test('ends with the case when the parties agreed so', () => {
    const kort = tekst('zorg-veiligheid', 'geheimhoudingsverklaring', '', vervang('duurtVoort: ja', 'duurtVoort: nee'))
    expect(kort).toContain('Mijn geheimhouding geldt tot het einde van mijn deelname.')
  })
  test('is not made when the parties work without it, or nobody joins', () => {
    expect(
      nietOmdat(
        'geheimhoudingsverklaring',
        'zorg-veiligheid',
        vervang('verklaringNietPartijen: ja', 'verklaringNietPartijen: nee'),
      ),
    ).toBe('de samenwerking werkt zonder zo’n verklaring')
    const niemand: Wijzig = (yaml) =>
      vervang(/\n {4}incidenteel:\n(?: {6}.*\n)+/, "\n    incidenteel: {nvt: 'niemand schuift aan'}\n")(yaml)
    expect(nietOmdat('geheimhoudingsverklaring', 'zorg-veiligheid', niemand)).toBe(
      'in geen overleg schuift iemand aan die geen partij is',
    )
  })
})
