/** The commands as a table. What a command does is loaded only when it is asked. */
import type { Context } from './context.ts'
import type { Afsluitcode } from './fout.ts'

export interface Optie {
  readonly vlag: string
  readonly uitleg: string
  /** May be given more than once, or with commas. */
  readonly lijst?: true
}

export type Uitvoeren = (context: Context, argument: string | undefined, opties: Opties) => Promise<Afsluitcode>

export interface Opties {
  readonly [naam: string]: string | readonly string[] | boolean | undefined
}

export interface Opdracht {
  readonly naam: string
  readonly alias?: string
  readonly argument: string
  readonly argumentUitleg: string
  readonly samenvatting: string
  readonly uitleg: string
  readonly voorbeelden: readonly string[]
  readonly opties: readonly Optie[]
  readonly laad: () => Promise<Uitvoeren>
}

const json: Optie = { vlag: '--json', uitleg: 'geef de uitkomst als één JSON-object (schemas/uitvoer.schema.json)' }
const peildatum: Optie = {
  vlag: '--peildatum <datum>',
  uitleg: 'de dag waarop recht en stand worden bekeken, zoals 2027-01-15',
}
const beschrijving = 'een beschrijving of haar map; zonder argument: ./samenwerking.yaml'

export const opdrachten: readonly Opdracht[] = [
  {
    naam: 'nieuw',
    alias: 'init',
    argument: '[map]',
    argumentUitleg: 'de map waarin de beschrijving komt; zonder argument: deze map',
    samenvatting: 'begint een beschrijving',
    uitleg:
      'Stelt een paar vragen en schrijft een beschrijving waarin de rest openstaat.\nMet --profiel worden geen vragen gesteld. Een bestaand bestand wordt nooit overschreven.',
    voorbeelden: [
      'nieuw mijn-samenwerking',
      'nieuw mijn-samenwerking --profiel onderwijs --titel "Convenant Voorbeeldregio"',
      'nieuw --profiel wijkteam --gemeente Voorbeeldstad --gemeente Voorbeelddorp',
    ],
    opties: [
      { vlag: '--profiel <naam>', uitleg: 'onderwijs, wijkteam, zorg-veiligheid of zvh-wgs' },
      { vlag: '--titel <tekst>', uitleg: 'de titel van het convenant' },
      { vlag: '--regio <tekst>', uitleg: 'de regio' },
      { vlag: '--gemeente <naam>', uitleg: 'een gemeente die meedoet; mag vaker', lijst: true },
      { vlag: '--overleg <naam>', uitleg: 'een overleg, zoals thuiszittersoverleg; mag vaker', lijst: true },
      { vlag: '--naar <map>', uitleg: 'de map waarin de beschrijving komt' },
      json,
    ],
    laad: async () => (await import('./nieuw.ts')).nieuw,
  },
  {
    naam: 'controleer',
    alias: 'check',
    argument: '[beschrijving]',
    argumentUitleg: beschrijving,
    samenvatting: 'toont alle bevindingen',
    uitleg: 'Leest de beschrijving en toont wat er niet klopt, wat nog openstaat en wie het\nantwoord weet.',
    voorbeelden: [
      'controleer',
      'controleer --voor jurist',
      'controleer --rapport',
      'controleer --json > bevindingen.json',
    ],
    opties: [
      { vlag: '--voor <rol>', uitleg: 'de werklijst van één rol, zoals jurist of fg' },
      { vlag: '--rapport', uitleg: 'schrijf ook het toetsrapport, in Word en Markdown' },
      {
        vlag: '--naar <map>',
        uitleg: 'de map voor het toetsrapport; zonder deze optie: uitvoer, naast de beschrijving',
      },
      { vlag: '--leesbaarheid', uitleg: 'meet ook de teksten voor inwoners' },
      { vlag: '--streng', uitleg: 'ook een waarschuwing geeft afsluitcode 1' },
      { vlag: '--alles', uitleg: 'toon alle bevindingen, niet alleen de eerste twintig' },
      peildatum,
      json,
    ],
    laad: async () => (await import('./controleer.ts')).controleer,
  },
  {
    naam: 'maak',
    alias: 'build',
    argument: '[beschrijving]',
    argumentUitleg: beschrijving,
    samenvatting: 'maakt de documenten',
    uitleg:
      'Maakt de documenten in Word en Markdown, standaard in de map uitvoer naast de\nbeschrijving. Zonder keuze is dat de groep kern; alle groepen en documenten ziet u\nmet de opdracht overzicht. Een document dat u met de hand hebt bewerkt blijft\nstaan; het nieuwe komt ernaast.',
    voorbeelden: [
      'maak',
      'maak --alleen aansluitdocument --formaat docx',
      'maak --voor gemeente-x',
      'maak --definitief --publicatie',
    ],
    opties: [
      { vlag: '--alleen <naam>', uitleg: 'alleen dit document, nummer of deze groep; mag vaker', lijst: true },
      { vlag: '--alles', uitleg: 'alle documenten met al hun exemplaren; met --alleen die van dat document' },
      { vlag: '--voor <partner>', uitleg: 'het pakket van één partij, met de id van die partner' },
      {
        vlag: '--formaat <lijst>',
        uitleg: 'docx, md, html, csv of json; mag vaker; zonder deze optie alle',
        lijst: true,
      },
      { vlag: '--naar <map>', uitleg: 'de map voor de documenten' },
      {
        vlag: '--definitief',
        uitleg: 'de schone tekst voor de status in het bestand, of wat daarvoor in de weg staat',
      },
      { vlag: '--publicatie', uitleg: 'de openbare versie, zonder handtekeningen en namen van personen' },
      { vlag: '--overschrijf', uitleg: 'vervang ook documenten die met de hand zijn bewerkt' },
      peildatum,
      json,
    ],
    laad: async () => (await import('./maak.ts')).maak,
  },
  {
    naam: 'voorstel',
    argument: '[beschrijving]',
    argumentUitleg: beschrijving,
    samenvatting: 'vult aan wat de wet erover zegt',
    uitleg:
      'Vult onbekende taken, grondslagen, geheimhouding, bewaartermijnen en schakels van\nbevoegdheid in met wat de wet bij een soort partner meestal zegt. Elk voorstel is een\nopen punt tot iemand akkoord is. Wat er al staat, verandert niet.',
    voorbeelden: ['voorstel', 'voorstel mijn-samenwerking --droog', 'voorstel --naar met-voorstellen.yaml'],
    opties: [
      { vlag: '--droog', uitleg: 'toon de voorstellen en schrijf niets' },
      { vlag: '--naar <bestand>', uitleg: 'schrijf de aangevulde beschrijving in een nieuw bestand' },
      peildatum,
      json,
    ],
    laad: async () => (await import('./voorstel.ts')).voorstel,
  },
  {
    naam: 'overzicht',
    alias: 'list',
    argument: '[beschrijving]',
    argumentUitleg: beschrijving,
    samenvatting: 'toont welke documenten er zijn',
    uitleg: 'Toont welke documenten uit de beschrijving komen, voor wie, en waarom een document\nniet wordt gemaakt.',
    voorbeelden: ['overzicht', 'overzicht mijn-samenwerking', 'overzicht --json'],
    opties: [peildatum, json],
    laad: async () => (await import('./overzicht.ts')).overzicht,
  },
  {
    naam: 'leesbaarheid',
    argument: '<tekst>',
    argumentUitleg: 'een tekst in Markdown, platte tekst of Word (.md, .txt of .docx)',
    samenvatting: 'meet hoe leesbaar een tekst is',
    uitleg:
      'Telt zinnen, woorden, moeilijke woorden en meer, met de grens voor de lezer die u kiest\nen wat u kunt doen. De tekst blijft op uw computer.',
    voorbeelden: ['leesbaarheid brief.docx', 'leesbaarheid folder.md --lezer jongere'],
    opties: [
      { vlag: '--lezer <soort>', uitleg: 'inwoner (zonder deze optie), jongere, eenvoudig, bestuur of juridisch' },
      { vlag: '--alles', uitleg: 'toon alle bevindingen, niet alleen de eerste twintig' },
      json,
    ],
    laad: async () => (await import('./leesbaarheid.ts')).leesbaarheid,
  },
  {
    naam: 'uitleg',
    alias: 'explain',
    argument: '<code of wet...>',
    argumentUitleg: 'de code van een bevinding, een wet met of zonder artikel, of een bouwsteen',
    samenvatting: 'legt een code of een wet uit',
    uitleg:
      'Toont de uitleg bij de code van een bevinding, wat de wetcatalogus over een wet,\neen artikel of een soort partner zegt, of de standaardtekst van een bouwsteen.',
    voorbeelden: ['uitleg OPN001', 'uitleg jeugdwet 7.3.11', 'uitleg college-jeugdhulp', 'uitleg klachten'],
    opties: [json],
    laad: async () => (await import('./uitleg.ts')).uitleg,
  },
]
