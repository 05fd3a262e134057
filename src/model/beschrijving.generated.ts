// Generated from schemas/bron by scripts/genereer.ts. Do not edit.

/** Every object of the model knows its path in the description and which of its fields are denied, with the reason. */
export interface Modelobject {
  readonly pad: string
  readonly nvt: Readonly<Record<string, string>>
}
/** Text that residents may read, with its plain variant where given. */
export interface Bewonerstekst extends Modelobject {
  readonly tekst?: string
  readonly inGewoneTaal?: string
}
/** An article of a law of the catalogue. */
export interface Wetsverwijzing extends Modelobject {
  readonly wet?: string
  readonly artikel?: string
  readonly lid?: string
  readonly onderdeel?: string
}

/** Closed lists: value in the description → Dutch label. */
export const lijsten = {
  "profielen": {
    "onderwijs": "Onderwijs",
    "wijkteam": "Wijkteam",
    "zorg-veiligheid": "Zorg en veiligheid",
    "zvh-wgs": "Zorg- en Veiligheidshuis (WGS)",
  },
  "aarden": {
    "overeenkomst": "privaatrechtelijke overeenkomst",
    "bestuursovereenkomst": "bestuursovereenkomst",
    "niet-afdwingbaar": "niet in rechte afdwingbare afspraak",
  },
  "statussen": {
    "concept": "concept",
    "ter-advies": "ter advies",
    "ter-besluitvorming": "ter besluitvorming",
    "ter-ondertekening": "ter ondertekening",
    "ondertekend": "ondertekend",
    "gewijzigd": "gewijzigd",
    "beeindigd": "beëindigd",
  },
  "rollen-kenner": {
    "projectleider": "projectleider",
    "uitvoering": "uitvoering",
    "jurist": "jurist",
    "fg": "functionaris gegevensbescherming",
    "bestuur": "bestuur",
    "bestuurssecretaris": "bestuurssecretaris",
    "partner": "partner",
  },
  "inwerkingtredingen": {
    "datum": "op een vaste datum",
    "laatste-ondertekening": "na de laatste ondertekening",
    "per-partij": "per partij na haar ondertekening",
    "kern-ondertekend": "zodra de kernpartijen hebben ondertekend",
  },
  "looptijden": {
    "bepaald": "bepaalde tijd",
    "onbepaald": "onbepaalde tijd",
  },
  "verlengingen": {
    "geen": "geen verlenging",
    "stilzwijgend": "stilzwijgend",
    "besluit": "na een besluit van iedere partij",
  },
  "grondslagdocumenten": {
    "eigen": "eigen grondslagdocument",
    "bestaand": "aansluiting bij een bestaande Grondslag",
  },
  "grondslagwerkingen": {
    "toelichtend": "toelichtend: het legt uit en legt niets vast",
    "bindend": "bindend: partijen volgen de uitleg zolang de wet haar toelaat",
  },
  "reglementvormen": {
    "bijlage": "bijlage bij het convenant",
    "besluit-per-orgaan": "besluit van ieder orgaan",
    "geen": "geen privacyreglement",
  },
  "rechtsvormen": {
    "gemeente": "gemeente",
    "openbaar-lichaam": "openbaar lichaam (gemeenschappelijke regeling)",
    "bedrijfsvoeringsorganisatie": "bedrijfsvoeringsorganisatie",
    "gemeenschappelijk-orgaan": "gemeenschappelijk orgaan",
    "stichting": "stichting",
    "vereniging": "vereniging",
    "cooperatie": "coöperatie",
    "bv": "besloten vennootschap",
    "nv": "naamloze vennootschap",
    "maatschap": "maatschap",
    "vof": "vennootschap onder firma",
    "eenmanszaak": "eenmanszaak",
    "openbare-rechtspersoon": "openbare rechtspersoon",
    "staat": "Staat der Nederlanden",
    "zbo": "zelfstandig bestuursorgaan",
    "politie": "politie (rechtspersoon)",
    "geen-rechtspersoon": "geen rechtspersoon",
    "anders": "anders",
  },
  "kringen": {
    "oprichter": "oprichtende partij",
    "latere-toetreder": "later toegetreden partij",
    "incidenteel": "incidentele deelnemer",
    "derde": "derde, geen partij",
    "klasse": "klasse van partijen, nog zonder namen",
  },
  "orgaansoorten": {
    "college": "college van burgemeester en wethouders",
    "burgemeester": "burgemeester",
    "raad": "gemeenteraad",
    "algemeen-bestuur": "algemeen bestuur",
    "dagelijks-bestuur": "dagelijks bestuur",
    "bestuur": "bestuur",
    "raad-van-bestuur": "raad van bestuur",
    "korpschef": "korpschef",
    "college-van-pg": "College van procureurs-generaal",
    "minister": "minister",
    "maten": "maten",
    "eigenaar": "eigenaar",
    "anders": "anders",
  },
  "uitvoeringsgronden": {
    "mandaat": "mandaat",
    "delegatie": "delegatie",
    "opdracht": "opdracht",
    "verwerker": "verwerker",
  },
  "besluitstrekkingen": {
    "deelname": "deelname aan de samenwerking",
    "ondertekening": "ondertekening van het convenant",
    "wijziging-lagere-lagen": "volmacht voor wijzigingen in de lagere lagen",
    "toetreding": "volmacht voor toetredingen",
    "reglement": "vaststelling van het privacyreglement",
  },
  "ondertekenwijzen": {
    "nat": "met pen",
    "gekwalificeerd": "gekwalificeerde elektronische handtekening",
    "geavanceerd": "geavanceerde elektronische handtekening",
  },
  "vertegenwoordigingen": {
    "zelfstandig": "zelfstandig bevoegd",
    "gezamenlijk": "gezamenlijk bevoegd",
  },
  "hoedanigheidsoorten": {
    "college-jeugdhulp": "college voor jeugdhulp (toegang)",
    "college-wmo": "college voor maatschappelijke ondersteuning",
    "college-inkomen": "college voor werk en inkomen",
    "college-schuldhulp": "college voor schuldhulpverlening",
    "college-leerplicht": "college voor leerplicht",
    "college-doorstroompunt": "college als contactgemeente doorstroompunt",
    "college-jeugdgezondheid": "college voor jeugdgezondheidszorg",
    "burgemeester-openbare-orde": "burgemeester voor openbare orde",
    "gemeenschappelijke-regeling": "gemeenschappelijke regeling",
    "uitvoeringsorganisatie": "uitvoeringsorganisatie",
    "swv-po": "samenwerkingsverband passend onderwijs po",
    "swv-vo": "samenwerkingsverband passend onderwijs vo",
    "schoolbestuur-po": "schoolbestuur primair onderwijs",
    "schoolbestuur-vo": "schoolbestuur voortgezet onderwijs",
    "schoolbestuur-so": "schoolbestuur (voortgezet) speciaal onderwijs",
    "schoolbestuur-mbo": "bestuur mbo-instelling",
    "jeugdhulpaanbieder": "jeugdhulpaanbieder",
    "wijkteam": "wijkteam",
    "ggz": "ggz-instelling",
    "jeugdgezondheidszorg": "jeugdgezondheidszorg",
    "huisarts": "huisarts",
    "gecertificeerde-instelling": "gecertificeerde instelling",
    "veilig-thuis": "Veilig Thuis",
    "maatschappelijke-opvang": "maatschappelijke opvang",
    "zorgaanbieder-wmo": "Wmo-aanbieder",
    "welzijn": "welzijn en jongerenwerk",
    "woningcorporatie": "woningcorporatie",
    "politie": "politie",
    "om": "Openbaar Ministerie",
    "rvdk": "Raad voor de Kinderbescherming",
    "reclassering": "reclassering",
    "dji": "penitentiaire inrichting",
    "halt": "Halt",
    "slachtofferhulp": "slachtofferhulp",
    "zorg-veiligheidshuis": "Zorg- en Veiligheidshuis",
    "uwv": "UWV",
    "kinderopvang": "kinderopvang",
    "particulier": "particuliere organisatie",
    "anders": "anders",
  },
  "avg-letters": {
    "a": "toestemming",
    "b": "overeenkomst",
    "c": "wettelijke verplichting",
    "d": "vitaal belang",
    "e": "taak van algemeen belang of openbaar gezag",
    "f": "gerechtvaardigd belang",
  },
  "voorstelstatussen": {
    "voorstel": "voorstel",
    "vastgesteld": "vastgesteld",
  },
  "geheimsoorten": {
    "wettelijk": "wettelijk beroepsgeheim",
    "wettelijke-geheimhouding": "wettelijke geheimhoudingsplicht",
    "contractueel": "geheimhouding krachtens overeenkomst of cao",
    "geen": "geen eigen geheimhoudingsplicht",
  },
  "doorbrekingswegen": {
    "toestemming": "toestemming van de betrokkene of zijn vertegenwoordiger",
    "rechtstreeks-betrokken": "rechtstreeks betrokken bij dezelfde hulp",
    "wettelijke-plicht": "een wettelijke plicht",
    "meldrecht": "een wettelijk meldrecht",
    "conflict-van-plichten": "een conflict van plichten",
    "niet-van-toepassing": "niet nodig (geen geheim)",
  },
  "mandaatsoorten": {
    "besluit": "besluit",
    "mandaat": "mandaat",
    "volmacht": "volmacht",
    "machtiging": "machtiging",
    "opdracht": "opdracht",
    "vaste-regeling": "vaste regeling",
  },
  "mandaatomvang": {
    "ondertekenen": "ondertekenen",
    "taak": "uitvoeren van de taak",
    "wijzigen-bijlagen": "instemmen met wijziging van bijlagen",
    "toetreden": "instemmen met toetredingen",
    "opzeggen": "opzeggen",
    "volledig-convenant": "instemmen met wijziging van het convenant",
  },
  "doelsoorten": {
    "algemeen": "algemeen doel",
    "specifiek": "specifiek doel",
    "sturing": "sturing en verantwoording",
  },
  "gegevensaarden": {
    "gewoon": "gewoon persoonsgegeven",
    "gezondheid": "gezondheidsgegeven",
    "bijzonder-overig": "ander bijzonder persoonsgegeven",
    "strafrechtelijk": "strafrechtelijk gegeven",
    "bsn": "burgerservicenummer",
    "politiegegeven": "politiegegeven",
    "justitieel": "justitieel of strafvorderlijk gegeven",
  },
  "datwat": {
    "dat": "DAT-gegeven (dat er iets is)",
    "wat": "WAT-gegeven (wat er is)",
  },
  "kanten": {
    "buitenkant": "buitenkant",
    "binnenkant": "binnenkant",
  },
  "betrokkenen": {
    "jongere": "de jongere",
    "ouder": "ouders",
    "gezinslid": "andere gezinsleden",
    "inwoner": "de inwoner",
    "melder": "de melder",
    "slachtoffer": "slachtoffers",
    "professional": "professionals",
  },
  "overlegsoorten": {
    "signaleringsoverleg": "signaleringsoverleg",
    "thuiszittersoverleg": "thuiszittersoverleg",
    "een-plan-overleg": "1-plan-overleg",
    "onderwijszorgarrangement": "overleg onderwijszorgarrangement",
    "mdo": "multidisciplinair overleg",
    "zat": "zorg- en adviesteam",
    "weegtafel": "weegtafel",
    "casusoverleg": "casusoverleg",
    "schoolverlatersoverleg": "schoolverlatersoverleg",
    "uitstroomoverleg": "uitstroomoverleg",
    "wijkteamoverleg": "wijkteamoverleg",
    "pga": "persoonsgerichte aanpak",
    "zvh-casusoverleg": "casusoverleg Zorg- en Veiligheidshuis",
    "nazorgoverleg": "nazorgoverleg",
    "sturingsoverleg": "sturingsoverleg",
    "anders": "anders",
  },
  "fasen-overleg": {
    "voorfase": "voorfase en weging",
    "casusoverleg": "casusoverleg",
    "nazorg": "nazorg",
    "sturing": "sturing",
  },
  "niveaus": {
    "school": "school",
    "lokaal": "lokaal",
    "regionaal": "regionaal",
  },
  "sectoren": {
    "po": "primair onderwijs",
    "so": "speciaal onderwijs",
    "vo": "voortgezet onderwijs",
    "vso": "voortgezet speciaal onderwijs",
    "mbo": "middelbaar beroepsonderwijs",
    "volwassenen": "volwassenen",
  },
  "overlegrollen": {
    "voorzitter": "voorzitter",
    "procesregisseur": "procesregisseur",
    "casusregisseur": "casusregisseur",
    "dossierhouder": "dossierhouder",
    "secretaris": "secretaris",
    "inbrenger": "inbrenger",
    "deelnemer": "deelnemer",
  },
  "deelnames": {
    "vast": "vast",
    "op-afroep": "op afroep",
    "agendadeelnemer": "per agendapunt",
    "incidenteel": "incidenteel, geen partij",
    "observator": "observator zonder persoonsgegevens",
  },
  "aanwezigheden": {
    "altijd": "altijd",
    "tenzij": "ja, tenzij",
    "nee": "nee",
  },
  "situaties": {
    "A": "A: de gever en de ontvanger werken aan hetzelfde doel",
    "B": "B: het doel van de ontvanger past bij het doel van de gever",
    "C": "C: het doel van de ontvanger wijkt af",
  },
  "c-gronden": {
    "verenigbaar": "verenigbaar doel",
    "wettelijk": "wettelijke bepaling",
    "vitaal": "vitaal belang",
    "toestemming": "toestemming",
  },
  "signaalsoorten": {
    "verwijsindex": "verwijsindex",
    "meldpunt": "meldpunt",
    "vroegsignalering": "vroegsignalering",
    "anders": "anders",
  },
  "verwerkingsoorten": {
    "casussysteem": "gezamenlijk casussysteem",
    "gezamenlijk-dossier": "gezamenlijk dossier",
    "overlegverslag": "verslag van het overleg",
    "eigen-dossiers": "eigen dossiers van de deelnemers",
    "monitoring": "monitoring zonder herleidbare gegevens",
    "anders": "anders",
  },
  "verantwoordelijkheidsmodellen": {
    "afzonderlijk": "afzonderlijk verantwoordelijk",
    "gezamenlijk": "gezamenlijk verantwoordelijk",
    "gemengd": "deels gezamenlijk en deels afzonderlijk verantwoordelijk",
    "aangewezen": "één aangewezen verantwoordelijke",
    "wettelijk-gezamenlijk": "krachtens de wet gezamenlijk verantwoordelijk",
  },
  "uitkomsten": {
    "altijd": "in alle gevallen",
    "traject": "er is een traject gestart",
    "alleen-gescreend": "alleen gescreend",
    "niet-in-behandeling": "niet in behandeling genomen",
  },
  "startgebeurtenissen": {
    "laatste-wijziging": "de laatste wijziging",
    "afsluiting-casus": "de afsluiting van de casus",
    "uitschrijving": "de uitschrijving van de leerling",
    "signaal": "de dag van het signaal",
    "verslag": "de dag van het overleg",
    "geboortedatum": "de geboortedatum",
    "einde-kwalificatieplicht": "het einde van de kwalificatieplicht",
    "besluit-ondersteuning": "de beoordeling, het advies of de toewijzing",
    "anders": "anders",
  },
  "bewaarbronnen": {
    "wet": "wet",
    "selectielijst": "selectielijst",
    "richtlijn": "richtlijn van de sector",
    "afspraak": "eigen afspraak",
  },
  "restrisicos": {
    "laag": "laag",
    "midden": "gemiddeld",
    "hoog": "hoog",
  },
  "adviezen": {
    "positief": "positief",
    "positief-met-voorwaarden": "positief met voorwaarden",
    "negatief": "negatief",
  },
  "medezeggenschapsorganen": {
    "mr": "medezeggenschapsraad",
    "gmr": "gemeenschappelijke medezeggenschapsraad",
    "opr": "ondersteuningsplanraad",
    "or": "ondernemingsraad",
    "clientenraad": "cliëntenraad",
    "anders": "anders",
  },
  "medezeggenschapsrechten": {
    "instemming": "instemming",
    "advies": "advies",
    "informatie": "informatie",
  },
  "medezeggenschapsuitkomsten": {
    "gevraagd": "gevraagd",
    "verkregen": "verkregen",
    "niet-verkregen": "niet verkregen",
    "niet-nodig": "niet nodig",
  },
  "toetredingsroutes": {
    "automatisch": "verklaring, kennisgeving en deelname samen",
    "verklaring": "eenzijdige verklaring",
    "instemming": "na instemming van de stuurgroep of alle partijen",
    "tenzij-bezwaar": "toetreding, tenzij een partij bezwaar maakt",
    "inkoop": "verklaring bij het inkoopcontract",
  },
  "toetredingsstaten": {
    "kandidaat": "kandidaat",
    "formulier-getekend": "verklaring ondertekend",
    "kennisgegeven": "kennisgegeven",
    "partij": "partij",
    "opgezegd": "opgezegd",
    "uitgetreden": "uitgetreden",
  },
  "opvolgingen": {
    "herindeling": "gemeentelijke herindeling",
    "fusie": "fusie",
    "naamswijziging": "naamswijziging",
    "overdracht-school": "overdracht van een school",
  },
  "kostenregelingen": {
    "eigen-kosten": "iedere partij draagt haar eigen kosten",
    "verdeelsleutel": "kosten worden verdeeld volgens een verdeelsleutel",
    "een-partij": "één partij draagt de gezamenlijke kosten",
  },
  "aansprakelijkheden": {
    "wettelijk": "volgens de wet",
    "eigen-tekortkoming": "iedere partij voor haar eigen tekortkoming",
  },
  "wijzigingslagen": {
    "kern": "kern (alle partijen)",
    "overleg": "bijlage van een overleg (zijn deelnemers)",
    "beheer": "beheer (kennisgeving door de beheerder)",
  },
  "lidwoorden": {
    "de": "de",
    "het": "het",
  },
  "convenantnamen": {
    "convenant": "convenant",
    "privacyconvenant": "privacyconvenant",
    "samenwerkingsconvenant": "samenwerkingsconvenant",
    "aansluitdocument": "aansluitdocument",
    "protocol": "protocol",
  },
  "voorgangerwijzen": {
    "vervangen": "vervangen",
    "ingetrokken": "ingetrokken",
  },
} as const
export type Keuze<L extends keyof typeof lijsten> = keyof (typeof lijsten)[L] & string

export interface Beschrijving extends Modelobject {
  /** Het nummer van het bestandsformaat. Nu altijd 1. */
  readonly formaat?: number
  /** Naam, regio, status en spelregels van de samenwerking. */
  readonly samenwerking?: Samenwerking
  /** Iedere organisatie die bij de samenwerking betrokken is, ook wie geen partij is. */
  readonly partners?: readonly Partner[]
  /** De rollen waarin een partner kan deelnemen. Grondslag, geheim en gegevens hangen aan de hoedanigheid. */
  readonly hoedanigheden?: readonly Hoedanigheid[]
  /** De schakels van bevoegdheid naar ondertekenaar. */
  readonly mandaten?: readonly Mandaat[]
  /** Waarvoor de partijen gegevens delen, over wie, en waarvoor juist niet. */
  readonly doelbinding?: Doelbinding
  /** De soorten persoonsgegevens die aan tafel kunnen komen. */
  readonly gegevens?: readonly Gegeven[]
  /** De soorten overleg en de tafels die er echt zijn. */
  readonly overleggen?: readonly Overleg[]
  /** Een verwijsindex of een vergelijkbaar systeem dat signalen bij elkaar brengt. */
  readonly signaalsystemen?: readonly Signaalsysteem[]
  /** De plaatsen waar gegevens worden vastgelegd, en wie ervoor verantwoordelijk is. */
  readonly verwerkingen?: readonly Verwerking[]
  /** Hoe lang wat wordt bewaard, vanaf wanneer en waarom. */
  readonly bewaartermijnen?: readonly Bewaartermijn[]
  /** DPIA, adviezen en medezeggenschap voordat partijen besluiten. */
  readonly voortraject?: Voortraject
  /** Hoe een organisatie later partij kan worden. */
  readonly toetreding?: Toetreding
  /** Per partner de stand van haar deelname, met een eventueel voorbehoud. */
  readonly toetredingen?: readonly ToetredingVanPartner[]
  /** Wie de samenwerking of een overleg verlaat. */
  readonly uittredingen?: readonly Uittreding[]
  /** Herindeling, fusie, naamswijziging of overdracht van een school. */
  readonly rechtsopvolging?: readonly Rechtsopvolging[]
  /** Beveiliging, rechten, kosten, aansprakelijkheid, geheimhouding en wijziging. */
  readonly afspraken?: Afspraken
  /** Wat er veranderde sinds de vastgestelde versie. */
  readonly wijzigingen?: readonly Wijziging[]
  /** Of en waar het convenant openbaar is. */
  readonly publicatie?: Publicatie
  /** De naam van het bestand met de huisstijl. */
  readonly huisstijl?: string
  /** Wat nog besloten moet worden, door wie en voor wanneer. */
  readonly openPunten?: readonly OpenPunt[]
  /** Bevindingen die iemand met naam van zijn rol heeft aanvaard. */
  readonly aanvaard?: readonly Aanvaard[]
  /** Waarom een standaardtekst is vervangen. */
  readonly afwijkingen?: readonly Afwijking[]
}

