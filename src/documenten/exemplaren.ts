/** For whom or what a document is made apart: one small list per kind of copy. */
import { gemeenten } from '../model/afgeleid/gemeenten.ts'
import { registerhouders } from '../model/afgeleid/register.ts'
import type { Bouwcontext, Exemplaar } from './soort.ts'

export type Exemplaren = (context: Bouwcontext) => readonly Exemplaar[]

export const perGemeente: Exemplaren = ({ b }) =>
  gemeenten(b)
    .filter(({ kring }) => kring !== 'derde')
    .map((gemeente) => ({ id: gemeente.id, deel: { gemeente }, voor: gemeente.id }))

export const perLatereToetreder: Exemplaren = ({ b }) =>
  (b.partners ?? [])
    .filter(({ kring }) => kring === 'latere-toetreder')
    .map((partner) => ({ id: partner.id, deel: { partner }, voor: partner.id }))

export const perOverleg: Exemplaren = ({ b }) =>
  (b.overleggen ?? []).map((overleg) => ({ id: overleg.id, deel: { overleg } }))

/** Each organ that is a controller, or the partner itself where no organ is. */
export const perVerantwoordelijke: Exemplaren = ({ b }) =>
  registerhouders(b).map(({ partner, orgaan }) => ({
    id: orgaan ? `${partner.id}--${orgaan.id}` : partner.id,
    deel: { partner, ...(orgaan ? { orgaan } : {}) },
    voor: partner.id,
  }))
