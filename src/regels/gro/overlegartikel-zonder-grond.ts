import { isGeheimhouder } from '../../model/afgeleid/geheim.ts'
import { type VolleVerstrekking, verstrekkingen } from '../../model/afgeleid/verstrekkingen.ts'
import type { Grondslag, Hoedanigheid, Wetsverwijzing } from '../../model/beschrijving.generated.ts'
import type { Verwijzing } from '../../wetten/types.ts'
import { alleGronden, type GrondVan, noemEigenaar } from '../patterns/alle-gronden.ts'
import { noem, noemAlle } from '../patterns/noem.ts'
import { citaat, citaten } from '../patterns/wetnaam.ts'
import type { Invoer, Regel, Vondst } from '../types.ts'

/** Consultation about policy: never a ground for personal data. */
const beleid: readonly Verwijzing[] = [
  { wet: 'jeugdwet', artikel: '2.2', lid: '3' },
  { wet: 'jeugdwet', artikel: '2.7', lid: '4' },
  { wet: 'jeugdwet', artikel: '2.7', lid: '5' },
  { wet: 'wet-op-het-primair-onderwijs', artikel: '18a', lid: '9' },
  { wet: 'wet-voortgezet-onderwijs-2020', artikel: '2.47', lid: '10' },
  { wet: 'wet-verplichte-geestelijke-gezondheidszorg', artikel: '8:31' },
  { wet: 'wet-educatie-en-beroepsonderwijs', artikel: '9.2.8', lid: '4' },
]
/** Consultation about one pupil: ordered, but each participant needs a second ground. */
const casus: readonly Verwijzing[] = [
  { wet: 'jeugdwet', artikel: '2.7', lid: '1' },
  { wet: 'wet-op-het-primair-onderwijs', artikel: '8', lid: '4' },
  { wet: 'wet-voortgezet-onderwijs-2020', artikel: '2.41' },
]

/** Exactly this lid: a whole article (WPO 18a) holds other leden that are a ground. */
const staatIn = (lijst: readonly Verwijzing[], ref: Wetsverwijzing): boolean =>
  lijst.some(
    ({ wet, artikel, lid }) => wet === ref.wet && artikel === ref.artikel && (lid === undefined || lid === ref.lid),
  )
const alleenCasus = (refs: readonly Wetsverwijzing[] | undefined): boolean =>
  refs !== undefined && refs.length > 0 && refs.every((ref) => staatIn(casus, ref))

const draagt = ({ avg, wetten }: Grondslag): boolean =>
  avg !== 'c' && (wetten ?? []).some((ref) => !staatIn(casus, ref) && !staatIn(beleid, ref))

/** Purposes for which no other ground of this hoedanigheid stands beside the consultation. */
const zonderTweede = ({ alle, grond }: GrondVan): readonly string[] => {
  const others = alle.filter(draagt)
  return (grond.doelen ?? []).filter((doel) => !others.some(({ doelen }) => doelen?.includes(doel)))
}

const heeftGezondheid = ({ gegevens }: VolleVerstrekking): boolean => gegevens.some(({ aard }) => aard === 'gezondheid')

/** Per giver the purposes for which it gives health data. */
const metGezondheid = (volle: readonly VolleVerstrekking[]): ReadonlyMap<Hoedanigheid, ReadonlySet<string>> => {
  const doelen = new Map<Hoedanigheid, Set<string>>()
  for (const each of volle.filter(heeftGezondheid))
    for (const gever of each.van) {
      const ids = doelen.get(gever) ?? new Set<string>()
      for (const { id } of each.doelen) ids.add(id)
      doelen.set(gever, ids)
    }
  return doelen
}

const beleidVondst = ({ wetten }: Invoer, ref: Wetsverwijzing, waar: string): Vondst => ({
  pad: ref.pad,
  bericht: `${waar} noemt ${citaat(wetten, ref)}. Dat artikel gaat over overleg op beleidsniveau en geeft geen grondslag voor persoonsgegevens.`,
  hulp: 'Noem bij ‘wetten’ het artikel dat deze gegevens toelaat. Gaat het alleen om cijfers en beleid, verwijder dan deze grondslag of verstrekking.',
  ernst: 'fout',
})

const zwaarte = (zwaar: boolean): Pick<Vondst, 'ernst'> => ({ ernst: zwaar ? 'fout' : 'waarschuwing' })

const check: Regel['check'] = (invoer) => {
  const { beschrijving, wetten } = invoer
  const volle = verstrekkingen(beschrijving)
  const gezondheid = metGezondheid(volle)

  const op: Vondst[] = []
  for (const van of alleGronden(beschrijving))
    for (const ref of (van.grond.wetten ?? []).filter((each) => staatIn(beleid, each)))
      op.push(beleidVondst(invoer, ref, `De grondslag van ${noemEigenaar(van)}`))

  const gemeld = new Set<Hoedanigheid>()
  for (const van of alleGronden(beschrijving)) {
    const { grond, hoedanigheid } = van
    const open = alleenCasus(grond.wetten) ? zonderTweede(van) : []
    if (open.length === 0) continue
    gemeld.add(hoedanigheid)
    const zwaar = isGeheimhouder(hoedanigheid) || open.some((doel) => gezondheid.get(hoedanigheid)?.has(doel))
    op.push({
      pad: `${grond.pad}.wetten`,
      ...zwaarte(zwaar),
      bericht: `De grondslag van ${noemEigenaar(van)} noemt alleen ${citaten(wetten, grond.wetten ?? [])}. Dat artikel draagt overleg over een leerling op, maar zegt niet dat gegevens mogen worden verstrekt.`,
      hulp: 'Noem bij ‘wetten’ ook het artikel van de eigen taak of plicht waarvoor deze gegevens nodig zijn.',
    })
  }

  for (const each of volle) {
    const { verstrekking, overleg, van } = each
    for (const ref of (verstrekking.wetten ?? []).filter((one) => staatIn(beleid, one)))
      op.push(beleidVondst(invoer, ref, `Een verstrekking in ${noem(overleg)}`))
    // The same gap is told once: at the ground of the giver.
    if (!alleenCasus(verstrekking.wetten) || van.some((gever) => gemeld.has(gever))) continue
    op.push({
      pad: `${verstrekking.pad}.wetten`,
      ...zwaarte(heeftGezondheid(each) || van.some(isGeheimhouder)),
      bericht: `De verstrekking van ${noemAlle(van) || 'een deelnemer'} in ${noem(overleg)} noemt alleen ${citaten(wetten, verstrekking.wetten ?? [])}. Dat artikel draagt overleg over een leerling op, maar zegt niet dat gegevens mogen worden verstrekt.`,
      hulp: 'Noem bij ‘wetten’ ook het artikel dat deze verstrekking toelaat of opdraagt.',
    })
  }
  return op
}

export const overlegartikelZonderGrond: Regel = {
  code: 'GRO013',
  titel: 'Overlegartikel als enige grond',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'jurist',
  gronden: [...beleid, ...casus],
  dekt: ['GRO-13'],
  check,
}
