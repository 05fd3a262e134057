import { isVanaf } from '../../bevinding/bevinding.ts'
import { staat } from '../../model/vak.ts'
import { alleGronden, noemEigenaar } from '../patterns/alle-gronden.ts'
import { opsomming } from '../patterns/noem.ts'
import { type Regel, uitkomst, type Vondst } from '../types.ts'

const avg = 'algemene-verordening-gegevensbescherming'

const voorwaarden = [
  { naam: 'intrekken', patroon: /intrek|trekt (?:\p{L}+ )*in(?!\p{L})|trekken (?:\p{L}+ )*in(?!\p{L})|ingetrokken/iu },
  { naam: 'weigeren', patroon: /weiger|niet geven|geen toestemming|nee zeg/iu },
]

const check: Regel['check'] = ({ beschrijving, status }) => {
  const onbekend: string[] = []
  const vondsten = alleGronden(beschrijving).flatMap((van): Vondst[] => {
    const { grond } = van
    if (grond.avg !== 'a') return []
    const pad = `${grond.pad}.toelichting`
    // No status asks for this field, so that from here on silence is an answer.
    if (staat(grond, 'toelichting') === 'onbekend' && !isVanaf(status, 'ter-besluitvorming')) {
      onbekend.push(pad)
      return []
    }
    const mist = voorwaarden.filter(({ patroon }) => !patroon.test(grond.toelichting ?? '')).map(({ naam }) => naam)
    if (mist.length === 0) return []
    return [
      {
        pad,
        bericht: `${noemEigenaar(van)} steunt op toestemming (letter a), en de toelichting zegt niets over ${opsomming(mist)}.`,
        hulp: 'Schrijf bij ‘toelichting’ hoe iemand zijn toestemming intrekt en wat weigeren of intrekken voor hem betekent. Leg ook vast hoe de toestemming wordt bewezen.',
      },
    ]
  })
  return uitkomst(vondsten, onbekend)
}

export const toestemmingZonderVoorwaarden: Regel = {
  code: 'REC007',
  titel: 'Toestemming zonder intrekken en weigeren',
  ernst: 'waarschuwing',
  rol: 'fg',
  gronden: [
    { wet: avg, artikel: '7', lid: '1' },
    { wet: avg, artikel: '7', lid: '3' },
    { wet: avg, artikel: '7', lid: '4' },
  ],
  dekt: ['REC-07'],
  check,
}
