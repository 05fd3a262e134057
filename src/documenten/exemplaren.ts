/** For whom or what a document is made apart: one small list per kind of copy. */
import { gemeenten } from '../model/afgeleid/gemeenten.ts'
import { partijen } from '../model/afgeleid/partijen.ts'
import { registerhouders } from '../model/afgeleid/register.ts'
import { findHoedanigheid, maakIndex } from '../model/zoek.ts'
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

/** Every organisation that is party or becomes one, and has not left: who gets a package. */
export const perPakketpartij: Exemplaren = ({ b, peildatum }) => {
  const { vertrokken } = partijen(b, peildatum)
  return (b.partners ?? [])
    .filter(({ kring }) => kring === 'oprichter' || kring === 'latere-toetreder')
    .filter((partner) => !vertrokken.includes(partner))
    .map((partner) => ({ id: partner.id, deel: { partner }, voor: partner.id }))
}

/** Only where cases are discussed: who steers by figures reports nobody. */
export const perCasusoverleg: Exemplaren = (context) =>
  perOverleg(context).filter(({ deel: { overleg } }) => overleg?.fase !== 'sturing')

/** A table and who sits at it, on call or not; who only comes once without being a party has no card. */
export const perDeelnemer: Exemplaren = ({ b }) => {
  const index = maakIndex(b)
  return (b.overleggen ?? []).flatMap((overleg) => {
    const deelnemers = (overleg.deelnemers ?? []).filter(({ deelname }) => deelname !== 'incidenteel')
    const gevonden = new Set(deelnemers.flatMap(({ hoedanigheid }) => findHoedanigheid(index, hoedanigheid) ?? []))
    return [...gevonden].map((hoedanigheid) => ({
      id: `${overleg.id}--${hoedanigheid.id}`,
      deel: { overleg, hoedanigheid },
    }))
  })
}
