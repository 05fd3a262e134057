import { type Besluitsoort, perBesluit, zonderBesluit } from '../../exemplaren-besluiten.ts'
import type { Documentsoort } from '../../soort.ts'
import { adviezenTabel, bouwAdviezen } from '../../weergave/bestuur-adviezen.ts'
import { besluitTabel, bouwBesluit, standVan } from '../../weergave/bestuur-besluit.ts'
import { bouwDocument, documentTabel } from '../../weergave/bestuur-document.ts'
import { bouwOrgaan } from '../../weergave/bestuur-orgaan.ts'
import { bouwKop, kopTabel } from '../../weergave/kop.ts'
import { bouwLevensloop, levensloopTabel } from '../../weergave/levensloop.ts'

const tabel = { ...kopTabel, ...documentTabel, ...levensloopTabel, ...besluitTabel, ...adviezenTabel } as const

type Eigen = Pick<Documentsoort, 'nummer' | 'naam' | 'titel' | 'achtervoegsel' | 'voorWie'>

/** The decision of one kind of organ; what is decided is the same for all, and stands in one clause. */
export const maakBesluit = (eigen: Eigen, soort: Besluitsoort): Documentsoort => ({
  ...eigen,
  groep: 'bestuur',
  onderwerp: 'Besluit over deelname aan het convenant',
  alleenExemplaren: true,
  exemplaren: perBesluit(soort),
  nietOmdat: zonderBesluit(soort),
  tabel,
  bouw: (context) => ({
    ...bouwKop(context),
    ...bouwDocument(context),
    ...bouwLevensloop(context),
    ...bouwBesluit(context),
    ...bouwAdviezen(context),
  }),
  titelVan: (context) => {
    const { naam } = bouwOrgaan(standVan(context))
    return naam.staat === 'gegeven' ? `Besluit van ${naam.waarde}` : eigen.titel
  },
})
