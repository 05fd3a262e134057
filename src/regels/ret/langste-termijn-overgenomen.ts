import { deelnamesVan } from '../../model/afgeleid/deelnames.ts'
import type { Bewaartermijn } from '../../model/beschrijving.generated.ts'
import { type Duur, leesDuur, vergelijkDuren } from '../../model/duur.ts'
import { valtOnder } from '../../wetten/kennis.ts'
import { houdersoorten, metDuur, overleggenMet } from '../patterns/bewaren.ts'
import { noem } from '../patterns/noem.ts'
import type { Invoer, Regel, Vondst } from '../types.ts'

/** Below this a joint record is not long, whoever takes part. */
const lang: Duur = { aantal: 5, eenheid: 'jaar' }

/** The longest statutory term of a file of one of the participants, with whose file it is. */
const langste = (
  invoer: Invoer,
  termijn: Bewaartermijn,
): { duur: Duur; tekst: string; houders: readonly string[] } | undefined => {
  const soorten = new Set(
    overleggenMet(invoer.beschrijving, termijn).flatMap((overleg) =>
      deelnamesVan(invoer.beschrijving, overleg).flatMap(({ hoedanigheid }) => hoedanigheid?.soort ?? []),
    ),
  )
  const eigen = invoer.kennis.bewaartermijnen
    .filter(({ houders }) => houders && [...soorten].some((soort) => valtOnder(soort, houders)))
    .flatMap(({ duur, tekst, houders = [] }) => {
      const length = leesDuur(duur)
      return length && vergelijkDuren(length, lang) > 0
        ? [{ duur: length, tekst: tekst.split('; ')[0] ?? tekst, houders }]
        : []
    })
  return eigen.sort((a, b) => vergelijkDuren(b.duur, a.duur))[0]
}

const check: Regel['check'] = (invoer) =>
  (invoer.beschrijving.bewaartermijnen ?? [])
    .filter(({ bron }) => bron !== 'wet')
    .flatMap((bewaartermijn) => {
      const soorten = houdersoorten(invoer, bewaartermijn)
      const max = soorten.length > 0 ? langste(invoer, bewaartermijn) : undefined
      // what only its own holders keep, as long as their law says, is their own file
      if (!max || soorten.every((soort) => valtOnder(soort, max.houders))) return []
      return metDuur(bewaartermijn)
        .filter(({ duur }) => vergelijkDuren(duur, max.duur) >= 0)
        .map(
          ({ termijn }): Vondst => ({
            pad: `${termijn.pad}.duur`,
            bericht: `${noem(bewaartermijn)} wordt ${termijn.duur} bewaard. Dat is de termijn voor ${max.tekst}, de langste van de deelnemers.`,
            hulp: 'Bepaal hoe lang dit stuk van het overleg zelf nodig is. Iedere deelnemer bewaart zijn eigen dossier volgens zijn eigen wet.',
          }),
        )
    })

export const langsteTermijnOvergenomen: Regel = {
  code: 'RET004',
  titel: 'Langste termijn van de deelnemers overgenomen',
  ernst: 'waarschuwing',
  rol: 'fg',
  gronden: [{ wet: 'algemene-verordening-gegevensbescherming', artikel: '5', lid: '1', onderdeel: 'e' }],
  dekt: ['RET-04'],
  check,
}
