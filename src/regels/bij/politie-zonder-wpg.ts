import { verstrekkingen } from '../../model/afgeleid/verstrekkingen.ts'
import { staat } from '../../model/vak.ts'
import { alleGronden, noemEigenaar } from '../patterns/alle-gronden.ts'
import { geeftOnder, geven, isPolitiewerk, wpgWetten } from '../patterns/veiligheid.ts'
import { noemt, valtOnderArtikel } from '../patterns/wetsverwijzingen.ts'
import { type Invoer, type Regel, uitkomst, type Vondst } from '../types.ts'

/** A letter of the AVG beside articles of the Wpg alone: the two do not go together. */
const metLetter = (invoer: Invoer): Vondst[] =>
  alleGronden(invoer.beschrijving).flatMap(({ grond, ...eigenaar }) => {
    const wetten = grond.wetten ?? []
    if (grond.avg === undefined || wetten.length === 0 || !geeftOnder(invoer, eigenaar.hoedanigheid, 'wpg')) return []
    if (!wetten.every((ref) => valtOnderArtikel(ref, wpgWetten))) return []
    return [
      {
        pad: `${grond.pad}.avg`,
        bericht: `${noemEigenaar(eigenaar)} steunt met letter ${grond.avg} van de AVG op de Wet politiegegevens. Voor politiegegevens geldt die wet in plaats van de AVG.`,
        hulp: 'Schrijf avg: {nvt: voor politiegegevens geldt de Wet politiegegevens}.',
      },
    ]
  })

const check: Regel['check'] = (invoer) => {
  const vanPolitie = verstrekkingen(invoer.beschrijving)
    .map((volle) => ({ ...volle, van: volle.van.filter((gever) => geeftOnder(invoer, gever, 'wpg')) }))
    .filter(({ van, gegevens }) => van.length > 0 && gegevens.some(isPolitiewerk))
  const zonder = vanPolitie.filter(
    ({ verstrekking }) => staat(verstrekking, 'wetten') !== 'onbekend' && !noemt(verstrekking.wetten, wpgWetten),
  )
  return uitkomst(
    [
      ...metLetter(invoer),
      ...zonder.map((volle) => ({
        pad: `${volle.verstrekking.pad}.wetten`,
        bericht: `${geven(volle.van, volle)} zonder artikel van de Wet politiegegevens.`,
        hulp: 'Noem het artikel waarop de politie dit verstrekt: 16, 18 met artikel 4:2 van het Besluit politiegegevens, 19 of 20.',
      })),
    ],
    vanPolitie
      .filter(({ verstrekking }) => staat(verstrekking, 'wetten') === 'onbekend')
      .map(({ verstrekking }) => `${verstrekking.pad}.wetten`),
  )
}

export const politieZonderWpg: Regel = {
  code: 'BIJ010',
  titel: 'Politie verstrekt zonder de Wet politiegegevens',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'jurist',
  gronden: [
    { wet: 'wet-politiegegevens', artikel: '16', lid: '1' },
    { wet: 'wet-politiegegevens', artikel: '18', lid: '1' },
    { wet: 'wet-politiegegevens', artikel: '19' },
    { wet: 'wet-politiegegevens', artikel: '20', lid: '1' },
  ],
  dekt: ['BIJ-10', 'G12'],
  check,
}
