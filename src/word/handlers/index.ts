import type { Flow, Phrasing } from '../../tree/nodes.ts'
import { artikel, bijlage, bouwsteen, lid, onderdeel } from './artikel.ts'
import type { FlowHandler, PhrasingHandler } from './flow.ts'
import { handtekening } from './handtekening.ts'
import { inhoud } from './inhoud.ts'
import { alineaHandler, heading, kader, nieuwePagina, ondertitel, titel } from './kop.ts'
import { lijst, lijstpunt } from './lijst.ts'
import { invulplek, openPunt } from './open-punt.ts'
import { tabel, tabelcel, tabelrij } from './tabel.ts'
import { cursief, link, regeleinde, tekst, vet } from './tekst.ts'
import { veld } from './veld.ts'
import { verwijzing } from './verwijzing.ts'

/** Every type of node has its handler; a new type does not compile until it stands here. */
export const flowHandlers: { readonly [Type in Flow['type']]: FlowHandler<Extract<Flow, { type: Type }>> } = {
  heading,
  paragraph: alineaHandler,
  list: lijst,
  listItem: lijstpunt,
  blockquote: kader,
  table: tabel,
  tableRow: tabelrij,
  tableCell: tabelcel,
  titel,
  ondertitel,
  inhoud,
  nieuwePagina,
  bouwsteen,
  artikel,
  lid,
  onderdeel,
  bijlage,
  handtekening,
}

export const phrasingHandlers: {
  readonly [Type in Phrasing['type']]: PhrasingHandler<Extract<Phrasing, { type: Type }>>
} = {
  text: tekst,
  strong: vet,
  emphasis: cursief,
  link,
  break: regeleinde,
  openPunt,
  invulplek,
  verwijzing,
  veld,
}
