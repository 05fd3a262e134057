import { findPartner, maakIndex } from '../../../model/zoek.ts'
import type { Exemplaren } from '../../exemplaren.ts'
import type { Documentsoort } from '../../soort.ts'
import { partijnaam } from '../../titels.ts'
import { bouwKop, kopTabel } from '../../weergave/kop.ts'
import { afzenderTabel, bouwAfzender } from '../../weergave/partners-organisatie.ts'
import { bouwUittreding, uittredingTabel } from '../../weergave/partners-uittreding.ts'

const tabel = { ...kopTabel, ...afzenderTabel, ...uittredingTabel } as const

/** Two letters for each leave: with `partner` the confirmation to who leaves, without it the notice to the others. */
const perUittreding: Exemplaren = ({ b }) =>
  (b.uittredingen ?? []).flatMap((uittreding) => {
    const partner = findPartner(maakIndex(b), uittreding.partner)
    if (!partner) return []
    return [
      { id: uittreding.id, deel: { uittreding, partner }, voor: partner.id },
      { id: `${uittreding.id}--partijen`, deel: { uittreding } },
    ]
  })

/** Uittredingsbrief: who leaves, from when, and what happens with files, seats and secrecy. */
export const uittredingsbrief: Documentsoort = {
  nummer: '54',
  naam: 'uittredingsbrief',
  groep: 'partners',
  titel: 'Brief bij uittreding',
  achtervoegsel: 'van de brief bij uittreding',
  voorWie: 'wie uittreedt, en de andere partijen',
  onderwerp: 'Bericht over een uittreding',
  exemplaren: perUittreding,
  alleenExemplaren: true,
  tabel,
  bouw: (context) => ({ ...bouwKop(context), ...bouwAfzender(context), ...bouwUittreding(context) }),
  titelVan: ({ b, uittreding }) => {
    const partner = findPartner(maakIndex(b), uittreding?.partner)
    return `Brief bij uittreding ${partijnaam(partner)}`.trim()
  },
  nietOmdat: (context) => (perUittreding(context).length > 0 ? undefined : 'niemand treedt uit'),
}
