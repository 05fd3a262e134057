import type { Beschrijving } from '../model/beschrijving.generated.ts'
import type { Catalogus } from '../wetten/catalogus.ts'

/** Bodies that everybody calls by one name. */
const vast: readonly string[] = [
  'Autoriteit Persoonsgegevens',
  'functionaris gegevensbescherming',
  'functionaris voor gegevensbescherming',
  'functionarissen gegevensbescherming',
  'Raad voor de Kinderbescherming',
  'Openbaar Ministerie',
  'Zorg- en Veiligheidshuis',
  'Veilig Thuis',
  'GGD',
]

/** Names that a text for residents may not avoid: of laws, of bodies and, with a description, of who and what is in it. */
export const leesNamen = (wetten: Catalogus, b?: Beschrijving): readonly string[] =>
  [
    ...vast,
    ...wetten.wetten.map(({ citeertitel }) => citeertitel),
    ...(b?.partners ?? []).flatMap(({ naam, korteNaam, handelsnaam }) => [naam, korteNaam, handelsnaam]),
    ...(b?.overleggen ?? []).flatMap(({ naam, uitvoeringen = [] }) => [naam, ...uitvoeringen.map((each) => each.naam)]),
    ...(b?.signaalsystemen ?? []).map(({ naam }) => naam?.replace(/^(?:de|het) /, '')),
    b?.samenwerking?.citeertitel,
    b?.samenwerking?.benaming?.samenwerking,
  ].filter((naam) => naam !== undefined)
