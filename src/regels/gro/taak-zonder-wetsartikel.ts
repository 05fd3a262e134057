import { lijsten } from '../../model/beschrijving.generated.ts'
import type { Opgeruimd } from '../../model/ruim-op.ts'
import { alleGronden, type GrondVan, noemEigenaar } from '../patterns/alle-gronden.ts'
import { isOntkend } from '../patterns/ontkend.ts'
import { isTaakartikel } from '../patterns/taakwetten.ts'
import { citaten } from '../patterns/wetnaam.ts'
import { type Invoer, type Regel, uitkomst } from '../types.ts'

/** An article that was named but cannot be used is reported by REF006 or a rule of WET. */
const heeftOnbruikbare = ({ artikelen }: Opgeruimd, pad: string): boolean =>
  artikelen.some((one) => one.pad.startsWith(`${pad}[`))

const watErStaat = ({ grond }: GrondVan, { wetten }: Invoer): string =>
  grond.wetten?.length
    ? `noemt alleen ${citaten(wetten, grond.wetten)}, en geen artikel van een Nederlandse wet die dat opdraagt`
    : 'zegt dat er geen wetsartikel bij hoort'

const check: Regel['check'] = (invoer) => {
  const { beschrijving, opgeruimd, wetten } = invoer
  const onbekend: string[] = []
  const vondsten = alleGronden(beschrijving).flatMap((van) => {
    const { grond } = van
    if (grond.avg !== 'c' && grond.avg !== 'e') return []
    const pad = `${grond.pad}.wetten`
    if (grond.wetten?.some((ref) => isTaakartikel(wetten, ref)) || heeftOnbruikbare(opgeruimd, pad)) return []
    if (grond.wetten === undefined && !isOntkend(grond, 'wetten')) {
      onbekend.push(pad)
      return []
    }
    return [
      {
        pad,
        bericht: `De grondslag ‘${grond.id}’ van ${noemEigenaar(van)} steunt op letter ${grond.avg} (${lijsten['avg-letters'][grond.avg]}) en ${watErStaat(van, invoer)}.`,
        hulp: 'Noem onder ‘wetten’ het artikel van de wet die deze taak of plicht opdraagt. Is er zo’n wet niet? Dan is letter c of e niet de grondslag.',
      },
    ]
  })
  return uitkomst(vondsten, onbekend)
}

const avg = 'algemene-verordening-gegevensbescherming'
export const taakZonderWetsartikel: Regel = {
  code: 'GRO003',
  titel: 'Taak of plicht zonder wetsartikel',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'jurist',
  gronden: [
    { wet: avg, artikel: '6', lid: '1', onderdeel: 'c' },
    { wet: avg, artikel: '6', lid: '1', onderdeel: 'e' },
    { wet: avg, artikel: '6', lid: '3' },
  ],
  dekt: ['GRO-03'],
  check,
}