export interface Samenwerking extends Modelobject {
  /** De volledige naam zoals die op het document komt. */
  readonly titel?: string
  /** De korte naam waarmee men het convenant aanhaalt. */
  readonly citeertitel?: string
  /** De regio waarvoor het convenant geldt. */
  readonly regio?: string
  /** De familie van convenanten die volgorde en vaktaal bepaalt. */
  readonly profiel?: Keuze<'profielen'>
  /** Wat voor afspraak het convenant is. */
  readonly aard?: Keuze<'aarden'>
  /** De versie van het convenant. */
  readonly versie?: string
  /** De datum van deze versie. */
  readonly versiedatum?: string
  /** Hoe ver het convenant is. */
  readonly status?: Keuze<'statussen'>
  /** De dag waarop recht en stand worden bekeken. */
  readonly peildatum?: string
  /** Hoe de documenten het convenant en de partijen noemen. */
  readonly benaming?: Benaming
  /** Waarom deze samenwerking er komt. */
  readonly aanleiding?: Bewonerstekst
  /** Overwegingen die niet uit de andere velden volgen. */
  readonly overwegingen?: readonly string[]
  /** Wanneer het convenant gaat gelden. */
  readonly inwerkingtreding?: Inwerkingtreding
  /** Hoe lang het convenant geldt. */
  readonly looptijd?: Looptijd
  /** Hoe een partij opzegt en wat dat betekent. */
  readonly opzegging?: Opzegging
  /** Wanneer en door wie het convenant wordt geëvalueerd. */
  readonly evaluatie?: Evaluatie
  /** Wie het convenant beheert. */
  readonly beheer?: Beheer
  /** Stuurgroep, beheergroep en andere gremia van de samenwerking. */
  readonly gremia?: readonly Gremium[]
  /** Hoe partijen een geschil oplossen. */
  readonly geschillen?: Geschillen
  /** Het convenant waar dit convenant onder valt. */
  readonly koepel?: AnderDocument
  /** Het convenant dat door dit convenant wordt vervangen. */
  readonly voorganger?: Voorganger
  /** Een eigen grondslagdocument, of een bestaande Grondslag waarbij de regio aansluit. */
  readonly grondslag?: Grondslagdocument
  /** In welke vorm er een privacyreglement is. */
  readonly reglement?: Reglement
  /** Wat de Wet gegevensverwerking door samenwerkingsverbanden (WGS) van een Zorg- en Veiligheidshuis vraagt. Alleen bij het profiel zvh-wgs. */
  readonly wgs?: Wgs
}

export interface Wgs extends Modelobject {
  /** De functionaris gegevensbescherming die het toezicht op de gezamenlijke verwerking coördineert (WGS 1.4 lid 2). */
  readonly coordinerendFg?: CoordinerendFg
  /** De commissie die over de rechtmatigheid adviseert (WGS 1.8 lid 6) en toetst of een resultaat naar een derde mag (WGS 1.7 lid 2). */
  readonly adviescommissie?: Adviescommissie
  /** Wie toegang geeft tot de gezamenlijke verwerking (WGS 1.8 lid 2) en wie de logging nagaat (WGS 1.8 lid 4). */
  readonly autorisatie?: Autorisatie
  /** Of de deelnemers geautomatiseerde analyse gebruiken als bedoeld in WGS 1.9. */
  readonly analyse?: 'ja' | 'nee'
  /** Wie de criteria vaststelt, wanneer dat gebeurde en waar ze openbaar zijn (WGS 2.32 lid 1). */
  readonly criteria?: OpenbareCriteria
  /** Wie de lijst van casussen bijhoudt en hoe vaak die wordt opgeschoond (WGS 2.32 lid 4). */
  readonly casuslijst?: Casuslijst
  /** Wanneer de privacy-audit is en wie die laat doen (WGS 1.10). */
  readonly audit?: PrivacyAudit
  /** Wie het jaarverslag maakt en waar het op internet staat (WGS 1.12). */
  readonly jaarverslag?: Jaarverslag
}

export interface CoordinerendFg extends Modelobject {
  /** De deelnemer bij wie de coördinerend FG werkt. */
  readonly partner?: string
  /** Waar men de coördinerend FG bereikt. */
  readonly contact?: Contact
}

export interface Adviescommissie extends Modelobject {
  /** De deelnemers die een lid leveren. */
  readonly leden?: readonly string[]
  /** Welke deskundigheid de leden hebben. */
  readonly samenstelling?: string
  /** De deelnemer die voorzit. */
  readonly voorzitter?: string
  /** Hoe de commissie haar advies vaststelt. */
  readonly besluitvorming?: string
  /** Hoe vaak de commissie bijeenkomt. */
  readonly frequentie?: string
  /** Waar men de commissie bereikt. */
  readonly contact?: Contact
}

export interface Autorisatie extends Modelobject {
  /** De deelnemer die autorisaties geeft en intrekt. */
  readonly door?: string
  /** Om de hoeveel tijd de autorisaties worden nagegaan. */
  readonly controle?: string
  /** Om de hoeveel tijd de logging wordt nagegaan. */
  readonly logging?: string
}

export interface OpenbareCriteria extends Modelobject {
  /** Het gremium dat de criteria vaststelt. */
  readonly door?: string
  /** De dag waarop de criteria zijn vastgesteld. */
  readonly datum?: string
  /** Waar de criteria openbaar zijn. */
  readonly plaats?: string
  /** In welke volgorde casussen worden behandeld, de eerste bovenaan. */
  readonly volgorde?: readonly Bewonerstekst[]
}

export interface Casuslijst extends Modelobject {
  /** De deelnemer die de lijst bijhoudt. */
  readonly houder?: string
  /** Om de hoeveel tijd de lijst wordt opgeschoond. */
  readonly opschonen?: string
}

export interface PrivacyAudit extends Modelobject {
  /** Uiterlijk op welke dag de eerste audit klaar is. */
  readonly eerste?: string
  /** Om de hoeveel tijd de audit wordt herhaald. */
  readonly daarna?: string
  /** Door wie de audit wordt gedaan. */
  readonly door?: string
}

export interface Jaarverslag extends Modelobject {
  /** Het gremium dat het jaarverslag vaststelt. */
  readonly door?: string
  /** Uiterlijk op welke dag het eerste verslag er is. */
  readonly eerste?: string
  /** Waar het verslag op internet staat. */
  readonly plaats?: string
}

export interface Benaming extends Modelobject {
  /** Hoe een partij heet. */
  readonly partijEnkelvoud?: string
  /** Hoe de partijen samen heten. */
  readonly partijMeervoud?: string
  /** Hoe het hoofddocument heet. */
  readonly convenant?: Keuze<'convenantnamen'>
  /** Hoe inwoners de samenwerking kennen. */
  readonly samenwerking?: string
}

export interface Inwerkingtreding extends Modelobject {
  /** Waardoor het convenant gaat gelden. */
  readonly wijze?: Keuze<'inwerkingtredingen'>
  /** De dag waarop het convenant op zijn vroegst gaat gelden. */
  readonly datum?: string
  /** De partijen die eerst moeten ondertekenen. */
  readonly kern?: readonly string[]
}

export interface Looptijd extends Modelobject {
  /** Bepaalde of onbepaalde tijd. */
  readonly soort?: Keuze<'looptijden'>
  /** Hoe lang het convenant geldt. */
  readonly duur?: string
  /** De laatste dag waarop het convenant geldt. */
  readonly einde?: string
  /** Of en hoe het convenant wordt verlengd. */
  readonly verlenging?: Keuze<'verlengingen'>
  /** Voor hoe lang het convenant telkens wordt verlengd. */
  readonly verlengingsduur?: string
}

export interface Opzegging extends Modelobject {
  /** Hoe lang van tevoren een partij opzegt. */
  readonly termijn?: string
  /** Wat er gebeurt met lopende casussen en gegevens. */
  readonly gevolg?: string
}

export interface Evaluatie extends Modelobject {
  /** Uiterlijk op welke dag de eerste evaluatie klaar is. */
  readonly eerste?: string
  /** Hoe vaak daarna wordt geëvalueerd. */
  readonly daarna?: string
  /** Het gremium dat evalueert. */
  readonly door?: string
}

export interface Beheer extends Modelobject {
  /** De partner die het convenant beheert. */
  readonly beheerder?: string
  /** Waar men de beheerder bereikt. */
  readonly contact?: Contact
  /** Waar de actuele lijst van partijen staat. */
  readonly register?: string
}

export interface Gremium extends Modelobject {
  /** Vaste aanduiding van dit gremium. */
  readonly id: string
  /** De naam van het gremium. */
  readonly naam?: string
  /** Wat het gremium doet. */
  readonly taken?: readonly string[]
  /** De partners die lid zijn. */
  readonly leden?: readonly string[]
  /** De partner die voorzit. */
  readonly voorzitter?: string
  /** Hoe het gremium besluit. */
  readonly besluitvorming?: string
  /** Hoe vaak het gremium bijeenkomt. */
  readonly frequentie?: string
}

export interface Geschillen extends Modelobject {
  /** De stappen voordat men naar de rechter gaat, in volgorde. */
  readonly stappen?: readonly string[]
  /** Na hoe lang overleg een partij verder mag. */
  readonly termijn?: string
  /** Welke rechter bevoegd is. */
  readonly rechter?: string
}

export interface AnderDocument extends Modelobject {
  /** De titel van het document. */
  readonly titel?: string
  /** De versie van het document. */
  readonly versie?: string
  /** De datum van het document. */
  readonly datum?: string
  /** Waar het document te vinden is. */
  readonly vindplaats?: string
}

export interface Voorganger extends Modelobject {
  /** De titel van het eerdere convenant. */
  readonly titel?: string
  /** De datum van het eerdere convenant. */
  readonly datum?: string
  /** Wat er met het eerdere convenant gebeurt. */
  readonly wijze?: Keuze<'voorgangerwijzen'>
}

export interface Grondslagdocument extends Modelobject {
  /** Eigen grondslagdocument of aansluiting bij een bestaande Grondslag. */
  readonly soort?: Keuze<'grondslagdocumenten'>
  /** De titel van de bestaande Grondslag. */
  readonly titel?: string
  /** De versie van de bestaande Grondslag. */
  readonly versie?: string
  /** Waar de bestaande Grondslag te vinden is. */
  readonly vindplaats?: string
  /** Of het grondslagdocument alleen uitlegt (toelichtend), of dat partijen zich ook aan zijn uitleg binden. Zonder keuze licht het toe. */
  readonly werking?: Keuze<'grondslagwerkingen'>
}

export interface Reglement extends Modelobject {
  /** In welke vorm er een privacyreglement is. */
  readonly vorm?: Keuze<'reglementvormen'>
  /** De korte naam van het reglement. */
  readonly citeertitel?: string
}

export interface Contact extends Modelobject {
  /** De functie, geen naam. */
  readonly functie?: string
  /** De naam van de persoon, alleen als dat nodig is. */
  readonly naam?: string
  /** Een functioneel adres, liever niet dat van een persoon. */
  readonly email?: string
  /** Een algemeen nummer. */
  readonly telefoon?: string
  /** Het postadres. */
  readonly adres?: string
  /** Een pagina met uitleg of een formulier. */
  readonly web?: string
}

export interface Partner extends Modelobject {
  /** Vaste aanduiding van deze partner. */
  readonly id: string
  /** De volledige naam volgens de statuten of de wet. */
  readonly naam?: string
  /** De naam in de lopende tekst. */
  readonly korteNaam?: string
  /** De naam waaronder men de organisatie kent. */
  readonly handelsnaam?: string
  /** De rechtsvorm van de organisatie. */
  readonly rechtsvorm?: Keuze<'rechtsvormen'>
  /** De rechtsvorm als die niet in de lijst staat. */
  readonly rechtsvormAnders?: string
  /** De statutaire vestigingsplaats. */
  readonly zetel?: string
  /** Het nummer in het handelsregister. */
  readonly kvk?: string
  /** Het bezoekadres. */
  readonly adres?: string
  /** Het nummer van de school of het schoolbestuur. */
  readonly brin?: string
  /** De code van de zorgaanbieder. */
  readonly agb?: string
  /** Het organisatie-identificatienummer van een overheid. */
  readonly oin?: string
  /** Hoe de partner bij het convenant hoort. */
  readonly kring?: Keuze<'kringen'>
  /** Wie of wat dit is, bijvoorbeeld bij een klasse zonder namen. */
  readonly omschrijving?: string
  /** De bestuursorganen of besturen die partij zijn of besluiten. */
  readonly organen?: readonly Orgaan[]
  /** Of naast het orgaan ook de rechtspersoon partij is, voor de burgerlijke verplichtingen. */
  readonly rechtspersoonIsPartij?: 'ja' | 'nee'
  /** De vestigingen die elk apart ondertekenen, bij een landelijke dienst. */
  readonly vestigingen?: readonly Vestiging[]
  /** Wie voor deze partner ondertekent. */
  readonly vertegenwoordiging?: Vertegenwoordiging
  /** Een andere organisatie die deze partner vertegenwoordigt. */
  readonly vertegenwoordigdDoor?: VertegenwoordigdDoor
  /** Wie vragen over het convenant beantwoordt. */
  readonly contactpersoon?: Contact
  /** De FG. Heeft de partner geen FG nodig: {nvt: reden}. */
  readonly fg?: Contact
  /** Waar inwoners met privacyvragen terechtkunnen. */
  readonly privacy?: Contact
  /** Waar andere partijen een datalek melden. */
  readonly datalek?: Contact
  /** Waar inwoners een klacht indienen. */
  readonly klachten?: Contact
  /** In welke hoedanigheden de partner deelneemt. */
  readonly hoedanigheden?: readonly Vervulling[]
  /** De besluiten van de organen van deze partner over het convenant. */
  readonly besluiten?: readonly Besluit[]
  /** De handtekeningen die gezet zijn. */
  readonly ondertekening?: readonly Ondertekening[]
  /** Het nummer van de verwerking in het register van deze partner. */
  readonly register?: string
}

export interface Orgaan extends Modelobject {
  /** Vaste aanduiding van dit orgaan. */
  readonly id: string
  /** Welk orgaan het is. */
  readonly soort?: Keuze<'orgaansoorten'>
  /** De volledige naam als die afwijkt. */
  readonly naam?: string
  /** Of dit orgaan zelf partij is, ieder voor zover het zijn bevoegdheid betreft. */
  readonly isPartij?: 'ja' | 'nee'
  /** Waarvoor dit orgaan deelneemt. */
  readonly bevoegdheid?: string
}

export interface Vestiging extends Modelobject {
  /** Vaste aanduiding van deze vestiging. */
  readonly id: string
  /** De naam van de vestiging. */
  readonly naam?: string
  /** De plaats van de vestiging. */
  readonly plaats?: string
}

export interface Vertegenwoordiging extends Modelobject {
  /** Zelfstandig of gezamenlijk bevoegd. */
  readonly wijze?: Keuze<'vertegenwoordigingen'>
  /** Wie ondertekent, in functie. */
  readonly ondertekenaars?: readonly Ondertekenaar[]
  /** Waaruit de bevoegdheid blijkt, zoals het handelsregister. */
  readonly bron?: string
}

export interface Ondertekenaar extends Modelobject {
  /** Vaste aanduiding van deze ondertekenaar. */
  readonly id: string
  /** De functie van de ondertekenaar. */
  readonly functie?: string
  /** De naam bij ondertekening. Meestal pas dan bekend. */
  readonly naam?: string
  /** Namens welk orgaan van deze partner. */
  readonly orgaan?: string
  /** Namens welke vestiging van deze partner. */
  readonly vestiging?: string
  /** Waarop de bevoegdheid van de ondertekenaar steunt. */
  readonly mandaat?: string
}

export interface VertegenwoordigdDoor extends Modelobject {
  /** De organisatie die vertegenwoordigt. */
  readonly partner?: string
  /** Het orgaan van die organisatie. */
  readonly orgaan?: string
  /** Waarop de vertegenwoordiging steunt. */
  readonly mandaat?: string
  /** Waarom deze organisatie vertegenwoordigt. */
  readonly grond?: string
}

export interface Vervulling extends Modelobject {
  /** Vaste aanduiding binnen deze partner. */
  readonly id: string
  /** In welke hoedanigheid. */
  readonly hoedanigheid?: string
  /** Het orgaan dat hiervoor verantwoordelijk is. */
  readonly orgaan?: string
  /** De organisatie die in deze hoedanigheid aan tafel zit voor deze partner. */
  readonly uitvoeringDoor?: UitvoeringDoor
  /** Grondslagen die alleen voor deze partner gelden. */
  readonly grondslagen?: readonly Grondslag[]
  /** Het geheim als dat bij deze partner anders is. */
  readonly beroepsgeheim?: Beroepsgeheim
  /** Wat bij deze partner anders is. */
  readonly toelichting?: string
}

export interface UitvoeringDoor extends Modelobject {
  /** De organisatie die aan tafel zit. */
  readonly partner?: string
  /** Op welke grond zij dat doet. */
  readonly grond?: Keuze<'uitvoeringsgronden'>
  /** Het besluit waarop dat steunt. */
  readonly mandaat?: string
}

export interface Besluit extends Modelobject {
  /** Vaste aanduiding van dit besluit. */
  readonly id: string
  /** Welk orgaan besloot. */
  readonly orgaan?: string
  /** De datum van het besluit. */
  readonly datum?: string
  /** Het nummer of zaaknummer. */
  readonly kenmerk?: string
  /** Over welke versie is besloten. */
  readonly versie?: string
  /** Wat er is besloten. */
  readonly strekking?: readonly (Keuze<'besluitstrekkingen'>)[]
  /** Een voorbehoud in het besluit. */
  readonly voorbehoud?: string
  /** De dag waarop het voorbehoud verviel. */
  readonly voorbehoudVervuld?: string
}

export interface Ondertekening extends Modelobject {
  /** Vaste aanduiding van deze handtekening. */
  readonly id: string
  /** Wie van de ondertekenaars tekende. */
  readonly ondertekenaar?: string
  /** De naam van wie tekende. */
  readonly naam?: string
  /** De functie van wie tekende. */
  readonly functie?: string
  /** De dag van ondertekening. */
  readonly datum?: string
  /** De plaats van ondertekening. */
  readonly plaats?: string
  /** Hoe is ondertekend. */
  readonly wijze?: Keuze<'ondertekenwijzen'>
  /** Welke versie is ondertekend. */
  readonly versie?: string
  /** De hash van het ondertekende bestand. */
  readonly hash?: string
  /** Waar het ondertekende exemplaar ligt. */
  readonly bewijs?: string
}

export interface Hoedanigheid extends Modelobject {
  /** Vaste aanduiding van deze hoedanigheid. */
  readonly id: string
  /** De soort uit de lijst. */
  readonly soort?: Keuze<'hoedanigheidsoorten'>
  /** De soort als die niet in de lijst staat. */
  readonly soortAnders?: string
  /** De naam in het enkelvoud. */
  readonly naam?: string
  /** De naam in het meervoud. */
  readonly meervoud?: string
  /** Hoe inwoners deze partij kennen. */
  readonly inGewoneTaal?: string
  /** De taken waarvoor deze partij er is. */
  readonly taken?: readonly Taak[]
  /** De grondslag per doel. */
  readonly grondslagen?: readonly Grondslag[]
  /** Of en hoe deze partij aan geheimhouding is gebonden. */
  readonly beroepsgeheim?: Beroepsgeheim
  /** De gegevens die deze partij kan inbrengen. */
  readonly brengtIn?: readonly string[]
  /** Gegevens die deze partij van de wet niet mag verstrekken. */
  readonly nooitInbrengen?: readonly Verbod[]
}

