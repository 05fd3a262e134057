import { verstrekkingen } from '../../model/afgeleid/verstrekkingen.ts'
import { isOntkend } from '../patterns/ontkend.ts'
import { geeftOnder, geven, isZvh, wgs } from '../patterns/veiligheid.ts'
import { noemt } from '../patterns/wetsverwijzingen.ts'
import type { Invoer, Regel, Vondst } from '../types.ts'

/** The WGS lifts the secret of the Wpg for its participants (1.5 lid 2). */
const wgsPlicht = [{ wet: wgs, artikel: '1.5' }]
const doorgeven = [{ wet: 'wet-politiegegevens', artikel: '7', lid: '2' }]

const isPolitiegegeven = ({ aard }: { readonly aard?: string }): boolean => aard === 'politiegegeven'

/** Who received it is bound to secrecy, and may pass it on only where a law says so. */
const doorgegeven = (invoer: Invoer): Vondst[] =>
  verstrekkingen(invoer.beschrijving).flatMap(({ verstrekking, van, gegevens, overleg }) =>
    gegevens.filter(isPolitiegegeven).flatMap((gegeven): Vondst[] => {
      const anderen = van
        .filter((gever) => !geeftOnder(invoer, gever, 'wpg'))
        // a prohibition that the giver itself states has a rule of its own
        .filter(({ nooitInbrengen }) => !nooitInbrengen?.some(({ gegevens: nooit }) => nooit?.includes(gegeven.id)))
      if (anderen.length === 0) return []
      if (isZvh(invoer, overleg) && noemt(verstrekking.wetten, wgsPlicht)) return []
      const feit = `${geven(anderen, { overleg, gegevens: [gegeven] })}. Dat is een politiegegeven, en wie het van de politie kreeg, houdt het geheim.`
      const pad = `${verstrekking.pad}.gegevens[${verstrekking.gegevens?.indexOf(gegeven.id) ?? 0}]`
      if (noemt(verstrekking.wetten, doorgeven))
        return [
          {
            pad,
            ernst: 'vraag',
            bericht: `${feit} Genoemd is artikel 7 van de Wet politiegegevens: welke wet of taak vraagt dat het wordt doorgegeven?`,
            hulp: 'Laat een jurist dit nagaan. Is er zo’n wet of taak, leg haar dan vast bij ‘toelichting’ en aanvaard deze bevinding.',
          },
        ]
      return [
        {
          pad,
          bericht: feit,
          hulp: 'Laat de politie dit gegeven zelf inbrengen. Vraagt een wet of een taak dat een ander het doorgeeft, maak er dan een eigen verstrekking van en noem bij ‘wetten’ artikel 7, lid 2, van de Wet politiegegevens met die wet.',
        },
      ]
    }),
  )

const zonderGeheimhouding = (invoer: Invoer): Vondst[] => {
  const { beschrijving } = invoer
  const ontvangen = verstrekkingen(beschrijving).some(
    ({ van, gegevens }) => gegevens.some(isPolitiegegeven) && van.some((gever) => geeftOnder(invoer, gever, 'wpg')),
  )
  const afspraken = beschrijving.afspraken
  if (!ontvangen || !afspraken) return []
  const geheimhouding = afspraken.geheimhouding
  const ontkend = isOntkend(afspraken, 'geheimhouding')
  if (!ontkend && geheimhouding?.duurtVoort !== 'nee') return []
  return [
    {
      pad: ontkend ? `${afspraken.pad}.geheimhouding` : `${geheimhouding?.pad}.duurtVoort`,
      bericht: ontkend
        ? 'Deelnemers krijgen politiegegevens, maar partijen spreken geen geheimhouding af.'
        : 'Deelnemers krijgen politiegegevens, maar de geheimhouding eindigt met het convenant.',
      hulp: 'Spreek geheimhouding af die na afloop doorloopt.',
    },
  ]
}

const check: Regel['check'] = (invoer) => [...doorgegeven(invoer), ...zonderGeheimhouding(invoer)]

export const politiegegevenDoorgegeven: Regel = {
  code: 'BIJ013',
  titel: 'Politiegegeven zonder geheimhouding of doorgegeven',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'jurist',
  gronden: [{ wet: 'wet-politiegegevens', artikel: '7', lid: '2' }],
  dekt: ['BIJ-13'],
  check,
}
