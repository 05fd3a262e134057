import { type CodeInfo, fout, waarschuwing } from './code-info.ts'
import { sjabloonCodes } from './sjabloon-codes.ts'

export type { CodeInfo }

/** Closed table; a code is never reused for something else. */
export const codes = {
  YML100: fout(
    'Geen UTF-8',
    'Het bestand is opgeslagen in een oudere tekencodering, meestal Windows-1252. Letters met accenten en aanhalingstekens zouden dan verkeerd in het convenant komen. Daarom wordt het bestand niet gelezen.',
    'Open het bestand in Kladblok, kies Bestand > Opslaan als, en kies bij Codering ‘UTF-8’.',
  ),
  YML101: fout(
    'UTF-16',
    'Het bestand is opgeslagen als UTF-16 (in Kladblok heet dat ‘Unicode’). De beschrijving moet in UTF-8 staan, omdat andere programma’s haar anders niet kunnen lezen.',
    'Open het bestand in Kladblok, kies Bestand > Opslaan als, en kies bij Codering ‘UTF-8’.',
  ),
  YML102: fout(
    'Word-bestand of zip',
    'Dit is geen tekstbestand maar een Word-, Excel- of zipbestand. De beschrijving is een gewoon tekstbestand met de naam samenwerking.yaml.',
    'Geef de naam van het tekstbestand op, meestal samenwerking.yaml. Hebt u de tekst in Word? Sla haar dan op als platte tekst (UTF-8).',
  ),
  YML103: fout(
    'Geen tekstbestand',
    'Het bestand bevat tekens die in een tekstbestand niet voorkomen, zoals in een pdf, een oud Word-bestand of een afbeelding.',
    'Geef de naam van het tekstbestand op, meestal samenwerking.yaml.',
  ),
  YML104: fout(
    'Bestand te groot',
    'Een beschrijving van een grote regio is enkele honderden kilobytes. Een veel groter bestand is waarschijnlijk geen beschrijving.',
    'Controleer of dit het goede bestand is.',
  ),
  YML105: fout(
    'Te diep genest',
    'Lijsten en groepen staan in dit bestand veel dieper in elkaar dan een beschrijving nodig heeft. Dat wijst op een verkeerd bestand of op haakjes die niet zijn gesloten.',
    'Controleer de inspringing en de haakjes { } en [ ].',
  ),
  YML106: fout(
    'Te veel onderdelen',
    'Het bestand bevat veel meer velden dan een beschrijving nodig heeft.',
    'Controleer of dit het goede bestand is.',
  ),
  YML107: fout(
    'Tekst te lang',
    'Eén tekst of sleutel in het bestand is veel langer dan in een convenant past. Vaak is een aanhalingsteken niet gesloten.',
    'Sluit de aanhalingstekens, of kort de tekst in.',
  ),
  YML110: fout(
    'Leeg bestand',
    'Het bestand bevat geen enkel veld.',
    'Begin met ‘convenant nieuw’, of zet bovenaan ‘formaat: 1’.',
  ),
  YML111: fout(
    'Geen beschrijving',
    'Een beschrijving bestaat uit velden: een sleutel, een dubbele punt, een spatie en de waarde. Dit bestand bevat alleen losse tekst of alleen een lijst.',
    'Begin met ‘formaat: 1’ en zet daaronder de velden, zoals ‘samenwerking:’ en ‘partners:’.',
  ),
  YML112: fout(
    'Niet te lezen als YAML',
    'Op deze plaats klopt de schrijfwijze niet. De rest van het bestand kan daardoor verkeerd worden begrepen, en daarom wordt er niets gemaakt.',
    'Vergelijk de regel met de regels eromheen: sleutel, dubbele punt, spatie, waarde.',
  ),
  YML113: fout(
    'Tab als inspringing',
    'In YAML bepaalt de inspringing wat bij elkaar hoort. Een tab is overal anders breed en is daarom niet toegestaan.',
    'Vervang de tab aan het begin van de regel door spaties.',
  ),
  YML114: fout(
    'Dubbele punt in een tekst',
    'Een dubbele punt met een spatie erna begint een nieuw veld. In een tekst moet die tekst daarom tussen aanhalingstekens staan.',
    'Zet de hele waarde tussen aanhalingstekens, zoals: naam: "art. 6: lid 1".',
  ),
  YML115: fout(
    'Inspringing klopt niet',
    'Velden die bij elkaar horen, springen even ver in. Springt een regel anders in dan haar buren, dan is niet te zien waar zij bij hoort.',
    'Laat de regel even ver inspringen als de velden waar zij bij hoort.',
  ),
  YML116: fout(
    'Streepje ontbreekt of staat verkeerd',
    'Ieder onderdeel van een lijst begint op een nieuwe regel met een streepje en een spatie.',
    'Begin ieder onderdeel met ‘- ’, en laat de velden ervan even ver inspringen als het eerste veld.',
  ),
  YML117: fout(
    'Dubbele punt of spatie ontbreekt',
    'Een veld is: sleutel, dubbele punt, spatie, waarde. Zonder dubbele punt en spatie is niet te zien wat de sleutel is en wat de waarde.',
    'Schrijf ‘sleutel: waarde’. Is dit het vervolg van een tekst? Laat de regel dan verder inspringen dan de sleutel van die tekst.',
  ),
  YML118: fout(
    'Aanhalingsteken niet gesloten',
    'Een tekst die met een aanhalingsteken begint, loopt door tot hetzelfde aanhalingsteken. Wat daarna op de regel staat, hoort nergens bij.',
    'Zet de hele tekst tussen dubbele aanhalingstekens. Staan er in de tekst zelf dubbele aanhalingstekens? Gebruik dan enkele eromheen.',
  ),
  YML119: fout(
    'Haakje niet gesloten',
    'Een lijst tussen [ en ] of een groep tussen { en } moet worden gesloten, met een komma tussen de onderdelen.',
    'Sluit het haakje, of zet de tekst tussen aanhalingstekens als het haakje bij de tekst hoort.',
  ),
  YML120: fout(
    'Onzichtbaar teken',
    'Er staat een vaste spatie of een ander onzichtbaar teken in de inspringing of in een sleutel. Dat gebeurt bij plakken uit Word of van een webpagina. Het ziet eruit als een spatie, maar telt niet zo.',
    'Verwijder het witte stuk aan het begin van de regel en typ gewone spaties.',
  ),
  YML121: fout(
    'Aanhalingstekens uit Word',
    'Word maakt van rechte aanhalingstekens krullende. In YAML tellen alleen de rechte: " en \'.',
    'Vervang de krullende aanhalingstekens door rechte.',
  ),
  YML122: fout(
    'Besturingsteken',
    'De tekst bevat een onzichtbaar teken dat niet in een document kan staan. Dat komt meestal mee bij kopiëren uit een ander programma.',
    'Verwijder het teken: haal de tekst eromheen weg en typ die opnieuw.',
  ),
  YML123: fout(
    'Anker (&)',
    'Een & aan het begin van een waarde geeft haar een naam voor hergebruik. Dat is hier niet toegestaan: ieder feit staat één keer, en verwijzen gaat met een id.',
    'Hoort de & bij de tekst? Zet de waarde dan tussen aanhalingstekens. Verwijs anders met een id.',
  ),
  YML124: fout(
    'Verwijzing met een ster (*)',
    'Een * aan het begin van een waarde verwijst naar een eerder deel van het bestand. Dat is hier niet toegestaan: verwijzen gaat met een id.',
    'Hoort de * bij de tekst? Zet de waarde dan tussen aanhalingstekens. Verwijs anders met een id.',
  ),
  YML125: fout(
    'Label (!)',
    'Een ! aan het begin van een waarde verandert haar soort. Dat is hier niet nodig en niet toegestaan.',
    'Hoort de ! bij de tekst? Zet de waarde dan tussen aanhalingstekens. Laat de ! anders weg.',
  ),
  YML126: fout(
    'Tweede document',
    'Een regel met drie streepjes begint een nieuw document in hetzelfde bestand. Een beschrijving is één document.',
    'Verwijder de regel met drie streepjes, of zet het tweede deel in een eigen bestand.',
  ),
  YML127: fout(
    'Dubbele sleutel',
    'Hetzelfde veld staat twee keer in dezelfde groep. Alleen het eerste telt; het tweede wordt niet gebruikt.',
    'Verwijder een van de twee.',
  ),
  YML128: fout(
    'Regel met %',
    'Een regel die met % begint, is een instructie voor het leesprogramma. Die is hier niet toegestaan.',
    'Verwijder de regel.',
  ),
  YML129: fout(
    'Sleutel is geen tekst',
    'De sleutel van een veld is één woord. Hier staat een lijst, een groep of niets als sleutel.',
    'Schrijf een sleutel uit het schema, gevolgd door een dubbele punt.',
  ),
  YML130: fout(
    'Tekst begint met een bijzonder teken',
    'Een tekst zonder aanhalingstekens mag niet beginnen met @, ` of %. Die tekens hebben in YAML een eigen betekenis.',
    'Zet de hele waarde tussen aanhalingstekens.',
  ),
  YML131: fout(
    'Tekst achter > of |',
    'Na > of | begint de tekst op de volgende regel, verder ingesprongen. Op dezelfde regel mag niets meer staan.',
    'Zet de tekst op de volgende regel, of zet de hele waarde tussen aanhalingstekens als > of | erbij hoort.',
  ),
  YML132: fout(
    'Schuine streep tussen dubbele aanhalingstekens',
    'Tussen dubbele aanhalingstekens heeft een \\ een eigen betekenis, zoals \\n voor een nieuwe regel.',
    'Gebruik enkele aanhalingstekens om de tekst.',
  ),
  YML133: waarschuwing(
    'Krullende aanhalingstekens om de hele waarde',
    'De waarde staat tussen krullende aanhalingstekens uit Word. Die horen nu bij de tekst en komen dus in het document.',
    'Zijn ze niet bedoeld als deel van de tekst? Vervang ze door rechte aanhalingstekens of laat ze weg.',
  ),
  SCH100: fout(
    'Onbekend veld',
    'Deze sleutel bestaat niet op deze plaats. De waarde wordt niet gebruikt, zodat een typefout nooit ongemerkt tekst laat verdwijnen.',
    'Kies een sleutel die hier wel bestaat, of verwijder de regel.',
  ),
  SCH101: fout(
    'Verkeerde vorm',
    'Op deze plaats hoort een andere vorm: een tekst, een lijst of een groep velden. Omdat niet te zien is wat bedoeld is, wordt er niets gemaakt.',
    'Vergelijk met het voorbeeld in de veldenlijst.',
  ),
  SCH102: fout(
    'Id ontbreekt',
    'Ieder onderdeel van een lijst heeft een vaste id. Daarmee verwijzen andere velden ernaar, en daarmee blijft het onderdeel herkenbaar als er iets verandert.',
    'Voeg ‘id: …’ toe: kleine letters, cijfers en streepjes, hoogstens 28 tekens.',
  ),
  SCH103: fout(
    'Id niet goed geschreven',
    'Een id bestaat uit kleine letters zonder accenten, cijfers en streepjes, en is hoogstens 28 tekens lang. Zij komt in bestandsnamen en verwijzingen.',
    'Schrijf de id met kleine letters, cijfers en streepjes, hoogstens 28 tekens.',
  ),
  SCH104: fout(
    'Waarde niet in de lijst',
    'Dit veld heeft een gesloten lijst van waarden. De waarde die er staat, hoort daar niet bij en telt als niet ingevuld.',
    'Kies een van de toegestane waarden.',
  ),
  SCH105: fout(
    'Verkeerde schrijfwijze',
    'De waarde is anders geschreven dan dit veld verlangt, en telt daarom als niet ingevuld.',
    'Schrijf de waarde zoals in het voorbeeld.',
  ),
  SCH106: fout(
    'Datum onjuist',
    'Een datum wordt geschreven als jaar-maand-dag, zoals 2027-03-12, en moet bestaan. Een andere waarde telt als niet ingevuld.',
    'Schrijf de datum als jjjj-mm-dd, zoals 2027-03-12.',
  ),
  SCH107: waarschuwing(
    'Tekst te lang',
    'De tekst is langer dan in dit veld past, en wordt wel gebruikt. In een tabel of een titel wordt zij slecht leesbaar.',
    'Kort de tekst in.',
  ),
  SCH108: fout(
    'Getal onjuist',
    'In dit veld hoort een geheel getal, in cijfers. Een andere waarde telt als niet ingevuld.',
    'Schrijf een geheel getal in cijfers.',
  ),
  SCH109: fout('Lijst te lang', 'De lijst is veel langer dan in een convenant past.', 'Controleer of de lijst klopt.'),
  SCH110: fout(
    'Formaat ontbreekt',
    'De eerste regel zegt in welk formaat het bestand is geschreven. Zo kan een nieuwere versie van het programma een ouder bestand goed lezen.',
    'Zet als eerste regel in het bestand: formaat: 1',
  ),
  SCH111: fout(
    'Formaat onbekend',
    'Het bestand is geschreven in een formaat dat deze versie van het programma niet kent.',
    'Installeer een nieuwere versie, of schrijf ‘formaat: 1’ als het bestand met deze versie is gemaakt.',
  ),
  SCH112: fout(
    'Niet van toepassing zonder reden',
    'Wie een veld ontkent, zegt waarom. Zonder reden telt het veld als niet ingevuld.',
    'Schrijf de reden: {nvt: de reden}.',
  ),
  SCH113: fout(
    'Ingevuld én niet van toepassing',
    'In dezelfde groep staan ingevulde velden en ‘nvt’. Dat spreekt elkaar tegen. De ingevulde velden worden gebruikt.',
    'Verwijder ‘nvt’, of verwijder de andere velden.',
  ),
  SCH114: fout(
    'Burgerservicenummer',
    'Hier staat een burgerservicenummer. In een beschrijving en in een convenant horen geen gegevens van inwoners. De waarde wordt niet gebruikt.',
    'Verwijder het nummer uit het bestand, ook uit eerdere versies die u hebt bewaard.',
  ),
  SCH115: fout(
    'Lijkt een burgerservicenummer',
    'In deze tekst staan negen cijfers die voldoen aan de elfproef. Dat is waarschijnlijk een burgerservicenummer. In een convenant horen geen gegevens van inwoners.',
    'Verwijder het nummer. Is het iets anders, zoals een RSIN? Zet het dan in een veld voor nummers.',
  ),
  SCH116: waarschuwing(
    'Nummer voldoet aan de elfproef',
    'In dit nummerveld staan negen cijfers die voldoen aan de elfproef. Dat kan een RSIN zijn, maar ook een burgerservicenummer.',
    'Controleer dat dit het nummer van een organisatie is.',
  ),
  SCH117: waarschuwing(
    'Leeg onderdeel in een lijst',
    'Er staat een streepje zonder iets erachter. Het lege onderdeel wordt overgeslagen.',
    'Vul het onderdeel in, of verwijder het streepje.',
  ),
  SCH118: fout(
    'Alleen de gewone taal ingevuld',
    'Dit veld heeft een tekst voor het convenant en een versie in gewone taal voor inwoners. Alleen de tweede is ingevuld, en die kan niet in het convenant staan. Het veld telt als niet ingevuld.',
    'Vul ook ‘tekst’ in.',
  ),
  ...sjabloonCodes,
} as const satisfies Record<string, CodeInfo>

export type Code = keyof typeof codes
