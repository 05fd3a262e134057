import type { Verwijzing } from '../../wetten/types.ts'
import { noem, noemAlle } from '../patterns/noem.ts'
import { overschrijdingen } from '../patterns/verboden.ts'
import type { Regel } from '../types.ts'

const gronden: readonly (Verwijzing & { readonly artikel: string })[] = [
  { wet: 'wet-op-het-primair-onderwijs', artikel: '18a', lid: '13' },
  { wet: 'wet-voortgezet-onderwijs-2020', artikel: '2.47', lid: '16' },
]

const check: Regel['check'] = (invoer) =>
  overschrijdingen(invoer, gronden).map(({ volle, gevers, verboden, gegevens, ontvangers, pad }) => ({
    pad,
    bericht: `${noemAlle(gevers)} ${gevers.length > 1 ? 'geven' : 'geeft'} in ${noem(volle.overleg)} ${noemAlle(gegevens)} (gezondheidsgegeven) aan ${noemAlle(ontvangers)}.`,
    hulp: 'Haal dit gegeven uit de verstrekking, of laat wie het zelf mag geven (zoals de hulpverlener, met toestemming) het inbrengen. Het samenwerkingsverband geeft gezondheidsgegevens alleen aan het bevoegd gezag van de school van aanmelding of inschrijving.',
    gronden: verboden
      .flatMap((verbod) => verbod.wetten)
      .map(({ wet, artikel, lid }) => ({
        wet,
        ...(artikel ? { artikel } : {}),
        ...(lid ? { lid } : {}),
      })),
    verwant: [{ bericht: 'de ontvangers', pad: `${volle.verstrekking.pad}.aan` }],
  }))

export const swvGeeftGezondheid: Regel = {
  code: 'BIJ006',
  titel: 'Samenwerkingsverband geeft gezondheidsgegevens',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'jurist',
  gronden,
  dekt: ['BIJ-06'],
  check,
}
