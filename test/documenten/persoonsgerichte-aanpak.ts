/** A fictional safety table outside the WGS: its police data rest on a decision (Wpg 20), everything else on the AVG. */
export const persoonsgerichteAanpak = `formaat: 1
samenwerking:
  titel: Convenant Persoonsgerichte aanpak Kraaienbos
  citeertitel: Convenant Persoonsgerichte aanpak Kraaienbos
  regio: gemeente Kraaienbos
  profiel: zorg-veiligheid
  aard: niet-afdwingbaar
  versie: '0.3'
  versiedatum: 2026-10-01
  status: ter-advies
  peildatum: 2026-11-21
  aanleiding: Een kleine groep inwoners veroorzaakt overlast en heeft zelf hulp nodig.
  beheer: {beheerder: gemeente-kraaienbos}
  reglement: {vorm: geen}
partners:
  - id: gemeente-kraaienbos
    naam: gemeente Kraaienbos
    korteNaam: Kraaienbos
    rechtsvorm: gemeente
    zetel: Kraaienbos
    kring: oprichter
    rechtspersoonIsPartij: ja
    organen:
      - {id: burgemeester, soort: burgemeester, isPartij: ja}
      - {id: college, soort: college, isPartij: ja}
    hoedanigheden:
      - {id: orde, hoedanigheid: burgemeester, orgaan: burgemeester}
      - {id: wmo, hoedanigheid: college-wmo, orgaan: college}
  - id: politie
    naam: de politie
    korteNaam: Politie
    rechtsvorm: politie
    zetel: Den Haag
    kring: oprichter
    organen: [{id: korpschef, soort: korpschef, isPartij: ja}]
    hoedanigheden: [{id: politie, hoedanigheid: politie, orgaan: korpschef}]
hoedanigheden:
  - id: burgemeester
    soort: burgemeester-openbare-orde
    naam: de burgemeester
    taken: [{id: orde, tekst: de openbare orde handhaven, wetten: [{wet: gemeentewet, artikel: '172'}]}]
    grondslagen: [{id: orde, doelen: [overlast], avg: e, wetten: [{wet: gemeentewet, artikel: '172'}]}]
    beroepsgeheim: {soort: wettelijke-geheimhouding, wetten: [{wet: algemene-wet-bestuursrecht, artikel: '2:5', lid: '1'}]}
    brengtIn: [overlast]
  - id: college-wmo
    soort: college-wmo
    naam: het college voor maatschappelijke ondersteuning
    taken: [{id: wmo, tekst: onderzoeken welke ondersteuning nodig is, wetten: [{wet: wet-maatschappelijke-ondersteuning-2015, artikel: '2.3.2', lid: '1'}]}]
    grondslagen: [{id: wmo, doelen: [overlast], avg: e, wetten: [{wet: wet-maatschappelijke-ondersteuning-2015, artikel: '5.1.1', lid: '1'}]}]
    beroepsgeheim: {soort: wettelijke-geheimhouding, wetten: [{wet: wet-maatschappelijke-ondersteuning-2015, artikel: '5.3.3', lid: '1'}]}
    brengtIn: [overlast]
  - id: politie
    soort: politie
    naam: de politie
    taken: [{id: politietaak, tekst: de dagelijkse politietaak uitvoeren, wetten: [{wet: wet-politiegegevens, artikel: '8', lid: '1'}]}]
    grondslagen: [{id: wpg, doelen: [overlast], avg: {nvt: de Wet politiegegevens geldt}, wetten: [{wet: wet-politiegegevens, artikel: '20', lid: '1'}]}]
    beroepsgeheim: {soort: wettelijke-geheimhouding, wetten: [{wet: wet-politiegegevens, artikel: '7', lid: '1'}]}
    brengtIn: [meldingen]
doelbinding:
  doelen:
    - {id: overlast, soort: algemeen, tekst: het verminderen van overlast door personen die zelf hulp nodig hebben}
  doelgroep: inwoners van 18 jaar of ouder die herhaald overlast geven
  leeftijdVan: 18
gegevens:
  - {id: overlast, naam: de overlast, aard: gewoon, datWat: dat, kant: buitenkant, overWie: [inwoner]}
  - {id: meldingen, naam: de meldingen bij de politie, aard: politiegegeven, datWat: wat, kant: buitenkant, overWie: [inwoner]}
overleggen:
  - id: pga-tafel
    soort: pga
    naam: veiligheidstafel
    lidwoord: de
    fase: casusoverleg
    doelen: [overlast]
    deelnemers:
      - {id: burgemeester, hoedanigheid: burgemeester, rollen: [voorzitter], deelname: vast}
      - {id: wmo, hoedanigheid: college-wmo, rollen: [deelnemer], deelname: vast}
      - {id: politie, hoedanigheid: politie, rollen: [inbrenger], deelname: vast}
    verstrekkingen:
      - {id: politie, van: [politie], aan: [burgemeester], gegevens: [meldingen], doelen: [overlast], situatie: A, geheim: [wettelijke-plicht], wetten: [{wet: wet-politiegegevens, artikel: '20', lid: '1'}]}
`
