import { isVanaf } from '../../bevinding/bevinding.ts'
import { grondenVoor } from '../../model/afgeleid/gronden.ts'
import { type VolleVerstrekking, verstrekkingen } from '../../model/afgeleid/verstrekkingen.ts'
import { staat } from '../../model/vak.ts'
import { type Index, maakIndex } from '../../model/zoek.ts'
import { noem, noemAlle } from '../patterns/noem.ts'
import { noemt } from '../patterns/wetsverwijzingen.ts'
import { overWmoMuur } from '../patterns/wmo-muur.ts'
import { type Regel, uitkomst, type Vondst } from '../types.ts'

const muur = { wet: 'wet-maatschappelijke-ondersteuning-2015', artikel: '5.1.1', lid: '4' }

/** Consent stands with the verstrekking, or is the ground of the receiver for this purpose. */
const heeftToestemming = (index: Index, { verstrekking, aan, doelen }: VolleVerstrekking): boolean =>
  verstrekking.cGrond === 'toestemming' ||
  (verstrekking.geheim?.includes('toestemming') ?? false) ||
  aan
    .filter(({ soort }) => soort === 'college-wmo')
    .flatMap(({ grondslagen }) => grondenVoor(index, grondslagen, doelen))
    .some(({ avg, wetten }) => avg === 'a' && noemt(wetten, [muur]))

const check: Regel['check'] = ({ beschrijving, status }) => {
  const index = maakIndex(beschrijving)
  const onbekend: string[] = []
  const vondsten = verstrekkingen(beschrijving).flatMap((volle): Vondst[] => {
    const gevers = overWmoMuur(volle)
    const { verstrekking, overleg, gegevens, aan } = volle
    if (gevers.length === 0 || heeftToestemming(index, volle)) return []
    const veld = staat(verstrekking, 'cGrond') === 'onbekend' ? 'geheim' : 'cGrond'
    const pad = `${verstrekking.pad}.${veld}`
    // No status asks for these fields, so that from here on silence is an answer.
    if (staat(verstrekking, veld) === 'onbekend' && !isVanaf(status, 'ter-besluitvorming')) {
      onbekend.push(pad)
      return []
    }
    return [
      {
        pad,
        bericht: `${noemAlle(gevers)} ${gevers.length > 1 ? 'geven' : 'geeft'} in ${noem(overleg)} ${noemAlle(gegevens) || 'gegevens'} aan ${noemAlle(aan.filter(({ soort }) => soort === 'college-wmo'))}, zonder dat daar toestemming bij staat.`,
        hulp: 'Leg vast dat de inwoner uitdrukkelijk toestemming geeft: ‘geheim: [toestemming]’, of bij situatie C ‘cGrond: toestemming’. Zonder toestemming worden deze gegevens niet voor de Wmo 2015 gebruikt. Geldt dit niet voor alle ontvangers, splits dan de verstrekking.',
      },
    ]
  })
  return uitkomst(vondsten, onbekend)
}

export const wmoZonderToestemming: Regel = {
  code: 'GRO008',
  titel: 'Gegevens uit een ander domein voor de Wmo zonder toestemming',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'jurist',
  gronden: [muur],
  dekt: ['GRO-08'],
  check,
}
