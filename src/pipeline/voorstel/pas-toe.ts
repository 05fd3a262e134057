import { kindPad } from '../../model/pad.ts'
import { kijk, voegToeAanLijst, voegVeldToe } from '../../yaml/splits.ts'
import { alsLijst, alsRegels, opEenRegel, type Waarde } from './schrijf.ts'
import type { Groep, Ingreep, Item } from './soort.ts'

const isLijst = (waarde: Ingreep['waarde']): waarde is readonly Item[] => Array.isArray(waarde)

/** The text with the field filled; undefined when something stands there that is not ours to change. */
export const pasToe = (bron: string, ingreep: Ingreep): string | undefined => {
  const { veld, waarde } = ingreep
  const pad = kindPad(ingreep.in, veld)
  const plek = kijk(bron, pad)
  if (plek.staat === 'afwezig') {
    const inline = kijk(bron, ingreep.in).flow
    return voegVeldToe(bron, ingreep.in, veld, inline ? opEenRegel(waarde as Waarde) : opRegels(waarde))
  }
  if (isLijst(waarde)) {
    const toevoegen = plek.staat === 'gevuld' ? ingreep.in === '' : !plek.flow
    const items = waarde.map((item) => (plek.flow ? opEenRegel(item) : alsRegels(item)))
    return toevoegen ? voegToeAanLijst(bron, pad, ...items) : undefined
  }
  return plek.staat === 'leeg' && !plek.flow ? vulGroep(bron, pad, waarde) : undefined
}

const opRegels = (waarde: Ingreep['waarde']): string => (isLijst(waarde) ? alsLijst(waarde) : alsRegels(waarde))

const vulGroep = (bron: string, pad: string, groep: Groep): string =>
  Object.entries(groep).reduce(
    (tekst, [sleutel, waarde]) =>
      voegVeldToe(
        tekst,
        pad,
        sleutel,
        typeof waarde === 'object' ? opEenRegel(waarde) : alsRegels({ w: waarde }).slice(3),
      ),
    bron,
  )