export interface Taak extends Modelobject {
  /** Vaste aanduiding binnen deze hoedanigheid. */
  readonly id: string
  /** Wat de taak is. */
  readonly tekst?: Bewonerstekst
  /** De artikelen waarin de taak staat. */
  readonly wetten?: readonly Wetsverwijzing[]
  /** Voorstel of vastgesteld. */
  readonly status?: Keuze<'voorstelstatussen'>
  /** Wie het voorstel heeft goedgekeurd. */
  readonly akkoord?: Akkoord
}

export interface Grondslag extends Modelobject {
  /** Vaste aanduiding binnen deze hoedanigheid. */
  readonly id: string
  /** Voor welke doelen deze grondslag geldt. */
  readonly doelen?: readonly string[]
  /** De grond: a tot en met f. */
  readonly avg?: Keuze<'avg-letters'>
  /** De wet die de taak of plicht opdraagt. */
  readonly wetten?: readonly Wetsverwijzing[]
  /** De artikelen die gezondheids- en andere bijzondere gegevens toelaten. */
  readonly bijzonder?: readonly Wetsverwijzing[]
  /** De artikelen die strafrechtelijke gegevens toelaten. */
  readonly strafrechtelijk?: readonly Wetsverwijzing[]
  /** De artikelen die het gebruik van het burgerservicenummer toelaten. */
  readonly bsn?: readonly Wetsverwijzing[]
  /** De afweging bij letter f. */
  readonly belangenafweging?: string
  /** Wat hierbij van belang is. */
  readonly toelichting?: string
  /** Voorstel of vastgesteld. */
  readonly status?: Keuze<'voorstelstatussen'>
  /** Wie het voorstel heeft goedgekeurd. */
  readonly akkoord?: Akkoord
}

export interface Akkoord extends Modelobject {
  /** In welke rol. */
  readonly rol?: Keuze<'rollen-kenner'>
  /** De datum van het akkoord. */
  readonly datum?: string
}

export interface Beroepsgeheim extends Modelobject {
  /** Wat voor geheimhouding geldt. */
  readonly soort?: Keuze<'geheimsoorten'>
  /** De artikelen waarin het geheim staat. */
  readonly wetten?: readonly Wetsverwijzing[]
  /** Langs welke wegen deze beroepsbeoefenaar het geheim mag doorbreken. */
  readonly doorbreking?: readonly (Keuze<'doorbrekingswegen'>)[]
  /** Wat hierbij van belang is. */
  readonly toelichting?: string
  /** Voorstel of vastgesteld. */
  readonly status?: Keuze<'voorstelstatussen'>
  /** Wie het voorstel heeft goedgekeurd. */
  readonly akkoord?: Akkoord
}

export interface Verbod extends Modelobject {
  /** Vaste aanduiding binnen deze hoedanigheid. */
  readonly id: string
  /** Welke gegevens niet. */
  readonly gegevens?: readonly string[]
  /** Waarom niet. */
  readonly wetten?: readonly Wetsverwijzing[]
  /** De reden in woorden. */
  readonly toelichting?: string
  /** Voorstel of vastgesteld. */
  readonly status?: Keuze<'voorstelstatussen'>
  /** Wie het voorstel heeft goedgekeurd. */
  readonly akkoord?: Akkoord
}

export interface Mandaat extends Modelobject {
  /** Vaste aanduiding van deze schakel. */
  readonly id: string
  /** Wat voor schakel dit is. */
  readonly soort?: Keuze<'mandaatsoorten'>
  /** Hoe het stuk heet. */
  readonly titel?: string
  /** Wie de bevoegdheid geeft, elk met datum en kenmerk. */
  readonly van?: readonly Verlener[]
  /** Wie de bevoegdheid krijgt. */
  readonly aan?: Ontvanger
  /** De schakel waarop deze schakel steunt. */
  readonly steuntOp?: string
  /** Waarvoor de bevoegdheid geldt. */
  readonly omvang?: readonly (Keuze<'mandaatomvang'>)[]
  /** Wat er niet onder valt. */
  readonly grenzen?: string
  /** Of ondervolmacht of ondermandaat mag. */
  readonly onderlinge?: 'ja' | 'nee'
  /** De laatste dag waarop de bevoegdheid geldt. */
  readonly geldigTot?: string
  /** Waar het stuk ligt. */
  readonly vindplaats?: string
  /** Voorstel of vastgesteld. */
  readonly status?: Keuze<'voorstelstatussen'>
  /** Wie het voorstel heeft goedgekeurd. */
  readonly akkoord?: Akkoord
}

export interface Verlener extends Modelobject {
  /** Vaste aanduiding binnen deze schakel. */
  readonly id: string
  /** De organisatie die de bevoegdheid geeft. */
  readonly partner?: string
  /** Het orgaan van die organisatie. */
  readonly orgaan?: string
  /** De datum van het stuk. */
  readonly datum?: string
  /** Het nummer van het stuk. */
  readonly kenmerk?: string
  /** Voor welke versie van het convenant. */
  readonly versie?: string
  /** De dag waarop de bevoegdheid is ingetrokken. */
  readonly ingetrokken?: string
}

export interface Ontvanger extends Modelobject {
  /** De organisatie van de ontvanger. */
  readonly partner?: string
  /** De functie van de ontvanger. */
  readonly functie?: string
  /** Functies die samen moeten tekenen. */
  readonly gezamenlijkMet?: readonly string[]
}

export interface Doelbinding extends Modelobject {
  /** De doelen, algemeen en per overleg. */
  readonly doelen?: readonly Doel[]
  /** Over wie het gaat. */
  readonly doelgroep?: Bewonerstekst
  /** De jongste leeftijd in jaren. */
  readonly leeftijdVan?: number
  /** De leeftijd waarop het ophoudt. */
  readonly leeftijdTot?: number
  /** Waarvoor de gegevens niet worden gebruikt. */
  readonly afbakening?: readonly Bewonerstekst[]
}

export interface Doel extends Modelobject {
  /** Vaste aanduiding van dit doel. */
  readonly id: string
  /** Algemeen of specifiek. */
  readonly soort?: Keuze<'doelsoorten'>
  /** Het doel, als deel van een zin. */
  readonly tekst?: Bewonerstekst
  /** Het algemene doel waar dit doel onder valt. */
  readonly onder?: string
}

export interface Gegeven extends Modelobject {
  /** Vaste aanduiding van dit gegeven. */
  readonly id: string
  /** Hoe het gegeven heet. */
  readonly naam?: Bewonerstekst
  /** Gewoon, bijzonder, strafrechtelijk of BSN. */
  readonly aard?: Keuze<'gegevensaarden'>
  /** DAT: dat er iets is. WAT: wat er is. */
  readonly datWat?: Keuze<'datwat'>
  /** Of het om de kern van de hulp gaat of om wat er van buiten zichtbaar is. */
  readonly kant?: Keuze<'kanten'>
  /** Voorbeelden van dit gegeven. */
  readonly voorbeelden?: readonly string[]
  /** Over wie het gegeven gaat. */
  readonly overWie?: readonly (Keuze<'betrokkenen'>)[]
  /** Wat hierbij van belang is. */
  readonly toelichting?: string
}

export interface Overleg extends Modelobject {
  /** Vaste aanduiding van dit overleg. */
  readonly id: string
  /** De soort uit de lijst. */
  readonly soort?: Keuze<'overlegsoorten'>
  /** De soort als die niet in de lijst staat. */
  readonly soortAnders?: string
  /** De naam van het overleg. */
  readonly naam?: string
  /** 'de' of 'het' voor de naam. */
  readonly lidwoord?: Keuze<'lidwoorden'>
  /** In welke fase het overleg plaatsvindt. */
  readonly fase?: Keuze<'fasen-overleg'>
  /** School, lokaal of regionaal. */
  readonly niveau?: Keuze<'niveaus'>
  /** Voor welke sectoren. */
  readonly sectoren?: readonly (Keuze<'sectoren'>)[]
  /** De doelen van dit overleg. */
  readonly doelen?: readonly string[]
  /** Wat dit overleg doet. */
  readonly omschrijving?: Bewonerstekst
  /** Over wie dit overleg gaat. */
  readonly doelgroep?: Bewonerstekst
  /** Wanneer een casus erin komt en eruit gaat. */
  readonly criteria?: Criteria
  /** Hoe per casus wordt afgewogen. */
  readonly motivering?: Motivering
  /** Wie aan tafel zit, in welke hoedanigheid en rol. */
  readonly deelnemers?: readonly Deelnemer[]
  /** Partijen die aan dit overleg niet deelnemen, met de reden. */
  readonly nietDeelnemend?: readonly NietDeelnemend[]
  /** Of ouders en jongere aan tafel zitten. */
  readonly betrokkeneAanwezig?: Keuze<'aanwezigheden'>
  /** Wanneer niet, en waarom. */
  readonly betrokkeneToelichting?: Bewonerstekst
  /** De stappen, van aanmelding tot afsluiting. */
  readonly werkproces?: readonly Stap[]
  /** Wie geeft wat aan wie, en in welke situatie. */
  readonly verstrekkingen?: readonly Verstrekking[]
  /** Of een casus eerst zonder herleidbare gegevens wordt besproken. */
  readonly anoniemEerst?: 'ja' | 'nee'
  /** Wie de betrokkene wanneer en hoe informeert. */
  readonly informeren?: Informeren
  /** Wie wat vastlegt en waar. */
  readonly verslag?: Verslag
  /** De bewaartermijnen die gelden. */
  readonly bewaren?: readonly string[]
  /** Hoe vaak het overleg plaatsvindt. */
  readonly frequentie?: string
  /** Waar het overleg plaatsvindt, of online. */
  readonly wijze?: string
  /** Wie als niet-partij kan aanschuiven en onder welke voorwaarden. */
  readonly incidenteel?: Incidenteel
  /** Wat in dit overleg anders of extra is afgesproken. */
  readonly afspraken?: string
  /** De tafels die er echt zijn, per gemeente of school. */
  readonly uitvoeringen?: readonly Uitvoering[]
  /** Waarom dit overleg van het algemene deel afwijkt. */
  readonly wijktAf?: string
}

export interface Criteria extends Modelobject {
  /** Wanneer een casus in dit overleg kan. */
  readonly aanmelding?: readonly Bewonerstekst[]
  /** Wanneer een casus wordt afgesloten. */
  readonly afsluiting?: readonly Bewonerstekst[]
  /** Of de criteria openbaar zijn. */
  readonly voorafBekend?: 'ja' | 'nee'
}

export interface Motivering extends Modelobject {
  /** Hoe per casus wordt afgewogen en vastgelegd dat delen nodig is. */
  readonly afweging?: string
  /** Waarom het delen in verhouding staat tot het doel. */
  readonly proportionaliteit?: string
  /** Waarom het doel niet met minder kan worden bereikt. */
  readonly subsidiariteit?: string
}

export interface Deelnemer extends Modelobject {
  /** Vaste aanduiding binnen dit overleg. */
  readonly id: string
  /** In welke hoedanigheid. */
  readonly hoedanigheid?: string
  /** De rollen aan tafel. */
  readonly rollen?: readonly (Keuze<'overlegrollen'>)[]
  /** Vast, op afroep of anders. */
  readonly deelname?: Keuze<'deelnames'>
  /** Als niet alle partners met deze hoedanigheid deelnemen. */
  readonly partners?: readonly string[]
  /** Wanneer deze deelnemer aanschuift. */
  readonly voorwaarde?: string
}

export interface NietDeelnemend extends Modelobject {
  /** Vaste aanduiding binnen dit overleg. */
  readonly id: string
  /** Wie niet deelneemt. */
  readonly partner?: string
  /** Als de partner alleen in bepaalde gemeenten niet deelneemt. */
  readonly gemeenten?: readonly string[]
  /** Waarom niet. */
  readonly reden?: string
  /** Sinds wanneer. */
  readonly datum?: string
}

export interface Stap extends Modelobject {
  /** Vaste aanduiding binnen dit overleg. */
  readonly id: string
  /** Een of twee woorden. */
  readonly naam?: string
  /** Wat er in deze stap gebeurt, in één of twee zinnen. */
  readonly tekst?: string
  /** Wie de stap zet. */
  readonly wie?: string
  /** Binnen welke termijn. */
  readonly termijn?: string
}

export interface Verstrekking extends Modelobject {
  /** Vaste aanduiding binnen dit overleg. */
  readonly id: string
  /** Wie het gegeven inbrengt. */
  readonly van?: readonly string[]
  /** Wie het gegeven ontvangt. */
  readonly aan?: readonly string[]
  /** Welke gegevens. */
  readonly gegevens?: readonly string[]
  /** Voor welke doelen. */
  readonly doelen?: readonly string[]
  /** A, B of C: hoe het doel van de ontvanger zich verhoudt tot dat van de gever. */
  readonly situatie?: Keuze<'situaties'>
  /** Waarom een afwijkend doel toch mag. */
  readonly cGrond?: Keuze<'c-gronden'>
  /** Langs welke weg een geheimhouder dit mag geven. */
  readonly geheim?: readonly (Keuze<'doorbrekingswegen'>)[]
  /** De artikelen die de verstrekking toelaten of opdragen. */
  readonly wetten?: readonly Wetsverwijzing[]
  /** Wat hierbij van belang is. */
  readonly toelichting?: string
}

export interface Informeren extends Modelobject {
  /** Wie informeert. */
  readonly door?: readonly string[]
  /** Op welk moment. */
  readonly wanneer?: Bewonerstekst
  /** Op welke manier. */
  readonly hoe?: Bewonerstekst
  /** Wanneer later wordt geïnformeerd. */
  readonly uitzondering?: Bewonerstekst
}

export interface Verslag extends Modelobject {
  /** Wie het verslag maakt, eventueel per sector. */
  readonly door?: readonly string[]
  /** Wat wel en niet in het verslag komt. */
  readonly inhoud?: Bewonerstekst
  /** In welke verwerking het verslag komt. */
  readonly verwerking?: string
}

export interface Incidenteel extends Modelobject {
  /** Wie kan aanschuiven. */
  readonly wie?: string
  /** Onder welke voorwaarden. */
  readonly voorwaarden?: readonly string[]
}

export interface Uitvoering extends Modelobject {
  /** Vaste aanduiding van deze tafel. */
  readonly id: string
  /** De naam van de tafel. */
  readonly naam?: string
  /** Voor welke gemeenten deze tafel er is. */
  readonly gemeenten?: readonly string[]
  /** Voor welke school of scholen. */
  readonly school?: string
  /** Voor welke sector. */
  readonly sector?: Keuze<'sectoren'>
  /** Wie voorzit. */
  readonly voorzitter?: Bezetting
  /** Wie het dossier houdt. */
  readonly dossierhouder?: Bezetting
  /** Wie het verslag maakt. */
  readonly secretaris?: Bezetting
  /** Als niet alle partners uit het overleg deelnemen. */
  readonly deelnemers?: readonly string[]
  /** Als die afwijkt. */
  readonly frequentie?: string
  /** Waar de tafel samenkomt. */
  readonly plaats?: string
}

export interface Bezetting extends Modelobject {
  /** De organisatie. */
  readonly partner?: string
  /** De functie. */
  readonly functie?: string
}

export interface Signaalsysteem extends Modelobject {
  /** Vaste aanduiding van dit systeem. */
  readonly id: string
  /** De naam van het systeem. */
  readonly naam?: string
  /** Wat voor systeem. */
  readonly soort?: Keuze<'signaalsoorten'>
  /** Waarvoor het dient. */
  readonly doelen?: readonly string[]
  /** Wie volgens de wet of de afspraak verantwoordelijk is. */
  readonly verantwoordelijke?: string
  /** Waarop het systeem steunt. */
  readonly wetten?: readonly Wetsverwijzing[]
  /** Wie een signaal kan afgeven. */
  readonly melders?: readonly string[]
  /** Wat er wordt vastgelegd. */
  readonly gegevens?: readonly string[]
  /** Wie wordt gewaarschuwd en wat die doet. */
  readonly match?: Bewonerstekst
  /** Hoe de betrokkene het hoort. */
  readonly informeren?: Bewonerstekst
  /** De bewaartermijnen die gelden. */
  readonly bewaren?: readonly string[]
}

export interface Verwerking extends Modelobject {
  /** Vaste aanduiding van deze verwerking. */
  readonly id: string
  /** De naam van de verwerking. */
  readonly naam?: string
  /** Wat voor verwerking. */
  readonly soort?: Keuze<'verwerkingsoorten'>
  /** Voor welke overleggen. */
  readonly overleggen?: readonly string[]
  /** Welke soorten gegevens hierin worden vastgelegd. */
  readonly gegevens?: readonly string[]
  /** Welke bewaartermijnen voor deze verwerking gelden. */
  readonly bewaren?: readonly string[]
  /** Wie verantwoordelijk is, eventueel vanaf een datum anders. */
  readonly verantwoordelijkheid?: readonly Regime[]
  /** Wie wat doet bij gezamenlijke verantwoordelijkheid. */
  readonly taakverdeling?: Taakverdeling
  /** Waar betrokkenen terechtkunnen. */
  readonly contactpunt?: Contact
  /** Wie het systeem beheert. */
  readonly beheerder?: string
  /** Leveranciers die voor de partijen gegevens verwerken. */
  readonly verwerkers?: readonly Verwerker[]
}

export interface Regime extends Modelobject {
  /** Vaste aanduiding binnen deze verwerking. */
  readonly id: string
  /** Hoe de verantwoordelijkheid ligt. */
  readonly model?: Keuze<'verantwoordelijkheidsmodellen'>
  /** Vanaf welke datum dit geldt. */
  readonly vanaf?: string
  /** Tot en met welke datum dit geldt. */
  readonly tot?: string
  /** Welke hoedanigheden verantwoordelijk zijn. */
  readonly verantwoordelijken?: readonly string[]
  /** De wet die de verantwoordelijkheid verdeelt. */
  readonly wetten?: readonly Wetsverwijzing[]
  /** Wat hierbij van belang is. */
  readonly toelichting?: string
}

export interface Taakverdeling extends Modelobject {
  /** Wie betrokkenen informeert. */
  readonly informeren?: string
  /** Wie verzoeken van betrokkenen afhandelt. */
  readonly rechten?: string
  /** Wie een datalek meldt. */
  readonly datalek?: string
  /** Wie bewaakt dat gegevens op tijd worden vernietigd. */
  readonly bewaren?: string
  /** Wie de DPIA bijhoudt. */
  readonly dpia?: string
  /** Wie de beveiliging en de toegang tot het systeem regelt. */
  readonly beveiliging?: string
  /** Wie namens allen met verwerkers contracteert en op hen toeziet. */
  readonly verwerkers?: string
}

export interface Verwerker extends Modelobject {
  /** Vaste aanduiding binnen deze verwerking. */
  readonly id: string
  /** De naam van de leverancier. */
  readonly naam?: string
  /** Wat de leverancier doet. */
  readonly dienst?: string
  /** Datum of kenmerk van de verwerkersovereenkomst. */
  readonly overeenkomst?: string
  /** De modelovereenkomst van de sector waarop de verwerkersovereenkomst is gebaseerd. */
  readonly model?: string
  /** Andere verwerkers die de leverancier inschakelt. */
  readonly subverwerkers?: readonly string[]
  /** Of de gegevens binnen de Europese Economische Ruimte blijven. */
  readonly binnenEer?: 'ja' | 'nee'
}

export interface Bewaartermijn extends Modelobject {
  /** Vaste aanduiding van deze bewaartermijn. */
  readonly id: string
  /** Wat er wordt bewaard. */
  readonly wat?: Bewonerstekst
  /** De termijn, eventueel per uitkomst. */
  readonly termijnen?: readonly Termijn[]
  /** Wie het bewaart. */
  readonly houders?: readonly string[]
  /** Waar de termijn vandaan komt. */
  readonly bron?: Keuze<'bewaarbronnen'>
  /** De wet waarin de termijn staat. */
  readonly wetten?: readonly Wetsverwijzing[]
  /** De categorie als een overheid de houder is. */
  readonly selectielijst?: string
  /** Waarom deze termijn nodig is. */
  readonly motivering?: string
  /** Voorstel of vastgesteld. */
  readonly status?: Keuze<'voorstelstatussen'>
  /** Wie het voorstel heeft goedgekeurd. */
  readonly akkoord?: Akkoord
}

