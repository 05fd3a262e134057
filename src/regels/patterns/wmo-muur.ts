import type { VolleVerstrekking } from '../../model/afgeleid/verstrekkingen.ts'
import type { Hoedanigheid } from '../../model/beschrijving.generated.ts'
import { noemt } from './wetsverwijzingen.ts'

const anderDomein: ReadonlySet<Hoedanigheid['soort']> = new Set([
  'college-jeugdhulp',
  'college-inkomen',
  'college-schuldhulp',
])

/** In a Zorg- en Veiligheidshuis the data go to that network, on its own law, and not to the task of the Wmo 2015. */
const wgs = [{ wet: 'wet-gegevensverwerking-door-samenwerkingsverbanden' }]

/** Givers that have their data for another law, when the college receives them for the Wmo 2015 (article 5.1.1 lid 4). */
export const overWmoMuur = ({ van, aan, verstrekking }: VolleVerstrekking): readonly Hoedanigheid[] =>
  aan.some(({ soort }) => soort === 'college-wmo') && !noemt(verstrekking.wetten, wgs)
    ? van.filter(({ soort }) => anderDomein.has(soort))
    : []
