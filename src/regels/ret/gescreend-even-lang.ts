import { vergelijkDuren } from '../../model/duur.ts'
import { metDuur } from '../patterns/bewaren.ts'
import { noem } from '../patterns/noem.ts'
import type { Regel } from '../types.ts'

/** Outcomes in which nothing was started. */
const zonderVervolg: Readonly<Record<string, string>> = {
  'alleen-gescreend': 'wie alleen is gescreend',
  'niet-in-behandeling': 'wie niet in behandeling is genomen',
}

const check: Regel['check'] = ({ beschrijving }) =>
  (beschrijving.bewaartermijnen ?? []).flatMap((bewaartermijn) => {
    const alle = metDuur(bewaartermijn)
    const traject = alle.find(({ termijn }) => termijn.uitkomst === 'traject')
    if (!traject) return []
    return alle.flatMap(({ termijn, duur }) => {
      const wie = termijn.uitkomst && zonderVervolg[termijn.uitkomst]
      if (wie === undefined || wie === '' || vergelijkDuren(duur, traject.duur) < 0) return []
      return [
        {
          pad: `${termijn.pad}.duur`,
          bericht: `Van ${wie} wordt ${noem(bewaartermijn)} ${termijn.duur} bewaard, even lang als of langer dan na een traject (${traject.termijn.duur}).`,
          hulp: 'Kies een kortere termijn, of laat de functionaris gegevensbescherming de reden vastleggen.',
          verwant: [{ bericht: 'Dit is de termijn na een traject.', pad: `${traject.termijn.pad}.duur` }],
        },
      ]
    })
  })

export const gescreendEvenLang: Regel = {
  code: 'RET100',
  titel: 'Alleen gescreend, toch even lang bewaard',
  ernst: 'waarschuwing',
  rol: 'fg',
  gronden: [{ wet: 'algemene-verordening-gegevensbescherming', artikel: '5', lid: '1', onderdeel: 'e' }],
  dekt: ['D6'],
  check,
}