export interface Termijn extends Modelobject {
  /** Vaste aanduiding binnen deze bewaartermijn. */
  readonly id: string
  /** Voor welke uitkomst van de casus. */
  readonly uitkomst?: Keuze<'uitkomsten'>
  /** Hoe lang. */
  readonly duur?: string
  /** De gebeurtenis vanaf welke de termijn loopt. */
  readonly start?: Keuze<'startgebeurtenissen'>
  /** De gebeurtenis als die niet in de lijst staat. */
  readonly startAnders?: string
}

export interface Voortraject extends Modelobject {
  /** De gegevensbeschermingseffectbeoordeling. */
  readonly dpia?: Dpia
  /** Het advies per partner. */
  readonly fgAdviezen?: readonly FgAdvies[]
  /** Welke raad om instemming, advies of informatie is gevraagd. */
  readonly medezeggenschap?: readonly Medezeggenschap[]
  /** Hoe jongeren en ouders zijn gehoord. */
  readonly betrokkenen?: Raadpleging
  /** Welke adviesraad is gehoord. */
  readonly adviesraden?: readonly Adviesraad[]
  /** Of het convenant in het OOGO is besproken. */
  readonly oogo?: Raadpleging
  /** Wanneer men wil beginnen. */
  readonly gewensteStart?: string
}

export interface Dpia extends Modelobject {
  /** De datum van de DPIA. */
  readonly datum?: string
  /** De versie van de DPIA. */
  readonly versie?: string
  /** Wie de DPIA uitvoerde. */
  readonly door?: string
  /** Hoe groot het risico nog is. */
  readonly restrisico?: Keuze<'restrisicos'>
  /** De maatregelen die uit de DPIA volgen. */
  readonly maatregelen?: readonly Maatregel[]
}

export interface Maatregel extends Modelobject {
  /** Vaste aanduiding van deze maatregel. */
  readonly id: string
  /** Welk risico. */
  readonly risico?: string
  /** Wat ertegen wordt gedaan. */
  readonly maatregel?: string
  /** De bepalingen die erop antwoorden. */
  readonly bouwstenen?: readonly string[]
}

export interface FgAdvies extends Modelobject {
  /** Vaste aanduiding van dit advies. */
  readonly id: string
  /** Van welke partner. */
  readonly partner?: string
  /** De datum van het advies. */
  readonly datum?: string
  /** De uitkomst. */
  readonly advies?: Keuze<'adviezen'>
  /** De kern van het advies. */
  readonly inhoud?: string
  /** Waarom het advies niet of deels is gevolgd. */
  readonly afwijking?: string
}

export interface Medezeggenschap extends Modelobject {
  /** Vaste aanduiding van deze vraag. */
  readonly id: string
  /** Van welke partner. */
  readonly partner?: string
  /** Welke raad. */
  readonly orgaan?: Keuze<'medezeggenschapsorganen'>
  /** Instemming, advies of informatie. */
  readonly recht?: Keuze<'medezeggenschapsrechten'>
  /** Wat eruit kwam. */
  readonly uitkomst?: Keuze<'medezeggenschapsuitkomsten'>
  /** De datum van de uitkomst. */
  readonly datum?: string
}

export interface Raadpleging extends Modelobject {
  /** De datum. */
  readonly datum?: string
  /** Hoe dat ging. */
  readonly wijze?: string
  /** Wat eruit kwam. */
  readonly uitkomst?: string
}

export interface Adviesraad extends Modelobject {
  /** Vaste aanduiding van deze raad. */
  readonly id: string
  /** De naam van de raad. */
  readonly naam?: string
  /** De datum van het advies. */
  readonly datum?: string
  /** De kern van het advies. */
  readonly uitkomst?: string
}

export interface Toetreding extends Modelobject {
  /** Hoe een organisatie partij wordt. */
  readonly route?: Keuze<'toetredingsroutes'>
  /** Voor welke hoedanigheden toetreding openstaat. */
  readonly voor?: readonly string[]
  /** Wat een toetreder moet aantonen. */
  readonly voorwaarden?: readonly string[]
  /** Binnen welke termijn een partij bezwaar kan maken. */
  readonly bezwaartermijn?: string
  /** Welk gremium instemt. */
  readonly besluitDoor?: string
  /** Wie het hoort en binnen welke termijn. */
  readonly kennisgeving?: Kennisgeving
  /** Hoe toetreding bij inkoop is geregeld. */
  readonly inkoop?: string
}

export interface Kennisgeving extends Modelobject {
  /** Wie het hoort. */
  readonly aan?: string
  /** Binnen welke termijn na ontvangst van de verklaring. */
  readonly termijn?: string
}

export interface ToetredingVanPartner extends Modelobject {
  /** Vaste aanduiding van deze toetreding. */
  readonly id: string
  /** Wie toetreedt. */
  readonly partner?: string
  /** Hoe ver de toetreding is. */
  readonly staat?: Keuze<'toetredingsstaten'>
  /** De datum van de verklaring. */
  readonly getekend?: string
  /** De datum van de kennisgeving. */
  readonly kennisgegeven?: string
  /** Vanaf wanneer de partner partij is. */
  readonly ingangsdatum?: string
  /** Tot welke versie wordt toegetreden. */
  readonly versie?: string
  /** Voor welke overleggen. */
  readonly overleggen?: readonly string[]
  /** Voor welke gemeenten. */
  readonly gemeenten?: readonly string[]
  /** Een voorbehoud met een eigen addendum. */
  readonly voorbehoud?: Voorbehoud
}

export interface Voorbehoud extends Modelobject {
  /** Wat de partij zich voorbehoudt. */
  readonly tekst?: string
  /** Hoe het addendum heet. */
  readonly addendum?: string
  /** De versie. */
  readonly versie?: string
  /** De datum. */
  readonly datum?: string
  /** Wanneer de andere partijen het voorbehoud hebben aanvaard. */
  readonly aanvaard?: string
}

export interface Uittreding extends Modelobject {
  /** Vaste aanduiding van deze uittreding. */
  readonly id: string
  /** Wie uittreedt. */
  readonly partner?: string
  /** De datum van de opzegging. */
  readonly opgezegd?: string
  /** De dag waarop de deelname eindigt. */
  readonly per?: string
  /** Als de partner niet helemaal uittreedt. */
  readonly overleggen?: readonly string[]
  /** Wat er met gegevens en casussen gebeurt. */
  readonly gegevens?: string
  /** Wie de dossiers overneemt. */
  readonly opvolger?: string
}

export interface Rechtsopvolging extends Modelobject {
  /** Vaste aanduiding van deze opvolging. */
  readonly id: string
  /** Wat er gebeurt. */
  readonly soort?: Keuze<'opvolgingen'>
  /** Welke partners opgaan of van naam veranderen. */
  readonly van?: readonly string[]
  /** De opvolger. */
  readonly naar?: string
  /** De dag waarop dat ingaat. */
  readonly datum?: string
  /** Wat dit voor het convenant betekent. */
  readonly gevolg?: string
}

export interface Afspraken extends Modelobject {
  /** Hoe partijen de gegevens beveiligen. */
  readonly beveiliging?: Beveiliging
  /** Hoe partijen een datalek melden. */
  readonly datalek?: Datalek
  /** Waar en hoe betrokkenen hun rechten uitoefenen. */
  readonly rechten?: Rechten
  /** Waar men een klacht indient. */
  readonly klachten?: Klachten
  /** Wie de kosten draagt. */
  readonly kosten?: Kosten
  /** Hoe partijen onderling aansprakelijk zijn. */
  readonly aansprakelijkheid?: Aansprakelijkheid
  /** Wat deelnemers geheimhouden. */
  readonly geheimhouding?: Geheimhouding
  /** Of gesprekken mogen worden opgenomen. */
  readonly opnemen?: 'ja' | 'nee'
  /** Of deelnemers AI-toepassingen mogen gebruiken met gegevens uit het overleg. */
  readonly ai?: 'ja' | 'nee'
  /** Of er besluiten worden genomen zonder dat een mens meekijkt. */
  readonly beslissingDoorComputer?: 'ja' | 'nee'
  /** Of gegevens buiten de Europese Economische Ruimte komen. */
  readonly buitenEer?: 'ja' | 'nee'
  /** Wat er gebeurt als een partij de afspraken niet nakomt. */
  readonly nietNakomen?: string
  /** Wie wat mag wijzigen. */
  readonly wijziging?: WijzigingAfspraak
  /** Aan wie buiten de kring gegevens kunnen gaan. */
  readonly derden?: readonly Derde[]
}

export interface Beveiliging extends Modelobject {
  /** De maatregelen die iedere partij treft. */
  readonly maatregelen?: readonly string[]
  /** Hoe partijen gegevens versturen. */
  readonly kanaal?: string
}

export interface Datalek extends Modelobject {
  /** Binnen welke termijn partijen elkaar waarschuwen. */
  readonly meldtermijn?: string
  /** Wie bij de Autoriteit Persoonsgegevens meldt. */
  readonly melder?: string
}

export interface Rechten extends Modelobject {
  /** Waar betrokkenen hun verzoek kunnen indienen. */
  readonly loket?: Contact
  /** Binnen welke termijn een verzoek wordt doorgestuurd. */
  readonly doorzendtermijn?: string
}

export interface Klachten extends Modelobject {
  /** Waar men een klacht indient. */
  readonly contact?: Contact
  /** Welke klachtenregeling geldt. */
  readonly regeling?: string
}

export interface Kosten extends Modelobject {
  /** Hoe de kosten worden gedragen. */
  readonly regeling?: Keuze<'kostenregelingen'>
  /** De verdeelsleutel of de partij die betaalt. */
  readonly toelichting?: string
}

export interface Aansprakelijkheid extends Modelobject {
  /** Hoe partijen onderling aansprakelijk zijn. */
  readonly regeling?: Keuze<'aansprakelijkheden'>
  /** Of partijen zich voldoende verzekeren. */
  readonly verzekering?: 'ja' | 'nee'
}

export interface Geheimhouding extends Modelobject {
  /** Of de geheimhouding doorloopt na afloop. */
  readonly duurtVoort?: 'ja' | 'nee'
  /** Of wie geen partij is vooraf een verklaring ondertekent. */
  readonly verklaringNietPartijen?: 'ja' | 'nee'
}

export interface WijzigingAfspraak extends Modelobject {
  /** Wie de artikelen wijzigt. */
  readonly kern?: string
  /** Wie de bijlage van een overleg wijzigt. */
  readonly overleg?: string
  /** Wat de beheerder met een kennisgeving wijzigt. */
  readonly beheer?: string
  /** Hoe lang van tevoren een wijziging wordt aangekondigd. */
  readonly termijn?: string
}

export interface Derde extends Modelobject {
  /** Vaste aanduiding van deze derde. */
  readonly id: string
  /** Aan wie gegevens kunnen gaan. */
  readonly wie?: string
  /** In welk geval. */
  readonly wanneer?: string
  /** Waarop dat steunt. */
  readonly wetten?: readonly Wetsverwijzing[]
}

export interface Wijziging extends Modelobject {
  /** Vaste aanduiding van deze wijziging. */
  readonly id: string
  /** In welke versie. */
  readonly versie?: string
  /** De datum van de wijziging. */
  readonly datum?: string
  /** Wat er is gewijzigd. */
  readonly wat?: string
  /** Waarom. */
  readonly waarom?: string
  /** In welke laag. */
  readonly laag?: Keuze<'wijzigingslagen'>
}

export interface Publicatie extends Modelobject {
  /** Of het convenant openbaar wordt gemaakt. */
  readonly openbaar?: 'ja' | 'nee'
  /** Waarom niet. */
  readonly reden?: string
  /** Waar het convenant staat. */
  readonly plaats?: string
  /** Waar de uitleg voor inwoners staat. */
  readonly inwonersuitleg?: string
}

export interface OpenPunt extends Modelobject {
  /** Vaste aanduiding van dit open punt. */
  readonly id: string
  /** Het pad van het veld waar het over gaat. */
  readonly over?: string
  /** Wat er besloten moet worden. */
  readonly vraag?: string
  /** Wie het antwoord geeft. */
  readonly rol?: Keuze<'rollen-kenner'>
  /** Uiterlijk op welke dag. */
  readonly voor?: string
}

export interface Aanvaard extends Modelobject {
  /** Vaste aanduiding van deze aanvaarding. */
  readonly id: string
  /** De code van de bevinding. */
  readonly code?: string
  /** Het pad of de id waar het over gaat. */
  readonly over?: string
  /** Het kenmerk dat ‘controleer’ bij de bevinding noemt. */
  readonly kenmerk?: string
  /** Wie aanvaardt. */
  readonly rol?: Keuze<'rollen-kenner'>
  /** Waarom. */
  readonly reden?: string
  /** Wanneer. */
  readonly datum?: string
  /** Tot wanneer de aanvaarding geldt. */
  readonly tot?: string
}

export interface Afwijking extends Modelobject {
  /** Vaste aanduiding van deze afwijking. */
  readonly id: string
  /** De id van de bepaling. */
  readonly bouwsteen?: string
  /** Waarom een eigen tekst nodig is. */
  readonly reden?: string
}

