import { meldEnum } from './enum.ts'
import { meldGetal } from './getal.ts'
import { meldMaxItems } from './max-items.ts'
import { meldMaxLength } from './max-length.ts'
import type { Meldingsfunctie } from './melding.ts'
import { meldPattern } from './pattern.ts'
import { meldRequired } from './required.ts'

/**
 * Keyword of the schema → its message. The other keywords (type of a list or group, additionalProperties) are seen
 * while the description is read, see `vorm.ts`, because there the shape as written is still known.
 */
export const meldingen: Readonly<Record<string, Meldingsfunctie>> = {
  enum: meldEnum,
  pattern: meldPattern,
  maxLength: meldMaxLength,
  minimum: meldGetal,
  maximum: meldGetal,
  required: meldRequired,
  maxItems: meldMaxItems,
}
