import type { Ruw } from '../model/ruw.ts'
import { citaat, type Oordeel } from './meldingen/melding.ts'

/** The only format that this version reads. */
export const formaat = 1

/** Missing, unknown or too new: without a known format nothing in the file can be trusted. */
export const keurFormaat = (ruw: Ruw | undefined): Oordeel | undefined => {
  if (ruw === undefined || (ruw.type === 'scalar' && ruw.bron === '')) {
    return { code: 'SCH110', bericht: 'Het veld ‘formaat’ ontbreekt.', stopt: true }
  }
  if (ruw.type === 'scalar' && ruw.waarde === formaat) return undefined
  const found = ruw.type === 'scalar' ? citaat(ruw.bron) : 'een groep of lijst'
  const newer = ruw.type === 'scalar' && typeof ruw.waarde === 'number' && ruw.waarde > formaat
  return {
    code: 'SCH111',
    bericht: newer
      ? `Dit bestand is geschreven in formaat ${ruw.bron}. Deze versie van het programma leest formaat ${formaat}.`
      : `Het veld ‘formaat’ heeft de waarde ${found}. Alleen formaat ${formaat} bestaat.`,
    ...(newer ? {} : { hulp: `Zet als eerste regel in het bestand: formaat: ${formaat}` }),
    stopt: true,
  }
}
