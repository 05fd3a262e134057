import type { Regel } from '../types.ts'
import { openPuntVerlopen } from './open-punt-verlopen.ts'
import { openPuntZonderVeld } from './open-punt-zonder-veld.ts'
import { veldOnbekend } from './veld-onbekend.ts'

/** OPN: what is still open. */
export const opn: readonly Regel[] = [veldOnbekend, openPuntZonderVeld, openPuntVerlopen]
