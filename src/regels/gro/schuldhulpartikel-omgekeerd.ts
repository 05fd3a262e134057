import { verstrekkingen } from '../../model/afgeleid/verstrekkingen.ts'
import type { Hoedanigheid } from '../../model/beschrijving.generated.ts'
import type { Kennis } from '../../wetten/kennis.ts'
import { alleGronden, noemEigenaar } from '../patterns/alle-gronden.ts'
import { noem, noemAlle } from '../patterns/noem.ts'
import { type Losse, noemt } from '../patterns/wetsverwijzingen.ts'
import type { Regel, Vondst } from '../types.ts'

const wet = 'wet-gemeentelijke-schuldhulpverlening'
const brug = [{ wet, artikel: '8d' }]

/** Could it be the one that gives schuldhulp? Who works for others may do that work too. */
const doetSchuldhulp =
  (kennis: Kennis) =>
  ({ soort }: Hoedanigheid): boolean => {
    const verantwoordelijke = kennis.hoedanigheid(soort)?.verantwoordelijke
    return (
      soort === 'college-schuldhulp' ||
      verantwoordelijke === undefined ||
      verantwoordelijke === 'opdrachtgever' ||
      verantwoordelijke === 'dagelijks-bestuur'
    )
  }

const brugIn = <T extends Losse>(refs: readonly T[] | undefined): readonly T[] =>
  (refs ?? []).filter((ref) => ref.artikel !== undefined && noemt([ref], brug))

const hulp =
  'Artikel 8d werkt alleen naar de schuldhulp toe. Noem voor de andere richting een eigen artikel, zoals artikel 8 lid 2 met de voorwaarden van het Besluit gemeentelijke schuldhulpverlening. Voor de Wmo 2015 is uitdrukkelijke toestemming nodig.'

const check: Regel['check'] = ({ beschrijving, kennis }) => {
  const schuldhulp = doetSchuldhulp(kennis)
  return [
    ...alleGronden(beschrijving).flatMap((van): Vondst[] =>
      schuldhulp(van.hoedanigheid)
        ? []
        : brugIn(van.grond.wetten).map(({ pad }) => ({
            pad,
            bericht: `De grondslag ‘${van.grond.id}’ van ${noemEigenaar(van)} noemt artikel 8d van de Wet gemeentelijke schuldhulpverlening. Dat artikel geldt voor de schuldhulp.`,
            hulp,
          })),
    ),
    ...verstrekkingen(beschrijving).flatMap(({ overleg, verstrekking, van, aan }): Vondst[] =>
      aan.length === 0 || aan.some(schuldhulp)
        ? []
        : brugIn(verstrekking.wetten).map(({ pad }) => ({
            pad,
            bericht: `De verstrekking van ${noemAlle(van)} aan ${noemAlle(aan)} in ${noem(overleg)} noemt artikel 8d van de Wet gemeentelijke schuldhulpverlening. Geen van de ontvangers verleent schuldhulp.`,
            hulp,
          })),
    ),
  ]
}

export const schuldhulpartikelOmgekeerd: Regel = {
  code: 'GRO009',
  titel: 'Schuldhulpartikel in omgekeerde richting',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'jurist',
  gronden: [
    { wet, artikel: '8d' },
    { wet, artikel: '8', lid: '2' },
    { wet: 'wet-maatschappelijke-ondersteuning-2015', artikel: '5.1.1', lid: '4' },
  ],
  dekt: ['GRO-09'],
  check,
}
