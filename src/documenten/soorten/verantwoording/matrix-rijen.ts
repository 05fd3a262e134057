import { type Matrixrij, matrixrijenVan, type Zijde, zonderRijen } from '../../../model/afgeleid/grondslagmatrix.ts'
import { type Leemte, type Uitzondering, uitzonderingenVoor } from '../../../model/afgeleid/leemten.ts'
import {
  type Bewonerstekst,
  type Grondslag,
  type Hoedanigheid,
  lijsten,
  type Overleg,
  type Verstrekking,
  type Wetsverwijzing,
} from '../../../model/beschrijving.generated.ts'
import type { Catalogus } from '../../../wetten/catalogus.ts'
import type { Bouwcontext } from '../../soort.ts'
import { leemteTekst, zonderRijenTekst } from '../../weergave/leemten.ts'
import { kaleNaamVan } from '../../weergave/namen.ts'
import { bekendeVerwijzingen } from '../../weergave/wetsvak.ts'

/** What the cells of one line are made from: a giver or receiver, for all partners in it or for one. */
interface Regel {
  readonly context: Bouwcontext
  readonly rij: Matrixrij
  readonly rol: Zijde['rol']
  /** Absent when nobody knows who gives or who receives. */
  readonly zijde?: Zijde
  /** On what it rests. */
  readonly gronden: readonly Grondslag[]
  /** Where an exception for special data may stand. */
  readonly alle: readonly Grondslag[]
  readonly partij: string
  readonly leemten: readonly Leemte[]
}

const woord = (table: Readonly<Record<string, string>>, code: string | undefined): string =>
  code === undefined ? '' : (table[code] ?? code)
const tekst = (value: Bewonerstekst | undefined): string => value?.tekst ?? ''
const samen = (items: readonly string[]): string => items.join('; ')
const uniek = (items: readonly string[]): string => samen([...new Set(items)].filter((item) => item !== ''))
const citeer = (wetten: Catalogus, refs: readonly Wetsverwijzing[]): string =>
  wetten.citeerSamen(bekendeVerwijzingen(wetten, refs), 'kort') ?? ''
const naamVan = (hoedanigheid: Hoedanigheid): string => String(kaleNaamVan(hoedanigheid).waarde ?? hoedanigheid.id)
const grondwetten = ({ context, gronden }: Regel): string =>
  citeer(
    context.wetten,
    gronden.flatMap(({ wetten }) => wetten ?? []),
  )
/** Only when the data of the row ask for it. */
const uitzondering = ({ context, rij, alle }: Regel, veld: Uitzondering): string =>
  uitzonderingenVoor(rij.gegevens).some((each) => each.veld === veld)
    ? citeer(
        context.wetten,
        alle.flatMap((grond) => grond[veld] ?? []),
      )
    : ''
const leemten = ({ rij }: Regel, items: readonly Leemte[]): string =>
  samen(items.map((leemte) => leemteTekst(leemte, rij.doelen.length)))
const weg = ({ geheim = [], nvt }: Verstrekking): string =>
  samen(geheim.map((each) => woord(lijsten.doorbrekingswegen, each))) || (nvt.geheim ?? '')

const kolommen: readonly (readonly [string, (regel: Regel) => string])[] = [
  ['Overleg', ({ rij }) => rij.overleg.naam ?? rij.overleg.id],
  ['Verstrekking', ({ rij }) => rij.verstrekking.id],
  ['Doel', ({ rij }) => samen(rij.doelen.map((doel) => tekst(doel.tekst)))],
  ['Hoedanigheid', ({ zijde }) => (zijde ? naamVan(zijde.hoedanigheid) : '')],
  ['Alleen voor', ({ partij }) => partij],
  ['Rol', ({ rol }) => rol],
  ['Gegevens', ({ rij }) => samen(rij.gegevens.map(({ id, naam }) => tekst(naam) || id))],
  ['Aard', ({ rij }) => samen(rij.gegevens.map(({ aard }) => woord(lijsten.gegevensaarden, aard) || 'onbekend'))],
  ['DAT of WAT', ({ rij }) => samen(rij.gegevens.map(({ datWat }) => datWat?.toUpperCase() ?? 'onbekend'))],
  ['AVG-letter', ({ gronden }) => uniek(gronden.map(({ avg }) => avg ?? ''))],
  ['Wet en artikel', grondwetten],
  ['Status', ({ gronden }) => uniek(gronden.map(({ status }) => woord(lijsten.voorstelstatussen, status)))],
  ['Uitzondering bijzondere gegevens', (regel) => uitzondering(regel, 'bijzonder')],
  ['Uitzondering strafrechtelijke gegevens', (regel) => uitzondering(regel, 'strafrechtelijk')],
  ['BSN', (regel) => uitzondering(regel, 'bsn')],
  ['Geheim', ({ zijde }) => woord(lijsten.geheimsoorten, zijde?.hoedanigheid.beroepsgeheim?.soort)],
  // The secret that may stand in the way is that of the giver.
  ['Weg langs het geheim', ({ rij, rol }) => (rol === 'gever' ? weg(rij.verstrekking) : '')],
  ['Situatie', ({ rij }) => rij.verstrekking.situatie ?? ''],
  ['Reden bij situatie C', ({ rij }) => woord(lijsten['c-gronden'], rij.verstrekking.cGrond)],
  ['Wet van de verstrekking', ({ context, rij }) => citeer(context.wetten, rij.verstrekking.wetten ?? [])],
  ['Toelichting', ({ rij }) => rij.verstrekking.toelichting ?? ''],
  ['Leemte', (regel) => leemten(regel, regel.leemten)],
  ['Leemte in de verstrekking', (regel) => leemten(regel, regel.rij.leemten)],
]

export const matrixkolommen: readonly string[] = kolommen.map(([naam]) => naam)

const regelsVan = (
  context: Bouwcontext,
  rij: Matrixrij,
  rol: Zijde['rol'],
  zijden: readonly Zijde[],
): readonly Regel[] => {
  const vast = { context, rij, rol }
  if (zijden.length === 0) return [{ ...vast, gronden: [], alle: [], partij: '', leemten: [] }]
  return zijden.flatMap((zijde) => [
    { ...vast, zijde, gronden: zijde.grondslagen, alle: zijde.gronden, partij: '', leemten: zijde.leemten },
    ...zijde.afwijkend.map(({ partner, grondslagen }) => ({
      ...vast,
      zijde,
      gronden: grondslagen,
      alle: grondslagen,
      partij: partner.korteNaam ?? partner.naam ?? partner.id,
      leemten: [],
    })),
  ])
}

/** An overleg without rows has one line, that says so in the last column. */
const legeRij = (overleg: Overleg): readonly string[] =>
  kolommen.map((_kolom, i) =>
    i === 0 ? (overleg.naam ?? overleg.id) : i === kolommen.length - 1 ? zonderRijenTekst : '',
  )

export const matrixrijen = (context: Bouwcontext): readonly (readonly string[])[] => {
  const leeg = new Set(zonderRijen(context.b))
  return (context.b.overleggen ?? []).flatMap((overleg) =>
    leeg.has(overleg)
      ? [legeRij(overleg)]
      : matrixrijenVan(context.b, overleg)
          .flatMap((rij) => [
            ...regelsVan(context, rij, 'gever', rij.gevers),
            ...regelsVan(context, rij, 'ontvanger', rij.ontvangers),
          ])
          .map((regel) => kolommen.map(([, cel]) => cel(regel))),
  )
}
