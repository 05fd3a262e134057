import { codes } from '../bevinding/codes.ts'
import type { Toets } from '../documenten/toets.ts'
import type { Beoordeling } from '../pipeline.ts'
import { regels } from '../regels/index.ts'
import { eigen } from './eigen-uitleg.ts'

const titels: ReadonlyMap<string, string> = new Map([
  ...Object.entries(codes).map(([code, { titel }]) => [code, titel] as const),
  ...Object.entries(eigen).map(([code, { titel }]) => [code, titel.slice(code.length + 1)] as const),
  ...regels.map(({ code, titel }) => [code, titel] as const),
])

/** The outcome of checking, for the documents that report about it. */
export const toetsVan = ({
  status,
  bevindingen,
  aanvaard = [],
  nogNietTeBeoordelen = [],
  eigen,
}: Beoordeling): Toets => ({
  status,
  bevindingen,
  aanvaard,
  nogNiet: nogNietTeBeoordelen,
  eigen: eigen?.teksten ?? [],
  aantalRegels: regels.length,
  titelVan: (code) => titels.get(code),
})
