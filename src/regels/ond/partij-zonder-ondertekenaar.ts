import { isVanaf } from '../../bevinding/bevinding.ts'
import { ondertekenendePartijen, tekentVoor } from '../../model/afgeleid/keten.ts'
import type { Partner } from '../../model/beschrijving.generated.ts'
import { noemOrgaan } from '../patterns/bevoegd.ts'
import { noem } from '../patterns/noem.ts'
import type { Regel, Vondst } from '../types.ts'

const organenZonder = (partner: Partner): Vondst[] => {
  const wie = partner.vertegenwoordiging?.ondertekenaars ?? []
  // who signs without naming an organ signs for all of them
  if (wie.length === 0 || wie.some(({ orgaan }) => orgaan === undefined)) return []
  return (partner.organen ?? [])
    .filter(({ id, isPartij }) => isPartij === 'ja' && !wie.some(({ orgaan }) => orgaan === id))
    .map((orgaan) => ({
      pad: `${partner.pad}.vertegenwoordiging.ondertekenaars`,
      bericht: `Bij ${noem(partner)} is ${noemOrgaan(orgaan)} partij, maar niemand ondertekent namens dat orgaan.`,
      hulp: `Voeg bij ‘ondertekenaars’ een ondertekenaar toe met orgaan: ${orgaan.id}, of zet ‘isPartij’ van dat orgaan op nee.`,
      verwant: [{ bericht: 'Dit orgaan is partij.', pad: `${orgaan.pad}.isPartij` }],
    }))
}

const check: Regel['check'] = ({ beschrijving, status, peildatum }) => {
  return ondertekenendePartijen(beschrijving, peildatum).flatMap((partner): Vondst[] => {
    if (tekentVoor(beschrijving, partner)) return []
    const { vertegenwoordiging, pad, nvt } = partner
    const lijst = vertegenwoordiging?.ondertekenaars
    if (lijst?.length) return organenZonder(partner)
    const ontkend =
      lijst !== undefined || 'vertegenwoordiging' in nvt || 'ondertekenaars' in (vertegenwoordiging?.nvt ?? {})
    // a group that is absent altogether gives no open point, so from here on this rule must say it
    const vergeten = vertegenwoordiging === undefined && isVanaf(status, 'ter-ondertekening')
    if (!ontkend && !vergeten) return []
    return [
      {
        pad: vertegenwoordiging ? `${pad}.vertegenwoordiging.ondertekenaars` : `${pad}.vertegenwoordiging`,
        bericht: `${noem(partner)} is partij, maar er is geen ondertekenaar en geen organisatie die haar vertegenwoordigt.`,
        hulp: 'Vul bij ‘vertegenwoordiging’ de ‘ondertekenaars’ in, of bij ‘vertegenwoordigdDoor’ de organisatie die voor haar ondertekent.',
      },
    ]
  })
}

export const partijZonderOndertekenaar: Regel = {
  code: 'OND001',
  titel: 'Partij zonder ondertekenaar',
  ernst: 'fout',
  blokkeertVanaf: 'ter-ondertekening',
  rol: 'bestuurssecretaris',
  gronden: [
    { wet: 'gemeentewet', artikel: '171', lid: '1' },
    { wet: 'burgerlijk-wetboek-boek-2', artikel: '292', lid: '1' },
    { wet: 'burgerlijk-wetboek-boek-3', artikel: '60' },
  ],
  dekt: ['OND-01'],
  check,
}
