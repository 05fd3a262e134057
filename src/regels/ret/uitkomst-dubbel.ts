import { noem } from '../patterns/noem.ts'
import type { Regel } from '../types.ts'

const check: Regel['check'] = ({ beschrijving }) =>
  (beschrijving.bewaartermijnen ?? []).flatMap((bewaartermijn) => {
    const termijnen = bewaartermijn.termijnen ?? []
    return termijnen.flatMap((termijn, i) => {
      const eerder = termijnen
        .slice(0, i)
        .find(({ uitkomst }) => uitkomst !== undefined && uitkomst === termijn.uitkomst)
      if (!eerder) return []
      return [
        {
          pad: `${termijn.pad}.uitkomst`,
          bericht: `Voor ${noem(bewaartermijn)} gelden de termijnen ‘${eerder.id}’ en ‘${termijn.id}’ voor dezelfde uitkomst.`,
          hulp: 'Geef iedere uitkomst één termijn, of kies één termijn ‘in alle gevallen’.',
          verwant: [{ bericht: 'Hier staat de andere.', pad: eerder.pad }],
        },
      ]
    })
  })

export const uitkomstDubbel: Regel = {
  code: 'RET101',
  titel: 'Twee termijnen voor dezelfde uitkomst',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'fg',
  gronden: [{ wet: 'algemene-verordening-gegevensbescherming', artikel: '5', lid: '1', onderdeel: 'e' }],
  check,
}
