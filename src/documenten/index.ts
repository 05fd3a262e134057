import type { Documentsoort, Gegevenssoort, Soort } from './soort.ts'
import { bestuur } from './soorten/bestuur/index.ts'
import { kern } from './soorten/kern/index.ts'
import { ondertekening } from './soorten/ondertekening/index.ts'
import { partners } from './soorten/partners/index.ts'
import { tafel } from './soorten/tafel/index.ts'
import { verantwoording, verantwoordingGegevens } from './soorten/verantwoording/index.ts'

const opNummer = <S extends Soort>(soorten: readonly S[]): readonly S[] =>
  [...soorten].sort((a, b) => (a.nummer < b.nummer ? -1 : 1))

/** All kinds of documents, in the order of their numbers (design section 7). */
export const documentsoorten: readonly Documentsoort[] = opNummer([
  ...kern,
  ...tafel,
  ...bestuur,
  ...ondertekening,
  ...partners,
  ...verantwoording,
])

/** All documents that are data, in the order of their numbers. */
export const gegevenssoorten: readonly Gegevenssoort[] = opNummer(verantwoordingGegevens)
