import { perCasusoverleg } from '../../exemplaren.ts'
import type { Documentsoort } from '../../soort.ts'
import { metOverleg } from '../../titels.ts'
import { bouwKop, kopTabel } from '../../weergave/kop.ts'
import { bouwTafelBewaren, tafelBewarenTabel } from '../../weergave/tafel-bewaren.ts'
import { bouwTafelMelding, tafelMeldingTabel } from '../../weergave/tafel-melding.ts'
import { bouwTafel, tafelTabel } from '../../weergave/tafel-overleg.ts'
import { geenCasus } from './geen-overleg.ts'

/** Meldingsformulier: criteria first, then only what who brings in may give to who keeps the dossier. */
export const meldingsformulier: Documentsoort = {
  nummer: '23',
  naam: 'meldingsformulier',
  groep: 'tafel',
  titel: 'Meldingsformulier',
  achtervoegsel: 'van het meldingsformulier',
  voorWie: 'wie een casus aanmeldt',
  onderwerp: 'Aanmelding van een casus bij een overleg',
  kopnummers: true,
  alleenExemplaren: true,
  exemplaren: perCasusoverleg,
  tabel: { ...kopTabel, ...tafelTabel, ...tafelBewarenTabel, ...tafelMeldingTabel },
  bouw: (context) => ({
    ...bouwKop(context),
    ...bouwTafel(context),
    ...bouwTafelBewaren(context),
    ...bouwTafelMelding(context),
  }),
  titelVan: metOverleg('Meldingsformulier'),
  nietOmdat: geenCasus,
}
