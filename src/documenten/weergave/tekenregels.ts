import { afgeleid, type LijstVak, lijstVan, type Vak } from '../../model/vak.ts'
import { lijst, waarde } from '../../model/weergave.ts'
import { vlag } from './namen.ts'

/** Lines of a block that somebody signs by hand; `handtekening` prints an unknown value as a line to write on. */
export const tekenregelsVeld = (uitleg: string) =>
  lijst(uitleg, {
    label: waarde('Wat er wordt gevraagd'),
    waarde: waarde('Altijd onbekend: een lijn om op te schrijven'),
    hoog: waarde('Is er ruimte voor een handtekening?'),
  })

interface Tekenregel {
  readonly label: Vak
  readonly waarde: Vak
  readonly hoog: Vak
}

/** The asked lines, and below them place, date and signature. */
export const tekenregels = (...vragen: readonly string[]): LijstVak<Tekenregel> =>
  lijstVan(
    [...vragen, 'Plaats en datum', 'Handtekening'].map((label) => ({
      label: afgeleid(label, []),
      waarde: afgeleid(undefined, []),
      hoog: vlag(label === 'Handtekening'),
    })),
    [],
  )
