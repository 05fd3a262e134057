export { noem } from '../../model/noem.ts'

export const opsomming = (woorden: readonly string[]): string =>
  woorden.length < 2 ? (woorden[0] ?? '') : `${woorden.slice(0, -1).join(', ')} en ${woorden.at(-1)}`
