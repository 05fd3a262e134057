/** What each finding about plain language is called, and why it matters. */
export const leescodes: Readonly<Record<string, { readonly titel: string; readonly uitleg: string }>> = {
  LEE101: {
    titel: 'Zin te lang',
    uitleg:
      'Wie een lange zin leest, is het begin vergeten voordat het einde komt. Splits de zin, of maak er een lijst van.',
  },
  LEE102: {
    titel: 'Zinnen gemiddeld te lang',
    uitleg: 'Het gemiddelde aantal woorden per zin. Wissel korte en iets langere zinnen af.',
  },
  LEE103: {
    titel: 'Te veel lange zinnen',
    uitleg: 'Het deel van de zinnen met meer dan 15 woorden. Begin met de langste.',
  },
  LEE104: {
    titel: 'Flesch-Douma te laag',
    uitleg:
      'Een formule uit 1960 die lettergrepen per woord en woorden per zin weegt: hoe hoger, hoe makkelijker. Zij zegt niets over de inhoud; gebruik haar als signaal.',
  },
  LEE105: {
    titel: 'Leesindex A te laag',
    uitleg: 'Een formule van Brouwer die zinslengte zwaarder weegt dan Flesch-Douma: hoe hoger, hoe makkelijker.',
  },
  LEE106: {
    titel: 'LIX te hoog',
    uitleg:
      'Een Zweedse formule met zinslengte en lange woorden. Nederlandse samenstellingen maken haar hoger; zij is alleen een signaal.',
  },
  LEE107: { titel: 'Te veel lange woorden', uitleg: 'Het deel van de woorden met meer dan zes letters.' },
  LEE108: {
    titel: 'Te veel lijdende zinnen',
    uitleg:
      'In een zin als ‘de gegevens worden bewaard’ ziet de lezer niet wie dat doet. De controle ziet alleen ‘worden’ met een voltooid deelwoord.',
  },
  LEE109: {
    titel: 'Moeilijk woord zonder uitleg',
    uitleg:
      'Het woord staat in de lijst met moeilijke woorden, en geen zin in de tekst legt het uit. Kies een gewoon woord, of leg het uit waar het voor het eerst staat (‘Dat heet …’) of in een woordenlijst.',
  },
  LEE110: { titel: 'Alinea te lang', uitleg: 'Een alinea heeft één onderwerp en een paar zinnen.' },
  LEE111: { titel: 'Te veel tekst onder één kop', uitleg: 'Koppen helpen de lezer zijn vraag te vinden.' },
  LEE112: {
    titel: 'Te weinig vragen als kop',
    uitleg: 'Een kop die de vraag van de lezer stelt, wordt sneller gevonden.',
  },
  LEE113: { titel: 'Kop te lang', uitleg: 'Een kop van meer dan tien woorden is een zin geworden.' },
  LEE114: {
    titel: 'Verkeerde aanspreekvorm',
    uitleg: 'Een tekst spreekt de lezer op één manier aan: volwassenen met u, jongeren met je.',
  },
  LEE115: { titel: 'Lezer weinig aangesproken', uitleg: 'Met ‘u’, ‘je’ en ‘wij’ is duidelijk wie wat doet.' },
  LEE116: { titel: 'Afkorting', uitleg: 'Een afkorting kent alleen wie er al in zit. Schrijf de woorden voluit.' },
  LEE118: {
    titel: 'Te kort om te meten',
    uitleg: 'Onder 50 woorden of 3 zinnen zegt een formule niets. De andere controles zijn wel gedaan.',
  },
}
