import { noem } from '../../model/noem.ts'

export { noem }

export const opsomming = (woorden: readonly string[]): string =>
  woorden.length < 2 ? (woorden[0] ?? '') : `${woorden.slice(0, -1).join(', ')} en ${woorden.at(-1)}`

/** Names between quotes, the last two joined by 'en'; what has no name goes by its id. */
export const noemAlle = (items: readonly { readonly id: string }[]): string =>
  opsomming(items.map((item) => noem(item) ?? item.id))
