import { noem } from '../patterns/noem.ts'
import { isTafelnaam } from '../patterns/tafelnaam.ts'
import type { Regel } from '../types.ts'

const minister = /(?<!\p{L})(?:minister|ministerie|VWS)(?!\p{L})/iu

const check: Regel['check'] = ({ beschrijving }) =>
  (beschrijving.signaalsystemen ?? []).flatMap((systeem) => {
    const wie = systeem.verantwoordelijke
    // that a table cannot be it has a rule of its own
    if (systeem.soort !== 'verwijsindex' || wie === undefined || minister.test(wie) || isTafelnaam(wie)) return []
    return [
      {
        pad: `${systeem.pad}.verantwoordelijke`,
        bericht: `Voor ${noem(systeem)} is ‘${wie}’ verantwoordelijke. De Jeugdwet noemt voor de verwijsindex de minister van Volksgezondheid, Welzijn en Sport; het college voert de plichten tegenover betrokkenen uit.`,
        hulp: 'Noem bij ‘verantwoordelijke’ de minister, en zeg daar dat het college betrokkenen informeert, verzoeken afhandelt en datalekken meldt. Is dit een ander systeem dan de verwijsindex van de Jeugdwet, kies dan bij ‘soort’ een andere waarde.',
      },
    ]
  })

export const verwijsindexVanCollege: Regel = {
  code: 'PAR106',
  titel: 'Verwijsindex zonder de minister als verantwoordelijke',
  ernst: 'waarschuwing',
  rol: 'jurist',
  gronden: [{ wet: 'jeugdwet', artikel: '7.1.2.2' }],
  check,
}
