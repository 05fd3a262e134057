import { type VolleVerstrekking, verstrekkingen } from '../../model/afgeleid/verstrekkingen.ts'
import { geeftOnder, geven, isPolitiewerk, isZvh, wpgWetten } from '../patterns/veiligheid.ts'
import { valtOnderArtikel } from '../patterns/wetsverwijzingen.ts'
import type { Invoer, Regel, Vondst } from '../types.ts'

const incidenteel = [{ wet: 'wet-politiegegevens', artikel: '19' }]
const structureel: readonly (string | undefined)[] = ['vast', 'op-afroep', 'agendadeelnemer']

/** Does the police sit at this table as a rule? */
const zitVast = ({ overleg, van }: VolleVerstrekking): boolean => {
  const politie = new Set(van.map(({ id }) => id))
  return (overleg.deelnemers ?? []).some(
    ({ hoedanigheid, deelname }) => politie.has(hoedanigheid ?? '') && structureel.includes(deelname),
  )
}

const oordeel = (invoer: Invoer, volle: VolleVerstrekking): Vondst[] => {
  const { verstrekking, overleg } = volle
  const wetten = (verstrekking.wetten ?? []).filter((ref) => valtOnderArtikel(ref, wpgWetten))
  if (wetten.length === 0) return []
  const wat = geven(volle.van, volle)
  if (wetten.every((ref) => valtOnderArtikel(ref, incidenteel))) {
    return [
      {
        pad: `${verstrekking.pad}.wetten`,
        bericht: `${wat} en neemt er als vaste deelnemer aan deel, maar noemt alleen artikel 19 van de Wet politiegegevens. Dat gaat over één geval.`,
        hulp: 'Noem het artikel voor structureel verstrekken: 16, 18 of 20. Voor artikel 20 is een schriftelijke beslissing nodig.',
      },
    ]
  }
  const twintig = wetten.filter(({ wet, artikel }) => wet === 'wet-politiegegevens' && artikel === '20')
  const zvh = isZvh(invoer, overleg)
  const plicht = twintig.find(({ lid }) => lid === '3')
  if (plicht && !zvh)
    return [
      {
        pad: plicht.pad,
        bericht: `${wat} op artikel 20, derde lid, van de Wet politiegegevens. Dat geldt voor een samenwerkingsverband van de WGS; dit overleg heet geen overleg van een Zorg- en Veiligheidshuis.`,
        hulp: 'Noem het artikel dat voor dit overleg geldt, zoals artikel 20, eerste lid, met een schriftelijke beslissing, of kies bij het overleg de soort ‘zvh-casusoverleg’.',
      },
    ]
  // Lid 3 and 4 are duties of their own; only lid 1 rests on a decision that somebody has to take.
  const opBeslissing =
    twintig.some(({ lid }) => lid === '1' || lid === '2' || (lid === undefined && !zvh)) &&
    !twintig.some(({ lid }) => lid === '3' || lid === '4')
  if (!opBeslissing || verstrekking.toelichting !== undefined) return []
  return [
    {
      pad: verstrekking.pad,
      ernst: 'vraag',
      bericht: `${wat} op grond van artikel 20 van de Wet politiegegevens. Is er een schriftelijke beslissing met het belang, het verband, het doel, de gegevens, de voorwaarden en de ontvangers?`,
      hulp: 'Laat de jurist van de politie dit nagaan, en noem bij ‘toelichting’ de datum en het kenmerk van de beslissing.',
    },
  ]
}

const check: Regel['check'] = (invoer) =>
  verstrekkingen(invoer.beschrijving)
    .map((volle) => ({ ...volle, van: volle.van.filter((gever) => geeftOnder(invoer, gever, 'wpg')) }))
    .filter((volle) => volle.gegevens.some(isPolitiewerk) && zitVast(volle))
    .flatMap((volle) => oordeel(invoer, volle))

export const politieZonderBeslissing: Regel = {
  code: 'BIJ011',
  titel: 'Politie structureel aan tafel zonder beslissing',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'jurist',
  gronden: [
    { wet: 'wet-politiegegevens', artikel: '18', lid: '1' },
    { wet: 'wet-politiegegevens', artikel: '19' },
    { wet: 'wet-politiegegevens', artikel: '20', lid: '1' },
    { wet: 'wet-politiegegevens', artikel: '20', lid: '2' },
    { wet: 'wet-politiegegevens', artikel: '20', lid: '3' },
  ],
  dekt: ['BIJ-11', 'G12'],
  check,
}
