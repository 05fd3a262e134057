import type { Regel } from '../types.ts'
import { convenantZonderPublicatie } from './convenant-zonder-publicatie.ts'
import { persoonInPublicatie } from './persoon-in-publicatie.ts'
import { schoolZonderMedezeggenschap } from './school-zonder-medezeggenschap.ts'
import { uitlegZonderKlachtweg } from './uitleg-zonder-klachtweg.ts'
import { zvhZonderOpenbareCriteria } from './zvh-zonder-openbare-criteria.ts'

/** OPB: publication and information. */
export const opb: readonly Regel[] = [
  convenantZonderPublicatie, // OPB003
  persoonInPublicatie, // OPB005
  schoolZonderMedezeggenschap, // OPB006
  uitlegZonderKlachtweg, // OPB007
  zvhZonderOpenbareCriteria, // OPB100
]
