import type { Regel } from '../types.ts'
import { afzonderlijkBijGedeeldSysteem } from './afzonderlijk-bij-gedeeld-systeem.ts'
import { contactgemeenteZonderMandaat } from './contactgemeente-zonder-mandaat.ts'
import { gedeeldSysteemZonderBeheerder } from './gedeeld-systeem-zonder-beheerder.ts'
import { gemeenteAlsVerantwoordelijke } from './gemeente-als-verantwoordelijke.ts'
import { gezamenlijkZonderRegeling } from './gezamenlijk-zonder-regeling.ts'
import { korteNaamDubbel } from './korte-naam-dubbel.ts'
import { naamRechtsvormTegenstrijdig } from './naam-rechtsvorm-tegenstrijdig.ts'
import { openbareOrdeZonderBurgemeester } from './openbare-orde-zonder-burgemeester.ts'
import { overheidZonderFg } from './overheid-zonder-fg.ts'
import { overlegAlsVerantwoordelijke } from './overleg-als-verantwoordelijke.ts'
import { partijEnIncidenteel } from './partij-en-incidenteel.ts'
import { partijZonderOrgaan } from './partij-zonder-orgaan.ts'
import { regelingZonderTaak } from './regeling-zonder-taak.ts'
import { sociaalDomeinBijBurgemeester } from './sociaal-domein-bij-burgemeester.ts'
import { verantwoordelijkheidOverlapt } from './verantwoordelijkheid-overlapt.ts'
import { verantwoordelijkheidTegenstrijdig } from './verantwoordelijkheid-tegenstrijdig.ts'
import { verwerkerZonderOvereenkomst } from './verwerker-zonder-overeenkomst.ts'
import { verwijsindexVanCollege } from './verwijsindex-van-college.ts'
import { welzijnZonderRol } from './welzijn-zonder-rol.ts'
import { zvhZonderCoordinerendFg } from './zvh-zonder-coordinerend-fg.ts'

/** PAR: parties and their roles. */
export const par: readonly Regel[] = [
  partijZonderOrgaan, // PAR001
  gemeenteAlsVerantwoordelijke, // PAR002
  openbareOrdeZonderBurgemeester, // PAR003
  sociaalDomeinBijBurgemeester, // PAR004
  overlegAlsVerantwoordelijke, // PAR005
  verantwoordelijkheidTegenstrijdig, // PAR006
  gezamenlijkZonderRegeling, // PAR007
  verwerkerZonderOvereenkomst, // PAR008
  regelingZonderTaak, // PAR009
  welzijnZonderRol, // PAR010
  contactgemeenteZonderMandaat, // PAR011
  overheidZonderFg, // PAR012
  naamRechtsvormTegenstrijdig, // PAR100
  korteNaamDubbel, // PAR101
  partijEnIncidenteel, // PAR102
  afzonderlijkBijGedeeldSysteem, // PAR103
  gedeeldSysteemZonderBeheerder, // PAR104
  verantwoordelijkheidOverlapt, // PAR105
  verwijsindexVanCollege, // PAR106
  zvhZonderCoordinerendFg, // PAR107
]
