import type { Documentsoort } from '../../soort.ts'
import { deelnemerskaart } from './deelnemerskaart.ts'
import { geheimhoudingsverklaring } from './geheimhoudingsverklaring.ts'
import { meldingsformulier } from './meldingsformulier.ts'
import { toestemmingsverklaring } from './toestemmingsverklaring.ts'
import { verslagformat } from './verslagformat.ts'
import { voorzitterskaart } from './voorzitterskaart.ts'

/** For who takes part in an overleg. */
export const tafel: readonly Documentsoort[] = [
  deelnemerskaart,
  voorzitterskaart,
  verslagformat,
  meldingsformulier,
  toestemmingsverklaring,
  geheimhoudingsverklaring,
]
