import type { VolleVerstrekking } from '../../model/afgeleid/verstrekkingen.ts'
import type { Gegeven, Hoedanigheid, Overleg } from '../../model/beschrijving.generated.ts'
import type { Verwijzing } from '../../wetten/types.ts'
import type { Invoer } from '../types.ts'
import { noem, noemAlle } from './noem.ts'

export const wgs = 'wet-gegevensverwerking-door-samenwerkingsverbanden'
export const wpgWetten: readonly Verwijzing[] = [{ wet: 'wet-politiegegevens' }, { wet: 'besluit-politiegegevens' }]

/** Under which law of data protection this kind gives: the AVG, the Wpg or the Wjsg. */
export const geeftOnder = ({ kennis }: Invoer, { soort }: Hoedanigheid, stelsel: 'wpg' | 'wjsg'): boolean =>
  kennis.hoedanigheid(soort)?.stelsel === stelsel

/** '‘de politie’ geeft in ‘het overleg’ ‘meldingen’': only these givers, whoever else gives along with them. */
export const geven = (
  van: readonly Hoedanigheid[],
  { overleg, gegevens }: Pick<VolleVerstrekking, 'overleg' | 'gegevens'>,
): string => `${noemAlle(van)} ${van.length > 1 ? 'geven' : 'geeft'} in ${noem(overleg)} ${noemAlle(gegevens)}`

/** What the police know of someone they know for their task; an ordinary datum may be something else. */
export const isPolitiewerk = ({ aard }: Gegeven): boolean => aard !== undefined && aard !== 'gewoon'

/** An overleg of a Zorg- en Veiligheidshuis as the WGS knows it. */
export const isZvh = ({ beschrijving }: Invoer, { soort }: Overleg): boolean =>
  soort === 'zvh-casusoverleg' || beschrijving.samenwerking?.profiel === 'zvh-wgs'
