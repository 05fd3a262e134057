import { perMachtiging, zonderMachtiging } from '../../exemplaren-besluiten.ts'
import type { Documentsoort } from '../../soort.ts'
import { partijnaam } from '../../titels.ts'
import { bouwDocument, documentTabel } from '../../weergave/bestuur-document.ts'
import { bouwKop, kopTabel } from '../../weergave/kop.ts'
import { bouwMachtiging, machtigingTabel } from '../../weergave/ondertekening-machtiging.ts'

const tabel = { ...kopTabel, ...documentTabel, ...machtigingTabel } as const

/** Machtiging, opdracht or volmacht within one organisation, for who may not sign by his function alone. */
export const machtiging: Documentsoort = {
  nummer: '41',
  naam: 'machtiging',
  groep: 'ondertekening',
  titel: 'Machtiging of opdracht om te ondertekenen',
  achtervoegsel: 'van de machtiging',
  voorWie: 'organen en besturen die een ander laten ondertekenen',
  onderwerp: 'Bevoegdheid om het convenant te ondertekenen',
  alleenExemplaren: true,
  exemplaren: perMachtiging,
  nietOmdat: zonderMachtiging,
  tabel,
  bouw: (context) => ({ ...bouwKop(context), ...bouwDocument(context), ...bouwMachtiging(context) }),
  titelVan: ({ partner, ondertekenaar }) =>
    `Bevoegdheid om te ondertekenen: ${ondertekenaar?.functie ?? 'ondertekenaar'}, ${partijnaam(partner)}`,
}
