import type { Deelnemer, Overleg } from '../../model/beschrijving.generated.ts'
import { staat } from '../../model/vak.ts'
import type { Index } from '../../model/zoek.ts'
import { noem } from '../patterns/noem.ts'
import { type Regel, uitkomst, type Vondst } from '../types.ts'

/** Whose place at the table asks for no data: an observer hears none, and for who comes once the overleg has rules. */
const zonderInbreng: readonly Deelnemer['deelname'][] = ['observator', 'incidenteel']

/** Who neither gives nor receives here, each hoedanigheid once. */
const stil = ({ verstrekkingen, deelnemers = [] }: Overleg): readonly Deelnemer[] => {
  // No verstrekking at all is an answer about the table, not about one participant.
  if (verstrekkingen === undefined || verstrekkingen.length === 0) return []
  // A side that is unknown or denied may have been this participant.
  if (verstrekkingen.some(({ van, aan }) => !van?.length || !aan?.length)) return []
  const gezien = new Set<string | undefined>([
    undefined,
    ...verstrekkingen.flatMap(({ van, aan }) => [...(van ?? []), ...(aan ?? [])]),
  ])
  return deelnemers.filter(({ hoedanigheid: id, deelname }) => {
    if (gezien.has(id) || (deelname !== undefined && zonderInbreng.includes(deelname))) return false
    gezien.add(id)
    return true
  })
}

const vondst =
  (index: Index) =>
  ({ pad, hoedanigheid: id = '' }: Deelnemer): Vondst => ({
    pad: `${pad}.hoedanigheid`,
    bericht: `${noem(index.hoedanigheden.get(id) ?? { id })} zit aan tafel, maar geen enkele verstrekking van dit overleg is van of aan deze hoedanigheid.`,
    hulp: 'Voeg bij ‘verstrekkingen’ toe wat deze deelnemer geeft of ontvangt, met de wetsartikelen. Heeft hij geen gegevens nodig? Verwijder hem dan, of kies ‘deelname: observator’.',
  })

const check: Regel['check'] = ({ beschrijving, index }) => {
  const overleggen = beschrijving.overleggen ?? []
  const stille = overleggen.flatMap(stil)
  // He may turn out to be an observer.
  const isOpen = (each: Deelnemer): boolean => staat(each, 'deelname') === 'onbekend'
  const onbekend = overleggen.flatMap((overleg) => [
    ...(staat(overleg, 'verstrekkingen') === 'onbekend' ? [`${overleg.pad}.verstrekkingen`] : []),
    ...(overleg.verstrekkingen ?? []).flatMap((each) =>
      (['van', 'aan'] as const).flatMap((veld) => (staat(each, veld) === 'onbekend' ? [`${each.pad}.${veld}`] : [])),
    ),
  ])
  return uitkomst(stille.filter((each) => !isOpen(each)).map(vondst(index)), [
    ...onbekend,
    ...stille.filter(isOpen).map(({ pad }) => `${pad}.deelname`),
  ])
}

export const deelnemerZonderGegevens: Regel = {
  code: 'GRO018',
  titel: 'Deelnemer zonder gegevens',
  ernst: 'waarschuwing',
  rol: 'uitvoering',
  gronden: [{ wet: 'algemene-verordening-gegevensbescherming', artikel: '5', lid: '1', onderdeel: 'c' }],
  dekt: ['GRO-18'],
  check,
}
