import { type VolleVerstrekking, verstrekkingen } from '../../model/afgeleid/verstrekkingen.ts'
import { findGegeven, maakIndex } from '../../model/zoek.ts'
import { noem, noemAlle } from '../patterns/noem.ts'
import { noemt } from '../patterns/wetsverwijzingen.ts'
import type { Regel, Vondst } from '../types.ts'

/** Bans with a rule of their own, that also know who may receive all the same (BIJ006, BIJ007). */
const metEigenRegel = [
  { wet: 'wet-op-het-primair-onderwijs', artikel: '18a', lid: '13' },
  { wet: 'wet-voortgezet-onderwijs-2020', artikel: '2.47', lid: '16' },
  { wet: 'wet-educatie-en-beroepsonderwijs', artikel: '9.2.7' },
]

const check: Regel['check'] = ({ beschrijving }) => {
  const index = maakIndex(beschrijving)
  const perGever = new Map<string, VolleVerstrekking[]>()
  for (const volle of verstrekkingen(beschrijving))
    for (const { id } of volle.van) {
      const own = perGever.get(id)
      if (own) own.push(volle)
      else perGever.set(id, [volle])
    }
  return (beschrijving.hoedanigheden ?? []).flatMap((hoedanigheid) =>
    (hoedanigheid.nooitInbrengen ?? [])
      .filter(({ wetten }) => !noemt(wetten, metEigenRegel))
      .flatMap((verbod) =>
        (verbod.gegevens ?? []).flatMap((id, i): Vondst[] => {
          const raak = (perGever.get(hoedanigheid.id) ?? []).filter((volle) =>
            volle.gegevens.some((each) => each.id === id),
          )
          if (raak.length === 0) return []
          const overleggen = [...new Set(raak.map(({ overleg }) => overleg))]
          return [
            {
              pad: `${verbod.pad}.gegevens[${i}]`,
              bericht: `${noem(hoedanigheid)} brengt ${noem(findGegeven(index, id) ?? { id })} volgens de beschrijving nooit in, maar geeft het in ${noemAlle(overleggen)}.`,
              hulp: 'Haal het gegeven uit de verstrekking; ook als gever en ontvanger aan hetzelfde doel werken, gaat het verbod voor. Geldt het verbod niet voor deze ontvanger? Beperk dan ‘nooitInbrengen’ tot wat nooit mag.',
              verwant: raak.map(({ verstrekking, overleg }) => ({
                bericht: `de verstrekking in ${noem(overleg)}`,
                pad: `${verstrekking.pad}.gegevens`,
              })),
            },
          ]
        }),
      ),
  )
}

const avg = 'algemene-verordening-gegevensbescherming'
export const verbodenGegevenVerstrekt: Regel = {
  code: 'GRO102',
  titel: 'Verboden gegeven toch verstrekt',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'jurist',
  gronden: [
    { wet: avg, artikel: '5', lid: '1', onderdeel: 'a' },
    { wet: 'wet-register-onderwijsdeelnemers', artikel: '11', lid: '2' },
  ],
  check,
}
