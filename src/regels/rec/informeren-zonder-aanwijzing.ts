import type { Informeren, Overleg } from '../../model/beschrijving.generated.ts'
import { findHoedanigheid, type Index, maakIndex } from '../../model/zoek.ts'
import { noem } from '../patterns/noem.ts'
import { isOntkend } from '../patterns/ontkend.ts'
import { type Regel, uitkomst, type Vondst } from '../types.ts'

const avg = 'algemene-verordening-gegevensbescherming'
const hulp =
  'Wijs bij ‘informeren.door’ aan wie het de betrokkene vertelt: de deelnemer die hem kent, meestal wie aanmeldt.'

/** Everyone together, so nobody in particular. */
const allen =
  /^(?:(?:alle|de|deze|iedere|elke|gezamenlijke|deelnemende|samenwerkende|betrokken) )*(?:partijen|partij|deelnemers|deelnemer|organisaties|organisatie|partners)(?: (?:samen|gezamenlijk|onderling))*\.?$/iu

const niemand = (overleg: Overleg, pad: string, reden: string | undefined): Vondst => ({
  pad,
  bericht: `Voor ${noem(overleg)} is niemand aangewezen die de betrokkene informeert${reden === undefined ? '' : ` (‘${reden}’)`}.`,
  hulp,
})

const vanDoor = (index: Index, overleg: Overleg, informeren: Informeren, onbekend: string[]): Vondst[] => {
  const { door = [], pad } = informeren
  if (overleg.deelnemers === undefined) {
    onbekend.push(`${overleg.pad}.deelnemers`)
    return []
  }
  const aanTafel = new Set(overleg.deelnemers.flatMap(({ hoedanigheid }) => hoedanigheid ?? []))
  const buiten = door.flatMap((id, i): Vondst[] => {
    const hoedanigheid = findHoedanigheid(index, id)
    if (!hoedanigheid || aanTafel.has(id)) return []
    return [
      {
        pad: `${pad}.door[${i}]`,
        bericht: `Voor ${noem(overleg)} informeert ${noem(hoedanigheid)} de betrokkene, maar die neemt aan dit overleg niet deel.`,
        hulp,
        verwant: [{ bericht: 'De deelnemers van dit overleg.', pad: `${overleg.pad}.deelnemers` }],
      },
    ]
  })
  const gekozen = new Set(door)
  if (aanTafel.size < 3 || ![...aanTafel].every((id) => gekozen.has(id))) return buiten
  return [
    ...buiten,
    {
      pad: `${pad}.door`,
      bericht: `Voor ${noem(overleg)} informeren alle ${aanTafel.size} hoedanigheden aan tafel de betrokkene; niemand is aangewezen.`,
      hulp,
    },
  ]
}

const check: Regel['check'] = ({ beschrijving }) => {
  const index = maakIndex(beschrijving)
  const onbekend: string[] = []
  const perOverleg = (beschrijving.overleggen ?? []).flatMap((overleg): Vondst[] => {
    const { informeren, pad } = overleg
    if (isOntkend(overleg, 'verstrekkingen')) return []
    if (isOntkend(overleg, 'informeren')) return [niemand(overleg, `${pad}.informeren`, overleg.nvt.informeren)]
    if (!informeren?.door && !(informeren && isOntkend(informeren, 'door'))) {
      onbekend.push(`${pad}.informeren.door`)
      return []
    }
    if (isOntkend(informeren, 'door')) return [niemand(overleg, `${informeren.pad}.door`, informeren.nvt.door)]
    return vanDoor(index, overleg, informeren, onbekend)
  })
  const perVerwerking = (beschrijving.verwerkingen ?? []).flatMap((verwerking): Vondst[] => {
    const { informeren: wie, pad } = verwerking.taakverdeling ?? {}
    if (wie === undefined || !allen.test(wie.trim())) return []
    return [
      {
        pad: `${pad}.informeren`,
        bericht: `In de taakverdeling van ${noem(verwerking)} informeert ‘${wie}’ de betrokkene; niemand is aangewezen.`,
        hulp: 'Noem bij ‘taakverdeling.informeren’ welke partij dat doet, bijvoorbeeld de partij die aanmeldt.',
      },
    ]
  })
  return uitkomst([...perOverleg, ...perVerwerking], onbekend)
}

export const informerenZonderAanwijzing: Regel = {
  code: 'REC003',
  titel: 'Niemand aangewezen om te informeren',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'uitvoering',
  gronden: [
    { wet: avg, artikel: '13' },
    { wet: avg, artikel: '14' },
    { wet: avg, artikel: '26', lid: '1' },
  ],
  dekt: ['REC-03', 'D7'],
  check,
}
