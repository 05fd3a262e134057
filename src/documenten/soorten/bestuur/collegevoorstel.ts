import { besluitsoorten, perBesluit, zonderBesluit } from '../../exemplaren-besluiten.ts'
import type { Documentsoort } from '../../soort.ts'
import { metCiteertitelEnPartij } from '../../titels.ts'
import { afsprakenTabel, bouwAfspraken } from '../../weergave/afspraken.ts'
import { adviezenTabel, bouwAdviezen } from '../../weergave/bestuur-adviezen.ts'
import { besluitTabel, bouwBesluit } from '../../weergave/bestuur-besluit.ts'
import { bouwDocument, documentTabel } from '../../weergave/bestuur-document.ts'
import { bouwKern, kernTabel } from '../../weergave/bestuur-gemeente.ts'
import { bouwDoelbinding, doelbindingTabel } from '../../weergave/doelbinding.ts'
import { bouwKop, kopTabel } from '../../weergave/kop.ts'
import { bouwLevensloop, levensloopTabel } from '../../weergave/levensloop.ts'

const tabel = {
  ...kopTabel,
  ...documentTabel,
  ...levensloopTabel,
  ...afsprakenTabel,
  ...doelbindingTabel,
  ...kernTabel,
  ...besluitTabel,
  ...adviezenTabel,
} as const

/** Collegevoorstel: why the college should decide this, and what speaks against it. */
export const collegevoorstel: Documentsoort = {
  nummer: '30',
  naam: 'collegevoorstel',
  groep: 'bestuur',
  titel: 'Collegevoorstel',
  achtervoegsel: 'van het collegevoorstel',
  voorWie: 'colleges van burgemeester en wethouders',
  onderwerp: 'Voorstel over deelname aan het convenant',
  alleenExemplaren: true,
  exemplaren: perBesluit(besluitsoorten.college),
  nietOmdat: zonderBesluit(besluitsoorten.college),
  tabel,
  bouw: (context) => ({
    ...bouwKop(context),
    ...bouwDocument(context),
    ...bouwLevensloop(context),
    ...bouwAfspraken(context),
    ...bouwDoelbinding(context),
    ...bouwKern(context),
    ...bouwBesluit(context),
    ...bouwAdviezen(context),
  }),
  titelVan: metCiteertitelEnPartij('Collegevoorstel'),
}
