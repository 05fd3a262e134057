import { zonderUitzondering } from '../patterns/uitzonderingen.ts'
import type { Regel } from '../types.ts'

const hulp =
  'Noem bij ‘bijzonder’ van de grondslag het artikel uit de UAVG (22 tot en met 30) of uit de eigen wet dat dit gegeven toelaat. Is er geen, haal het gegeven dan uit de verstrekking.'

export const bijzonderZonderUitzondering: Regel = {
  code: 'BIJ001',
  titel: 'Bijzonder gegeven zonder uitzondering',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'jurist',
  gronden: [
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '9', lid: '2' },
    { wet: 'uitvoeringswet-algemene-verordening-gegevensbescherming', artikel: '22' },
  ],
  dekt: ['BIJ-01', 'G4'],
  check: (invoer) => zonderUitzondering(invoer, 'bijzonder', hulp),
}
