import { perDeelnemendCollege, zonderCollege } from '../../exemplaren-besluiten.ts'
import type { Documentsoort } from '../../soort.ts'
import { metCiteertitelEnPartij } from '../../titels.ts'
import { afsprakenTabel, bouwAfspraken } from '../../weergave/afspraken.ts'
import { adviezenTabel, bouwAdviezen } from '../../weergave/bestuur-adviezen.ts'
import { besluitTabel, bouwBesluit } from '../../weergave/bestuur-besluit.ts'
import { bouwDocument, documentTabel } from '../../weergave/bestuur-document.ts'
import { bouwKern, kernTabel } from '../../weergave/bestuur-gemeente.ts'
import { bouwInwoners, inwonersTabel } from '../../weergave/inwoners.ts'
import { bouwKop, kopTabel } from '../../weergave/kop.ts'
import { bouwLevensloop, levensloopTabel } from '../../weergave/levensloop.ts'

const tabel = {
  ...kopTabel,
  ...documentTabel,
  ...levensloopTabel,
  ...afsprakenTabel,
  ...inwonersTabel,
  ...kernTabel,
  ...besluitTabel,
  ...adviezenTabel,
} as const

/** Raadsinformatiebrief: passive information in plain words, at most two pages. */
export const raadsinformatiebrief: Documentsoort = {
  nummer: '33',
  naam: 'raadsinformatiebrief',
  groep: 'bestuur',
  titel: 'Raadsinformatiebrief',
  achtervoegsel: 'van de raadsinformatiebrief',
  voorWie: 'gemeenteraden',
  onderwerp: 'Brief aan de raad over het convenant',
  alleenExemplaren: true,
  exemplaren: perDeelnemendCollege,
  nietOmdat: zonderCollege,
  tabel,
  bouw: (context) => ({
    ...bouwKop(context),
    ...bouwDocument(context),
    ...bouwLevensloop(context),
    ...bouwAfspraken(context),
    ...bouwInwoners(context),
    ...bouwKern(context),
    ...bouwBesluit(context),
    ...bouwAdviezen(context),
  }),
  titelVan: metCiteertitelEnPartij('Raadsinformatiebrief'),
}
