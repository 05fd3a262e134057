import { isOverheid } from '../../model/afgeleid/overheid.ts'
import type { Partner } from '../../model/beschrijving.generated.ts'
import { findHoedanigheid } from '../../model/zoek.ts'
import { alsPartij } from '../patterns/als-partij.ts'
import { noem } from '../patterns/noem.ts'
import { isOntkend } from '../patterns/ontkend.ts'
import type { Invoer, Regel } from '../types.ts'

/** Why this partner must have an FG; undefined when the law leaves it open. */
const reden = ({ index, kennis }: Invoer, partner: Partner): string | undefined => {
  if (isOverheid(partner)) return 'zij een overheid is'
  const soorten = (partner.hoedanigheden ?? []).map(
    ({ hoedanigheid }) => kennis.hoedanigheid(findHoedanigheid(index, hoedanigheid)?.soort)?.fg,
  )
  if (soorten.includes('overheid')) return 'zij een publieke taak als overheid heeft'
  if (soorten.includes('grootschalig')) return 'zij op grote schaal bijzondere gegevens verwerkt'
  return undefined
}

const check: Regel['check'] = (invoer) =>
  alsPartij(invoer)
    .filter((partner) => isOntkend(partner, 'fg'))
    .flatMap((partner) => {
      const waarom = reden(invoer, partner)
      if (waarom === undefined) return []
      return [
        {
          pad: `${partner.pad}.fg`,
          bericht: `Bij ${noem(partner)} staat dat er geen functionaris gegevensbescherming is, terwijl die verplicht is omdat ${waarom}.`,
          hulp: 'Vul bij ‘fg’ een functioneel e-mailadres in. Een FG mag met andere organisaties worden gedeeld.',
        },
      ]
    })

export const overheidZonderFg: Regel = {
  code: 'PAR012',
  titel: 'Verplichte FG ontbreekt',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'partner',
  gronden: [
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '37', lid: '1', onderdeel: 'a' },
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '37', lid: '3' },
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '37', lid: '7' },
  ],
  dekt: ['PAR-12', 'D9'],
  check,
}
