import { zonderUitzondering } from '../patterns/uitzonderingen.ts'
import type { Regel } from '../types.ts'

const hulp =
  'Noem bij ‘strafrechtelijk’ van de grondslag het onderdeel van artikel 32 of 33 UAVG, of het artikel uit de eigen wet, dat dit gegeven toelaat. Is er geen, haal het gegeven dan uit de verstrekking.'

export const strafrechtelijkZonderUitzondering: Regel = {
  code: 'BIJ003',
  titel: 'Strafrechtelijk gegeven zonder uitzondering',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'jurist',
  gronden: [
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '10' },
    { wet: 'uitvoeringswet-algemene-verordening-gegevensbescherming', artikel: '32' },
    { wet: 'uitvoeringswet-algemene-verordening-gegevensbescherming', artikel: '33', lid: '1' },
  ],
  dekt: ['BIJ-03', 'G4'],
  check: (invoer) => zonderUitzondering(invoer, 'strafrechtelijk', hulp),
}
