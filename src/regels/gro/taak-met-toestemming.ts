import { grondenVoor } from '../../model/afgeleid/gronden.ts'
import type { Doel, Grondslag } from '../../model/beschrijving.generated.ts'
import { findDoel, type Index, maakIndex } from '../../model/zoek.ts'
import { valtOnder } from '../../wetten/kennis.ts'
import { alleGronden, type GrondVan, noemEigenaar } from '../patterns/alle-gronden.ts'
import { noemAlle } from '../patterns/noem.ts'
import { isTaakartikel } from '../patterns/taakwetten.ts'
import { noemt } from '../patterns/wetsverwijzingen.ts'
import { type Invoer, type Regel, uitkomst } from '../types.ts'

/** Some laws ask for toestemming themselves: then it is the way of the law, and no repair of a missing one. */
const wetVraagtToestemming = ({ wetten: refs }: Grondslag, { wetten }: Invoer): boolean =>
  (refs ?? []).some((ref) => {
    if (ref.wet === undefined || !isTaakartikel(wetten, ref)) return false
    const { id, artikelen } = wetten.wet(ref.wet) ?? { id: ref.wet, artikelen: [] }
    return noemt(
      [ref],
      artikelen.filter((each) => each.avg?.includes('a')).map((each) => ({ ...each, wet: id })),
    )
  })

/** Purposes for which there is no other ground beside toestemming. */
const alleenToestemming = (index: Index, { grond, alle }: GrondVan): Doel[] => {
  const andere = alle.filter(({ avg }) => avg !== 'a')
  return (grond.doelen ?? [])
    .flatMap((id) => findDoel(index, id) ?? [])
    .filter((doel) => grondenVoor(index, andere, [doel]).length === 0)
}

const check: Regel['check'] = (invoer) => {
  const { beschrijving, kennis } = invoer
  const index = maakIndex(beschrijving)
  const onbekend: string[] = []
  const vondsten = alleGronden(beschrijving).flatMap((van) => {
    const { grond, hoedanigheid } = van
    const soort = kennis.hoedanigheid(hoedanigheid.soort)
    if (grond.avg !== 'a' || !soort?.wettelijkeTaak || wetVraagtToestemming(grond, invoer)) return []
    if (grond.doelen === undefined) onbekend.push(`${grond.pad}.doelen`)
    const doelen = alleenToestemming(index, van)
    if (doelen.length === 0) return []
    const zwaar = soort.overheid || valtOnder(soort.soort, ['swv'])
    return [
      {
        pad: `${grond.pad}.avg`,
        ernst: zwaar ? ('fout' as const) : ('waarschuwing' as const),
        bericht: `Voor ${noemAlle(doelen)} heeft ${noemEigenaar(van)} alleen toestemming (letter a) als grondslag, terwijl de wet de taak opdraagt.`,
        hulp: 'Kies letter e of c en noem bij ‘wetten’ het artikel dat de taak opdraagt. Gaat het om toestemming die een beroepsgeheim opheft? Zet die bij de verstrekking, onder ‘geheim’.',
      },
    ]
  })
  return uitkomst(vondsten, onbekend)
}

const avg = 'algemene-verordening-gegevensbescherming'
export const taakMetToestemming: Regel = {
  code: 'GRO005',
  titel: 'Toestemming als enige grondslag voor een wettelijke taak',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'jurist',
  gronden: [
    { wet: avg, artikel: '6', lid: '1', onderdeel: 'a' },
    { wet: avg, artikel: '7', lid: '4' },
  ],
  dekt: ['GRO-05', 'G3'],
  check,
}
