import type { Overleg } from '../../model/beschrijving.generated.ts'
import { staat } from '../../model/vak.ts'
import { noem, noemAlle } from '../patterns/noem.ts'
import { isOntkend } from '../patterns/ontkend.ts'
import { type Regel, uitkomst, type Vondst } from '../types.ts'

const zegtBekend = ({ criteria }: Overleg): boolean => criteria?.voorafBekend === 'ja'

const check: Regel['check'] = ({ beschrijving }) => {
  const bekend = (beschrijving.overleggen ?? []).filter(zegtBekend)
  const zonder = bekend.flatMap((overleg): Vondst[] =>
    overleg.criteria && isOntkend(overleg.criteria, 'aanmelding')
      ? [
          {
            pad: `${overleg.criteria.pad}.aanmelding`,
            bericht: `${noem(overleg)} werkt volgens de beschrijving met criteria die vooraf bekend zijn, maar er is geen criterium voor aanmelding.`,
            hulp: 'Schrijf bij ‘aanmelding’ wanneer een casus in dit overleg komt, of zet ‘voorafBekend’ op ‘nee’.',
          },
        ]
      : [],
  )
  const { publicatie } = beschrijving
  const rest = bekend.filter(({ criteria }) => criteria && !isOntkend(criteria, 'aanmelding'))
  if (publicatie?.openbaar !== 'nee' || rest.length === 0) return zonder
  const uitleg = staat(publicatie, 'inwonersuitleg')
  if (uitleg === 'onbekend') return uitkomst(zonder, [`${publicatie.pad}.inwonersuitleg`])
  if (uitleg === 'gegeven') return zonder
  return [
    ...zonder,
    {
      pad: `${publicatie.pad}.inwonersuitleg`,
      bericht: `Bij ${noemAlle(rest)} staat dat de criteria vooraf bekend zijn, maar het convenant is niet openbaar en er is geen uitleg voor inwoners waarin zij staan.`,
      hulp: 'Maak de inwonersuitleg openbaar en vul het webadres in bij ‘publicatie.inwonersuitleg’, of zet ‘voorafBekend’ op ‘nee’.',
    },
  ]
}

export const criteriaBekendTegenstrijdig: Regel = {
  code: 'GRO110',
  titel: 'Criteria vooraf bekend, maar niet te vinden',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'uitvoering',
  gronden: [{ wet: 'algemene-verordening-gegevensbescherming', artikel: '5', lid: '1', onderdeel: 'a' }],
  dekt: ['G9'],
  check,
}
