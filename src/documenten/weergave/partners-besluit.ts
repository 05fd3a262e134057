/** How far the decision of a party is, per organ that has to decide. */
import { type Besluitstand, besluitstanden } from '../../model/afgeleid/benodigd.ts'
import { geldendBesluit } from '../../model/afgeleid/keten.ts'
import { versieOmTeTekenen } from '../../model/afgeleid/versie.ts'
import type { Beschrijving, Besluit, Partner } from '../../model/beschrijving.generated.ts'
import { datumTekst } from '../../model/datum-tekst.ts'
import { afgeleid, lijstVan, type Vak } from '../../model/vak.ts'
import { lijst, type WeergaveVan, waarde } from '../../model/weergave.ts'
import { bouwOrgaan } from './bestuur-orgaan.ts'
import { orgaanSoort, vlag } from './namen.ts'

export const besluitTabel = {
  besluiten: lijst('Per orgaan dat moet besluiten, hoe ver het is', {
    orgaan: waarde('Het orgaan, met lidwoord'),
    stand: waarde('Wat er is besloten of nog moet gebeuren, als zinsdeel'),
    isKlaar: waarde('Is er niets meer nodig?'),
  }),
  besluitNodig: waarde('Vraagt het convenant van deze partij een besluit, of is er een bekend?'),
  besluitKlaar: waarde('Is er van geen orgaan nog een besluit nodig?'),
} as const

type Rij = WeergaveVan<typeof besluitTabel>['besluiten']['items'][number]

const genomenTekst = ({ datum, versie, kenmerk }: Besluit): string => {
  const op = datum === undefined ? 'besluit' : `besluit van ${datumTekst(datum)}`
  const over = versie === undefined ? '' : ` over versie ${versie}`
  return `${op}${over}${kenmerk === undefined ? '' : `, kenmerk ${kenmerk}`}`
}

const standTekst = (b: Beschrijving, { staat, besluit }: Besluitstand): string => {
  if (staat === 'nieuw' || !besluit) return 'nog geen besluit bekend'
  const genomen = genomenTekst(besluit)
  if (staat === 'bevestigen') return `${genomen}; bevestig het nog voor versie ${versieOmTeTekenen(b) ?? ''}`.trim()
  if (staat === 'aanvullen') return `${genomen}; vul het nog aan, want het gaat niet over alles wat nodig is`
  return staat === 'voorbehoud' ? `${genomen}; het voorbehoud daarin is nog niet vervuld` : genomen
}

/** Of who need not decide again, what is known: a later party that decided before it signed its verklaring. */
const bekend = (partner: Partner, pad: readonly string[]): readonly Rij[] => {
  const besluit = geldendBesluit((partner.besluiten ?? []).filter(({ datum }) => datum !== undefined))
  if (!besluit) return []
  const orgaan = partner.organen?.find(({ id }) => id === besluit.orgaan) ?? partner.organen?.[0]
  const wie: Vak = orgaan ? orgaanSoort(partner, orgaan) : afgeleid('de organisatie', [`${partner.pad}.organen`])
  return [{ orgaan: wie, stand: afgeleid(genomenTekst(besluit), pad), isKlaar: vlag(true, ...pad) }]
}

/** As the documents for the decision see it, so that the letter asks for what lies beside it. */
export const bouwBesluiten = (
  b: Beschrijving,
  partner: Partner,
  peildatum?: string,
): WeergaveVan<typeof besluitTabel> => {
  const pad = [`${partner.pad}.besluiten`]
  const standen = besluitstanden(b, peildatum).filter((stand) => stand.partner === partner)
  const nodig = standen.map((stand): Rij => {
    const { orgaan } = stand
    return {
      orgaan: orgaan ? orgaanSoort(partner, orgaan) : bouwOrgaan(stand).kort,
      stand: afgeleid(standTekst(b, stand), pad),
      isKlaar: vlag(stand.staat === 'genomen', ...pad),
    }
  })
  const rijen = standen.length > 0 ? nodig : bekend(partner, pad)
  return {
    besluiten: lijstVan(rijen, pad),
    besluitNodig: vlag(rijen.length > 0, ...pad),
    besluitKlaar: vlag(
      standen.every(({ staat }) => staat === 'genomen'),
      ...pad,
    ),
  }
}
