import { buitenKring, type GeslotenKring, vasteOpeningen } from '../patterns/gesloten-kring.ts'
import { voertAlleenUit } from '../patterns/uitvoerder.ts'
import type { Regel } from '../types.ts'

const wet = 'wet-gemeentelijke-schuldhulpverlening'

const kring: GeslotenKring = {
  wet,
  isGever: (gever) => gever.soort === 'college-schuldhulp' || voertAlleenUit(gever, wet),
  kring: () => ['college-schuldhulp'],
  openingen: [
    ...vasteOpeningen,
    {
      wetten: [{ wet: 'wet-structuur-uitvoeringsorganisatie-werk-en-inkomen', artikel: '62' }],
      aan: ['uwv', 'college-inkomen', 'anders'],
    },
    // The bridge towards schuldhulp, used the other way: another rule says so.
    { wetten: [{ wet, artikel: '8d' }] },
  ],
  elders: ['college-wmo'],
}

const check: Regel['check'] = (invoer) =>
  buitenKring(invoer, kring, (feit) => ({
    bericht: `${feit}. Het college verstrekt gegevens over schuldhulp aan bestuursorganen en aangewezen instanties, onder voorwaarden van het Besluit gemeentelijke schuldhulpverlening. Staat deze ontvanger daarin?`,
    hulp: 'Laat de jurist nagaan of het Besluit gemeentelijke schuldhulpverlening deze ontvanger en deze gegevens noemt. Zo niet, vraag dan de inwoner toestemming en schrijf ‘geheim: [toestemming]’, of verstrek niet.',
  }))

export const schuldhulpgegevenZonderOpening: Regel = {
  code: 'GRO118',
  titel: 'Schuldhulpgegeven naar een ander',
  ernst: 'vraag',
  rol: 'jurist',
  gronden: [{ wet, artikel: '8', lid: '2' }],
  check,
}
