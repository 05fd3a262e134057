import type { Grond } from '../../bevinding/bevinding.ts'
import { type Gezamenlijk, gezamenlijkeVerwerkingen, isWgs } from '../patterns/gezamenlijk.ts'
import { noem } from '../patterns/noem.ts'
import { isOntkend } from '../patterns/ontkend.ts'
import { type Regel, uitkomst, type Vondst } from '../types.ts'

const avg = 'algemene-verordening-gegevensbescherming'
const wgs: readonly Grond[] = [
  { wet: 'wet-gegevensverwerking-door-samenwerkingsverbanden', artikel: '1.4', lid: '4', onderdeel: 'b' },
  { wet: 'besluit-gegevensverwerking-door-samenwerkingsverbanden', artikel: '1.1', lid: '1' },
]

const delen = ['informeren', 'rechten', 'datalek', 'bewaren'] as const

/** A law that divides the responsibilities takes the place of an arrangement; the AVG itself asks for one. */
const zonderTaakverdeling = (each: Gezamenlijk): Vondst[] => {
  const { verwerking, regime } = each
  if ((regime.wetten ?? []).some(({ wet }) => wet !== avg)) return []
  const verdeling = verwerking.taakverdeling
  const leeg = delen.filter((deel) => verdeling?.[deel] === undefined)
  if (verdeling !== undefined && leeg.length === 0) return []
  return [
    {
      pad: verdeling === undefined ? `${verwerking.pad}.taakverdeling` : verdeling.pad,
      bericht:
        verdeling === undefined
          ? `Bij ${noem(verwerking)} zijn partijen gezamenlijk verantwoordelijk, maar er staat niet wie wat doet.`
          : `Bij ${noem(verwerking)} zijn partijen gezamenlijk verantwoordelijk. In de taakverdeling staat niet wie zorgt voor: ${leeg.join(', ')}.`,
      hulp: 'Vul bij ‘taakverdeling’ in wie betrokkenen informeert, verzoeken afhandelt, datalekken meldt en het bewaren bewaakt. Verdeelt een wet dat al, noem die wet dan bij ‘verantwoordelijkheid’.',
    },
  ]
}

const zonderContactpunt = (each: Gezamenlijk): Vondst[] => {
  const { verwerking } = each
  if (verwerking.contactpunt !== undefined) return []
  const zwaar = isWgs(each)
  if (!zwaar && !isOntkend(verwerking, 'contactpunt') && verwerking.taakverdeling === undefined) return []
  return [
    {
      pad: `${verwerking.pad}.contactpunt`,
      ernst: zwaar ? 'fout' : 'waarschuwing',
      bericht: `Bij ${noem(verwerking)} zijn partijen gezamenlijk verantwoordelijk, maar er is geen contactpunt voor betrokkenen.`,
      hulp: 'Noem bij ‘contactpunt’ waar betrokkenen terechtkunnen.',
      ...(zwaar ? { gronden: wgs } : {}),
    },
  ]
}

/** Nobody has said yet who is responsible, nor who does what: the work on this one goes on. */
const isOpen = ({ verwerking, regime }: Gezamenlijk): boolean =>
  regime.verantwoordelijken === undefined &&
  !isOntkend(regime, 'verantwoordelijken') &&
  verwerking.taakverdeling === undefined &&
  !isOntkend(verwerking, 'taakverdeling')

const check: Regel['check'] = ({ beschrijving }) => {
  const alle = gezamenlijkeVerwerkingen(beschrijving)
  return uitkomst(
    alle.filter((each) => !isOpen(each)).flatMap((each) => [...zonderTaakverdeling(each), ...zonderContactpunt(each)]),
    alle.filter(isOpen).map(({ verwerking }) => `${verwerking.pad}.taakverdeling`),
  )
}

export const gezamenlijkZonderRegeling: Regel = {
  code: 'PAR007',
  titel: 'Gezamenlijk verantwoordelijk zonder regeling',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'fg',
  gronden: [
    { wet: avg, artikel: '26', lid: '1' },
    { wet: avg, artikel: '26', lid: '2' },
  ],
  dekt: ['PAR-07', 'D9'],
  check,
}
