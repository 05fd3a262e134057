import type { Regel } from '../types.ts'
import { invulplekInTekst } from './invulplek-in-tekst.ts'
import { openPuntVerlopen } from './open-punt-verlopen.ts'
import { openPuntZonderVeld } from './open-punt-zonder-veld.ts'
import { redactieInTekst } from './redactie-in-tekst.ts'
import { veldOnbekend } from './veld-onbekend.ts'
import { voorstelZonderAkkoord } from './voorstel-zonder-akkoord.ts'

/** OPN: what is still open. */
export const opn: readonly Regel[] = [
  veldOnbekend,
  openPuntZonderVeld,
  openPuntVerlopen,
  voorstelZonderAkkoord,
  invulplekInTekst,
  redactieInTekst,
]
