import { deelnames } from '../../model/afgeleid/deelnames.ts'
import { partijen } from '../../model/afgeleid/partijen.ts'
import { noem } from '../patterns/noem.ts'
import { nogNietTeBeoordelen, type Regel, type Vondst } from '../types.ts'

const check: Regel['check'] = ({ beschrijving, peildatum }) => {
  const overleggen = beschrijving.overleggen ?? []
  const groepen = partijen(beschrijving, peildatum)
  const parties = [...groepen.partijen, ...groepen.kandidaten]
  if (overleggen.length === 0 || parties.length === 0) return []
  const unknown = overleggen
    .filter((overleg) => overleg.deelnemers === undefined)
    .map((overleg) => `${overleg.pad}.deelnemers`)
  if (unknown.length > 0) return nogNietTeBeoordelen(unknown)
  const atTable = new Set(
    deelnames(beschrijving).flatMap((row) =>
      row.partners.flatMap(({ partner, aanTafel }) => [partner.id, aanTafel?.id]),
    ),
  )
  const absent = parties.filter((partner) => !atTable.has(partner.id))
  const vondsten = absent
    .filter((partner) => partner.hoedanigheden !== undefined)
    .map(
      (partner): Vondst => ({
        pad: partner.pad,
        bericht: `${noem(partner)} is partij of wordt dat, maar neemt aan geen enkel overleg deel.`,
        hulp: 'Controleer de hoedanigheden van deze partner en de deelnemers van de overleggen. Klopt het? Dan hoeft u niets te doen.',
      }),
    )
  const open = absent.filter((partner) => partner.hoedanigheden === undefined && !('hoedanigheden' in partner.nvt))
  return open.length > 0
    ? nogNietTeBeoordelen(
        open.map((partner) => `${partner.pad}.hoedanigheden`),
        vondsten,
      )
    : vondsten
}

export const partijZonderOverleg: Regel = {
  code: 'REF004',
  titel: 'Partij zonder overleg',
  ernst: 'aandachtspunt',
  rol: 'projectleider',
  gronden: [],
  dekt: ['P11'],
  check,
}
