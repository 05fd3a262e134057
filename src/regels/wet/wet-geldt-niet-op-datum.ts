import { datumTekst } from '../../model/datum-tekst.ts'
import { genoemdeWetten } from '../patterns/genoemde-wetten.ts'
import { type Invoer, type Regel, uitkomst, type Vondst } from '../types.ts'

interface Dag {
  readonly datum: string
  readonly wat: string
  readonly pad: string
}

/** The days on which the convenant starts and on which it was signed. */
const dagen = ({ beschrijving }: Invoer): Dag[] => {
  const begin = beschrijving.samenwerking?.inwerkingtreding
  const signed = (beschrijving.partners ?? []).flatMap((partner) => partner.ondertekening ?? [])
  return [
    ...(begin?.datum === undefined
      ? []
      : [{ datum: begin.datum, wat: 'de dag van inwerkingtreding', pad: `${begin.pad}.datum` }]),
    ...signed.flatMap(({ datum, pad }) =>
      datum === undefined ? [] : [{ datum, wat: 'de dag van een ondertekening', pad: `${pad}.datum` }],
    ),
  ]
}

const check: Regel['check'] = (invoer) => {
  const { wetten, peildatum } = invoer
  const days = dagen(invoer)
  if (days.length === 0) {
    const { wijze, pad } = invoer.beschrijving.samenwerking?.inwerkingtreding ?? {}
    return uitkomst([], wijze === 'datum' ? [`${pad}.datum`] : [])
  }
  const seen = new Set<string>()
  const vondsten = genoemdeWetten(invoer).flatMap(({ wet: id, pad }): Vondst[] => {
    const wet = wetten.wet(id)
    // What no longer applies today has its own rule; one finding per law.
    if (seen.has(id) || wet?.status !== 'geldt') return []
    if (peildatum !== undefined && wetten.geldtOp(id, peildatum) === 'vervallen') return []
    seen.add(id)
    const wrong = days.find(({ datum }) => ['nog-niet', 'vervallen'].includes(wetten.geldtOp(id, datum) ?? ''))
    if (!wrong) return []
    const sinds =
      wet.sinds && wetten.geldtOp(id, wrong.datum) === 'nog-niet' ? ` De begindatum is ${datumTekst(wet.sinds)}.` : ''
    return [
      {
        pad,
        bericht: `Hier staat ${wetten.citeer({ wet: id }) ?? id}. Die geldt niet op ${datumTekst(wrong.datum)}, ${wrong.wat}.${sinds}`,
        hulp: 'Controleer de datum, of noem de wet die op die dag geldt.',
        verwant: [{ bericht: `Hier staat ${wrong.wat}.`, pad: wrong.pad }],
      },
    ]
  })
  return uitkomst(vondsten, [])
}

export const wetGeldtNietOpDatum: Regel = {
  code: 'WET005',
  titel: 'Wet geldt niet op de begindatum of ondertekendatum',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'jurist',
  gronden: [{ wet: 'algemene-verordening-gegevensbescherming', artikel: '6', lid: '3' }],
  dekt: ['WET-05'],
  check,
}
