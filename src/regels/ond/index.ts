import type { Regel } from '../types.ts'
import { besluitAndereVersie } from './besluit-andere-versie.ts'
import { besluitNaOndertekening } from './besluit-na-ondertekening.ts'
import { besluitTeSmal } from './besluit-te-smal.ts'
import { besluitVoorVersie } from './besluit-voor-versie.ts'
import { eindeZonderRegeling } from './einde-zonder-regeling.ts'
import { gezamenlijkZonderTweede } from './gezamenlijk-zonder-tweede.ts'
import { inwerkingtredingVoorOndertekening } from './inwerkingtreding-voor-ondertekening.ts'
import { looptijdTegenstrijdig } from './looptijd-tegenstrijdig.ts'
import { ondertekenaarZonderKeten } from './ondertekenaar-zonder-keten.ts'
import { ondervolmachtZonderRuimte } from './ondervolmacht-zonder-ruimte.ts'
import { opvolgerZonderToetreding } from './opvolger-zonder-toetreding.ts'
import { opzeggingTeKort } from './opzegging-te-kort.ts'
import { partijDubbel } from './partij-dubbel.ts'
import { partijZonderHandtekening } from './partij-zonder-handtekening.ts'
import { partijZonderOndertekenaar } from './partij-zonder-ondertekenaar.ts'
import { regelingZonderBevoegdheid } from './regeling-zonder-bevoegdheid.ts'
import { schakelNaOndertekening } from './schakel-na-ondertekening.ts'
import { schakelTeSmal } from './schakel-te-smal.ts'
import { schakelVerlopen } from './schakel-verlopen.ts'
import { schakelsoortTegenstrijdig } from './schakelsoort-tegenstrijdig.ts'
import { schooldirecteurZonderVolmacht } from './schooldirecteur-zonder-volmacht.ts'
import { toetrederZonderGegevens } from './toetreder-zonder-gegevens.ts'
import { toetredingVoorKennisgeving } from './toetreding-voor-kennisgeving.ts'
import { toetredingZonderDpia } from './toetreding-zonder-dpia.ts'
import { toetredingsrouteTegenstrijdig } from './toetredingsroute-tegenstrijdig.ts'
import { uittredingZonderOpvolger } from './uittreding-zonder-opvolger.ts'
import { uitvoerderZonderMandaat } from './uitvoerder-zonder-mandaat.ts'
import { verlenerOnbevoegd } from './verlener-onbevoegd.ts'
import { versieTegenstrijdig } from './versie-tegenstrijdig.ts'
import { vertegenwoordigdeZonderVolmacht } from './vertegenwoordigde-zonder-volmacht.ts'
import { voorbehoudNietVervuld } from './voorbehoud-niet-vervuld.ts'

/** OND: competence, signature, accession. */
export const ond: readonly Regel[] = [
  partijZonderOndertekenaar,
  ondertekenaarZonderKeten,
  besluitNaOndertekening,
  schakelVerlopen,
  vertegenwoordigdeZonderVolmacht,
  schooldirecteurZonderVolmacht,
  gezamenlijkZonderTweede,
  regelingZonderBevoegdheid,
  uitvoerderZonderMandaat,
  toetrederZonderGegevens,
  toetredingZonderDpia,
  versieTegenstrijdig,
  eindeZonderRegeling,
  schakelTeSmal,
  ondervolmachtZonderRuimte,
  verlenerOnbevoegd,
  schakelsoortTegenstrijdig,
  schakelNaOndertekening,
  besluitAndereVersie,
  voorbehoudNietVervuld,
  toetredingsrouteTegenstrijdig,
  toetredingVoorKennisgeving,
  inwerkingtredingVoorOndertekening,
  looptijdTegenstrijdig,
  uittredingZonderOpvolger,
  opzeggingTeKort,
  partijDubbel,
  besluitVoorVersie,
  partijZonderHandtekening,
  opvolgerZonderToetreding,
  besluitTeSmal,
]
