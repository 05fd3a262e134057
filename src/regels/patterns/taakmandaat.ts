import type { Beschrijving, Mandaat } from '../../model/beschrijving.generated.ts'
import { eenmaal, perSleutel } from '../../model/eenmaal.ts'

/** Pieces by which an organisation carries out a task of another; a power to sign is something else. */
const taakmandaten = eenmaal(
  (b: Beschrijving): ReadonlyMap<string, readonly Mandaat[]> =>
    perSleutel(
      (b.mandaten ?? []).filter(({ omvang }) => omvang === undefined || omvang.includes('taak')),
      ({ aan }) => aan?.partner,
    ),
)

/** The pieces that give a task to this organisation. */
export const taakmandatenAan = (b: Beschrijving, partner: string): readonly Mandaat[] =>
  taakmandaten(b).get(partner) ?? []

const sleutel = (uitvoerder: string | undefined, hoedanigheid: string | undefined): string =>
  `${uitvoerder} ${hoedanigheid}`

const opdrachten = eenmaal((b: Beschrijving) =>
  perSleutel(
    (b.partners ?? []).flatMap((partner) =>
      (partner.hoedanigheden ?? []).flatMap(({ hoedanigheid, uitvoeringDoor }) =>
        uitvoeringDoor ? [{ van: partner.id, op: sleutel(uitvoeringDoor.partner, hoedanigheid) }] : [],
      ),
    ),
    ({ op }) => op,
  ),
)

/** Who says himself, at ‘uitvoeringDoor’, that this organisation does the work for him; OND009 judges on what. */
export const opdrachtgevers = (
  b: Beschrijving,
  uitvoerder: string,
  hoedanigheid: string | undefined,
): readonly string[] => (opdrachten(b).get(sleutel(uitvoerder, hoedanigheid)) ?? []).map(({ van }) => van)
