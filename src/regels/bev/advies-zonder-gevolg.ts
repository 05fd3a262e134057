import { isVanaf } from '../../bevinding/bevinding.ts'
import type { FgAdvies } from '../../model/beschrijving.generated.ts'
import { staat } from '../../model/vak.ts'
import { findPartner } from '../../model/zoek.ts'
import { noem } from '../patterns/noem.ts'
import { type Regel, uitkomst, type Vondst } from '../types.ts'

const avg = 'algemene-verordening-gegevensbescherming'

/** The field that should say what was done with the advice; conditions that are written down count as followed. */
const mist = ({ advies, inhoud, afwijking }: FgAdvies): 'afwijking' | 'inhoud' | undefined => {
  if (afwijking !== undefined) return undefined
  if (advies === 'negatief') return 'afwijking'
  return advies === 'positief-met-voorwaarden' && inhoud === undefined ? 'inhoud' : undefined
}

const check: Regel['check'] = ({ beschrijving, index, status }) => {
  const onbekend: string[] = []
  const vondsten = (beschrijving.voortraject?.fgAdviezen ?? []).flatMap((advies): Vondst[] => {
    const veld = mist(advies)
    if (veld === undefined) return []
    const pad = `${advies.pad}.${veld}`
    // No status asks for these fields, so that from here on silence is an answer.
    if (staat(advies, veld) === 'onbekend' && !isVanaf(status, 'ter-besluitvorming')) {
      onbekend.push(pad)
      return []
    }
    const partner = findPartner(index, advies.partner)
    const wie = `De FG${partner ? ` van ${noem(partner)}` : ''}`
    return [
      veld === 'afwijking'
        ? {
            pad,
            bericht: `${wie} adviseerde negatief, en er staat niet waarom dat advies niet is gevolgd.`,
            hulp: 'Schrijf bij ‘afwijking’ waarom het bestuur toch doorgaat, of pas de afspraken aan en vraag opnieuw advies.',
          }
        : {
            pad,
            bericht: `${wie} adviseerde positief met voorwaarden, en er staat niet welke voorwaarden dat zijn.`,
            hulp: 'Schrijf de voorwaarden bij ‘inhoud’, en bij ‘afwijking’ welke niet zijn gevolgd en waarom.',
          },
    ]
  })
  return uitkomst(vondsten, onbekend)
}

export const adviesZonderGevolg: Regel = {
  code: 'BEV102',
  titel: 'FG-advies zonder gevolg',
  ernst: 'waarschuwing',
  rol: 'fg',
  gronden: [
    { wet: avg, artikel: '35', lid: '2' },
    { wet: avg, artikel: '5', lid: '2' },
  ],
  dekt: ['BEV-03'],
  check,
}
