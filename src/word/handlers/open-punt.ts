import { type Invulplek, invulplekTekst, type OpenPunt, openPuntTekst } from '../../tree/nodes.ts'
import { el, run, textRun } from '../el.ts'
import type { PhrasingHandler } from './flow.ts'

/** Visible in the text and, for who works through the comments, beside it. */
export const openPunt: PhrasingHandler<OpenPunt> = (node, _scope, registry) => {
  const id = registry.comment([
    `Nog invullen: ${node.tekst}.`,
    ...(node.rol ? [`Wie weet dit: ${node.rol}.`] : []),
    ...(node.pad ? [`Plaats in de beschrijving: ${node.pad}`] : []),
  ])
  return [
    el('w:commentRangeStart', { 'w:id': id }),
    textRun(openPuntTekst(node.tekst), { stijl: 'OpenPunt' }),
    el('w:commentRangeEnd', { 'w:id': id }),
    run({ stijl: 'CommentReference' }, el('w:commentReference', { 'w:id': id })),
  ]
}

export const invulplek: PhrasingHandler<Invulplek> = (node, { vet, cursief }) => [
  textRun(invulplekTekst[node.breedte], { vet, cursief }),
]
