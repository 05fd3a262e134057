import { isVanaf } from '../../bevinding/bevinding.ts'
import { besluitenVoor, eersteHandtekening, geldendBesluit, type Keten, ketens } from '../../model/afgeleid/keten.ts'
import type { Beschrijving } from '../../model/beschrijving.generated.ts'
import { findPartner, type Index } from '../../model/zoek.ts'
import { eenPerPad } from '../patterns/een-per-pad.ts'
import { noem } from '../patterns/noem.ts'
import type { Regel, Vondst } from '../types.ts'

const inBesluit = (keten: Keten, ondertekend: boolean): Vondst[] => {
  const besluit = geldendBesluit(besluitenVoor(keten))
  if (besluit?.voorbehoud === undefined) return []
  const pad = `${besluit.pad}.voorbehoudVervuld`
  const getekend = eersteHandtekening(keten)
  const vervuld = besluit.voorbehoudVervuld
  if (vervuld === undefined) {
    if (!ondertekend && keten.handtekeningen.length === 0) return []
    return [
      {
        pad,
        bericht: `${noem(keten.partner)} besloot onder een voorbehoud dat niet is vervuld, terwijl ${getekend?.datum ? `op ${getekend.datum} is ondertekend` : 'het convenant is ondertekend'}.`,
        hulp: 'Vul bij ‘voorbehoudVervuld’ de dag in waarop het voorbehoud verviel, of laat het orgaan zonder voorbehoud besluiten.',
        verwant: [{ bericht: 'Hier staat het voorbehoud.', pad: `${besluit.pad}.voorbehoud` }],
      },
    ]
  }
  if (getekend?.datum === undefined || vervuld <= getekend.datum) return []
  return [
    {
      pad,
      bericht: `Het voorbehoud van ${noem(keten.partner)} verviel op ${vervuld}, na de ondertekening op ${getekend.datum}.`,
      hulp: 'Controleer beide datums. Kloppen zij? Laat het orgaan de ondertekening bekrachtigen.',
      verwant: [{ bericht: 'Hier staat de ondertekening.', pad: getekend.pad }],
    },
  ]
}

/** Who became party with a reservation: the others must have accepted it, and its addendum must exist. */
const bijToetreding = (b: Beschrijving, index: Index): Vondst[] =>
  (b.toetredingen ?? []).flatMap((toetreding): Vondst[] => {
    const { voorbehoud, staat, ingangsdatum } = toetreding
    if (!voorbehoud || (staat !== 'partij' && staat !== 'opgezegd')) return []
    const naam = noem(findPartner(index, toetreding.partner) ?? toetreding)
    const op = voorbehoud.aanvaard
    const laat = op !== undefined && ingangsdatum !== undefined && op > ingangsdatum
    if (op !== undefined && !laat) return []
    return [
      {
        pad: `${voorbehoud.pad}.aanvaard`,
        bericht: `${naam} is partij met een voorbehoud, maar ${op === undefined ? 'er staat niet wanneer de andere partijen dat aanvaardden' : `de andere partijen aanvaardden dat pas op ${op}, na ${ingangsdatum}`}.`,
        hulp: 'Vul bij ‘aanvaard’ de dag in waarop de andere partijen het addendum aanvaardden.',
      },
    ]
  })

const check: Regel['check'] = ({ beschrijving, index, status, peildatum }) =>
  eenPerPad([
    ...ketens(beschrijving, peildatum).flatMap((keten) => inBesluit(keten, isVanaf(status, 'ondertekend'))),
    ...bijToetreding(beschrijving, index),
  ])

export const voorbehoudNietVervuld: Regel = {
  code: 'OND106',
  titel: 'Voorbehoud niet vervuld of niet aanvaard',
  ernst: 'fout',
  blokkeertVanaf: 'ondertekend',
  rol: 'bestuurssecretaris',
  gronden: [
    { wet: 'gemeentewet', artikel: '160', lid: '1', onderdeel: 'd' },
    { wet: 'burgerlijk-wetboek-boek-3', artikel: '62' },
    { wet: 'burgerlijk-wetboek-boek-3', artikel: '69' },
  ],
  dekt: ['OND-03', 'L7'],
  check,
}
