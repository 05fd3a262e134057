import { perVolmacht, zonderVolmacht } from '../../exemplaren-besluiten.ts'
import type { Documentsoort } from '../../soort.ts'
import { partijnaam } from '../../titels.ts'
import { bouwDocument, documentTabel } from '../../weergave/bestuur-document.ts'
import { bouwKop, kopTabel } from '../../weergave/kop.ts'
import { bouwLevensloop, levensloopTabel } from '../../weergave/levensloop.ts'
import { bouwVolmacht, volmachtTabel } from '../../weergave/ondertekening-volmacht.ts'

const tabel = { ...kopTabel, ...documentTabel, ...levensloopTabel, ...volmachtTabel } as const

/** Volmacht of a party to the organisation that signs for it: one per board, because each stays party itself. */
export const volmacht: Documentsoort = {
  nummer: '42',
  naam: 'volmacht',
  groep: 'ondertekening',
  titel: 'Volmacht aan een andere organisatie',
  achtervoegsel: 'van de volmacht',
  voorWie: 'partijen die een andere organisatie laten ondertekenen',
  onderwerp: 'Volmacht om het convenant te ondertekenen',
  alleenExemplaren: true,
  exemplaren: perVolmacht,
  nietOmdat: zonderVolmacht,
  tabel,
  bouw: (context) => ({
    ...bouwKop(context),
    ...bouwDocument(context),
    ...bouwLevensloop(context),
    ...bouwVolmacht(context),
  }),
  titelVan: ({ partner, gevolmachtigde }) => `Volmacht van ${partijnaam(partner)} aan ${partijnaam(gevolmachtigde)}`,
}
