import { afgeleid, code, groep, staat, uit } from '../../../model/vak.ts'
import { deel, waarde } from '../../../model/weergave.ts'
import type { Bouwcontext, Documentsoort } from '../../soort.ts'
import { bouwDoelgroep, doelgroepTabel } from '../../weergave/doelgroep.ts'
import { bouwKop, kopTabel } from '../../weergave/kop.ts'

const tabel = {
  ...kopTabel,
  doelbinding: deel('Over wie het gaat', doelgroepTabel),
  reglement: deel('Het privacyreglement', {
    citeertitel: waarde('Citeertitel van het reglement'),
    vormCode: waarde('bijlage of besluit-per-orgaan'),
    isBijlage: waarde('Wordt het reglement als bijlage bij het convenant vastgesteld?'),
  }),
} as const

const bouw = (context: Bouwcontext) => {
  const { b } = context
  const reglement = groep(groep(b, 'samenwerking'), 'reglement')
  const vorm = code(reglement, 'vorm')
  return {
    ...bouwKop(context),
    doelbinding: bouwDoelgroep(b),
    reglement: {
      citeertitel: uit(reglement, 'citeertitel', 'de citeertitel van het privacyreglement'),
      vormCode: vorm,
      isBijlage: afgeleid(
        reglement.vorm === undefined ? undefined : reglement.vorm === 'bijlage',
        vorm.bronnen,
        'hoe het privacyreglement wordt vastgesteld',
      ),
    },
  }
}

/** Privacyreglement: the way of working, where the region wants one; the norms stand in the convenant. */
export const privacyreglement: Documentsoort = {
  nummer: '03',
  naam: 'privacyreglement',
  groep: 'kern',
  titel: 'Privacyreglement',
  achtervoegsel: 'van het privacyreglement',
  voorWie: 'partijen en betrokkenen',
  onderwerp: 'Werkwijze bij de omgang met persoonsgegevens',
  inPakket: true,
  publicatie: true,
  bekendmaking: ({ b }) => groep(b, 'samenwerking').reglement?.vorm === 'besluit-per-orgaan',
  tabel,
  bouw,
  titelVan: ({ b }) => {
    const s = groep(b, 'samenwerking')
    return s.reglement?.citeertitel ?? `Privacyreglement ${s.citeertitel ?? ''}`.trim()
  },
  nietOmdat: ({ b }) => {
    const s = groep(b, 'samenwerking')
    if (staat(s, 'reglement') === 'nvt' || s.reglement?.vorm === 'geen')
      return 'de partijen hebben gekozen voor een convenant zonder privacyreglement'
    return undefined
  },
}
