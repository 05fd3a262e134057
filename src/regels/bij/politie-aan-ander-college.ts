import { verstrekkingen } from '../../model/afgeleid/verstrekkingen.ts'
import type { Hoedanigheid } from '../../model/beschrijving.generated.ts'
import { valtOnder } from '../../wetten/kennis.ts'
import type { Verwijzing } from '../../wetten/types.ts'
import { noem, noemAlle } from '../patterns/noem.ts'
import { geeftOnder } from '../patterns/veiligheid.ts'
import { noemt } from '../patterns/wetsverwijzingen.ts'
import type { Regel } from '../types.ts'

const bpg = 'besluit-politiegegevens'

/** Kinds of receiver that 4:2 lid 1 does not name: other colleges, and those that often sit at the same table. */
const nietGenoemd = ['schoolbestuur', 'swv-po', 'swv-vo', 'welzijn', 'woningcorporatie'] as const
const isNietGenoemd = ({ soort }: Hoedanigheid): boolean =>
  soort !== undefined &&
  ((soort.startsWith('college-') && soort !== 'college-jeugdhulp') || valtOnder(soort, nietGenoemd))

/** Other ways, which do not depend on that list. */
const andereWeg: readonly Verwijzing[] = ['16', '19', '20'].map((artikel) => ({ wet: 'wet-politiegegevens', artikel }))

const check: Regel['check'] = (invoer) =>
  verstrekkingen(invoer.beschrijving).flatMap(({ verstrekking, van, aan, gegevens, overleg }) => {
    if (!van.some((gever) => geeftOnder(invoer, gever, 'wpg'))) return []
    const at = (verstrekking.wetten ?? []).findIndex(
      ({ wet, artikel, lid }) => wet === bpg && artikel === '4:2' && lid !== '4',
    )
    const anderen = aan.filter(isNietGenoemd)
    if (at < 0 || anderen.length === 0 || noemt(verstrekking.wetten, andereWeg)) return []
    return [
      {
        pad: `${verstrekking.pad}.wetten[${at}]`,
        bericht: `In ${noem(overleg)} geeft de politie ${noemAlle(gegevens)} aan ${noemAlle(anderen)} op artikel 4:2 van het Besluit politiegegevens. ${anderen.some(({ soort }) => soort?.startsWith('college-')) ? 'Dat noemt het college alleen voor jeugdhulp en kinderbescherming (eerste lid, onder i) en voor signalering in de basisregistratie personen (vierde lid).' : 'Dat artikel noemt deze ontvanger niet.'}`,
        hulp: 'Noem bij ‘wetten’ een artikel dat deze ontvanger wel noemt, zoals artikel 20 van de Wet politiegegevens met een schriftelijke beslissing, of haal de ontvanger weg bij ‘aan’.',
      },
    ]
  })

export const politieAanAnderCollege: Regel = {
  code: 'BIJ019',
  titel: 'Politie aan ontvanger die het besluit niet noemt',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'jurist',
  gronden: [
    { wet: bpg, artikel: '4:2', lid: '1', onderdeel: 'i' },
    { wet: bpg, artikel: '4:2', lid: '4' },
  ],
  dekt: ['BIJ-19'],
  check,
}
