import { groep } from '../../../model/vak.ts'
import { perGemeente, perOverleg } from '../../exemplaren.ts'
import type { Documentsoort } from '../../soort.ts'
import { bouwInwoners, inwonersTabel } from '../../weergave/inwoners.ts'
import { bouwInwonersOverleg, inwonersOverlegTabel } from '../../weergave/inwoners-overleg.ts'
import { bouwKop, kopTabel } from '../../weergave/kop.ts'
import { bouwWgs, wgsTabel } from '../../weergave/wgs.ts'

const tabel = { ...kopTabel, ...inwonersTabel, ...inwonersOverlegTabel, ...wgsTabel } as const

/** Inwonersuitleg: what residents may expect, in plain language. */
export const inwonersuitleg: Documentsoort = {
  nummer: '06',
  naam: 'inwonersuitleg',
  groep: 'kern',
  titel: 'Uitleg voor inwoners',
  achtervoegsel: 'van de uitleg voor inwoners',
  voorWie: 'inwoners, ouders en jongeren',
  onderwerp: 'Uitleg over het delen van gegevens',
  lezer: 'inwoner',
  webpagina: true,
  exemplaren: (context) => [...perGemeente(context), ...perOverleg(context)],
  publicatie: true,
  tabel,
  bouw: (context) => ({
    ...bouwKop(context),
    ...bouwInwoners(context),
    ...bouwInwonersOverleg(context),
    ...bouwWgs(context),
  }),
  titelVan: ({ b, gemeente, overleg }) => {
    const s = groep(b, 'samenwerking')
    const naam = overleg?.naam ?? groep(s, 'benaming').samenwerking ?? s.citeertitel ?? ''
    return `Uitleg voor inwoners: ${naam}${gemeente?.naam ? ` (${gemeente.naam})` : ''}`.replace(/: $/, '')
  },
}
