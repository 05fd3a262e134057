import type { Grond } from '../../bevinding/bevinding.ts'
import { leesDuur, vergelijkDuren } from '../../model/duur.ts'
import { metDuur, wettelijkeTermijnen, wettermijnTekst } from '../patterns/bewaren.ts'
import { noem } from '../patterns/noem.ts'
import type { Regel, Vondst } from '../types.ts'

const avg: Grond = { wet: 'algemene-verordening-gegevensbescherming', artikel: '5', lid: '1', onderdeel: 'e' }

const check: Regel['check'] = (invoer) =>
  (invoer.beschrijving.bewaartermijnen ?? []).flatMap((bewaartermijn) => {
    const maxima = wettelijkeTermijnen(invoer, bewaartermijn).filter(({ soort }) => soort === 'maximum')
    return metDuur(bewaartermijn).flatMap(({ termijn, duur }): Vondst[] => {
      const over = maxima.find((each) => {
        const grens = leesDuur(each.duur)
        return grens !== undefined && vergelijkDuren(duur, grens) > 0
      })
      if (!over) return []
      return [
        {
          pad: `${termijn.pad}.duur`,
          bericht: `Voor ${noem(bewaartermijn)} geldt een termijn van ${termijn.duur}. De wet noemt ${wettermijnTekst(over)}.`,
          hulp: `Maak de termijn niet langer dan ${over.duur}.`,
          gronden: [...over.wetten, avg],
        },
      ]
    })
  })

export const termijnTeLang: Regel = {
  code: 'RET002',
  titel: 'Bewaartermijn boven het wettelijke maximum',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'fg',
  gronden: [
    avg,
    { wet: 'wet-op-het-primair-onderwijs', artikel: '18a', lid: '13' },
    { wet: 'wet-voortgezet-onderwijs-2020', artikel: '2.47', lid: '16' },
    { wet: 'wet-gegevensverwerking-door-samenwerkingsverbanden', artikel: '1.8', lid: '7' },
    { wet: 'jeugdwet', artikel: '7.1.4.5' },
    { wet: 'wet-educatie-en-beroepsonderwijs', artikel: '9.2.7', lid: '3' },
    { wet: 'wet-op-het-primair-onderwijs', artikel: '160', lid: '3' },
  ],
  dekt: ['RET-02'],
  check,
}
