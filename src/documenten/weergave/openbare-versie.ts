import { isVanaf } from '../../bevinding/bevinding.ts'
import { afgeleid } from '../../model/vak.ts'
import { deel, type WeergaveVan, waarde } from '../../model/weergave.ts'
import type { Bouwcontext } from '../soort.ts'

export const openbareVersieTabel = {
  openbareVersie: deel('De openbare versie (maak --publicatie)', {
    isOpenbaar: waarde('Is dit de openbare versie?'),
    isOntwerp: waarde('Is de tekst nog niet ondertekend?'),
    isOpenbaarOntwerp: waarde('Is dit de openbare versie van een tekst die nog niet is ondertekend?'),
  }),
} as const

/** Before it is signed a text is a draft to the public, whatever step it is at. */
export const isOntwerp = ({ b }: Bouwcontext): boolean => !isVanaf(b.samenwerking?.status ?? 'concept', 'ondertekend')

export const bouwOpenbareVersie = (context: Bouwcontext): WeergaveVan<typeof openbareVersieTabel> => ({
  openbareVersie: {
    isOpenbaar: afgeleid(context.openbaar === true, ['publicatie']),
    isOntwerp: afgeleid(isOntwerp(context), ['samenwerking.status']),
    isOpenbaarOntwerp: afgeleid(context.openbaar === true && isOntwerp(context), ['samenwerking.status']),
  },
})
