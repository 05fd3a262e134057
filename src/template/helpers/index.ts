import type { Helper } from '../helper.ts'
import { alineas, bijlage, inhoud, nieuwePagina, ondertitel, tabel, titel } from './blokken.ts'
import { datum } from './datum.ts'
import { duur } from './duur.ts'
import { handtekening } from './handtekening.ts'
import { hoofdletter } from './hoofdletter.ts'
import { leesteken } from './leesteken.ts'
import { bekend, en, eq, ne, niet, nvt, of } from './logica.ts'
import { aantal, meervoud } from './meervoud.ts'
import { invulplek, open } from './open.ts'
import { opsomming } from './opsomming.ts'
import { veld } from './veld.ts'
import { anker, verwijs } from './verwijs.ts'
import { wet } from './wet.ts'
import { woorden } from './woord.ts'

/** All helpers that a template may call, by name. */
export const helpers: ReadonlyMap<string, Helper> = new Map(
  [
    ...[datum, duur, hoofdletter, opsomming, leesteken, aantal, meervoud, wet, verwijs, anker, open, invulplek, veld],
    ...[eq, ne, en, of, niet, bekend, nvt],
    ...[titel, ondertitel, inhoud, nieuwePagina, bijlage, tabel, alineas, handtekening],
    ...woorden,
  ].map((helper) => [helper.naam, helper]),
)