export interface Veldinfo {
  readonly soort: string
  readonly naar?: string
  readonly lijst: boolean
  readonly titel: string
  readonly wie: string
  readonly fase: string
  readonly nodig?: string
  /** What the public version leaves out: 'ja' (always), 'op-naam' (an address of a person), 'direct' (a direct number). */
  readonly prive?: 'ja' | 'op-naam' | 'direct'
  /** Is a contact there for residents? */
  readonly openbaar?: 'ja' | 'nee'
}
/** Type → field → what the schema says of it. */
export const veldtabel: Readonly<Record<string, Readonly<Record<string, Veldinfo>>>> = {
  Beschrijving: {
    formaat: {"soort":"formaat","lijst":false,"titel":"Formaat van dit bestand","wie":"projectleider","fase":"start"},
    samenwerking: {"soort":"groep","naar":"Samenwerking","lijst":false,"titel":"Samenwerking","wie":"projectleider","fase":"start","nodig":"ter-advies"},
    partners: {"soort":"groep","naar":"Partner","lijst":true,"titel":"Partners","wie":"projectleider","fase":"partijen","nodig":"ter-advies"},
    hoedanigheden: {"soort":"groep","naar":"Hoedanigheid","lijst":true,"titel":"Hoedanigheden","wie":"jurist","fase":"grondslagen","nodig":"ter-advies"},
    mandaten: {"soort":"groep","naar":"Mandaat","lijst":true,"titel":"Mandaten, volmachten en machtigingen","wie":"bestuurssecretaris","fase":"besluitvorming"},
    doelbinding: {"soort":"groep","naar":"Doelbinding","lijst":false,"titel":"Doelbinding","wie":"projectleider","fase":"start","nodig":"ter-advies"},
    gegevens: {"soort":"groep","naar":"Gegeven","lijst":true,"titel":"Gegevens","wie":"uitvoering","fase":"gegevens","nodig":"ter-advies"},
    overleggen: {"soort":"groep","naar":"Overleg","lijst":true,"titel":"Overleggen","wie":"uitvoering","fase":"overleggen","nodig":"ter-advies"},
    signaalsystemen: {"soort":"groep","naar":"Signaalsysteem","lijst":true,"titel":"Signaalsystemen","wie":"projectleider","fase":"overleggen"},
    verwerkingen: {"soort":"groep","naar":"Verwerking","lijst":true,"titel":"Verwerkingen","wie":"fg","fase":"verantwoordelijkheid","nodig":"ter-besluitvorming"},
    bewaartermijnen: {"soort":"groep","naar":"Bewaartermijn","lijst":true,"titel":"Bewaartermijnen","wie":"fg","fase":"bewaren","nodig":"ter-advies"},
    voortraject: {"soort":"groep","naar":"Voortraject","lijst":false,"titel":"Voortraject","wie":"projectleider","fase":"besluitvorming","nodig":"ter-besluitvorming"},
    toetreding: {"soort":"groep","naar":"Toetreding","lijst":false,"titel":"Toetreding","wie":"projectleider","fase":"ondertekening","nodig":"ter-besluitvorming"},
    toetredingen: {"soort":"groep","naar":"ToetredingVanPartner","lijst":true,"titel":"Toetredingen","wie":"projectleider","fase":"ondertekening"},
    uittredingen: {"soort":"groep","naar":"Uittreding","lijst":true,"titel":"Uittredingen","wie":"projectleider","fase":"beheer"},
    rechtsopvolging: {"soort":"groep","naar":"Rechtsopvolging","lijst":true,"titel":"Rechtsopvolging","wie":"projectleider","fase":"beheer"},
    afspraken: {"soort":"groep","naar":"Afspraken","lijst":false,"titel":"Afspraken","wie":"projectleider","fase":"verantwoordelijkheid","nodig":"ter-advies"},
    wijzigingen: {"soort":"groep","naar":"Wijziging","lijst":true,"titel":"Wijzigingen","wie":"projectleider","fase":"beheer"},
    publicatie: {"soort":"groep","naar":"Publicatie","lijst":false,"titel":"Publicatie","wie":"projectleider","fase":"beheer","nodig":"ter-besluitvorming"},
    huisstijl: {"soort":"tekst","lijst":false,"titel":"Huisstijlbestand","wie":"projectleider","fase":"start"},
    openPunten: {"soort":"groep","naar":"OpenPunt","lijst":true,"titel":"Open punten","wie":"projectleider","fase":"start"},
    aanvaard: {"soort":"groep","naar":"Aanvaard","lijst":true,"titel":"Aanvaarde bevindingen","wie":"jurist","fase":"beheer"},
    afwijkingen: {"soort":"groep","naar":"Afwijking","lijst":true,"titel":"Afwijkingen","wie":"jurist","fase":"beheer"},
  },
  Samenwerking: {
    titel: {"soort":"tekst","lijst":false,"titel":"Titel van het convenant","wie":"projectleider","fase":"start","nodig":"ter-advies"},
    citeertitel: {"soort":"tekst","lijst":false,"titel":"Citeertitel","wie":"jurist","fase":"start","nodig":"ter-besluitvorming"},
    regio: {"soort":"tekst","lijst":false,"titel":"Regio","wie":"projectleider","fase":"start","nodig":"ter-advies"},
    profiel: {"soort":"keuze","naar":"profielen","lijst":false,"titel":"Profiel","wie":"projectleider","fase":"start","nodig":"ter-advies"},
    aard: {"soort":"keuze","naar":"aarden","lijst":false,"titel":"Aard van de afspraak","wie":"jurist","fase":"start","nodig":"ter-besluitvorming"},
    versie: {"soort":"versie","lijst":false,"titel":"Versie","wie":"projectleider","fase":"start","nodig":"ter-advies"},
    versiedatum: {"soort":"datum","lijst":false,"titel":"Versiedatum","wie":"projectleider","fase":"start","nodig":"ter-advies"},
    status: {"soort":"keuze","naar":"statussen","lijst":false,"titel":"Status","wie":"projectleider","fase":"start","nodig":"ter-advies"},
    peildatum: {"soort":"datum","lijst":false,"titel":"Peildatum","wie":"jurist","fase":"start","nodig":"ter-besluitvorming"},
    benaming: {"soort":"groep","naar":"Benaming","lijst":false,"titel":"Benaming","wie":"projectleider","fase":"start"},
    aanleiding: {"soort":"bewonerstekst","lijst":false,"titel":"Aanleiding","wie":"projectleider","fase":"start","nodig":"ter-advies"},
    overwegingen: {"soort":"alineas","lijst":true,"titel":"Eigen overwegingen","wie":"projectleider","fase":"start"},
    inwerkingtreding: {"soort":"groep","naar":"Inwerkingtreding","lijst":false,"titel":"Inwerkingtreding","wie":"projectleider","fase":"start","nodig":"ter-besluitvorming"},
    looptijd: {"soort":"groep","naar":"Looptijd","lijst":false,"titel":"Looptijd","wie":"projectleider","fase":"start","nodig":"ter-besluitvorming"},
    opzegging: {"soort":"groep","naar":"Opzegging","lijst":false,"titel":"Opzegging","wie":"projectleider","fase":"start","nodig":"ter-besluitvorming"},
    evaluatie: {"soort":"groep","naar":"Evaluatie","lijst":false,"titel":"Evaluatie","wie":"projectleider","fase":"start","nodig":"ter-besluitvorming"},
    beheer: {"soort":"groep","naar":"Beheer","lijst":false,"titel":"Beheer","wie":"projectleider","fase":"start","nodig":"ter-advies"},
    gremia: {"soort":"groep","naar":"Gremium","lijst":true,"titel":"Gremia","wie":"projectleider","fase":"start"},
    geschillen: {"soort":"groep","naar":"Geschillen","lijst":false,"titel":"Geschillen","wie":"jurist","fase":"start","nodig":"ter-besluitvorming"},
    koepel: {"soort":"groep","naar":"AnderDocument","lijst":false,"titel":"Koepelconvenant","wie":"jurist","fase":"start"},
    voorganger: {"soort":"groep","naar":"Voorganger","lijst":false,"titel":"Voorganger","wie":"jurist","fase":"start"},
    grondslag: {"soort":"groep","naar":"Grondslagdocument","lijst":false,"titel":"Grondslagdocument","wie":"jurist","fase":"start"},
    reglement: {"soort":"groep","naar":"Reglement","lijst":false,"titel":"Privacyreglement","wie":"jurist","fase":"start","nodig":"ter-advies"},
    wgs: {"soort":"groep","naar":"Wgs","lijst":false,"titel":"Zorg- en Veiligheidshuis volgens de WGS","wie":"jurist","fase":"verantwoordelijkheid"},
  },
  Wgs: {
    coordinerendFg: {"soort":"groep","naar":"CoordinerendFg","lijst":false,"titel":"Coördinerend FG","wie":"fg","fase":"verantwoordelijkheid","nodig":"ter-besluitvorming"},
    adviescommissie: {"soort":"groep","naar":"Adviescommissie","lijst":false,"titel":"Rechtmatigheidsadviescommissie","wie":"jurist","fase":"verantwoordelijkheid","nodig":"ter-besluitvorming"},
    autorisatie: {"soort":"groep","naar":"Autorisatie","lijst":false,"titel":"Autorisatie en logging","wie":"fg","fase":"verantwoordelijkheid","nodig":"ter-besluitvorming"},
    analyse: {"soort":"janee","lijst":false,"titel":"Geautomatiseerde analyse","wie":"fg","fase":"verantwoordelijkheid","nodig":"ter-besluitvorming"},
    criteria: {"soort":"groep","naar":"OpenbareCriteria","lijst":false,"titel":"Openbare criteria","wie":"uitvoering","fase":"verantwoordelijkheid","nodig":"ter-besluitvorming"},
    casuslijst: {"soort":"groep","naar":"Casuslijst","lijst":false,"titel":"Lijst van casussen","wie":"uitvoering","fase":"verantwoordelijkheid","nodig":"ter-besluitvorming"},
    audit: {"soort":"groep","naar":"PrivacyAudit","lijst":false,"titel":"Privacy-audit","wie":"fg","fase":"verantwoordelijkheid","nodig":"ter-besluitvorming"},
    jaarverslag: {"soort":"groep","naar":"Jaarverslag","lijst":false,"titel":"Jaarverslag","wie":"projectleider","fase":"verantwoordelijkheid","nodig":"ter-besluitvorming"},
  },
  CoordinerendFg: {
    partner: {"soort":"ref","naar":"partners","lijst":false,"titel":"Deelnemer van de coördinerend FG","wie":"fg","fase":"verantwoordelijkheid","nodig":"ter-besluitvorming"},
    contact: {"soort":"groep","naar":"Contact","lijst":false,"titel":"Contact van de coördinerend FG","wie":"fg","fase":"verantwoordelijkheid","nodig":"ter-ondertekening","openbaar":"ja"},
  },
  Adviescommissie: {
    leden: {"soort":"ref","naar":"partners","lijst":true,"titel":"Leden van de adviescommissie","wie":"jurist","fase":"verantwoordelijkheid","nodig":"ter-besluitvorming"},
    samenstelling: {"soort":"tekst","lijst":false,"titel":"Samenstelling","wie":"jurist","fase":"verantwoordelijkheid"},
    voorzitter: {"soort":"ref","naar":"partners","lijst":false,"titel":"Voorzitter","wie":"jurist","fase":"verantwoordelijkheid"},
    besluitvorming: {"soort":"tekst","lijst":false,"titel":"Besluitvorming","wie":"jurist","fase":"verantwoordelijkheid"},
    frequentie: {"soort":"tekst","lijst":false,"titel":"Frequentie","wie":"jurist","fase":"verantwoordelijkheid"},
    contact: {"soort":"groep","naar":"Contact","lijst":false,"titel":"Contact van de adviescommissie","wie":"jurist","fase":"verantwoordelijkheid","nodig":"ter-ondertekening","openbaar":"nee"},
  },
  Autorisatie: {
    door: {"soort":"ref","naar":"partners","lijst":false,"titel":"Wie autorisaties geeft","wie":"fg","fase":"verantwoordelijkheid","nodig":"ter-besluitvorming"},
    controle: {"soort":"duur","lijst":false,"titel":"Controle van de autorisaties","wie":"fg","fase":"verantwoordelijkheid"},
    logging: {"soort":"duur","lijst":false,"titel":"Controle van de logging","wie":"fg","fase":"verantwoordelijkheid","nodig":"ter-besluitvorming"},
  },
  OpenbareCriteria: {
    door: {"soort":"ref","naar":"gremia","lijst":false,"titel":"Wie de criteria vaststelt","wie":"uitvoering","fase":"overleggen","nodig":"ter-besluitvorming"},
    datum: {"soort":"datum","lijst":false,"titel":"Vastgesteld op","wie":"uitvoering","fase":"overleggen"},
    plaats: {"soort":"web","lijst":false,"titel":"Plaats","wie":"uitvoering","fase":"overleggen","nodig":"ter-ondertekening"},
    volgorde: {"soort":"bewonerstekst","lijst":true,"titel":"Criteria voor de volgorde","wie":"uitvoering","fase":"overleggen","nodig":"ter-besluitvorming"},
  },
  Casuslijst: {
    houder: {"soort":"ref","naar":"partners","lijst":false,"titel":"Houder van de lijst van casussen","wie":"uitvoering","fase":"bewaren","nodig":"ter-besluitvorming"},
    opschonen: {"soort":"duur","lijst":false,"titel":"Opschonen","wie":"uitvoering","fase":"bewaren","nodig":"ter-besluitvorming"},
  },
  PrivacyAudit: {
    eerste: {"soort":"datum","lijst":false,"titel":"Eerste audit","wie":"fg","fase":"beheer","nodig":"ter-besluitvorming"},
    daarna: {"soort":"duur","lijst":false,"titel":"Daarna elke","wie":"fg","fase":"beheer","nodig":"ter-besluitvorming"},
    door: {"soort":"tekst","lijst":false,"titel":"Wie de audit uitvoert","wie":"fg","fase":"beheer"},
  },
  Jaarverslag: {
    door: {"soort":"ref","naar":"gremia","lijst":false,"titel":"Wie het jaarverslag vaststelt","wie":"projectleider","fase":"beheer","nodig":"ter-besluitvorming"},
    eerste: {"soort":"datum","lijst":false,"titel":"Eerste verslag","wie":"projectleider","fase":"beheer"},
    plaats: {"soort":"web","lijst":false,"titel":"Plaats","wie":"projectleider","fase":"beheer","nodig":"ter-ondertekening"},
  },
  Benaming: {
    partijEnkelvoud: {"soort":"tekst","lijst":false,"titel":"Naam van één partij","wie":"projectleider","fase":"start"},
    partijMeervoud: {"soort":"tekst","lijst":false,"titel":"Naam van de partijen samen","wie":"projectleider","fase":"start"},
    convenant: {"soort":"keuze","naar":"convenantnamen","lijst":false,"titel":"Naam van het hoofddocument","wie":"projectleider","fase":"start"},
    samenwerking: {"soort":"tekst","lijst":false,"titel":"Naam van de samenwerking","wie":"projectleider","fase":"start"},
  },
  Inwerkingtreding: {
    wijze: {"soort":"keuze","naar":"inwerkingtredingen","lijst":false,"titel":"Wijze van inwerkingtreding","wie":"bestuur","fase":"besluitvorming","nodig":"ter-besluitvorming"},
    datum: {"soort":"datum","lijst":false,"titel":"Datum van inwerkingtreding","wie":"bestuur","fase":"besluitvorming"},
    kern: {"soort":"ref","naar":"partners","lijst":true,"titel":"Kernpartijen","wie":"bestuur","fase":"besluitvorming"},
  },
  Looptijd: {
    soort: {"soort":"keuze","naar":"looptijden","lijst":false,"titel":"Soort looptijd","wie":"bestuur","fase":"besluitvorming","nodig":"ter-besluitvorming"},
    duur: {"soort":"duur","lijst":false,"titel":"Duur","wie":"bestuur","fase":"besluitvorming"},
    einde: {"soort":"datum","lijst":false,"titel":"Einddatum","wie":"bestuur","fase":"besluitvorming"},
    verlenging: {"soort":"keuze","naar":"verlengingen","lijst":false,"titel":"Verlenging","wie":"bestuur","fase":"besluitvorming"},
    verlengingsduur: {"soort":"duur","lijst":false,"titel":"Duur van een verlenging","wie":"bestuur","fase":"besluitvorming"},
  },
  Opzegging: {
    termijn: {"soort":"duur","lijst":false,"titel":"Opzegtermijn","wie":"jurist","fase":"besluitvorming","nodig":"ter-besluitvorming"},
    gevolg: {"soort":"alineas","lijst":false,"titel":"Gevolgen van opzegging","wie":"jurist","fase":"besluitvorming"},
  },
  Evaluatie: {
    eerste: {"soort":"datum","lijst":false,"titel":"Eerste evaluatie","wie":"projectleider","fase":"beheer","nodig":"ter-besluitvorming"},
    daarna: {"soort":"duur","lijst":false,"titel":"Daarna elke","wie":"projectleider","fase":"beheer"},
    door: {"soort":"ref","naar":"gremia","lijst":false,"titel":"Wie evalueert","wie":"projectleider","fase":"beheer"},
  },
  Beheer: {
    beheerder: {"soort":"ref","naar":"partners","lijst":false,"titel":"Beheerder","wie":"projectleider","fase":"start","nodig":"ter-besluitvorming"},
    contact: {"soort":"groep","naar":"Contact","lijst":false,"titel":"Contact van de beheerder","wie":"projectleider","fase":"start","openbaar":"nee"},
    register: {"soort":"web","lijst":false,"titel":"Register van partijen","wie":"projectleider","fase":"start"},
  },
  Gremium: {
    id: {"soort":"id","lijst":false,"titel":"Id","wie":"projectleider","fase":"start"},
    naam: {"soort":"tekst","lijst":false,"titel":"Naam","wie":"projectleider","fase":"start","nodig":"ter-advies"},
    taken: {"soort":"tekst","lijst":true,"titel":"Taken","wie":"projectleider","fase":"start"},
    leden: {"soort":"ref","naar":"partners","lijst":true,"titel":"Leden","wie":"projectleider","fase":"start"},
    voorzitter: {"soort":"ref","naar":"partners","lijst":false,"titel":"Voorzitter","wie":"projectleider","fase":"start"},
    besluitvorming: {"soort":"tekst","lijst":false,"titel":"Besluitvorming","wie":"projectleider","fase":"start"},
    frequentie: {"soort":"tekst","lijst":false,"titel":"Frequentie","wie":"projectleider","fase":"start"},
  },
  Geschillen: {
    stappen: {"soort":"tekst","lijst":true,"titel":"Stappen","wie":"jurist","fase":"start"},
    termijn: {"soort":"duur","lijst":false,"titel":"Termijn","wie":"jurist","fase":"start"},
    rechter: {"soort":"tekst","lijst":false,"titel":"Bevoegde rechter","wie":"jurist","fase":"start"},
  },
  AnderDocument: {
    titel: {"soort":"tekst","lijst":false,"titel":"Titel","wie":"projectleider","fase":"start","nodig":"ter-besluitvorming"},
    versie: {"soort":"versie","lijst":false,"titel":"Versie","wie":"projectleider","fase":"start"},
    datum: {"soort":"datum","lijst":false,"titel":"Datum","wie":"projectleider","fase":"start"},
    vindplaats: {"soort":"tekst","lijst":false,"titel":"Vindplaats","wie":"projectleider","fase":"start"},
  },
  Voorganger: {
    titel: {"soort":"tekst","lijst":false,"titel":"Titel","wie":"projectleider","fase":"start","nodig":"ter-besluitvorming"},
    datum: {"soort":"datum","lijst":false,"titel":"Datum","wie":"projectleider","fase":"start"},
    wijze: {"soort":"keuze","naar":"voorgangerwijzen","lijst":false,"titel":"Wijze","wie":"projectleider","fase":"start"},
  },
  Grondslagdocument: {
    soort: {"soort":"keuze","naar":"grondslagdocumenten","lijst":false,"titel":"Soort","wie":"projectleider","fase":"start","nodig":"ter-advies"},
    titel: {"soort":"tekst","lijst":false,"titel":"Titel","wie":"projectleider","fase":"start"},
    versie: {"soort":"versie","lijst":false,"titel":"Versie","wie":"projectleider","fase":"start"},
    vindplaats: {"soort":"tekst","lijst":false,"titel":"Vindplaats","wie":"projectleider","fase":"start"},
    werking: {"soort":"keuze","naar":"grondslagwerkingen","lijst":false,"titel":"Werking","wie":"projectleider","fase":"start"},
  },
  Reglement: {
    vorm: {"soort":"keuze","naar":"reglementvormen","lijst":false,"titel":"Vorm","wie":"projectleider","fase":"start","nodig":"ter-advies"},
    citeertitel: {"soort":"tekst","lijst":false,"titel":"Citeertitel van het reglement","wie":"projectleider","fase":"start"},
  },
  Contact: {
    functie: {"soort":"tekst","lijst":false,"titel":"Functie","wie":"partner","fase":"partijen"},
    naam: {"soort":"tekst","lijst":false,"titel":"Naam","wie":"partner","fase":"partijen","prive":"ja"},
    email: {"soort":"email","lijst":false,"titel":"E-mailadres","wie":"partner","fase":"partijen","prive":"op-naam"},
    telefoon: {"soort":"telefoon","lijst":false,"titel":"Telefoonnummer","wie":"partner","fase":"partijen","prive":"direct"},
    adres: {"soort":"tekst","lijst":false,"titel":"Postadres","wie":"partner","fase":"partijen"},
    web: {"soort":"web","lijst":false,"titel":"Webadres","wie":"partner","fase":"partijen"},
  },
  Partner: {
    id: {"soort":"id","lijst":false,"titel":"Id","wie":"partner","fase":"partijen"},
    naam: {"soort":"tekst","lijst":false,"titel":"Statutaire naam","wie":"partner","fase":"partijen","nodig":"ter-advies"},
    korteNaam: {"soort":"tekst","lijst":false,"titel":"Korte naam","wie":"partner","fase":"partijen","nodig":"ter-advies"},
    handelsnaam: {"soort":"tekst","lijst":false,"titel":"Handelsnaam","wie":"partner","fase":"partijen"},
    rechtsvorm: {"soort":"keuze","naar":"rechtsvormen","lijst":false,"titel":"Rechtsvorm","wie":"partner","fase":"partijen","nodig":"ter-besluitvorming"},
    rechtsvormAnders: {"soort":"tekst","lijst":false,"titel":"Andere rechtsvorm","wie":"partner","fase":"partijen"},
    zetel: {"soort":"tekst","lijst":false,"titel":"Zetel","wie":"partner","fase":"partijen","nodig":"ter-besluitvorming"},
    kvk: {"soort":"kvk","lijst":false,"titel":"KvK-nummer","wie":"partner","fase":"partijen","nodig":"ter-ondertekening"},
    adres: {"soort":"tekst","lijst":false,"titel":"Bezoekadres","wie":"partner","fase":"partijen"},
    brin: {"soort":"tekst","lijst":false,"titel":"BRIN- of bestuursnummer","wie":"partner","fase":"partijen"},
    agb: {"soort":"tekst","lijst":false,"titel":"AGB-code","wie":"partner","fase":"partijen"},
    oin: {"soort":"tekst","lijst":false,"titel":"OIN","wie":"partner","fase":"partijen"},
    kring: {"soort":"keuze","naar":"kringen","lijst":false,"titel":"Kring","wie":"projectleider","fase":"partijen","nodig":"ter-advies"},
    omschrijving: {"soort":"tekst","lijst":false,"titel":"Omschrijving","wie":"partner","fase":"partijen"},
    organen: {"soort":"groep","naar":"Orgaan","lijst":true,"titel":"Organen","wie":"jurist","fase":"partijen"},
    rechtspersoonIsPartij: {"soort":"janee","lijst":false,"titel":"Rechtspersoon is zelf partij","wie":"jurist","fase":"partijen"},
    vestigingen: {"soort":"groep","naar":"Vestiging","lijst":true,"titel":"Vestigingen","wie":"partner","fase":"partijen"},
    vertegenwoordiging: {"soort":"groep","naar":"Vertegenwoordiging","lijst":false,"titel":"Vertegenwoordiging","wie":"bestuurssecretaris","fase":"ondertekening"},
    vertegenwoordigdDoor: {"soort":"groep","naar":"VertegenwoordigdDoor","lijst":false,"titel":"Vertegenwoordigd door","wie":"jurist","fase":"partijen"},
    contactpersoon: {"soort":"groep","naar":"Contact","lijst":false,"titel":"Contact voor het convenant","wie":"partner","fase":"partijen","openbaar":"nee"},
    fg: {"soort":"groep","naar":"Contact","lijst":false,"titel":"Functionaris gegevensbescherming","wie":"partner","fase":"partijen","nodig":"ter-besluitvorming","openbaar":"ja"},
    privacy: {"soort":"groep","naar":"Contact","lijst":false,"titel":"Contact voor privacyvragen","wie":"partner","fase":"partijen","openbaar":"ja"},
    datalek: {"soort":"groep","naar":"Contact","lijst":false,"titel":"Contact voor datalekken","wie":"partner","fase":"partijen","nodig":"ter-besluitvorming","openbaar":"nee"},
    klachten: {"soort":"groep","naar":"Contact","lijst":false,"titel":"Contact voor klachten","wie":"partner","fase":"partijen","openbaar":"ja"},
    hoedanigheden: {"soort":"groep","naar":"Vervulling","lijst":true,"titel":"Hoedanigheden","wie":"jurist","fase":"partijen","nodig":"ter-advies"},
    besluiten: {"soort":"groep","naar":"Besluit","lijst":true,"titel":"Besluiten","wie":"bestuurssecretaris","fase":"besluitvorming"},
    ondertekening: {"soort":"groep","naar":"Ondertekening","lijst":true,"titel":"Ondertekening","wie":"bestuurssecretaris","fase":"ondertekening"},
    register: {"soort":"tekst","lijst":false,"titel":"Nummer in het verwerkingsregister","wie":"fg","fase":"partijen"},
  },
  Orgaan: {
    id: {"soort":"id","lijst":false,"titel":"Id","wie":"jurist","fase":"start"},
    soort: {"soort":"keuze","naar":"orgaansoorten","lijst":false,"titel":"Soort orgaan","wie":"jurist","fase":"start"},
    naam: {"soort":"tekst","lijst":false,"titel":"Naam van het orgaan","wie":"jurist","fase":"start"},
    isPartij: {"soort":"janee","lijst":false,"titel":"Is partij","wie":"jurist","fase":"start"},
    bevoegdheid: {"soort":"tekst","lijst":false,"titel":"Bevoegdheid","wie":"jurist","fase":"start"},
  },
  Vestiging: {
    id: {"soort":"id","lijst":false,"titel":"Id","wie":"projectleider","fase":"start"},
    naam: {"soort":"tekst","lijst":false,"titel":"Naam","wie":"projectleider","fase":"start"},
    plaats: {"soort":"tekst","lijst":false,"titel":"Plaats","wie":"projectleider","fase":"start"},
  },
  Vertegenwoordiging: {
    wijze: {"soort":"keuze","naar":"vertegenwoordigingen","lijst":false,"titel":"Wijze","wie":"bestuurssecretaris","fase":"ondertekening"},
    ondertekenaars: {"soort":"groep","naar":"Ondertekenaar","lijst":true,"titel":"Ondertekenaars","wie":"bestuurssecretaris","fase":"ondertekening","nodig":"ter-ondertekening"},
    bron: {"soort":"tekst","lijst":false,"titel":"Bron van de bevoegdheid","wie":"bestuurssecretaris","fase":"ondertekening"},
  },
  Ondertekenaar: {
    id: {"soort":"id","lijst":false,"titel":"Id","wie":"bestuurssecretaris","fase":"ondertekening"},
    functie: {"soort":"tekst","lijst":false,"titel":"Functie","wie":"bestuurssecretaris","fase":"ondertekening","nodig":"ter-ondertekening"},
    naam: {"soort":"tekst","lijst":false,"titel":"Naam","wie":"bestuurssecretaris","fase":"ondertekening","prive":"ja"},
    orgaan: {"soort":"ref","naar":"organen","lijst":false,"titel":"Orgaan","wie":"bestuurssecretaris","fase":"ondertekening"},
    vestiging: {"soort":"ref","naar":"vestigingen","lijst":false,"titel":"Vestiging","wie":"bestuurssecretaris","fase":"ondertekening"},
    mandaat: {"soort":"ref","naar":"mandaten","lijst":false,"titel":"Mandaat of volmacht","wie":"bestuurssecretaris","fase":"ondertekening"},
  },
  VertegenwoordigdDoor: {
    partner: {"soort":"ref","naar":"partners","lijst":false,"titel":"Partner","wie":"jurist","fase":"start","nodig":"ter-besluitvorming"},
    orgaan: {"soort":"ref","naar":"organen","lijst":false,"titel":"Orgaan","wie":"jurist","fase":"start"},
    mandaat: {"soort":"ref","naar":"mandaten","lijst":false,"titel":"Mandaat of volmacht","wie":"jurist","fase":"start"},
    grond: {"soort":"tekst","lijst":false,"titel":"Grond","wie":"jurist","fase":"start"},
  },
  Vervulling: {
    id: {"soort":"id","lijst":false,"titel":"Id","wie":"jurist","fase":"grondslagen"},
    hoedanigheid: {"soort":"ref","naar":"hoedanigheden","lijst":false,"titel":"Hoedanigheid","wie":"jurist","fase":"grondslagen","nodig":"ter-advies"},
    orgaan: {"soort":"ref","naar":"organen","lijst":false,"titel":"Orgaan","wie":"jurist","fase":"grondslagen"},
    uitvoeringDoor: {"soort":"groep","naar":"UitvoeringDoor","lijst":false,"titel":"Uitvoering door","wie":"jurist","fase":"grondslagen"},
    grondslagen: {"soort":"groep","naar":"Grondslag","lijst":true,"titel":"Afwijkende grondslagen","wie":"jurist","fase":"grondslagen"},
    beroepsgeheim: {"soort":"groep","naar":"Beroepsgeheim","lijst":false,"titel":"Afwijkend beroepsgeheim","wie":"jurist","fase":"grondslagen"},
    toelichting: {"soort":"tekst","lijst":false,"titel":"Toelichting","wie":"jurist","fase":"grondslagen"},
  },
  UitvoeringDoor: {
    partner: {"soort":"ref","naar":"partners","lijst":false,"titel":"Uitvoerende partner","wie":"jurist","fase":"grondslagen","nodig":"ter-besluitvorming"},
    grond: {"soort":"keuze","naar":"uitvoeringsgronden","lijst":false,"titel":"Grond","wie":"jurist","fase":"grondslagen","nodig":"ter-besluitvorming"},
    mandaat: {"soort":"ref","naar":"mandaten","lijst":false,"titel":"Mandaat","wie":"jurist","fase":"grondslagen"},
  },
  Besluit: {
    id: {"soort":"id","lijst":false,"titel":"Id","wie":"bestuurssecretaris","fase":"besluitvorming"},
    orgaan: {"soort":"ref","naar":"organen","lijst":false,"titel":"Orgaan","wie":"bestuurssecretaris","fase":"besluitvorming","nodig":"ter-ondertekening"},
    datum: {"soort":"datum","lijst":false,"titel":"Datum","wie":"bestuurssecretaris","fase":"besluitvorming","nodig":"ter-ondertekening"},
    kenmerk: {"soort":"tekst","lijst":false,"titel":"Kenmerk","wie":"bestuurssecretaris","fase":"besluitvorming"},
    versie: {"soort":"versie","lijst":false,"titel":"Versie","wie":"bestuurssecretaris","fase":"besluitvorming","nodig":"ter-ondertekening"},
    strekking: {"soort":"keuze","naar":"besluitstrekkingen","lijst":true,"titel":"Strekking","wie":"bestuurssecretaris","fase":"besluitvorming"},
    voorbehoud: {"soort":"alineas","lijst":false,"titel":"Voorbehoud","wie":"bestuurssecretaris","fase":"besluitvorming"},
    voorbehoudVervuld: {"soort":"datum","lijst":false,"titel":"Voorbehoud vervuld op","wie":"bestuurssecretaris","fase":"besluitvorming"},
  },
  Ondertekening: {
    id: {"soort":"id","lijst":false,"titel":"Id","wie":"bestuurssecretaris","fase":"ondertekening"},
    ondertekenaar: {"soort":"ref","naar":"ondertekenaars","lijst":false,"titel":"Ondertekenaar","wie":"bestuurssecretaris","fase":"ondertekening"},
    naam: {"soort":"tekst","lijst":false,"titel":"Naam op dat moment","wie":"bestuurssecretaris","fase":"ondertekening","prive":"ja"},
    functie: {"soort":"tekst","lijst":false,"titel":"Functie op dat moment","wie":"bestuurssecretaris","fase":"ondertekening"},
    datum: {"soort":"datum","lijst":false,"titel":"Datum","wie":"bestuurssecretaris","fase":"ondertekening"},
    plaats: {"soort":"tekst","lijst":false,"titel":"Plaats","wie":"bestuurssecretaris","fase":"ondertekening"},
    wijze: {"soort":"keuze","naar":"ondertekenwijzen","lijst":false,"titel":"Wijze","wie":"bestuurssecretaris","fase":"ondertekening"},
    versie: {"soort":"versie","lijst":false,"titel":"Versie","wie":"bestuurssecretaris","fase":"ondertekening"},
    hash: {"soort":"tekst","lijst":false,"titel":"Vingerafdruk van het bestand","wie":"bestuurssecretaris","fase":"ondertekening"},
    bewijs: {"soort":"tekst","lijst":false,"titel":"Bewijs","wie":"bestuurssecretaris","fase":"ondertekening"},
  },
  Hoedanigheid: {
    id: {"soort":"id","lijst":false,"titel":"Id","wie":"jurist","fase":"grondslagen"},
    soort: {"soort":"keuze","naar":"hoedanigheidsoorten","lijst":false,"titel":"Soort","wie":"jurist","fase":"grondslagen","nodig":"ter-advies"},
    soortAnders: {"soort":"tekst","lijst":false,"titel":"Andere soort","wie":"jurist","fase":"grondslagen"},
    naam: {"soort":"tekst","lijst":false,"titel":"Naam","wie":"jurist","fase":"grondslagen","nodig":"ter-advies"},
    meervoud: {"soort":"tekst","lijst":false,"titel":"Naam in het meervoud","wie":"jurist","fase":"grondslagen"},
    inGewoneTaal: {"soort":"tekst","lijst":false,"titel":"In gewone taal","wie":"projectleider","fase":"grondslagen"},
    taken: {"soort":"groep","naar":"Taak","lijst":true,"titel":"Wettelijke taken","wie":"jurist","fase":"grondslagen","nodig":"ter-besluitvorming"},
    grondslagen: {"soort":"groep","naar":"Grondslag","lijst":true,"titel":"Grondslagen","wie":"jurist","fase":"grondslagen","nodig":"ter-besluitvorming"},
    beroepsgeheim: {"soort":"groep","naar":"Beroepsgeheim","lijst":false,"titel":"Beroepsgeheim","wie":"jurist","fase":"grondslagen","nodig":"ter-besluitvorming"},
    brengtIn: {"soort":"ref","naar":"gegevens","lijst":true,"titel":"Mag inbrengen","wie":"jurist","fase":"grondslagen"},
    nooitInbrengen: {"soort":"groep","naar":"Verbod","lijst":true,"titel":"Brengt nooit in","wie":"jurist","fase":"grondslagen"},
  },
  Taak: {
    id: {"soort":"id","lijst":false,"titel":"Id","wie":"jurist","fase":"grondslagen"},
    tekst: {"soort":"bewonerstekst","lijst":false,"titel":"Taak","wie":"jurist","fase":"grondslagen","nodig":"ter-besluitvorming"},
    wetten: {"soort":"wet","lijst":true,"titel":"Wetsartikelen","wie":"jurist","fase":"grondslagen"},
    status: {"soort":"keuze","naar":"voorstelstatussen","lijst":false,"titel":"Stand","wie":"jurist","fase":"grondslagen"},
    akkoord: {"soort":"groep","naar":"Akkoord","lijst":false,"titel":"Akkoord","wie":"jurist","fase":"grondslagen"},
  },
  Grondslag: {
    id: {"soort":"id","lijst":false,"titel":"Id","wie":"jurist","fase":"grondslagen"},
    doelen: {"soort":"ref","naar":"doelen","lijst":true,"titel":"Doelen","wie":"jurist","fase":"grondslagen","nodig":"ter-besluitvorming"},
    avg: {"soort":"keuze","naar":"avg-letters","lijst":false,"titel":"Letter van AVG artikel 6 lid 1","wie":"jurist","fase":"grondslagen","nodig":"ter-besluitvorming"},
    wetten: {"soort":"wet","lijst":true,"titel":"Wetsartikelen","wie":"jurist","fase":"grondslagen","nodig":"ter-besluitvorming"},
    bijzonder: {"soort":"wet","lijst":true,"titel":"Uitzondering voor bijzondere gegevens","wie":"jurist","fase":"grondslagen"},
    strafrechtelijk: {"soort":"wet","lijst":true,"titel":"Uitzondering voor strafrechtelijke gegevens","wie":"jurist","fase":"grondslagen"},
    bsn: {"soort":"wet","lijst":true,"titel":"Grond voor het BSN","wie":"jurist","fase":"grondslagen"},
    belangenafweging: {"soort":"alineas","lijst":false,"titel":"Belangenafweging","wie":"jurist","fase":"grondslagen"},
    toelichting: {"soort":"tekst","lijst":false,"titel":"Toelichting","wie":"jurist","fase":"grondslagen"},
    status: {"soort":"keuze","naar":"voorstelstatussen","lijst":false,"titel":"Stand","wie":"jurist","fase":"grondslagen"},
    akkoord: {"soort":"groep","naar":"Akkoord","lijst":false,"titel":"Akkoord","wie":"jurist","fase":"grondslagen"},
  },
  Akkoord: {
    rol: {"soort":"keuze","naar":"rollen-kenner","lijst":false,"titel":"Rol","wie":"projectleider","fase":"start"},
    datum: {"soort":"datum","lijst":false,"titel":"Datum","wie":"projectleider","fase":"start"},
  },
  Beroepsgeheim: {
    soort: {"soort":"keuze","naar":"geheimsoorten","lijst":false,"titel":"Soort geheim","wie":"jurist","fase":"grondslagen","nodig":"ter-besluitvorming"},
    wetten: {"soort":"wet","lijst":true,"titel":"Wetsartikelen","wie":"jurist","fase":"grondslagen"},
    doorbreking: {"soort":"keuze","naar":"doorbrekingswegen","lijst":true,"titel":"Wegen voorbij het geheim","wie":"jurist","fase":"grondslagen"},
    toelichting: {"soort":"tekst","lijst":false,"titel":"Toelichting","wie":"jurist","fase":"grondslagen"},
    status: {"soort":"keuze","naar":"voorstelstatussen","lijst":false,"titel":"Stand","wie":"jurist","fase":"grondslagen"},
    akkoord: {"soort":"groep","naar":"Akkoord","lijst":false,"titel":"Akkoord","wie":"jurist","fase":"grondslagen"},
  },
  Verbod: {
    id: {"soort":"id","lijst":false,"titel":"Id","wie":"jurist","fase":"gegevens"},
    gegevens: {"soort":"ref","naar":"gegevens","lijst":true,"titel":"Gegevens","wie":"jurist","fase":"gegevens"},
    wetten: {"soort":"wet","lijst":true,"titel":"Wetsartikelen","wie":"jurist","fase":"gegevens"},
    toelichting: {"soort":"tekst","lijst":false,"titel":"Toelichting","wie":"jurist","fase":"gegevens"},
    status: {"soort":"keuze","naar":"voorstelstatussen","lijst":false,"titel":"Stand","wie":"jurist","fase":"gegevens"},
    akkoord: {"soort":"groep","naar":"Akkoord","lijst":false,"titel":"Akkoord","wie":"jurist","fase":"gegevens"},
  },
  Mandaat: {
    id: {"soort":"id","lijst":false,"titel":"Id","wie":"bestuurssecretaris","fase":"besluitvorming"},
    soort: {"soort":"keuze","naar":"mandaatsoorten","lijst":false,"titel":"Soort","wie":"bestuurssecretaris","fase":"besluitvorming","nodig":"ter-besluitvorming"},
    titel: {"soort":"tekst","lijst":false,"titel":"Naam van het stuk","wie":"bestuurssecretaris","fase":"besluitvorming"},
    van: {"soort":"groep","naar":"Verlener","lijst":true,"titel":"Verleners","wie":"bestuurssecretaris","fase":"besluitvorming","nodig":"ter-ondertekening"},
    aan: {"soort":"groep","naar":"Ontvanger","lijst":false,"titel":"Ontvanger","wie":"bestuurssecretaris","fase":"besluitvorming","nodig":"ter-ondertekening"},
    steuntOp: {"soort":"ref","naar":"mandaten","lijst":false,"titel":"Steunt op","wie":"bestuurssecretaris","fase":"besluitvorming"},
    omvang: {"soort":"keuze","naar":"mandaatomvang","lijst":true,"titel":"Omvang","wie":"bestuurssecretaris","fase":"besluitvorming","nodig":"ter-ondertekening"},
    grenzen: {"soort":"tekst","lijst":false,"titel":"Grenzen","wie":"bestuurssecretaris","fase":"besluitvorming"},
    onderlinge: {"soort":"janee","lijst":false,"titel":"Mag worden doorgegeven","wie":"bestuurssecretaris","fase":"besluitvorming"},
    geldigTot: {"soort":"datum","lijst":false,"titel":"Geldig tot","wie":"bestuurssecretaris","fase":"besluitvorming"},
    vindplaats: {"soort":"tekst","lijst":false,"titel":"Vindplaats","wie":"bestuurssecretaris","fase":"besluitvorming"},
    status: {"soort":"keuze","naar":"voorstelstatussen","lijst":false,"titel":"Stand","wie":"bestuurssecretaris","fase":"besluitvorming"},
    akkoord: {"soort":"groep","naar":"Akkoord","lijst":false,"titel":"Akkoord","wie":"bestuurssecretaris","fase":"besluitvorming"},
  },
  Verlener: {
    id: {"soort":"id","lijst":false,"titel":"Id","wie":"bestuurssecretaris","fase":"besluitvorming"},
    partner: {"soort":"ref","naar":"partners","lijst":false,"titel":"Partner","wie":"bestuurssecretaris","fase":"besluitvorming","nodig":"ter-ondertekening"},
    orgaan: {"soort":"ref","naar":"organen","lijst":false,"titel":"Orgaan","wie":"bestuurssecretaris","fase":"besluitvorming"},
    datum: {"soort":"datum","lijst":false,"titel":"Datum","wie":"bestuurssecretaris","fase":"besluitvorming","nodig":"ter-ondertekening"},
    kenmerk: {"soort":"tekst","lijst":false,"titel":"Kenmerk","wie":"bestuurssecretaris","fase":"besluitvorming"},
    versie: {"soort":"versie","lijst":false,"titel":"Versie","wie":"bestuurssecretaris","fase":"besluitvorming"},
    ingetrokken: {"soort":"datum","lijst":false,"titel":"Ingetrokken op","wie":"bestuurssecretaris","fase":"besluitvorming"},
  },
  Ontvanger: {
    partner: {"soort":"ref","naar":"partners","lijst":false,"titel":"Partner","wie":"bestuurssecretaris","fase":"besluitvorming"},
    functie: {"soort":"tekst","lijst":false,"titel":"Functie","wie":"bestuurssecretaris","fase":"besluitvorming"},
    gezamenlijkMet: {"soort":"tekst","lijst":true,"titel":"Gezamenlijk met","wie":"bestuurssecretaris","fase":"besluitvorming"},
  },
  Doelbinding: {
    doelen: {"soort":"groep","naar":"Doel","lijst":true,"titel":"Doelen","wie":"projectleider","fase":"start","nodig":"ter-advies"},
    doelgroep: {"soort":"bewonerstekst","lijst":false,"titel":"Doelgroep","wie":"projectleider","fase":"start","nodig":"ter-advies"},
    leeftijdVan: {"soort":"getal","lijst":false,"titel":"Leeftijd vanaf","wie":"projectleider","fase":"start"},
    leeftijdTot: {"soort":"getal","lijst":false,"titel":"Leeftijd tot","wie":"projectleider","fase":"start"},
    afbakening: {"soort":"bewonerstekst","lijst":true,"titel":"Wat er niet onder valt","wie":"projectleider","fase":"start"},
  },
  Doel: {
    id: {"soort":"id","lijst":false,"titel":"Id","wie":"projectleider","fase":"start"},
    soort: {"soort":"keuze","naar":"doelsoorten","lijst":false,"titel":"Soort doel","wie":"projectleider","fase":"start","nodig":"ter-advies"},
    tekst: {"soort":"bewonerstekst","lijst":false,"titel":"Doel","wie":"projectleider","fase":"start","nodig":"ter-advies"},
    onder: {"soort":"ref","naar":"doelen","lijst":false,"titel":"Valt onder","wie":"projectleider","fase":"start"},
  },
  Gegeven: {
    id: {"soort":"id","lijst":false,"titel":"Id","wie":"uitvoering","fase":"gegevens"},
    naam: {"soort":"bewonerstekst","lijst":false,"titel":"Naam","wie":"uitvoering","fase":"gegevens","nodig":"ter-advies"},
    aard: {"soort":"keuze","naar":"gegevensaarden","lijst":false,"titel":"Aard","wie":"jurist","fase":"gegevens","nodig":"ter-advies"},
    datWat: {"soort":"keuze","naar":"datwat","lijst":false,"titel":"DAT of WAT","wie":"uitvoering","fase":"gegevens","nodig":"ter-besluitvorming"},
    kant: {"soort":"keuze","naar":"kanten","lijst":false,"titel":"Binnenkant of buitenkant","wie":"uitvoering","fase":"gegevens"},
    voorbeelden: {"soort":"tekst","lijst":true,"titel":"Voorbeelden","wie":"uitvoering","fase":"gegevens"},
    overWie: {"soort":"keuze","naar":"betrokkenen","lijst":true,"titel":"Over wie","wie":"uitvoering","fase":"gegevens","nodig":"ter-advies"},
    toelichting: {"soort":"tekst","lijst":false,"titel":"Toelichting","wie":"uitvoering","fase":"gegevens"},
  },
  Overleg: {
    id: {"soort":"id","lijst":false,"titel":"Id","wie":"uitvoering","fase":"overleggen"},
    soort: {"soort":"keuze","naar":"overlegsoorten","lijst":false,"titel":"Soort overleg","wie":"uitvoering","fase":"overleggen","nodig":"ter-advies"},
    soortAnders: {"soort":"tekst","lijst":false,"titel":"Andere soort","wie":"uitvoering","fase":"overleggen"},
    naam: {"soort":"tekst","lijst":false,"titel":"Naam","wie":"uitvoering","fase":"overleggen","nodig":"ter-advies"},
    lidwoord: {"soort":"keuze","naar":"lidwoorden","lijst":false,"titel":"Lidwoord","wie":"uitvoering","fase":"overleggen"},
    fase: {"soort":"keuze","naar":"fasen-overleg","lijst":false,"titel":"Fase","wie":"uitvoering","fase":"overleggen","nodig":"ter-advies"},
    niveau: {"soort":"keuze","naar":"niveaus","lijst":false,"titel":"Niveau","wie":"uitvoering","fase":"overleggen"},
    sectoren: {"soort":"keuze","naar":"sectoren","lijst":true,"titel":"Sectoren","wie":"uitvoering","fase":"overleggen"},
    doelen: {"soort":"ref","naar":"doelen","lijst":true,"titel":"Doelen","wie":"uitvoering","fase":"overleggen","nodig":"ter-advies"},
    omschrijving: {"soort":"bewonerstekst","lijst":false,"titel":"Omschrijving","wie":"uitvoering","fase":"overleggen","nodig":"ter-advies"},
    doelgroep: {"soort":"bewonerstekst","lijst":false,"titel":"Doelgroep","wie":"uitvoering","fase":"overleggen","nodig":"ter-advies"},
    criteria: {"soort":"groep","naar":"Criteria","lijst":false,"titel":"Criteria","wie":"uitvoering","fase":"overleggen","nodig":"ter-besluitvorming"},
    motivering: {"soort":"groep","naar":"Motivering","lijst":false,"titel":"Motivering","wie":"jurist","fase":"overleggen","nodig":"ter-besluitvorming"},
    deelnemers: {"soort":"groep","naar":"Deelnemer","lijst":true,"titel":"Deelnemers","wie":"uitvoering","fase":"overleggen","nodig":"ter-advies"},
    nietDeelnemend: {"soort":"groep","naar":"NietDeelnemend","lijst":true,"titel":"Neemt niet deel","wie":"uitvoering","fase":"overleggen"},
    betrokkeneAanwezig: {"soort":"keuze","naar":"aanwezigheden","lijst":false,"titel":"Betrokkene aanwezig","wie":"uitvoering","fase":"overleggen","nodig":"ter-advies"},
    betrokkeneToelichting: {"soort":"bewonerstekst","lijst":false,"titel":"Toelichting op aanwezigheid","wie":"uitvoering","fase":"overleggen"},
    werkproces: {"soort":"groep","naar":"Stap","lijst":true,"titel":"Werkproces","wie":"uitvoering","fase":"overleggen","nodig":"ter-besluitvorming"},
    verstrekkingen: {"soort":"groep","naar":"Verstrekking","lijst":true,"titel":"Verstrekkingen","wie":"uitvoering","fase":"gegevens","nodig":"ter-besluitvorming"},
    anoniemEerst: {"soort":"janee","lijst":false,"titel":"Eerst zonder naam","wie":"uitvoering","fase":"overleggen"},
    informeren: {"soort":"groep","naar":"Informeren","lijst":false,"titel":"Informeren","wie":"uitvoering","fase":"overleggen","nodig":"ter-besluitvorming"},
    verslag: {"soort":"groep","naar":"Verslag","lijst":false,"titel":"Verslag","wie":"uitvoering","fase":"overleggen"},
    bewaren: {"soort":"ref","naar":"bewaartermijnen","lijst":true,"titel":"Bewaren","wie":"uitvoering","fase":"bewaren","nodig":"ter-besluitvorming"},
    frequentie: {"soort":"tekst","lijst":false,"titel":"Frequentie","wie":"uitvoering","fase":"overleggen"},
    wijze: {"soort":"tekst","lijst":false,"titel":"Plaats of wijze","wie":"uitvoering","fase":"overleggen"},
    incidenteel: {"soort":"groep","naar":"Incidenteel","lijst":false,"titel":"Incidentele deelnemers","wie":"uitvoering","fase":"overleggen"},
    afspraken: {"soort":"alineas","lijst":false,"titel":"Aanvullende afspraken","wie":"uitvoering","fase":"overleggen"},
    uitvoeringen: {"soort":"groep","naar":"Uitvoering","lijst":true,"titel":"Tafels","wie":"uitvoering","fase":"overleggen"},
    wijktAf: {"soort":"tekst","lijst":false,"titel":"Afwijking van het algemene deel","wie":"uitvoering","fase":"overleggen"},
  },
  Criteria: {
    aanmelding: {"soort":"bewonerstekst","lijst":true,"titel":"Criteria voor aanmelding","wie":"uitvoering","fase":"overleggen","nodig":"ter-besluitvorming"},
    afsluiting: {"soort":"bewonerstekst","lijst":true,"titel":"Criteria voor afsluiting","wie":"uitvoering","fase":"overleggen","nodig":"ter-besluitvorming"},
    voorafBekend: {"soort":"janee","lijst":false,"titel":"Vooraf bekendgemaakt","wie":"uitvoering","fase":"overleggen"},
  },
  Motivering: {
    afweging: {"soort":"alineas","lijst":false,"titel":"Afweging per casus","wie":"jurist","fase":"overleggen"},
    proportionaliteit: {"soort":"alineas","lijst":false,"titel":"Proportionaliteit","wie":"jurist","fase":"overleggen"},
    subsidiariteit: {"soort":"alineas","lijst":false,"titel":"Subsidiariteit","wie":"jurist","fase":"overleggen"},
  },
  Deelnemer: {
    id: {"soort":"id","lijst":false,"titel":"Id","wie":"uitvoering","fase":"overleggen"},
    hoedanigheid: {"soort":"ref","naar":"hoedanigheden","lijst":false,"titel":"Hoedanigheid","wie":"uitvoering","fase":"overleggen","nodig":"ter-advies"},
    rollen: {"soort":"keuze","naar":"overlegrollen","lijst":true,"titel":"Rollen","wie":"uitvoering","fase":"overleggen","nodig":"ter-advies"},
    deelname: {"soort":"keuze","naar":"deelnames","lijst":false,"titel":"Deelname","wie":"uitvoering","fase":"overleggen","nodig":"ter-advies"},
    partners: {"soort":"ref","naar":"partners","lijst":true,"titel":"Alleen deze partners","wie":"uitvoering","fase":"overleggen"},
    voorwaarde: {"soort":"tekst","lijst":false,"titel":"Voorwaarde","wie":"uitvoering","fase":"overleggen"},
  },
  NietDeelnemend: {
    id: {"soort":"id","lijst":false,"titel":"Id","wie":"partner","fase":"overleggen"},
    partner: {"soort":"ref","naar":"partners","lijst":false,"titel":"Partner","wie":"partner","fase":"overleggen","nodig":"ter-advies"},
    gemeenten: {"soort":"ref","naar":"partners","lijst":true,"titel":"Alleen in deze gemeenten","wie":"partner","fase":"overleggen"},
    reden: {"soort":"tekst","lijst":false,"titel":"Reden","wie":"partner","fase":"overleggen","nodig":"ter-besluitvorming"},
    datum: {"soort":"datum","lijst":false,"titel":"Datum","wie":"partner","fase":"overleggen"},
  },
  Stap: {
    id: {"soort":"id","lijst":false,"titel":"Id","wie":"uitvoering","fase":"overleggen"},
    naam: {"soort":"tekst","lijst":false,"titel":"Naam van de stap","wie":"uitvoering","fase":"overleggen"},
    tekst: {"soort":"alineas","lijst":false,"titel":"Wat er gebeurt","wie":"uitvoering","fase":"overleggen","nodig":"ter-besluitvorming"},
    wie: {"soort":"tekst","lijst":false,"titel":"Wie","wie":"uitvoering","fase":"overleggen"},
    termijn: {"soort":"duur","lijst":false,"titel":"Termijn","wie":"uitvoering","fase":"overleggen"},
  },
  Verstrekking: {
    id: {"soort":"id","lijst":false,"titel":"Id","wie":"jurist","fase":"gegevens"},
    van: {"soort":"ref","naar":"hoedanigheden","lijst":true,"titel":"Van","wie":"jurist","fase":"gegevens","nodig":"ter-besluitvorming"},
    aan: {"soort":"ref","naar":"hoedanigheden","lijst":true,"titel":"Aan","wie":"jurist","fase":"gegevens","nodig":"ter-besluitvorming"},
    gegevens: {"soort":"ref","naar":"gegevens","lijst":true,"titel":"Gegevens","wie":"jurist","fase":"gegevens","nodig":"ter-besluitvorming"},
    doelen: {"soort":"ref","naar":"doelen","lijst":true,"titel":"Doelen","wie":"jurist","fase":"gegevens"},
    situatie: {"soort":"keuze","naar":"situaties","lijst":false,"titel":"Situatie","wie":"jurist","fase":"gegevens"},
    cGrond: {"soort":"keuze","naar":"c-gronden","lijst":false,"titel":"Grond bij situatie C","wie":"jurist","fase":"gegevens"},
    geheim: {"soort":"keuze","naar":"doorbrekingswegen","lijst":true,"titel":"Weg voorbij het geheim","wie":"jurist","fase":"gegevens"},
    wetten: {"soort":"wet","lijst":true,"titel":"Wetsartikelen","wie":"jurist","fase":"gegevens"},
    toelichting: {"soort":"tekst","lijst":false,"titel":"Toelichting","wie":"jurist","fase":"gegevens"},
  },
  Informeren: {
    door: {"soort":"ref","naar":"hoedanigheden","lijst":true,"titel":"Door wie","wie":"uitvoering","fase":"overleggen","nodig":"ter-besluitvorming"},
    wanneer: {"soort":"bewonerstekst","lijst":false,"titel":"Wanneer","wie":"uitvoering","fase":"overleggen","nodig":"ter-besluitvorming"},
    hoe: {"soort":"bewonerstekst","lijst":false,"titel":"Hoe","wie":"uitvoering","fase":"overleggen","nodig":"ter-besluitvorming"},
    uitzondering: {"soort":"bewonerstekst","lijst":false,"titel":"Uitzondering","wie":"uitvoering","fase":"overleggen"},
  },
  Verslag: {
    door: {"soort":"ref","naar":"hoedanigheden","lijst":true,"titel":"Door wie","wie":"uitvoering","fase":"overleggen"},
    inhoud: {"soort":"bewonerstekst","lijst":false,"titel":"Inhoud","wie":"uitvoering","fase":"overleggen"},
    verwerking: {"soort":"ref","naar":"verwerkingen","lijst":false,"titel":"Waar","wie":"uitvoering","fase":"overleggen"},
  },
  Incidenteel: {
    wie: {"soort":"tekst","lijst":false,"titel":"Wie","wie":"uitvoering","fase":"overleggen"},
    voorwaarden: {"soort":"tekst","lijst":true,"titel":"Voorwaarden","wie":"uitvoering","fase":"overleggen"},
  },
  Uitvoering: {
    id: {"soort":"id","lijst":false,"titel":"Id","wie":"uitvoering","fase":"overleggen"},
    naam: {"soort":"tekst","lijst":false,"titel":"Naam","wie":"uitvoering","fase":"overleggen","nodig":"ter-besluitvorming"},
    gemeenten: {"soort":"ref","naar":"partners","lijst":true,"titel":"Gemeenten","wie":"uitvoering","fase":"overleggen"},
    school: {"soort":"tekst","lijst":false,"titel":"School","wie":"uitvoering","fase":"overleggen"},
    sector: {"soort":"keuze","naar":"sectoren","lijst":false,"titel":"Sector","wie":"uitvoering","fase":"overleggen"},
    voorzitter: {"soort":"groep","naar":"Bezetting","lijst":false,"titel":"Voorzitter","wie":"uitvoering","fase":"overleggen","nodig":"ter-ondertekening"},
    dossierhouder: {"soort":"groep","naar":"Bezetting","lijst":false,"titel":"Dossierhouder","wie":"uitvoering","fase":"overleggen","nodig":"ter-ondertekening"},
    secretaris: {"soort":"groep","naar":"Bezetting","lijst":false,"titel":"Secretaris","wie":"uitvoering","fase":"overleggen"},
    deelnemers: {"soort":"ref","naar":"partners","lijst":true,"titel":"Deelnemende partners","wie":"uitvoering","fase":"overleggen"},
    frequentie: {"soort":"tekst","lijst":false,"titel":"Frequentie","wie":"uitvoering","fase":"overleggen"},
    plaats: {"soort":"tekst","lijst":false,"titel":"Plaats","wie":"uitvoering","fase":"overleggen"},
  },
  Bezetting: {
    partner: {"soort":"ref","naar":"partners","lijst":false,"titel":"Partner","wie":"uitvoering","fase":"overleggen"},
    functie: {"soort":"tekst","lijst":false,"titel":"Functie","wie":"uitvoering","fase":"overleggen"},
  },
  Signaalsysteem: {
    id: {"soort":"id","lijst":false,"titel":"Id","wie":"projectleider","fase":"overleggen"},
    naam: {"soort":"tekst","lijst":false,"titel":"Naam","wie":"projectleider","fase":"overleggen","nodig":"ter-advies"},
    soort: {"soort":"keuze","naar":"signaalsoorten","lijst":false,"titel":"Soort","wie":"projectleider","fase":"overleggen"},
    doelen: {"soort":"ref","naar":"doelen","lijst":true,"titel":"Doelen","wie":"projectleider","fase":"overleggen"},
    verantwoordelijke: {"soort":"tekst","lijst":false,"titel":"Verantwoordelijke","wie":"jurist","fase":"overleggen"},
    wetten: {"soort":"wet","lijst":true,"titel":"Wetsartikelen","wie":"jurist","fase":"overleggen"},
    melders: {"soort":"ref","naar":"hoedanigheden","lijst":true,"titel":"Melders","wie":"projectleider","fase":"overleggen"},
    gegevens: {"soort":"ref","naar":"gegevens","lijst":true,"titel":"Gegevens","wie":"projectleider","fase":"overleggen"},
    match: {"soort":"bewonerstekst","lijst":false,"titel":"Wat er bij een match gebeurt","wie":"projectleider","fase":"overleggen"},
    informeren: {"soort":"bewonerstekst","lijst":false,"titel":"Informeren","wie":"projectleider","fase":"overleggen"},
    bewaren: {"soort":"ref","naar":"bewaartermijnen","lijst":true,"titel":"Bewaren","wie":"projectleider","fase":"overleggen"},
  },
  Verwerking: {
    id: {"soort":"id","lijst":false,"titel":"Id","wie":"fg","fase":"verantwoordelijkheid"},
    naam: {"soort":"tekst","lijst":false,"titel":"Naam","wie":"fg","fase":"verantwoordelijkheid","nodig":"ter-advies"},
    soort: {"soort":"keuze","naar":"verwerkingsoorten","lijst":false,"titel":"Soort","wie":"fg","fase":"verantwoordelijkheid","nodig":"ter-advies"},
    overleggen: {"soort":"ref","naar":"overleggen","lijst":true,"titel":"Overleggen","wie":"fg","fase":"verantwoordelijkheid"},
    gegevens: {"soort":"ref","naar":"gegevens","lijst":true,"titel":"Gegevens","wie":"fg","fase":"verantwoordelijkheid"},
    bewaren: {"soort":"ref","naar":"bewaartermijnen","lijst":true,"titel":"Bewaren","wie":"fg","fase":"verantwoordelijkheid"},
    verantwoordelijkheid: {"soort":"groep","naar":"Regime","lijst":true,"titel":"Verantwoordelijkheid","wie":"fg","fase":"verantwoordelijkheid","nodig":"ter-besluitvorming"},
    taakverdeling: {"soort":"groep","naar":"Taakverdeling","lijst":false,"titel":"Taakverdeling","wie":"fg","fase":"verantwoordelijkheid"},
    contactpunt: {"soort":"groep","naar":"Contact","lijst":false,"titel":"Contactpunt","wie":"fg","fase":"verantwoordelijkheid","openbaar":"ja"},
    beheerder: {"soort":"ref","naar":"partners","lijst":false,"titel":"Beheerder","wie":"fg","fase":"verantwoordelijkheid"},
    verwerkers: {"soort":"groep","naar":"Verwerker","lijst":true,"titel":"Verwerkers","wie":"fg","fase":"verantwoordelijkheid"},
  },
  Regime: {
    id: {"soort":"id","lijst":false,"titel":"Id","wie":"fg","fase":"verantwoordelijkheid"},
    model: {"soort":"keuze","naar":"verantwoordelijkheidsmodellen","lijst":false,"titel":"Model","wie":"fg","fase":"verantwoordelijkheid","nodig":"ter-besluitvorming"},
    vanaf: {"soort":"datum","lijst":false,"titel":"Vanaf","wie":"fg","fase":"verantwoordelijkheid"},
    tot: {"soort":"datum","lijst":false,"titel":"Tot en met","wie":"fg","fase":"verantwoordelijkheid"},
    verantwoordelijken: {"soort":"ref","naar":"hoedanigheden","lijst":true,"titel":"Verantwoordelijken","wie":"fg","fase":"verantwoordelijkheid"},
    wetten: {"soort":"wet","lijst":true,"titel":"Wetsartikelen","wie":"fg","fase":"verantwoordelijkheid"},
    toelichting: {"soort":"tekst","lijst":false,"titel":"Toelichting","wie":"fg","fase":"verantwoordelijkheid"},
  },
  Taakverdeling: {
    informeren: {"soort":"tekst","lijst":false,"titel":"Informeren","wie":"fg","fase":"verantwoordelijkheid"},
    rechten: {"soort":"tekst","lijst":false,"titel":"Rechten","wie":"fg","fase":"verantwoordelijkheid"},
    datalek: {"soort":"tekst","lijst":false,"titel":"Datalekken","wie":"fg","fase":"verantwoordelijkheid"},
    bewaren: {"soort":"tekst","lijst":false,"titel":"Bewaren","wie":"fg","fase":"verantwoordelijkheid"},
    dpia: {"soort":"tekst","lijst":false,"titel":"DPIA","wie":"fg","fase":"verantwoordelijkheid"},
    beveiliging: {"soort":"tekst","lijst":false,"titel":"Beveiliging","wie":"fg","fase":"verantwoordelijkheid"},
    verwerkers: {"soort":"tekst","lijst":false,"titel":"Verwerkers","wie":"fg","fase":"verantwoordelijkheid"},
  },
  Verwerker: {
    id: {"soort":"id","lijst":false,"titel":"Id","wie":"fg","fase":"verantwoordelijkheid"},
    naam: {"soort":"tekst","lijst":false,"titel":"Naam","wie":"fg","fase":"verantwoordelijkheid"},
    dienst: {"soort":"tekst","lijst":false,"titel":"Dienst","wie":"fg","fase":"verantwoordelijkheid"},
    overeenkomst: {"soort":"tekst","lijst":false,"titel":"Verwerkersovereenkomst","wie":"fg","fase":"verantwoordelijkheid","nodig":"ter-ondertekening"},
    model: {"soort":"tekst","lijst":false,"titel":"Modelovereenkomst","wie":"fg","fase":"verantwoordelijkheid"},
    subverwerkers: {"soort":"tekst","lijst":true,"titel":"Subverwerkers","wie":"fg","fase":"verantwoordelijkheid"},
    binnenEer: {"soort":"janee","lijst":false,"titel":"Binnen de EER","wie":"fg","fase":"verantwoordelijkheid"},
  },
  Bewaartermijn: {
    id: {"soort":"id","lijst":false,"titel":"Id","wie":"fg","fase":"bewaren"},
    wat: {"soort":"bewonerstekst","lijst":false,"titel":"Wat","wie":"fg","fase":"bewaren","nodig":"ter-advies"},
    termijnen: {"soort":"groep","naar":"Termijn","lijst":true,"titel":"Termijnen","wie":"fg","fase":"bewaren","nodig":"ter-besluitvorming"},
    houders: {"soort":"ref","naar":"hoedanigheden","lijst":true,"titel":"Houders","wie":"fg","fase":"bewaren","nodig":"ter-besluitvorming"},
    bron: {"soort":"keuze","naar":"bewaarbronnen","lijst":false,"titel":"Bron","wie":"fg","fase":"bewaren","nodig":"ter-besluitvorming"},
    wetten: {"soort":"wet","lijst":true,"titel":"Wetsartikelen","wie":"fg","fase":"bewaren"},
    selectielijst: {"soort":"tekst","lijst":false,"titel":"Categorie van de selectielijst","wie":"fg","fase":"bewaren"},
    motivering: {"soort":"tekst","lijst":false,"titel":"Motivering","wie":"fg","fase":"bewaren"},
    status: {"soort":"keuze","naar":"voorstelstatussen","lijst":false,"titel":"Stand","wie":"fg","fase":"bewaren"},
    akkoord: {"soort":"groep","naar":"Akkoord","lijst":false,"titel":"Akkoord","wie":"fg","fase":"bewaren"},
  },
  Termijn: {
    id: {"soort":"id","lijst":false,"titel":"Id","wie":"fg","fase":"bewaren"},
    uitkomst: {"soort":"keuze","naar":"uitkomsten","lijst":false,"titel":"Uitkomst","wie":"fg","fase":"bewaren"},
    duur: {"soort":"duur","lijst":false,"titel":"Duur","wie":"fg","fase":"bewaren","nodig":"ter-besluitvorming"},
    start: {"soort":"keuze","naar":"startgebeurtenissen","lijst":false,"titel":"Vanaf","wie":"fg","fase":"bewaren","nodig":"ter-besluitvorming"},
    startAnders: {"soort":"tekst","lijst":false,"titel":"Andere gebeurtenis","wie":"fg","fase":"bewaren"},
  },
  Voortraject: {
    dpia: {"soort":"groep","naar":"Dpia","lijst":false,"titel":"DPIA","wie":"fg","fase":"besluitvorming","nodig":"ter-besluitvorming"},
    fgAdviezen: {"soort":"groep","naar":"FgAdvies","lijst":true,"titel":"Adviezen van de FG's","wie":"fg","fase":"besluitvorming"},
    medezeggenschap: {"soort":"groep","naar":"Medezeggenschap","lijst":true,"titel":"Medezeggenschap","wie":"projectleider","fase":"besluitvorming"},
    betrokkenen: {"soort":"groep","naar":"Raadpleging","lijst":false,"titel":"Raadpleging van betrokkenen","wie":"projectleider","fase":"besluitvorming"},
    adviesraden: {"soort":"groep","naar":"Adviesraad","lijst":true,"titel":"Adviesraden","wie":"projectleider","fase":"besluitvorming"},
    oogo: {"soort":"groep","naar":"Raadpleging","lijst":false,"titel":"Overleg gemeenten en onderwijs (OOGO)","wie":"projectleider","fase":"besluitvorming"},
    gewensteStart: {"soort":"datum","lijst":false,"titel":"Gewenste start","wie":"projectleider","fase":"besluitvorming"},
  },
  Dpia: {
    datum: {"soort":"datum","lijst":false,"titel":"Datum","wie":"fg","fase":"besluitvorming","nodig":"ter-besluitvorming"},
    versie: {"soort":"versie","lijst":false,"titel":"Versie","wie":"fg","fase":"besluitvorming"},
    door: {"soort":"ref","naar":"partners","lijst":false,"titel":"Uitgevoerd door","wie":"fg","fase":"besluitvorming"},
    restrisico: {"soort":"keuze","naar":"restrisicos","lijst":false,"titel":"Resterend risico","wie":"fg","fase":"besluitvorming","nodig":"ter-besluitvorming"},
    maatregelen: {"soort":"groep","naar":"Maatregel","lijst":true,"titel":"Maatregelen","wie":"fg","fase":"besluitvorming"},
  },
  Maatregel: {
    id: {"soort":"id","lijst":false,"titel":"Id","wie":"fg","fase":"besluitvorming"},
    risico: {"soort":"tekst","lijst":false,"titel":"Risico","wie":"fg","fase":"besluitvorming"},
    maatregel: {"soort":"tekst","lijst":false,"titel":"Maatregel","wie":"fg","fase":"besluitvorming"},
    bouwstenen: {"soort":"tekst","lijst":true,"titel":"Bepalingen","wie":"fg","fase":"besluitvorming"},
  },
  FgAdvies: {
    id: {"soort":"id","lijst":false,"titel":"Id","wie":"fg","fase":"besluitvorming"},
    partner: {"soort":"ref","naar":"partners","lijst":false,"titel":"Partner","wie":"fg","fase":"besluitvorming"},
    datum: {"soort":"datum","lijst":false,"titel":"Datum","wie":"fg","fase":"besluitvorming"},
    advies: {"soort":"keuze","naar":"adviezen","lijst":false,"titel":"Advies","wie":"fg","fase":"besluitvorming"},
    inhoud: {"soort":"tekst","lijst":false,"titel":"Inhoud","wie":"fg","fase":"besluitvorming"},
    afwijking: {"soort":"tekst","lijst":false,"titel":"Reden van afwijking","wie":"fg","fase":"besluitvorming"},
  },
  Medezeggenschap: {
    id: {"soort":"id","lijst":false,"titel":"Id","wie":"partner","fase":"besluitvorming"},
    partner: {"soort":"ref","naar":"partners","lijst":false,"titel":"Partner","wie":"partner","fase":"besluitvorming"},
    orgaan: {"soort":"keuze","naar":"medezeggenschapsorganen","lijst":false,"titel":"Orgaan","wie":"partner","fase":"besluitvorming"},
    recht: {"soort":"keuze","naar":"medezeggenschapsrechten","lijst":false,"titel":"Recht","wie":"partner","fase":"besluitvorming"},
    uitkomst: {"soort":"keuze","naar":"medezeggenschapsuitkomsten","lijst":false,"titel":"Uitkomst","wie":"partner","fase":"besluitvorming"},
    datum: {"soort":"datum","lijst":false,"titel":"Datum","wie":"partner","fase":"besluitvorming"},
  },
  Raadpleging: {
    datum: {"soort":"datum","lijst":false,"titel":"Datum","wie":"projectleider","fase":"start"},
    wijze: {"soort":"tekst","lijst":false,"titel":"Wijze","wie":"projectleider","fase":"start"},
    uitkomst: {"soort":"tekst","lijst":false,"titel":"Uitkomst","wie":"projectleider","fase":"start"},
  },
  Adviesraad: {
    id: {"soort":"id","lijst":false,"titel":"Id","wie":"projectleider","fase":"start"},
    naam: {"soort":"tekst","lijst":false,"titel":"Naam","wie":"projectleider","fase":"start"},
    datum: {"soort":"datum","lijst":false,"titel":"Datum","wie":"projectleider","fase":"start"},
    uitkomst: {"soort":"tekst","lijst":false,"titel":"Uitkomst","wie":"projectleider","fase":"start"},
  },
  Toetreding: {
    route: {"soort":"keuze","naar":"toetredingsroutes","lijst":false,"titel":"Route","wie":"projectleider","fase":"ondertekening","nodig":"ter-besluitvorming"},
    voor: {"soort":"ref","naar":"hoedanigheden","lijst":true,"titel":"Voor wie","wie":"projectleider","fase":"ondertekening"},
    voorwaarden: {"soort":"tekst","lijst":true,"titel":"Voorwaarden","wie":"projectleider","fase":"ondertekening"},
    bezwaartermijn: {"soort":"duur","lijst":false,"titel":"Bezwaartermijn","wie":"projectleider","fase":"ondertekening"},
    besluitDoor: {"soort":"ref","naar":"gremia","lijst":false,"titel":"Besluit door","wie":"projectleider","fase":"ondertekening"},
    kennisgeving: {"soort":"groep","naar":"Kennisgeving","lijst":false,"titel":"Kennisgeving","wie":"projectleider","fase":"ondertekening"},
    inkoop: {"soort":"tekst","lijst":false,"titel":"Inkoop","wie":"projectleider","fase":"ondertekening"},
  },
  Kennisgeving: {
    aan: {"soort":"tekst","lijst":false,"titel":"Aan wie","wie":"projectleider","fase":"start"},
    termijn: {"soort":"duur","lijst":false,"titel":"Termijn","wie":"projectleider","fase":"start"},
  },
  ToetredingVanPartner: {
    id: {"soort":"id","lijst":false,"titel":"Id","wie":"projectleider","fase":"ondertekening"},
    partner: {"soort":"ref","naar":"partners","lijst":false,"titel":"Partner","wie":"projectleider","fase":"ondertekening","nodig":"ter-advies"},
    staat: {"soort":"keuze","naar":"toetredingsstaten","lijst":false,"titel":"Stand","wie":"projectleider","fase":"ondertekening","nodig":"ter-advies"},
    getekend: {"soort":"datum","lijst":false,"titel":"Verklaring ondertekend op","wie":"projectleider","fase":"ondertekening"},
    kennisgegeven: {"soort":"datum","lijst":false,"titel":"Kennisgegeven op","wie":"projectleider","fase":"ondertekening"},
    ingangsdatum: {"soort":"datum","lijst":false,"titel":"Partij vanaf","wie":"projectleider","fase":"ondertekening"},
    versie: {"soort":"versie","lijst":false,"titel":"Versie","wie":"projectleider","fase":"ondertekening"},
    overleggen: {"soort":"ref","naar":"overleggen","lijst":true,"titel":"Overleggen","wie":"projectleider","fase":"ondertekening"},
    gemeenten: {"soort":"ref","naar":"partners","lijst":true,"titel":"Gemeenten","wie":"projectleider","fase":"ondertekening"},
    voorbehoud: {"soort":"groep","naar":"Voorbehoud","lijst":false,"titel":"Voorbehoud","wie":"jurist","fase":"ondertekening"},
  },
  Voorbehoud: {
    tekst: {"soort":"alineas","lijst":false,"titel":"Tekst van het voorbehoud","wie":"jurist","fase":"ondertekening","nodig":"ter-ondertekening"},
    addendum: {"soort":"tekst","lijst":false,"titel":"Titel van het addendum","wie":"jurist","fase":"ondertekening"},
    versie: {"soort":"versie","lijst":false,"titel":"Versie van het addendum","wie":"jurist","fase":"ondertekening"},
    datum: {"soort":"datum","lijst":false,"titel":"Datum van het addendum","wie":"jurist","fase":"ondertekening"},
    aanvaard: {"soort":"datum","lijst":false,"titel":"Aanvaard op","wie":"jurist","fase":"ondertekening"},
  },
  Uittreding: {
    id: {"soort":"id","lijst":false,"titel":"Id","wie":"projectleider","fase":"beheer"},
    partner: {"soort":"ref","naar":"partners","lijst":false,"titel":"Partner","wie":"projectleider","fase":"beheer"},
    opgezegd: {"soort":"datum","lijst":false,"titel":"Opgezegd op","wie":"projectleider","fase":"beheer"},
    per: {"soort":"datum","lijst":false,"titel":"Uitgetreden per","wie":"projectleider","fase":"beheer"},
    overleggen: {"soort":"ref","naar":"overleggen","lijst":true,"titel":"Alleen uit deze overleggen","wie":"projectleider","fase":"beheer"},
    gegevens: {"soort":"tekst","lijst":false,"titel":"Gegevens en lopende casussen","wie":"projectleider","fase":"beheer"},
    opvolger: {"soort":"ref","naar":"partners","lijst":false,"titel":"Opvolger als dossierhouder","wie":"projectleider","fase":"beheer"},
  },
  Rechtsopvolging: {
    id: {"soort":"id","lijst":false,"titel":"Id","wie":"jurist","fase":"beheer"},
    soort: {"soort":"keuze","naar":"opvolgingen","lijst":false,"titel":"Soort","wie":"jurist","fase":"beheer"},
    van: {"soort":"ref","naar":"partners","lijst":true,"titel":"Van","wie":"jurist","fase":"beheer"},
    naar: {"soort":"ref","naar":"partners","lijst":false,"titel":"Naar","wie":"jurist","fase":"beheer"},
    datum: {"soort":"datum","lijst":false,"titel":"Datum","wie":"jurist","fase":"beheer"},
    gevolg: {"soort":"alineas","lijst":false,"titel":"Gevolg","wie":"jurist","fase":"beheer"},
  },
  Afspraken: {
    beveiliging: {"soort":"groep","naar":"Beveiliging","lijst":false,"titel":"Beveiliging","wie":"fg","fase":"verantwoordelijkheid","nodig":"ter-besluitvorming"},
    datalek: {"soort":"groep","naar":"Datalek","lijst":false,"titel":"Datalekken","wie":"fg","fase":"verantwoordelijkheid","nodig":"ter-besluitvorming"},
    rechten: {"soort":"groep","naar":"Rechten","lijst":false,"titel":"Rechten van betrokkenen","wie":"fg","fase":"verantwoordelijkheid","nodig":"ter-besluitvorming"},
    klachten: {"soort":"groep","naar":"Klachten","lijst":false,"titel":"Klachten","wie":"projectleider","fase":"verantwoordelijkheid","nodig":"ter-besluitvorming"},
    kosten: {"soort":"groep","naar":"Kosten","lijst":false,"titel":"Kosten","wie":"bestuur","fase":"verantwoordelijkheid","nodig":"ter-besluitvorming"},
    aansprakelijkheid: {"soort":"groep","naar":"Aansprakelijkheid","lijst":false,"titel":"Aansprakelijkheid","wie":"jurist","fase":"verantwoordelijkheid","nodig":"ter-besluitvorming"},
    geheimhouding: {"soort":"groep","naar":"Geheimhouding","lijst":false,"titel":"Geheimhouding","wie":"jurist","fase":"verantwoordelijkheid","nodig":"ter-besluitvorming"},
    opnemen: {"soort":"janee","lijst":false,"titel":"Opnemen van gesprekken","wie":"fg","fase":"verantwoordelijkheid"},
    ai: {"soort":"janee","lijst":false,"titel":"Gebruik van AI","wie":"fg","fase":"verantwoordelijkheid"},
    beslissingDoorComputer: {"soort":"janee","lijst":false,"titel":"Beslissing door een computer","wie":"fg","fase":"verantwoordelijkheid"},
    buitenEer: {"soort":"janee","lijst":false,"titel":"Gegevens buiten Europa","wie":"fg","fase":"verantwoordelijkheid"},
    nietNakomen: {"soort":"alineas","lijst":false,"titel":"Niet nakomen","wie":"jurist","fase":"verantwoordelijkheid"},
    wijziging: {"soort":"groep","naar":"WijzigingAfspraak","lijst":false,"titel":"Wijziging","wie":"jurist","fase":"verantwoordelijkheid","nodig":"ter-besluitvorming"},
    derden: {"soort":"groep","naar":"Derde","lijst":true,"titel":"Verstrekking aan derden","wie":"jurist","fase":"verantwoordelijkheid"},
  },
  Beveiliging: {
    maatregelen: {"soort":"tekst","lijst":true,"titel":"Maatregelen","wie":"fg","fase":"verantwoordelijkheid","nodig":"ter-besluitvorming"},
    kanaal: {"soort":"tekst","lijst":false,"titel":"Veilig kanaal","wie":"fg","fase":"verantwoordelijkheid"},
  },
  Datalek: {
    meldtermijn: {"soort":"duur","lijst":false,"titel":"Onderlinge meldtermijn","wie":"fg","fase":"verantwoordelijkheid","nodig":"ter-besluitvorming"},
    melder: {"soort":"tekst","lijst":false,"titel":"Wie meldt bij de AP","wie":"fg","fase":"verantwoordelijkheid"},
  },
  Rechten: {
    loket: {"soort":"groep","naar":"Contact","lijst":false,"titel":"Loket","wie":"fg","fase":"verantwoordelijkheid","nodig":"ter-besluitvorming","openbaar":"ja"},
    doorzendtermijn: {"soort":"duur","lijst":false,"titel":"Doorzendtermijn","wie":"fg","fase":"verantwoordelijkheid"},
  },
  Klachten: {
    contact: {"soort":"groep","naar":"Contact","lijst":false,"titel":"Contact","wie":"projectleider","fase":"start","nodig":"ter-besluitvorming","openbaar":"ja"},
    regeling: {"soort":"tekst","lijst":false,"titel":"Regeling","wie":"projectleider","fase":"start"},
  },
  Kosten: {
    regeling: {"soort":"keuze","naar":"kostenregelingen","lijst":false,"titel":"Regeling","wie":"bestuur","fase":"start","nodig":"ter-besluitvorming"},
    toelichting: {"soort":"tekst","lijst":false,"titel":"Toelichting","wie":"bestuur","fase":"start"},
  },
  Aansprakelijkheid: {
    regeling: {"soort":"keuze","naar":"aansprakelijkheden","lijst":false,"titel":"Regeling","wie":"jurist","fase":"start","nodig":"ter-besluitvorming"},
    verzekering: {"soort":"janee","lijst":false,"titel":"Verzekering","wie":"jurist","fase":"start"},
  },
  Geheimhouding: {
    duurtVoort: {"soort":"janee","lijst":false,"titel":"Duurt voort","wie":"jurist","fase":"start","nodig":"ter-besluitvorming"},
    verklaringNietPartijen: {"soort":"janee","lijst":false,"titel":"Verklaring voor niet-partijen","wie":"jurist","fase":"start"},
  },
  WijzigingAfspraak: {
    kern: {"soort":"tekst","lijst":false,"titel":"Kern","wie":"jurist","fase":"start","nodig":"ter-besluitvorming"},
    overleg: {"soort":"tekst","lijst":false,"titel":"Bijlage van een overleg","wie":"jurist","fase":"start","nodig":"ter-besluitvorming"},
    beheer: {"soort":"tekst","lijst":false,"titel":"Beheer","wie":"jurist","fase":"start","nodig":"ter-besluitvorming"},
    termijn: {"soort":"duur","lijst":false,"titel":"Termijn","wie":"jurist","fase":"start"},
  },
  Derde: {
    id: {"soort":"id","lijst":false,"titel":"Id","wie":"jurist","fase":"start"},
    wie: {"soort":"tekst","lijst":false,"titel":"Wie","wie":"jurist","fase":"start"},
    wanneer: {"soort":"tekst","lijst":false,"titel":"Wanneer","wie":"jurist","fase":"start"},
    wetten: {"soort":"wet","lijst":true,"titel":"Wetsartikelen","wie":"jurist","fase":"start"},
  },
  Wijziging: {
    id: {"soort":"id","lijst":false,"titel":"Id","wie":"projectleider","fase":"start"},
    versie: {"soort":"versie","lijst":false,"titel":"Versie","wie":"projectleider","fase":"start"},
    datum: {"soort":"datum","lijst":false,"titel":"Datum","wie":"projectleider","fase":"start"},
    wat: {"soort":"tekst","lijst":false,"titel":"Wat","wie":"projectleider","fase":"start"},
    waarom: {"soort":"tekst","lijst":false,"titel":"Waarom","wie":"projectleider","fase":"start"},
    laag: {"soort":"keuze","naar":"wijzigingslagen","lijst":false,"titel":"Laag","wie":"projectleider","fase":"start"},
  },
  Publicatie: {
    openbaar: {"soort":"janee","lijst":false,"titel":"Openbaar","wie":"projectleider","fase":"start","nodig":"ter-besluitvorming"},
    reden: {"soort":"tekst","lijst":false,"titel":"Reden","wie":"projectleider","fase":"start"},
    plaats: {"soort":"web","lijst":false,"titel":"Webadres","wie":"projectleider","fase":"start"},
    inwonersuitleg: {"soort":"web","lijst":false,"titel":"Webadres van de inwonersuitleg","wie":"projectleider","fase":"start"},
  },
  OpenPunt: {
    id: {"soort":"id","lijst":false,"titel":"Id","wie":"projectleider","fase":"start"},
    over: {"soort":"pad","lijst":false,"titel":"Over","wie":"projectleider","fase":"start"},
    vraag: {"soort":"tekst","lijst":false,"titel":"Vraag","wie":"projectleider","fase":"start"},
    rol: {"soort":"keuze","naar":"rollen-kenner","lijst":false,"titel":"Door wie","wie":"projectleider","fase":"start"},
    voor: {"soort":"datum","lijst":false,"titel":"Voor wanneer","wie":"projectleider","fase":"start"},
  },
  Aanvaard: {
    id: {"soort":"id","lijst":false,"titel":"Id","wie":"projectleider","fase":"start"},
    code: {"soort":"tekst","lijst":false,"titel":"Code","wie":"projectleider","fase":"start"},
    over: {"soort":"pad","lijst":false,"titel":"Over","wie":"projectleider","fase":"start"},
    kenmerk: {"soort":"tekst","lijst":false,"titel":"Kenmerk","wie":"projectleider","fase":"start"},
    rol: {"soort":"keuze","naar":"rollen-kenner","lijst":false,"titel":"Rol","wie":"projectleider","fase":"start"},
    reden: {"soort":"tekst","lijst":false,"titel":"Reden","wie":"projectleider","fase":"start"},
    datum: {"soort":"datum","lijst":false,"titel":"Datum","wie":"projectleider","fase":"start"},
    tot: {"soort":"datum","lijst":false,"titel":"Tot","wie":"projectleider","fase":"start"},
  },
  Afwijking: {
    id: {"soort":"id","lijst":false,"titel":"Id","wie":"projectleider","fase":"start"},
    bouwsteen: {"soort":"tekst","lijst":false,"titel":"Bepaling","wie":"projectleider","fase":"start"},
    reden: {"soort":"tekst","lijst":false,"titel":"Reden","wie":"projectleider","fase":"start"},
  },
}
