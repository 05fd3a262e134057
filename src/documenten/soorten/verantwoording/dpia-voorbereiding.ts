import type { Documentsoort } from '../../soort.ts'
import { metCiteertitel } from '../../titels.ts'
import { afsprakenTabel, bouwAfspraken } from '../../weergave/afspraken.ts'
import { bewarenTabel, bouwBewaren } from '../../weergave/bewaren.ts'
import { bouwDoelbinding, doelbindingTabel } from '../../weergave/doelbinding.ts'
import { bouwDpiaKenmerken, dpiaKenmerkenTabel } from '../../weergave/dpia-kenmerken.ts'
import { bouwDpiaMaatregelen, dpiaMaatregelenTabel } from '../../weergave/dpia-maatregelen.ts'
import { bouwDpiaRechtmatigheid, dpiaRechtmatigheidTabel } from '../../weergave/dpia-rechtmatigheid.ts'
import { bouwDpiaRisicos, dpiaRisicosTabel } from '../../weergave/dpia-risicos.ts'
import { bouwKop, kopTabel } from '../../weergave/kop.ts'
import { bouwVerwerkingen, verwerkingenTabel } from '../../weergave/verwerkingen.ts'

const tabel = {
  ...kopTabel,
  ...doelbindingTabel,
  ...dpiaKenmerkenTabel,
  ...verwerkingenTabel,
  ...bewarenTabel,
  ...afsprakenTabel,
  ...dpiaRechtmatigheidTabel,
  ...dpiaRisicosTabel,
  ...dpiaMaatregelenTabel,
} as const

/** DPIA-voorbereiding: what the description knows, in the order of the model of the Rijk; no DPIA. */
export const dpiaVoorbereiding: Documentsoort = {
  nummer: '61',
  naam: 'dpia-voorbereiding',
  groep: 'verantwoording',
  titel: 'Voorbereiding van de DPIA',
  achtervoegsel: 'van de voorbereiding van de DPIA',
  voorWie: 'wie de DPIA uitvoert en functionarissen gegevensbescherming',
  onderwerp: 'Wat de beschrijving al weet voor een DPIA',
  verslag: true,
  tabel,
  bouw: (context) => ({
    ...bouwKop(context),
    ...bouwDoelbinding(context),
    ...bouwDpiaKenmerken(context),
    ...bouwVerwerkingen(context),
    ...bouwBewaren(context),
    ...bouwAfspraken(context),
    ...bouwDpiaRechtmatigheid(context),
    ...bouwDpiaRisicos(context),
    ...bouwDpiaMaatregelen(context),
  }),
  titelVan: metCiteertitel('Voorbereiding van de DPIA'),
}
