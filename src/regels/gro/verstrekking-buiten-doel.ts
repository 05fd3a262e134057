import { metHogere } from '../../model/afgeleid/gronden.ts'
import { verstrekkingen } from '../../model/afgeleid/verstrekkingen.ts'
import { findDoel } from '../../model/zoek.ts'
import { noem, noemAlle } from '../patterns/noem.ts'
import { type Regel, uitkomst, type Vondst } from '../types.ts'

const check: Regel['check'] = ({ beschrijving, index }) => {
  const onbekend: string[] = []
  const vondsten = verstrekkingen(beschrijving).flatMap(({ overleg, verstrekking }): Vondst[] => {
    if (verstrekking.doelen === undefined) return []
    if (overleg.doelen === undefined) {
      onbekend.push(`${overleg.pad}.doelen`)
      return []
    }
    const eigen = new Set(overleg.doelen)
    return verstrekking.doelen.flatMap((id, i) => {
      const doel = findDoel(index, id)
      // what falls under a purpose of the overleg is narrower, and fits
      if (!doel || [...metHogere(index, [doel])].some((each) => eigen.has(each))) return []
      const doelen = overleg.doelen?.flatMap((each) => findDoel(index, each) ?? []) ?? []
      return [
        {
          pad: `${verstrekking.pad}.doelen[${i}]`,
          bericht: `In ${noem(overleg)} dient de verstrekking ‘${verstrekking.id}’ het doel ${noem(doel)}. Dat is geen doel van dit overleg${doelen.length > 0 ? ` (${noemAlle(doelen)})` : ''}.`,
          hulp: 'Kies bij de verstrekking een doel van het overleg of een doel dat daaronder valt, of voeg het doel toe aan het overleg.',
        },
      ]
    })
  })
  return uitkomst(vondsten, onbekend)
}

export const verstrekkingBuitenDoel: Regel = {
  code: 'GRO103',
  titel: 'Verstrekking buiten het doel van het overleg',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'jurist',
  gronden: [{ wet: 'algemene-verordening-gegevensbescherming', artikel: '5', lid: '1', onderdeel: 'b' }],
  dekt: ['L6'],
  check,
}
