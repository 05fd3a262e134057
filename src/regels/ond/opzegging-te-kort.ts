import { leesDuur, plusDuur } from '../../model/duur.ts'
import { findPartner } from '../../model/zoek.ts'
import { noem } from '../patterns/noem.ts'
import type { Regel, Vondst } from '../types.ts'

const check: Regel['check'] = ({ beschrijving, index }) => {
  const termijn = beschrijving.samenwerking?.opzegging?.termijn
  const duur = termijn === undefined ? undefined : leesDuur(termijn)
  return (beschrijving.uittredingen ?? []).flatMap((uittreding): Vondst[] => {
    const { opgezegd, per, pad } = uittreding
    if (opgezegd === undefined || per === undefined) return []
    const vroegst = duur ? plusDuur(opgezegd, duur) : opgezegd
    if (vroegst === undefined || per >= vroegst) return []
    return [
      {
        pad: `${pad}.per`,
        bericht: `${noem(findPartner(index, uittreding.partner) ?? uittreding)} zegde op ${opgezegd} op en treedt uit per ${per}; ${duur && per >= opgezegd ? `met de opzegtermijn van ${termijn} is dat op zijn vroegst ${vroegst}` : 'dat is vóór de opzegging'}.`,
        hulp: 'Neem een latere datum bij ‘per’, of leg vast dat de andere partijen met een kortere termijn instemmen.',
        verwant: duur ? [{ bericht: 'De opzegtermijn.', pad: 'samenwerking.opzegging.termijn' }] : [],
      },
    ]
  })
}

export const opzeggingTeKort: Regel = {
  code: 'OND112',
  titel: 'Uittreding binnen de opzegtermijn',
  ernst: 'waarschuwing',
  rol: 'projectleider',
  gronden: [{ wet: 'algemene-verordening-gegevensbescherming', artikel: '5', lid: '2' }],
  dekt: ['L4'],
  check,
}
