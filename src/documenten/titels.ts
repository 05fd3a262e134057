/** How the copies of a kind are told apart: by the samenwerking, a party or an overleg behind its title. */
import type { Overleg, Partner } from '../model/beschrijving.generated.ts'
import { groep } from '../model/vak.ts'
import type { Bouwcontext } from './soort.ts'

type Titel = (context: Bouwcontext) => string

/** As a title names a party; empty as long as the description does not. */
export const partijnaam = (partner: Partner | undefined): string => partner?.korteNaam ?? partner?.naam ?? ''

/** As a title names an overleg; its id as long as it has no name. */
export const overlegnaam = (overleg: Overleg | undefined): string => overleg?.naam ?? overleg?.id ?? ''

/** 'Stappenplan Convenant X'. */
export const metCiteertitel =
  (titel: string): Titel =>
  ({ b }) =>
    `${titel} ${groep(b, 'samenwerking').citeertitel ?? ''}`.trim()

/** 'Collegevoorstel Convenant X (Berkenwaard)'. */
export const metCiteertitelEnPartij =
  (titel: string): Titel =>
  (context) => {
    const { partner } = context
    return `${metCiteertitel(titel)(context)}${partner?.korteNaam ? ` (${partner.korteNaam})` : ''}`
  }

/** 'Tekenblad Berkenwaard'. */
export const metPartij =
  (titel: string): Titel =>
  ({ partner }) =>
    `${titel} ${partijnaam(partner)}`.trim()

/** 'Verslagformat Thuiszittersoverleg'. */
export const metOverleg =
  (titel: string): Titel =>
  ({ overleg }) =>
    `${titel} ${overlegnaam(overleg)}`.trim()
