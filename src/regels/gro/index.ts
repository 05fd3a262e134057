import type { Regel } from '../types.ts'
import { afwijkendDoelZonderGrond } from './afwijkend-doel-zonder-grond.ts'
import { betrokkenenTegenstrijdig } from './betrokkenen-tegenstrijdig.ts'
import { bijstandsgegevenZonderOpening } from './bijstandsgegeven-zonder-opening.ts'
import { convenantAlsGrondslag } from './convenant-als-grondslag.ts'
import { criteriaBekendTegenstrijdig } from './criteria-bekend-tegenstrijdig.ts'
import { criteriumTeRuim } from './criterium-te-ruim.ts'
import { datOverlegTegenstrijdig } from './dat-overleg-tegenstrijdig.ts'
import { deelnameZonderGrondslag } from './deelname-zonder-grondslag.ts'
import { deelnemerZonderGegevens } from './deelnemer-zonder-gegevens.ts'
import { doelTeRuim } from './doel-te-ruim.ts'
import { doelZonderAlgemeenDoel } from './doel-zonder-algemeen-doel.ts'
import { gegevenZonderOntvanger } from './gegeven-zonder-ontvanger.ts'
import { gerechtvaardigdBelangZonderAfweging } from './gerechtvaardigd-belang-zonder-afweging.ts'
import { handhavingZonderGrens } from './handhaving-zonder-grens.ts'
import { kinderopvangZonderToestemming } from './kinderopvang-zonder-toestemming.ts'
import { leerplichtinlichtingTeRuim } from './leerplichtinlichting-te-ruim.ts'
import { meldrechtTegenstrijdig } from './meldrecht-tegenstrijdig.ts'
import { overheidMetEigenBelang } from './overheid-met-eigen-belang.ts'
import { overlegZonderMotivering } from './overleg-zonder-motivering.ts'
import { overlegartikelZonderGrond } from './overlegartikel-zonder-grond.ts'
import { schuldhulpartikelOmgekeerd } from './schuldhulpartikel-omgekeerd.ts'
import { schuldhulpgegevenZonderOpening } from './schuldhulpgegeven-zonder-opening.ts'
import { taakMetToestemming } from './taak-met-toestemming.ts'
import { taakZonderVerwerkingsartikel } from './taak-zonder-verwerkingsartikel.ts'
import { taakZonderWetsartikel } from './taak-zonder-wetsartikel.ts'
import { toezichtEnOpsporingTegenstrijdig } from './toezicht-en-opsporing-tegenstrijdig.ts'
import { verbodenGegevenVerstrekt } from './verboden-gegeven-verstrekt.ts'
import { verstrekkingBuitenDoel } from './verstrekking-buiten-doel.ts'
import { verwerkingZonderOnderdeel } from './verwerking-zonder-onderdeel.ts'
import { wmoGegevenZonderOpening } from './wmo-gegeven-zonder-opening.ts'
import { wmoZonderToestemming } from './wmo-zonder-toestemming.ts'

/** GRO: purpose, ground and provision. */
export const gro: readonly Regel[] = [
  verwerkingZonderOnderdeel,
  deelnameZonderGrondslag,
  taakZonderWetsartikel,
  overheidMetEigenBelang,
  taakMetToestemming,
  taakZonderVerwerkingsartikel,
  afwijkendDoelZonderGrond,
  wmoZonderToestemming,
  schuldhulpartikelOmgekeerd,
  bijstandsgegevenZonderOpening,
  wmoGegevenZonderOpening,
  leerplichtinlichtingTeRuim,
  overlegartikelZonderGrond,
  kinderopvangZonderToestemming,
  gerechtvaardigdBelangZonderAfweging,
  meldrechtTegenstrijdig,
  doelTeRuim,
  deelnemerZonderGegevens,
  convenantAlsGrondslag,
  doelZonderAlgemeenDoel,
  verbodenGegevenVerstrekt,
  verstrekkingBuitenDoel,
  criteriaBekendTegenstrijdig,
  criteriumTeRuim,
  handhavingZonderGrens,
  overlegZonderMotivering,
  gegevenZonderOntvanger,
  datOverlegTegenstrijdig,
  betrokkenenTegenstrijdig,
  toezichtEnOpsporingTegenstrijdig,
  schuldhulpgegevenZonderOpening,
]
