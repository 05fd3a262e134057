/** How far the decision of a party is, per organ that has to decide. */
import { geldendBesluit } from '../../model/afgeleid/keten.ts'
import type { Beschrijving, Besluit, Orgaan, Partner } from '../../model/beschrijving.generated.ts'
import { datumTekst } from '../../model/datum-tekst.ts'
import { afgeleid, lijstVan, type Vak } from '../../model/vak.ts'
import { lijst, type WeergaveVan, waarde } from '../../model/weergave.ts'
import { orgaanSoort, vlag } from './namen.ts'

export const besluitTabel = {
  besluiten: lijst('Per orgaan dat moet besluiten, hoe ver het is', {
    orgaan: waarde('Het orgaan, met lidwoord'),
    stand: waarde('Wat er is besloten of nog moet gebeuren, als zinsdeel'),
    isKlaar: waarde('Is er een besluit over deze versie, zonder openstaand voorbehoud?'),
  }),
  besluitKlaar: waarde('Heeft ieder orgaan over deze versie besloten?'),
} as const

type Rij = WeergaveVan<typeof besluitTabel>['besluiten']['items'][number]

/** The organs that are party; in an openbaar lichaam the dagelijks bestuur decides, whichever board is party. */
export const beslissendeOrganen = ({ organen = [], rechtsvorm }: Partner): readonly Orgaan[] => {
  const bestuur = organen.filter(({ soort }) => rechtsvorm === 'openbaar-lichaam' && soort === 'dagelijks-bestuur')
  const eigen = organen.filter(({ isPartij }) => isPartij === 'ja')
  return bestuur.length > 0 ? bestuur : eigen.length > 0 ? eigen : organen.slice(0, 1)
}

const klaar = (besluit: Besluit | undefined, versie: string | undefined): boolean =>
  besluit?.datum !== undefined &&
  (versie === undefined || besluit.versie === undefined || besluit.versie === versie) &&
  (besluit.voorbehoud === undefined || besluit.voorbehoudVervuld !== undefined)

const standVan = (besluit: Besluit | undefined, versie: string | undefined): string => {
  if (besluit?.datum === undefined) return 'nog geen besluit bekend'
  const over = besluit.versie === undefined ? '' : ` over versie ${besluit.versie}`
  const kenmerk = besluit.kenmerk === undefined ? '' : ` (${besluit.kenmerk})`
  const genomen = `besluit van ${datumTekst(besluit.datum)}${over}${kenmerk}`
  const ander = versie !== undefined && besluit.versie !== undefined && besluit.versie !== versie
  if (ander) return `${genomen}; bevestig het nog voor versie ${versie}`
  const wacht = besluit.voorbehoud !== undefined && besluit.voorbehoudVervuld === undefined
  return wacht ? `${genomen}; het voorbehoud daarin is nog niet vervuld` : genomen
}

export const bouwBesluiten = (b: Beschrijving, partner: Partner): WeergaveVan<typeof besluitTabel> => {
  const versie = b.samenwerking?.versie
  const pad = [`${partner.pad}.besluiten`]
  const organen = beslissendeOrganen(partner)
  const rij = (orgaan: Vak, besluit: Besluit | undefined): Rij => ({
    orgaan,
    stand: afgeleid(standVan(besluit, versie), pad),
    isKlaar: vlag(klaar(besluit, versie), ...pad),
  })
  const van = (orgaan?: Orgaan): Besluit | undefined =>
    geldendBesluit(
      (partner.besluiten ?? []).filter((each) => !orgaan || each.orgaan === undefined || each.orgaan === orgaan.id),
    )
  const rijen =
    organen.length > 0
      ? organen.map((orgaan) => rij(orgaanSoort(partner, orgaan), van(orgaan)))
      : [rij(afgeleid(undefined, [`${partner.pad}.organen`], 'welk orgaan besluit'), van())]
  return {
    besluiten: lijstVan(rijen, pad),
    besluitKlaar: vlag(
      rijen.every(({ isKlaar }) => isKlaar.waarde === true),
      ...pad,
    ),
  }
}
