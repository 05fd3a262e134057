import { grondslagmatrix, type Zijde } from '../../model/afgeleid/grondslagmatrix.ts'
import type { Gegeven, Grondslag, Wetsverwijzing } from '../../model/beschrijving.generated.ts'
import { valtOnder } from '../../wetten/kennis.ts'
import type { Verwijzing } from '../../wetten/types.ts'
import { noem, noemAlle } from '../patterns/noem.ts'
import { isVoorAnder } from '../patterns/voor-wie.ts'
import { citaat, citaten } from '../patterns/wetnaam.ts'
import { noemt } from '../patterns/wetsverwijzingen.ts'
import type { Invoer, Regel, Vondst } from '../types.ts'

type Veld = 'bijzonder' | 'strafrechtelijk'
const velden: readonly Veld[] = ['bijzonder', 'strafrechtelijk']

/** What this law itself says on these data for this kind of party, beside the task that it gives. */
const verwerkingsartikelen = ({ wetten }: Invoer, wetId: string, soort: string, veld: Veld): readonly Verwijzing[] =>
  (wetten.wet(wetId)?.artikelen ?? [])
    .filter(
      ({ aard, voor, avg9, strafrechtelijk }) =>
        aard?.includes('verwerking') &&
        valtOnder(soort, voor ?? []) &&
        (veld === 'bijzonder' ? avg9 !== undefined : strafrechtelijk),
    )
    .map(({ artikel, lid, onderdeel }) => ({
      wet: wetId,
      artikel,
      ...(lid === undefined ? {} : { lid }),
      ...(onderdeel === undefined ? {} : { onderdeel }),
    }))

const isDeelVan = (deel: Verwijzing, geheel: Verwijzing): boolean =>
  deel.artikel === geheel.artikel &&
  (geheel.lid === undefined
    ? deel.lid !== undefined
    : deel.lid === geheel.lid && geheel.onderdeel === undefined && deel.onderdeel !== undefined)

/** A task that a ground rests on, and the articles of the same law that belong beside it. */
interface Taak {
  readonly taak: Wetsverwijzing
  readonly nodig: readonly Verwijzing[]
}

const takenVan = (invoer: Invoer, grond: Grondslag, soort: string, veld: Veld): readonly Taak[] =>
  (grond.wetten ?? []).flatMap((ref) => {
    if (ref.wet === undefined || ref.artikel === undefined) return []
    const aard = invoer.wetten.artikel(ref.wet, ref.artikel, ref.lid, ref.onderdeel)?.artikel.aard ?? []
    if (!aard.includes('taak') || aard.includes('verwerking')) return []
    const nodig = verwerkingsartikelen(invoer, ref.wet, soort, veld)
    return nodig.length > 0 ? [{ taak: ref, nodig }] : []
  })

/** What one side lacks in one field; its grounds are few and come back in many rows, so that their tasks are kept. */
const gemisIn = (invoer: Invoer, veld: Veld) => {
  const perGrond = new Map<Grondslag, readonly Taak[]>()
  const taken = (grond: Grondslag, soort: string): readonly Taak[] => {
    const found = perGrond.get(grond) ?? takenVan(invoer, grond, soort, veld)
    perGrond.set(grond, found)
    return found
  }
  return ({ hoedanigheid, gronden, afwijkend, rol }: Zijde, gegevens: readonly Gegeven[]): Vondst | undefined => {
    const { soort } = hoedanigheid
    const alle = [...gronden, ...afwijkend.flatMap(({ grondslagen }) => grondslagen)]
    const metUitzondering = alle.find((grond) => grond[veld]?.length)
    // No exception at all is what BIJ001 and BIJ003 look at, one that is written for another is for BIJ103.
    if (soort === undefined || !metUitzondering) return undefined
    if (alle.some((grond) => grond[veld]?.some((ref) => isVoorAnder(invoer.wetten, ref, soort)))) return undefined
    const opgedragen = alle.flatMap((grond) => taken(grond, soort))
    if (opgedragen.length === 0) return undefined
    const genoemd = alle.flatMap(({ wetten = [], bijzonder = [], strafrechtelijk = [] }) => [
      ...wetten,
      ...bijzonder,
      ...strafrechtelijk,
    ])
    const gemis = opgedragen.find(({ nodig }) => !noemt(genoemd, nodig))
    if (!gemis) return undefined
    const artikelen = citaten(
      invoer.wetten,
      gemis.nodig.filter((ref) => !gemis.nodig.some((each) => isDeelVan(ref, each))),
    )
    return {
      pad: `${metUitzondering.pad}.${veld}`,
      bericht: `${noem(hoedanigheid)} ${rol === 'gever' ? 'geeft' : 'ontvangt'} ${noemAlle(gegevens)} en noemt ${citaat(invoer.wetten, gemis.taak)}, dat de taak opdraagt. Wat die wet over het verwerken van zulke gegevens bepaalt (${artikelen}), staat er niet bij.`,
      hulp: `Zet ${artikelen} onder ‘${veld}’, of onder ‘wetten’ van deze grondslag, en ga na of de grenzen daarvan passen.`,
    }
  }
}

const check: Regel['check'] = (invoer) => {
  const perPad = new Map<string, Vondst>()
  for (const veld of velden) {
    const gemis = gemisIn(invoer, veld)
    for (const rij of grondslagmatrix(invoer.beschrijving)) {
      const gegevens = rij.gegevens.filter(({ aard }) => invoer.kennis.gegevensaard(aard)?.veld === veld)
      if (gegevens.length === 0) continue
      for (const zijde of [...rij.gevers, ...rij.ontvangers]) {
        const vondst = gemis(zijde, gegevens)
        if (vondst && !perPad.has(vondst.pad)) perPad.set(vondst.pad, vondst)
      }
    }
  }
  return [...perPad.values()]
}

export const taakZonderVerwerkingsartikel: Regel = {
  code: 'GRO006',
  titel: 'Taak zonder verwerkingsartikel bij bijzondere gegevens',
  ernst: 'waarschuwing',
  rol: 'jurist',
  gronden: [
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '9', lid: '2' },
    { wet: 'uitvoeringswet-algemene-verordening-gegevensbescherming', artikel: '22' },
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '10' },
    { wet: 'uitvoeringswet-algemene-verordening-gegevensbescherming', artikel: '31' },
    { wet: 'jeugdwet', artikel: '7.4.0', lid: '1' },
  ],
  dekt: ['GRO-06'],
  check,
}
