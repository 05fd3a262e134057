import { type Bevinding, isVanaf, type Status, statussen } from './bevinding.ts'

export const volgendeStatus = (status: Status): Status | undefined => statussen[statussen.indexOf(status) + 1]

/** What stands in the way of a status. A fout without a status of its own blocks always. */
export const blokkeert = ({ stopt, ernst, blokkeertVanaf }: Bevinding, status: Status): boolean =>
  stopt === true || (blokkeertVanaf ? isVanaf(status, blokkeertVanaf) : ernst === 'fout')
