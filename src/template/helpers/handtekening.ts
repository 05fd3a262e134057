import { isLijstVak, isVak, type LijstVak } from '../../model/vak.ts'
import type { Handtekening, Phrasing } from '../../tree/nodes.ts'
import { phrasingText } from '../../tree/plain-text.ts'
import type { Helper } from '../helper.ts'
import { alsStukken, isWaar } from '../waarden.ts'
import { aaneen, vakVan } from './hulp.ts'

/** What is only known at signing is a line to write on; what must be decided before (`open`) is an open point. */
const invulbaar = (item: unknown, label: string): readonly Phrasing[] => {
  const { waarde: value, open } = item as { waarde?: unknown; open?: unknown }
  const moetEerder = isVak(open) && isWaar(open)
  if (isVak(value) && value.staat === 'onbekend' && !moetEerder) return [{ type: 'invulplek', label, breedte: 'lang' }]
  return alsStukken(value as never)
}

export const handtekening: Helper = {
  naam: 'handtekening',
  uitleg: 'Een tekenblok: bijschrift, en een lijst ‘rijen’ met ‘label’, ‘waarde’, ‘hoog’ en ‘open’.',
  voorbeeld: '{{handtekening "Namens " naam rijen=rijen}}',
  run: (args, hash, context) => {
    const { rijen } = hash
    if (!isLijstVak(rijen)) throw new TypeError('‘handtekening’ verwacht een lijst ‘rijen’.')
    const node: Handtekening = {
      type: 'handtekening',
      bijschrift: phrasingText(aaneen(args)),
      rijen: (rijen as LijstVak).items.map((item) => {
        const label = String(vakVan(item, 'label').waarde ?? '')
        const { hoog } = item as { hoog?: unknown }
        return { label, waarde: [...invulbaar(item, label)], ...(isVak(hoog) && isWaar(hoog) ? { hoog: true } : {}) }
      }),
    }
    return { token: { soort: 'blok', node, plek: context.plek } }
  },
}
