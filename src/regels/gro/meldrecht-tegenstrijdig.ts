import { isGeheimhouder } from '../../model/afgeleid/geheim.ts'
import { type VolleVerstrekking, verstrekkingen } from '../../model/afgeleid/verstrekkingen.ts'
import type { Beschrijving } from '../../model/beschrijving.generated.ts'
import { alleGronden, noemEigenaar } from '../patterns/alle-gronden.ts'
import { meldrechtVeiligThuis } from '../patterns/geheimweg.ts'
import { noem, noemAlle } from '../patterns/noem.ts'
import { heleWoorden, teksten } from '../patterns/teksten.ts'
import { noemt } from '../patterns/wetsverwijzingen.ts'
import type { Regel, Vondst } from '../types.ts'

const verwijsindex = [{ wet: 'jeugdwet', artikel: '7.1.4.1' }]
const isVeiligThuis = ({ soort }: { readonly soort?: string }): boolean => soort === 'veilig-thuis'
const alleenMeldrecht = (wetten: readonly { readonly wet?: string }[] | undefined): boolean =>
  (wetten ?? []).every((ref) => noemt([ref], meldrechtVeiligThuis))

const recht = 'Artikel 5.2.6 van de Wmo 2015 geeft een recht om te melden, geen plicht.'

/** One finding per verstrekking: the wrong receiver comes before the word 'plicht'. */
const vanVerstrekking = ({ overleg, verstrekking, van, aan }: VolleVerstrekking): Vondst[] => {
  const { wetten, geheim, pad } = verstrekking
  const anderen = aan.filter((each) => each.soort !== undefined && !isVeiligThuis(each))
  const [ander] = anderen
  if (noemt(wetten, meldrechtVeiligThuis)) {
    // With another law in the same row, the other receivers may rest on that one.
    if (ander && (alleenMeldrecht(wetten) || !aan.some(isVeiligThuis)))
      return [
        {
          pad: `${pad}.aan[${(verstrekking.aan ?? []).indexOf(ander.id)}]`,
          bericht: `In ${noem(overleg)} steunt een verstrekking aan ${noemAlle(anderen)} op het meldrecht van artikel 5.2.6 van de Wmo 2015. Dat meldrecht geldt alleen voor Veilig Thuis.`,
          hulp: 'Haal deze ontvanger uit ‘aan’, of noem bij ‘wetten’ het artikel dat voor hem geldt.',
        },
      ]
    return geheim?.includes('wettelijke-plicht') && alleenMeldrecht(wetten)
      ? [
          {
            pad: `${pad}.geheim`,
            bericht: `In ${noem(overleg)} staat een melding aan Veilig Thuis als wettelijke plicht. ${recht}`,
            hulp: 'Kies bij ‘geheim’ voor ‘meldrecht’.',
          },
        ]
      : []
  }
  const zonderOntvanger = geheim?.includes('meldrecht') && ander && !aan.some(isVeiligThuis)
  // For who keeps a professional secret, the rule on that secret judges the way.
  return zonderOntvanger && !van.some(isGeheimhouder) && !noemt(wetten, verwijsindex)
    ? [
        {
          pad: `${pad}.geheim`,
          bericht: `In ${noem(overleg)} staat ‘meldrecht’ bij een verstrekking aan ${noemAlle(anderen)}. Dat meldrecht geldt alleen voor Veilig Thuis.`,
          hulp: 'Kies bij ‘geheim’ een andere weg, of verwijder de verstrekking.',
        },
      ]
    : []
}

const vanGronden = (b: Beschrijving): Vondst[] =>
  alleGronden(b).flatMap((each) =>
    each.grond.avg === 'c' && each.grond.wetten?.length && alleenMeldrecht(each.grond.wetten)
      ? [
          {
            pad: `${each.grond.pad}.avg`,
            bericht: `${noemEigenaar(each)} noemt bij een melding aan Veilig Thuis letter c (wettelijke plicht). ${recht}`,
            hulp: 'Kies bij ‘avg’ de letter die bij de eigen rol past: ‘e’ bij een taak die de wet opdraagt, anders ‘d’ of ‘f’.',
          },
        ]
      : [],
  )

const veiligThuis = heleWoorden(['Veilig Thuis'])

const vanDerden = (b: Beschrijving): Vondst[] =>
  (b.afspraken?.derden ?? []).flatMap(({ pad, wie, wetten }) =>
    wie !== undefined && wetten?.length && alleenMeldrecht(wetten) && !veiligThuis.test(wie)
      ? [
          {
            pad: `${pad}.wie`,
            bericht: `Bij de derden steunt ‘${wie}’ op het meldrecht van artikel 5.2.6 van de Wmo 2015. Dat meldrecht geldt alleen voor Veilig Thuis.`,
            hulp: 'Noem bij ‘wetten’ het artikel dat voor deze ontvanger geldt.',
          },
        ]
      : [],
  )

const plicht = heleWoorden([
  'meldplicht',
  'verplicht te melden',
  'verplicht om te melden',
  'verplicht zijn te melden',
  'moet melden',
  'moeten melden',
  'melden is verplicht',
  'verplichte melding',
])
const ontkenning = heleWoorden(['niet', 'geen', 'meldrecht'])

const vanTeksten = (b: Beschrijving): Vondst[] =>
  teksten(b).flatMap(({ tekst, pad }) => {
    if (!/veilig thuis/i.test(tekst)) return []
    const zin = tekst
      .split(/(?<=[.!?;])\s+/u)
      .find((each) => veiligThuis.test(each) && plicht.test(each) && !ontkenning.test(each))
    return zin === undefined
      ? []
      : [
          {
            pad,
            ernst: 'waarschuwing' as const,
            bericht: `De tekst noemt melden bij Veilig Thuis een plicht: ‘${zin.trim()}’ ${recht}`,
            hulp: 'Schrijf dat de professional mag melden en de stappen van de meldcode volgt.',
          },
        ]
  })

export const meldrechtTegenstrijdig: Regel = {
  code: 'GRO016',
  titel: 'Meldrecht als plicht of voor een ander dan Veilig Thuis',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'jurist',
  gronden: [{ wet: 'wet-maatschappelijke-ondersteuning-2015', artikel: '5.2.6' }],
  dekt: ['GRO-16'],
  check: ({ beschrijving }) => [
    ...verstrekkingen(beschrijving).flatMap(vanVerstrekking),
    ...vanGronden(beschrijving),
    ...vanDerden(beschrijving),
    ...vanTeksten(beschrijving),
  ],
}
