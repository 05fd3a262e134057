import type { Regel } from '../types.ts'
import { bijzonderZonderUitzondering } from './bijzonder-zonder-uitzondering.ts'
import { bsnZonderWet } from './bsn-zonder-wet.ts'
import { deelnemerZonderGeheimhouding } from './deelnemer-zonder-geheimhouding.ts'
import { doorstroompuntZonderInstemming } from './doorstroompunt-zonder-instemming.ts'
import { gegevensaardTeLicht } from './gegevensaard-te-licht.ts'
import { geheimDoorOverleg } from './geheim-door-overleg.ts'
import { geheimZonderWeg } from './geheim-zonder-weg.ts'
import { gezondheidZonderGeheimhouding } from './gezondheid-zonder-geheimhouding.ts'
import { meldcodeZonderStappen } from './meldcode-zonder-stappen.ts'
import { omZonderWjsg } from './om-zonder-wjsg.ts'
import { politieAanAnderCollege } from './politie-aan-ander-college.ts'
import { politieZonderBeslissing } from './politie-zonder-beslissing.ts'
import { politieZonderWpg } from './politie-zonder-wpg.ts'
import { politiegegevenDoorgegeven } from './politiegegeven-doorgegeven.ts'
import { publiekVerbandMetPrivaat } from './publiek-verband-met-privaat.ts'
import { schoolGeeftGezondheid } from './school-geeft-gezondheid.ts'
import { strafrechtelijkZonderUitzondering } from './strafrechtelijk-zonder-uitzondering.ts'
import { swvGeeftGezondheid } from './swv-geeft-gezondheid.ts'
import { uitzonderingTegenstrijdig } from './uitzondering-tegenstrijdig.ts'
import { uitzonderingVoorAnder } from './uitzondering-voor-ander.ts'
import { verwijsindexMetInhoud } from './verwijsindex-met-inhoud.ts'
import { zvhDeelnemerOnbekendInWet } from './zvh-deelnemer-onbekend-in-wet.ts'
import { zvhPrivaatVerantwoordelijk } from './zvh-privaat-verantwoordelijk.ts'
import { zvhZonderWgs } from './zvh-zonder-wgs.ts'

/** BIJ: special, criminal, BSN and secret data. */
export const bij: readonly Regel[] = [
  bijzonderZonderUitzondering,
  gezondheidZonderGeheimhouding,
  strafrechtelijkZonderUitzondering,
  publiekVerbandMetPrivaat,
  bsnZonderWet,
  swvGeeftGezondheid,
  doorstroompuntZonderInstemming,
  geheimZonderWeg,
  geheimDoorOverleg,
  politieZonderWpg, // BIJ010
  politieZonderBeslissing, // BIJ011
  omZonderWjsg, // BIJ012
  politiegegevenDoorgegeven, // BIJ013
  deelnemerZonderGeheimhouding,
  zvhDeelnemerOnbekendInWet, // BIJ015
  zvhPrivaatVerantwoordelijk, // BIJ016
  meldcodeZonderStappen,
  verwijsindexMetInhoud,
  politieAanAnderCollege, // BIJ019
  uitzonderingTegenstrijdig,
  schoolGeeftGezondheid,
  gegevensaardTeLicht,
  uitzonderingVoorAnder,
  zvhZonderWgs, // BIJ110
]
