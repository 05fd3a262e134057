import type { Ruw } from '../model/ruw.ts'

const step = /([^.[\]]+)|\[(\d+)\]/g

/** `partners[2].fg` → `partners[gemeente-x].fg`; the index stays where an item has no id. */
export const toonbaarPad = (ruw: Ruw | undefined, pad: string): string => {
  let node = ruw
  let shown = ''
  for (const [, naam, index] of pad.matchAll(step)) {
    if (index !== undefined) {
      node = node?.type === 'lijst' ? node.items[Number(index)] : undefined
      const id = node?.type === 'map' ? node.velden.get('id') : undefined
      shown += `[${id?.type === 'scalar' && id.bron !== '' ? id.bron : index}]`
    } else if (naam !== undefined) {
      node = node?.type === 'map' ? node.velden.get(naam) : undefined
      shown += shown === '' ? naam : `.${naam}`
    }
  }
  return shown
}
