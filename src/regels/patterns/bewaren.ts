import type { Beschrijving, Bewaartermijn, Overleg, Termijn } from '../../model/beschrijving.generated.ts'
import { type Duur, leesDuur } from '../../model/duur.ts'
import { eenmaal, perSleutel } from '../../model/eenmaal.ts'
import { findHoedanigheid } from '../../model/zoek.ts'
import { valtOnder } from '../../wetten/kennis.ts'
import type { KennisBewaartermijn } from '../../wetten/kennis-types.ts'
import type { Invoer } from '../types.ts'
import { noemt } from './wetsverwijzingen.ts'

/** Where a retention term is used: the overleggen and systems that refer to it. */
const gebruik = eenmaal((b: Beschrijving) => {
  const uses = [
    ...(b.overleggen ?? []).flatMap(({ bewaren = [], soort }) => bewaren.map((id) => ({ id, soort }))),
    ...(b.signaalsystemen ?? []).flatMap(({ bewaren = [], soort }) => bewaren.map((id) => ({ id, soort }))),
  ]
  return perSleutel(uses, ({ id }) => id)
})

const perTermijn = eenmaal((b: Beschrijving) =>
  perSleutel(
    (b.overleggen ?? []).flatMap((overleg) => (overleg.bewaren ?? []).map((id) => ({ id, overleg }))),
    ({ id }) => id,
  ),
)

export const overleggenMet = (b: Beschrijving, { id }: Bewaartermijn): readonly Overleg[] =>
  (perTermijn(b).get(id) ?? []).map(({ overleg }) => overleg)

/** The kinds that hold it. */
export const houdersoorten = ({ index }: Invoer, { houders = [] }: Bewaartermijn): readonly string[] =>
  houders.flatMap((id) => findHoedanigheid(index, id)?.soort ?? [])

/**
 * Statutory terms that rule this one: the article is named and, where the term is of a kind of holder, that kind holds
 * it. Without such an article: the term of the kind of overleg or system in which it is used.
 */
export const wettelijkeTermijnen = (invoer: Invoer, termijn: Bewaartermijn): readonly KennisBewaartermijn[] => {
  const soorten = houdersoorten(invoer, termijn)
  const uitWet = invoer.kennis.bewaartermijnen.filter(({ soort }) => soort !== 'richtlijn')
  const genoemd = uitWet.filter(
    ({ wetten, houders }) =>
      noemt(termijn.wetten, wetten) &&
      (!houders || soorten.length === 0 || soorten.some((each) => valtOnder(each, houders))),
  )
  // 5.3.4 Wmo 2015 has a term per kind of holder: that of the holder itself goes before one that names no holder
  const eigen = genoemd.filter(({ houders }) => houders && soorten.some((each) => valtOnder(each, houders)))
  if (eigen.length > 0) return eigen
  if (genoemd.length > 0 || termijn.bron === 'wet' || termijn.bron === 'selectielijst') return genoemd
  const plekken = (gebruik(invoer.beschrijving).get(termijn.id) ?? []).flatMap(({ soort }) => soort ?? [])
  return uitWet.filter(({ voor }) => plekken.some((plek) => voor?.includes(plek)))
}

/** 'voor een melding in de verwijsindex ten hoogste 2 jaar; eerder als …': what the term is of, and then its nuance. */
export const wettermijnTekst = ({ tekst, soort, duur }: KennisBewaartermijn): string => {
  const [wat = tekst, ...rest] = tekst.split('; ')
  const maat = soort === 'maximum' ? 'ten hoogste ' : soort === 'minimum' ? 'ten minste ' : ''
  return [`voor ${wat} ${maat}${duur}`, ...rest].join('; ')
}

export interface MetDuur {
  readonly termijn: Termijn
  readonly duur: Duur
}

export const metDuur = ({ termijnen = [] }: Bewaartermijn): readonly MetDuur[] =>
  termijnen.flatMap((termijn) => {
    const duur = termijn.duur === undefined ? undefined : leesDuur(termijn.duur)
    return duur ? [{ termijn, duur }] : []
  })
