import type { Regel } from '../types.ts'
import { aansprakelijkheidZonderBetrokkene } from './aansprakelijkheid-zonder-betrokkene.ts'
import { datalekuitzonderingTeRuim } from './datalekuitzondering-te-ruim.ts'
import { derdeZonderVermelding } from './derde-zonder-vermelding.ts'
import { informerenZonderAanwijzing } from './informeren-zonder-aanwijzing.ts'
import { leeftijdTegenstrijdig } from './leeftijd-tegenstrijdig.ts'
import { overlegZonderDossierhouder } from './overleg-zonder-dossierhouder.ts'
import { rechtenZonderLoket } from './rechten-zonder-loket.ts'
import { toestemmingZonderVoorwaarden } from './toestemming-zonder-voorwaarden.ts'
import { uitlegTeRuim } from './uitleg-te-ruim.ts'
import { uitzonderingTeRuim } from './uitzondering-te-ruim.ts'

/** REC: rights of betrokkenen. */
export const rec: readonly Regel[] = [
  rechtenZonderLoket, // REC001
  leeftijdTegenstrijdig, // REC002
  informerenZonderAanwijzing, // REC003
  uitzonderingTeRuim, // REC004
  datalekuitzonderingTeRuim, // REC005
  toestemmingZonderVoorwaarden, // REC007
  uitlegTeRuim, // REC100
  overlegZonderDossierhouder, // REC101
  derdeZonderVermelding, // REC102
  aansprakelijkheidZonderBetrokkene, // REC103
]
