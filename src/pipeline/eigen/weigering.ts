import type { Bevinding, Ernst } from '../../bevinding/bevinding.ts'
import type { Weigering } from '../../pipeline.ts'
import { meld } from './melding.ts'

/** Why a file is not read, and whether something of the project goes missing because of it. */
const redenen: Readonly<Record<Weigering | 'andere-plaats', { ernst: Ernst; bericht: string; hulp: string }>> = {
  koppeling: {
    ernst: 'fout',
    bericht: 'Dit is een koppeling naar een andere plek. Die wordt niet gevolgd.',
    hulp: 'Zet het bestand zelf in de map sjablonen.',
  },
  'te-groot': {
    ernst: 'fout',
    bericht: 'Dit bestand is te groot voor een sjabloon en is niet gelezen.',
    hulp: 'Een sjabloon is hooguit 200.000 tekens. Kort het in, of verdeel het over bouwstenen.',
  },
  'te-veel': {
    ernst: 'fout',
    bericht: 'De map bevat te veel bestanden. Er is geen eigen tekst gelezen.',
    hulp: 'Houd hooguit 500 bestanden in de map sjablonen.',
  },
  'te-diep': {
    ernst: 'fout',
    bericht: 'Deze map ligt te diep en is niet gelezen.',
    hulp: 'Zet bouwstenen in sjablonen/bouwstenen of in één map daaronder.',
  },
  'geen-tekst': {
    ernst: 'fout',
    bericht: 'Dit bestand is geen tekst in UTF-8 en is niet gelezen.',
    hulp: 'Open het bestand in Kladblok, kies Bestand > Opslaan als, en kies bij Codering ‘UTF-8’.',
  },
  onleesbaar: {
    ernst: 'fout',
    bericht: 'Dit bestand kan niet worden geopend.',
    hulp: 'Controleer de rechten, en of een ander programma het bezet houdt.',
  },
  'andere-naam': {
    ernst: 'waarschuwing',
    bericht: 'Dit bestand wordt niet gebruikt: de naam eindigt niet op .md.hbs.',
    hulp: 'Geef het een naam die eindigt op .md.hbs, of zet het in een andere map.',
  },
  'andere-plaats': {
    ernst: 'waarschuwing',
    bericht: 'Dit bestand wordt niet gebruikt: op deze plaats of met deze naam hoort geen sjabloon.',
    hulp: 'Een bouwsteen hoort in sjablonen/bouwstenen, een indeling in sjablonen/indelingen/<profiel>/<document>.md.hbs, een documentsjabloon in sjablonen/<document>.md.hbs.',
  },
}

export const weigeringen = (
  geweigerd: readonly { readonly pad: string; readonly reden: Weigering | 'andere-plaats' }[],
  map: string,
): Bevinding[] =>
  geweigerd.map(({ pad, reden }) => meld('SJA111', { soort: 'sjabloon', bestand: `${map}${pad}` }, redenen[reden]))
