import { datumTekst } from '../../model/datum-tekst.ts'
import { genoemdeWetten } from '../patterns/genoemde-wetten.ts'
import { opsomming } from '../patterns/noem.ts'
import type { Invoer, Regel } from '../types.ts'

const isVervallen = ({ wetten, peildatum }: Invoer, id: string): boolean =>
  peildatum === undefined
    ? wetten.wet(id)?.status === 'vervallen'
    : wetten.geldtOp(id, peildatum) === 'vervallen' || wetten.wet(id)?.status === 'vervallen'

const check: Regel['check'] = (invoer) =>
  genoemdeWetten(invoer).flatMap(({ wet: id, pad }) => {
    const wet = invoer.wetten.wet(id)
    if (!wet || !isVervallen(invoer, id)) return []
    const opvolgers = (wet.opvolger ?? []).map((each) => invoer.wetten.citeer({ wet: each }) ?? each)
    const nu = opvolgers.length > 0 ? ` Nu geldt: ${opsomming(opvolgers)}.` : ''
    return [
      {
        pad,
        bericht: `Hier staat ${invoer.wetten.citeer({ wet: id }) ?? id} als grond. Die is vervallen${wet.tot ? ` op ${datumTekst(wet.tot)}` : ''}.${nu}`,
        hulp: 'Zoek met ‘convenant uitleg <wet>’ het artikel dat er nu voor geldt, en laat een jurist nagaan of het dezelfde taak of plicht geeft.',
      },
    ]
  })

export const wetVervallen: Regel = {
  code: 'WET002',
  titel: 'Wet vervallen',
  ernst: 'fout',
  blokkeertVanaf: 'ter-advies',
  rol: 'jurist',
  gronden: [{ wet: 'algemene-verordening-gegevensbescherming', artikel: '6', lid: '3' }],
  dekt: ['WET-02'],
  check,
}
