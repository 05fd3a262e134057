/**
 * The parts of a new description that nobody has answered yet: each field as a comment with an example.
 * Taking away '# ' gives a valid description (a test does so); a sentence in a comment starts with a capital.
 */

export const kop = `# yaml-language-server: $schema=./samenwerking.schema.json
#
# Beschrijving van de samenwerking. Uit dit ene bestand komen alle documenten.
#
# Zo leest u dit bestand:
#   Een regel met een hekje (#) ervoor is uitleg of een veld dat nog open is. Zij telt niet mee.
#   Een veld invullen? Haal het hekje en de spatie erachter weg en zet uw eigen tekst achter de dubbele punt.
#   Inspringen gaat met spaties en telt mee: wat verder naar rechts staat, hoort bij de regel erboven.
#   Tekst staat tussen aanhalingstekens.
#   Weet u iets nog niet? Laat het staan zoals het is. In de documenten komt dan [nog invullen: …].
#   Is iets niet van toepassing? Schrijf dan, bijvoorbeeld: fg: {nvt: "de reden"}
#   Zet hier nooit gegevens van inwoners in.
#
# Bij elk blok staat wie het antwoord meestal weet. Controleren kan op elk moment met de opdracht controleer.

formaat: 1
`

export const samenwerkingOpen = `  # Dit weet de jurist:
  # citeertitel: "Convenant Voorbeeldregio"
  # aard: overeenkomst
  # peildatum: 2026-11-21

  # Dit weet de projectleider:
  # versie: "0.1"
  # versiedatum: 2026-11-21
  # aanleiding: "Te veel kinderen zitten thuis zonder onderwijs."
  # reglement:
  #   vorm: bijlage

  # Dit beslist het bestuur:
  # inwerkingtreding:
  #   wijze: laatste-ondertekening
  # looptijd:
  #   soort: bepaald
  #   duur: 4 jaar
  # opzegging:
  #   termijn: 3 maanden
  # evaluatie:
  #   eerste: 2028-03-01
`

/** Only a Zorg- en Veiligheidshuis needs these; without them it would first hear of them when bodies decide. */
export const wgsOpen = `
  # Wat de wet (WGS) van een Zorg- en Veiligheidshuis vraagt:
  # wgs:
  #   coordinerendFg: {partner: gemeente-x, contact: {email: coordinerend-fg@zvh.example}}
  #   adviescommissie: {leden: [gemeente-x], contact: {email: adviescommissie@zvh.example}}
  #   autorisatie: {door: gemeente-x, logging: 3 maanden}
  #   analyse: nee
  #   criteria: {door: stuurgroep, plaats: "https://www.zvh.example/criteria", volgorde: [casussen waarin iemand direct gevaar loopt]}
  #   casuslijst: {houder: gemeente-x, opschonen: 1 maand}
  #   audit: {eerste: 2027-12-31, daarna: 2 jaar}
  #   jaarverslag: {door: stuurgroep, plaats: "https://www.zvh.example/jaarverslag"}
`

export const doelbinding = `# Doelbinding: waarvoor de partijen gegevens delen, en over wie. Dit weet de projectleider.
# doelbinding:
#   doelgroep: "kinderen en jongeren van 4 tot 18 jaar"
#   doelen:
#     - id: weer-naar-school
#       soort: specifiek
#       tekst: "de terugkeer naar school van leerlingen die thuiszitten"
#   afbakening:
#     - "opsporing en vervolging van strafbare feiten"
`

export const partnerUitleg = `# Partners: iedere organisatie die meedoet, ook wie geen partij is. Dit weet de partner zelf.
# De id verandert u na de eerste keer niet meer: andere velden verwijzen ernaar.
`

export const partnerOpen = `    # kring: oprichter
    # zetel: "Voorbeeldstad"
    # kvk: "01234567"
    # organen:
    #   - id: college
    #     soort: college
    #     isPartij: ja
    # fg:
    #   functie: "functionaris gegevensbescherming"
    #   email: "fg@voorbeeld.example"
    # datalek:
    #   functie: "meldpunt datalekken"
    #   email: "datalek@voorbeeld.example"
    # hoedanigheden:
    #   - id: leerplicht
    #     hoedanigheid: college-leerplicht
    #     orgaan: college
`

export const geenPartner = `# partners:
#   - id: stichting-voorbeeld
#     naam: "Stichting Voorbeeld"
#     korteNaam: "Voorbeeld"
#     rechtsvorm: stichting
#     kring: oprichter
#     zetel: "Voorbeeldstad"
`

export const overlegUitleg = `# Overleggen: de soorten overleg waarin gegevens worden gedeeld. Dit weet de uitvoering.
`

export const overlegOpen = `    # lidwoord: het
    # fase: casusoverleg
    # doelen: [weer-naar-school]
    # doelgroep: "leerlingen die langer dan vier weken thuiszitten"
    # omschrijving: "In dit overleg zoeken school en hulp samen een weg terug naar school."
    # deelnemers:
    #   - id: leerplicht
    #     hoedanigheid: college-leerplicht
    #     rollen: [deelnemer]
    #     deelname: vast
    # werkproces:
    #   - id: aanmelding
    #     naam: "aanmelding"
    #     tekst: "De school meldt de leerling aan met het meldingsformulier."
    #     termijn: 2 weken
`

export const geenOverleg = `# overleggen:
#   - id: casusoverleg
#     soort: casusoverleg
#     naam: "casusoverleg"
#     fase: casusoverleg
`

export const rest = `# Gegevens: de soorten gegevens die aan tafel kunnen komen. Dit weten de uitvoering en de jurist.
# gegevens:
#   - id: verzuim
#     naam: "verzuimgegevens"
#     aard: gewoon
#     datWat: dat
#     overWie: [jongere]

# Hoedanigheden: de rol waarin een partner meedoet, met de taak en de grondslag die daarbij horen. Dit weet de jurist.
# hoedanigheden:
#   - id: college-leerplicht
#     soort: college-leerplicht
#     naam: "het college voor leerplicht"
#     inGewoneTaal: "de leerplichtambtenaar"
#     brengtIn: [verzuim]

# Verwerkingen: waar gegevens worden vastgelegd en wie daarvoor verantwoordelijk is. Dit weet de FG.
# verwerkingen:
#   - id: verslag
#     naam: "het verslag van het overleg"
#     soort: overlegverslag

# Afspraken: beveiliging, datalekken, rechten, klachten en kosten. Dit weten de FG, de jurist en het bestuur.
# afspraken:
#   datalek:
#     meldtermijn: 24 uur
#   kosten:
#     regeling: eigen-kosten

# Bewaartermijnen: hoe lang wat wordt bewaard, en vanaf wanneer. Dit weet de FG.
# bewaartermijnen:
#   - id: verslag-overleg
#     wat: "het verslag van het overleg"
#     termijnen:
#       - id: na-afsluiting
#         duur: 1 jaar
#         start: afsluiting-casus

# Voortraject: DPIA en adviezen voordat de partijen besluiten. Dit weten de projectleider en de FG.
# voortraject:
#   dpia:
#     datum: 2026-10-01
#     restrisico: laag

# Toetreding: hoe een organisatie later partij kan worden. Dit weet de projectleider.
# toetreding:
#   route: verklaring

# Publicatie: of en waar het convenant openbaar is. Dit weet de projectleider.
# publicatie:
#   openbaar: ja

# Open punten: wat nog besloten moet worden, door wie en voor wanneer.
# openPunten:
#   - id: titel-kiezen
#     over: "samenwerking.titel"
#     vraag: "Hoe gaat het convenant heten?"
#     rol: projectleider
`
