import { aandachtspunt, type CodeInfo, fout, waarschuwing } from './code-info.ts'

/** The codes of own texts: what stands in the folder `sjablonen` beside a description. */
export const sjabloonCodes = {
  SJA101: fout(
    'Eigen tekst vervangt iets dat er niet is',
    'Een eigen tekst zegt met ‘vervangt’ in plaats van welke standaardtekst zij komt. Die standaardtekst bestaat niet. De eigen tekst wordt daarom niet gebruikt, en de standaardtekst blijft staan.',
    'Verbeter de naam achter ‘vervangt’. Is de tekst een aanvulling? Laat ‘vervangt’ dan weg.',
  ),
  SJA102: waarschuwing(
    'Standaardtekst is veranderd',
    'De eigen tekst is geschreven bij een andere versie van de standaardtekst dan het programma nu heeft. De eigen tekst geldt nog wel. Maar de standaardtekst kan zijn aangepast aan een wetswijziging of een fout, en die verbetering mist u dan.',
    'Lees de standaardtekst opnieuw, neem over wat nodig is en pas daarna het nummer achter ‘vervangt’ aan.',
  ),
  SJA103: waarschuwing(
    'Eigen tekst zonder reden',
    'Wie van de standaardtekst afwijkt, zegt waarom. De reden staat in het toetsrapport, zodat colleges en besturen zien waar dit convenant anders is. Zonder reden kan niemand beoordelen of de afwijking nog nodig is.',
    'Zet in de kop van het bestand: reden: waarom de eigen tekst nodig is.',
  ),
  SJA104: fout(
    'Eigen tekst met de naam van een standaardtekst',
    'Er is al een standaardtekst met deze naam, en het bestand zegt niet dat het die vervangt. Zo kan een standaardtekst niet per ongeluk verdwijnen. De eigen tekst wordt niet gebruikt.',
    'Zet ‘vervangt’ in de kop, of geef het bestand en de id een eigen naam.',
  ),
  SJA105: waarschuwing(
    'Eigen tekst wordt niet gebruikt',
    'De eigen tekst komt in geen enkel document van deze samenwerking voor. Een eigen bouwsteen komt alleen in een document als een eigen indeling haar noemt. Een indeling telt alleen voor het profiel van de beschrijving.',
    'Noem de bouwsteen in een eigen indeling, of verwijder het bestand.',
  ),
  SJA106: fout(
    'Naam van een eigen tekst klopt niet',
    'De naam van het bestand is ook de id: kleine letters, cijfers en streepjes. Een id komt één keer voor. Een bouwsteen die een andere vervangt heeft dezelfde id, omdat andere bepalingen daarnaar verwijzen. De eigen tekst wordt niet gebruikt.',
    'Geef het bestand de goede naam, en zet dezelfde naam bij ‘id’ in de kop.',
  ),
  SJA107: waarschuwing(
    'Onbekend veld in de kop van een eigen tekst',
    'In de kop staat een regel die het programma niet kent. Zij wordt niet gebruikt.',
    'Verbeter de naam van het veld, of haal de regel weg.',
  ),
  SJA108: waarschuwing(
    'Eigen artikel op een verkeerde plaats',
    'Een artikel legt iets vast. Dat gebeurt alleen in het convenant en in het privacyreglement, en iedere norm staat in één van beide. Staat hetzelfde artikel in meer documenten of in een document dat alleen uitlegt, dan kunnen de teksten uiteen gaan lopen.',
    'Laat het artikel in één document staan, en verwijs er in andere documenten naar met {{verwijs}}.',
  ),
  SJA109: aandachtspunt(
    'Eigen tekst zonder toelichting',
    'De toelichting zegt in een of twee zinnen waarom een bepaling er is. Zij komt in het document dat het convenant per artikel uitlegt. Zonder toelichting staat daar bij deze bepaling niets.',
    'Zet in de kop van het bestand: toelichting: waarom deze bepaling er is.',
  ),
  SJA110: waarschuwing(
    'Afwijking zonder eigen tekst',
    'De beschrijving noemt bij ‘afwijkingen’ een bepaling waarvan de tekst is vervangen, maar in de map sjablonen staat geen eigen tekst met die id. In het document staat de standaardtekst.',
    'Voeg de eigen tekst toe, verbeter de id, of verwijder de afwijking.',
  ),
  SJA111: fout(
    'Bestand met eigen tekst wordt niet gelezen',
    'Niet ieder bestand in de map sjablonen is te gebruiken: het moet een tekstbestand in UTF-8 zijn met een naam die eindigt op .md.hbs, op een plaats die het programma kent, niet te groot en geen koppeling naar een andere plek.',
    'Zie de handleiding ‘Sjablonen lezen en aanpassen’ voor de plaats en de naam.',
  ),
} as const satisfies Record<string, CodeInfo>
