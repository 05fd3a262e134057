import { type Hoedanigheid, lijsten, type Wetsverwijzing } from '../../model/beschrijving.generated.ts'
import { valtOnder } from '../../wetten/kennis.ts'
import { noem, opsomming } from '../patterns/noem.ts'
import { inVerkeerdVeld } from '../patterns/uitzonderingen.ts'
import { citaat } from '../patterns/wetnaam.ts'
import { noemt } from '../patterns/wetsverwijzingen.ts'
import type { Invoer, Regel } from '../types.ts'

const velden = ['bijzonder', 'strafrechtelijk'] as const

/** For whom the law wrote the article; undefined when the catalogue says nothing about this precise place. */
const geldtVoor = ({ wetten }: Invoer, { wet, artikel, lid, onderdeel }: Wetsverwijzing): readonly string[] => {
  const found = wet && artikel ? wetten.artikel(wet, artikel, lid, onderdeel) : undefined
  return found?.precies ? (found.artikel.voor ?? []) : []
}

/** Who acts for another leans on the article of that other; what is usual for a kind is known as well. */
const leuntOpAnder = ({ kennis }: Invoer, { soort }: Hoedanigheid): boolean => {
  const known = kennis.hoedanigheid(soort)
  return !known || ['opdrachtgever', 'dagelijks-bestuur', 'geen'].includes(known.verantwoordelijke)
}
const isGewoon = ({ kennis }: Invoer, { soort }: Hoedanigheid, ref: Wetsverwijzing): boolean =>
  (kennis.hoedanigheid(soort)?.grondslagen ?? []).some((grond) =>
    velden.some((veld) => (grond[veld] ?? []).some((each) => noemt([ref], [each]))),
  )

/** 'schoolbestuur' stands for all kinds of it. */
const soortnaam = (soort: string): string =>
  Object.entries(lijsten.hoedanigheidsoorten).find(([each]) => each === soort)?.[1] ?? soort.replaceAll('-', ' ')

const check: Regel['check'] = (invoer) =>
  (invoer.beschrijving.hoedanigheden ?? []).flatMap((hoedanigheid) => {
    const { soort, grondslagen } = hoedanigheid
    // What the doorstroompunt leans on has a rule of its own.
    if (soort === undefined || soort === 'college-doorstroompunt' || leuntOpAnder(invoer, hoedanigheid)) return []
    return (grondslagen ?? []).flatMap((grond) =>
      velden.flatMap((veld) =>
        (grond[veld] ?? []).flatMap((ref) => {
          const voor = geldtVoor(invoer, ref)
          if (voor.length === 0 || valtOnder(soort, voor) || inVerkeerdVeld(veld, ref)) return []
          if (isGewoon(invoer, hoedanigheid, ref)) return []
          return [
            {
              pad: ref.pad,
              bericht: `${noem(hoedanigheid)} noemt bij ‘${veld}’ ${citaat(invoer.wetten, ref)}. Dat artikel is geschreven voor: ${opsomming(voor.map(soortnaam))}.`,
              hulp: 'Noem het artikel dat deze partij zelf de gegevens laat verwerken. Handelt zij voor een ander, leg dat dan vast bij ‘uitvoeringDoor’ en laat de grondslag bij die ander staan.',
            },
          ]
        }),
      ),
    )
  })

export const uitzonderingVoorAnder: Regel = {
  code: 'BIJ103',
  titel: 'Uitzondering die voor een ander geldt',
  ernst: 'waarschuwing',
  rol: 'jurist',
  gronden: [
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '9', lid: '2' },
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '10' },
    { wet: 'uitvoeringswet-algemene-verordening-gegevensbescherming', artikel: '30', lid: '2' },
  ],
  dekt: ['BIJ-01'],
  check,
}
