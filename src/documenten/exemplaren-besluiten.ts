/** For whom the documents for decision and signature are made: only who still has to decide, to give or to sign. */
import { type Besluitstand, benodigdeBesluiten, besluitstanden } from '../model/afgeleid/benodigd.ts'
import { benodigdeMachtigingen, benodigdeVolmachten } from '../model/afgeleid/benodigde-stukken.ts'
import { heeftGetekend } from '../model/afgeleid/getekend.ts'
import { ketens } from '../model/afgeleid/keten.ts'
import type { Partner } from '../model/beschrijving.generated.ts'
import { statusVan } from '../model/status.ts'
import type { Exemplaren } from './exemplaren.ts'
import type { Bouwcontext, Exemplaar } from './soort.ts'
import { metEigenBlad } from './weergave/ondertekening.ts'

/** Which decisions one kind of document is about. */
export interface Besluitsoort {
  readonly hoort: (stand: Besluitstand) => boolean
  /** Nobody of this kind is a party. */
  readonly niemand: string
  /** All of them decided. */
  readonly klaar: string
}

const isRegeling = ({ rechtsvorm }: Partner): boolean =>
  rechtsvorm === 'openbaar-lichaam' || rechtsvorm === 'bedrijfsvoeringsorganisatie'

export const besluitsoorten = {
  college: {
    hoort: ({ soort, partner }) => partner.rechtsvorm === 'gemeente' && soort === 'college',
    niemand: 'er is geen gemeente waarvan het college moet besluiten',
    klaar: 'alle colleges hebben al besloten',
  },
  burgemeester: {
    hoort: ({ soort, partner }) => partner.rechtsvorm === 'gemeente' && soort === 'burgemeester',
    niemand: 'van geen gemeente is de burgemeester als bestuursorgaan partij',
    klaar: 'alle burgemeesters die partij zijn, hebben al besloten',
  },
  regeling: {
    hoort: ({ partner }) => isRegeling(partner),
    niemand: 'er is geen gemeenschappelijke regeling partij',
    klaar: 'de besturen van alle gemeenschappelijke regelingen hebben al besloten',
  },
  bestuur: {
    hoort: ({ partner }) => partner.rechtsvorm !== 'gemeente' && !isRegeling(partner),
    niemand: 'er is geen andere organisatie die eerst zelf moet besluiten',
    klaar: 'alle besturen hebben al besloten',
  },
} as const satisfies Readonly<Record<string, Besluitsoort>>

const einde = ({ b }: Bouwcontext): string | undefined =>
  statusVan(b) === 'beeindigd' ? 'het convenant is beëindigd' : undefined

const overVersie = ({ b }: Bouwcontext): string =>
  b.samenwerking?.versie === undefined ? '' : ` over versie ${b.samenwerking.versie}`

/** A copy per organ that still has to decide; its name says which one when a partner has more. */
export const perBesluit =
  ({ hoort }: Besluitsoort): Exemplaren =>
  ({ b, peildatum }) => {
    const own = benodigdeBesluiten(b, peildatum).filter(hoort)
    return own.map(({ partner, orgaan }): Exemplaar => {
      const isEnige = own.filter((each) => each.partner === partner).length === 1
      return {
        id: isEnige || !orgaan ? partner.id : `${partner.id}--${orgaan.id}`,
        deel: {
          partner,
          ...(orgaan ? { orgaan } : {}),
          ...(partner.rechtsvorm === 'gemeente' ? { gemeente: partner } : {}),
        },
        voor: partner.id,
      }
    })
  }

export const zonderBesluit =
  ({ hoort, niemand, klaar }: Besluitsoort) =>
  (context: Bouwcontext): string | undefined => {
    const all = besluitstanden(context.b, context.peildatum).filter(hoort)
    if (all.some(({ staat }) => staat !== 'genomen')) return undefined
    return einde(context) ?? (all.length === 0 ? niemand : `${klaar}${overVersie(context)}`)
  }

/** The council hears of it from every college that decides or decided. */
export const perDeelnemendCollege: Exemplaren = ({ b, peildatum }) =>
  besluitstanden(b, peildatum)
    .filter(besluitsoorten.college.hoort)
    .map(({ partner, orgaan }) => ({
      id: partner.id,
      deel: { partner, gemeente: partner, ...(orgaan ? { orgaan } : {}) },
      voor: partner.id,
    }))

export const zonderCollege = (context: Bouwcontext): string | undefined =>
  perDeelnemendCollege(context).length > 0 ? undefined : (einde(context) ?? besluitsoorten.college.niemand)

export const perMachtiging: Exemplaren = ({ b, kennis, peildatum }) => {
  const all = benodigdeMachtigingen(b, kennis.bevoegdheid, peildatum)
  return all.map(({ partner, ondertekenaar, orgaan }) => ({
    id: all.filter((each) => each.partner === partner).length === 1 ? partner.id : `${partner.id}--${ondertekenaar.id}`,
    deel: { partner, ondertekenaar, ...(orgaan ? { orgaan } : {}) },
    voor: partner.id,
  }))
}

export const zonderMachtiging = (context: Bouwcontext): string | undefined =>
  perMachtiging(context).length > 0
    ? undefined
    : (einde(context) ??
      'iedere bekende ondertekenaar is zelf bevoegd, heeft zijn machtiging of opdracht al, of heeft al ondertekend')

export const perVolmacht: Exemplaren = ({ b, peildatum }) =>
  benodigdeVolmachten(b, peildatum).map(({ partner, gevolmachtigde }) => ({
    id: `${partner.id}--${gevolmachtigde.id}`,
    deel: { partner, gevolmachtigde },
    voor: partner.id,
  }))

export const zonderVolmacht = (context: Bouwcontext): string | undefined => {
  const { b, peildatum } = context
  if (benodigdeVolmachten(b, peildatum).length > 0) return undefined
  const laatAnder = ketens(b, peildatum).some(({ partner, tekent }) => partner !== tekent)
  return (
    einde(context) ??
    (laatAnder
      ? 'wie een andere organisatie laat ondertekenen, heeft zijn volmacht al gegeven'
      : 'geen partij laat een andere organisatie ondertekenen')
  )
}

export const perTekenblad: Exemplaren = ({ b, peildatum }) => {
  if (statusVan(b) === 'beeindigd') return []
  return metEigenBlad(b, peildatum)
    .filter(({ partner }) => !heeftGetekend(b, partner, peildatum))
    .map(({ partner }) => ({ id: partner.id, deel: { partner }, voor: partner.id }))
}

export const zonderTekenblad = (context: Bouwcontext): string | undefined => {
  if (perTekenblad(context).length > 0) return undefined
  const { b, peildatum } = context
  return (
    einde(context) ??
    (metEigenBlad(b, peildatum).length > 0
      ? 'alle partijen met een eigen tekenblad hebben al ondertekend'
      : 'er is nog geen partij die zelf ondertekent')
  )
}
