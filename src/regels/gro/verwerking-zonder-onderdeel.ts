import type { Beschrijving, Gegeven, Modelobject } from '../../model/beschrijving.generated.ts'
import { alleGronden, noemEigenaar } from '../patterns/alle-gronden.ts'
import { noem } from '../patterns/noem.ts'
import { isOntkend } from '../patterns/ontkend.ts'
import type { Invoer, Regel, Vondst } from '../types.ts'

/** What cannot be missing in each of them; denying it says that the processing lacks it. */
const onderdelen = {
  overleg: { doelen: 'doel' },
  verstrekking: { van: 'gever', aan: 'ontvanger', gegevens: 'soort gegevens', doelen: 'doel' },
  gegeven: { overWie: 'betrokkene', aard: 'aard' },
  grond: { doelen: 'doel', avg: 'letter van artikel 6 lid 1 van de AVG' },
} as const

const ontkend = <T extends Modelobject>(
  object: T,
  velden: Readonly<Partial<Record<keyof T & string, string>>>,
  waar: string,
): Vondst[] =>
  (Object.keys(velden) as (keyof T & string)[])
    .filter((veld) => isOntkend(object, veld))
    .map((veld) => ({
      pad: `${object.pad}.${veld}`,
      bericht: `Bij ${waar} staat dat er geen ${velden[veld]} is.`,
      hulp: `Vul ‘${veld}’ in. Is er niets in te vullen? Dan hoort dit onderdeel niet in de beschrijving.`,
    }))

/** Data that someone gives, or that a signal system records. */
const gebruikteGegevens = (b: Beschrijving): readonly Gegeven[] => {
  const ids = new Set([
    ...(b.overleggen ?? []).flatMap((overleg) => (overleg.verstrekkingen ?? []).flatMap((each) => each.gegevens ?? [])),
    ...(b.signaalsystemen ?? []).flatMap((systeem) => systeem.gegevens ?? []),
  ])
  return (b.gegevens ?? []).filter(({ id }) => ids.has(id))
}

/** Police and OM have a law of their own in the place of the AVG: there is no letter to give. */
const veldenVanGrond = (soort: string | undefined, kennis: Invoer['kennis']) =>
  kennis.hoedanigheid(soort)?.stelsel === 'avg' ? onderdelen.grond : { doelen: onderdelen.grond.doelen }

const check: Regel['check'] = ({ beschrijving: b, kennis }) => [
  ...alleGronden(b).flatMap((van) =>
    ontkend(
      van.grond,
      veldenVanGrond(van.hoedanigheid.soort, kennis),
      `de grondslag ‘${van.grond.id}’ van ${noemEigenaar(van)}`,
    ),
  ),
  ...gebruikteGegevens(b).flatMap((gegeven) =>
    ontkend(gegeven, onderdelen.gegeven, `het gegeven ${noem(gegeven)}, dat wordt gedeeld,`),
  ),
  ...(b.overleggen ?? []).flatMap((overleg) => [
    ...(overleg.verstrekkingen?.some(({ doelen }) => doelen === undefined)
      ? ontkend(overleg, onderdelen.overleg, `${noem(overleg)}, waar gegevens worden gedeeld,`)
      : []),
    ...(overleg.verstrekkingen ?? []).flatMap((verstrekking) =>
      ontkend(verstrekking, onderdelen.verstrekking, `de verstrekking ‘${verstrekking.id}’ in ${noem(overleg)}`),
    ),
  ]),
]

const avg = 'algemene-verordening-gegevensbescherming'
export const verwerkingZonderOnderdeel: Regel = {
  code: 'GRO001',
  titel: 'Verwerking zonder onderdeel',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'jurist',
  gronden: [
    { wet: avg, artikel: '5', lid: '1' },
    { wet: avg, artikel: '6', lid: '1' },
  ],
  dekt: ['GRO-01'],
  check,
}
