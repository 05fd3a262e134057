import { besluitenVoor, eersteHandtekening, geldendBesluit, type Keten, ketens } from '../../model/afgeleid/keten.ts'
import { moetErZijn, noemOrgaan } from '../patterns/bevoegd.ts'
import { noem } from '../patterns/noem.ts'
import { type Invoer, type Regel, uitkomst, type Vondst } from '../types.ts'

/** An organ of one person that signs itself: its signature is its decision. */
const tekentZelf = ({ orgaan, schakels }: Keten): boolean =>
  schakels.length === 0 && ['burgemeester', 'korpschef', 'minister', 'eigenaar'].includes(orgaan?.soort ?? '')

/** At a national service the director has a mandate: what he decides within it is the decision of the organ (Awb 10:2). */
const besluitInMandaat = ({ partner, schakels }: Keten): boolean =>
  ['staat', 'politie', 'zbo'].includes(partner.rechtsvorm ?? '') &&
  ['mandaat', 'vaste-regeling'].includes(schakels.at(-1)?.soort ?? '')

const ontbreekt = (keten: Keten): Vondst => {
  const { partner, orgaan } = keten
  const wie = orgaan && keten.tekent === partner ? noemOrgaan(orgaan) : 'het orgaan dat partij is'
  const anderen = partner.besluiten?.length ? ' Er staat wel een besluit van een ander orgaan.' : ''
  return {
    pad: `${partner.pad}.besluiten`,
    bericht: `Voor ${noem(partner)} wordt ondertekend zonder besluit: ${wie} heeft niet besloten.${anderen}`,
    hulp: 'Vul bij ‘besluiten’ het besluit in, met orgaan, datum, kenmerk en versie. Is er nog geen besluit? Vraag het aan voordat er wordt ondertekend.',
  }
}

const beoordeel = ({ kennis, status }: Invoer, keten: Keten, onbekend: string[]): Vondst[] => {
  const { partner, orgaan } = keten
  const nodig =
    (kennis.bevoegdheid(partner.rechtsvorm, orgaan?.soort)?.besluitNodig ?? false) &&
    !tekentZelf(keten) &&
    !besluitInMandaat(keten)
  if (partner.besluiten === undefined && !('besluiten' in partner.nvt)) {
    if (nodig && moetErZijn(status, keten)) onbekend.push(`${partner.pad}.besluiten`)
    return []
  }
  const besluiten = besluitenVoor(keten)
  if (besluiten.length === 0) return nodig && moetErZijn(status, keten) ? [ontbreekt(keten)] : []
  const getekend = eersteHandtekening(keten)
  if (getekend?.datum === undefined) return []
  const datum = getekend.datum
  // one decision in time is enough; a later one may confirm it
  if (besluiten.some((besluit) => besluit.datum === undefined || besluit.datum <= datum)) return []
  const besluit = geldendBesluit(besluiten)!
  return [
    {
      pad: `${besluit.pad}.datum`,
      ernst: 'waarschuwing',
      bericht: `Het besluit van ${noem(partner)} is van ${besluit.datum}, na de ondertekening op ${datum}.`,
      hulp: 'Controleer beide datums. Kloppen zij? Laat het orgaan de ondertekening dan bekrachtigen en leg dat besluit vast.',
      verwant: [{ bericht: 'Hier staat de ondertekening.', pad: getekend.pad }],
    },
  ]
}

const check: Regel['check'] = (invoer) => {
  const onbekend: string[] = []
  const gezien = new Set<string>()
  const vondsten = ketens(invoer.beschrijving, invoer.peildatum)
    .flatMap((keten) => beoordeel(invoer, keten, onbekend))
    // several signatories of one organ rest on the same decision
    .filter(({ pad, bericht }) => !gezien.has(`${pad} ${bericht}`) && gezien.add(`${pad} ${bericht}`))
  return uitkomst(vondsten, onbekend)
}

export const besluitNaOndertekening: Regel = {
  code: 'OND003',
  titel: 'Besluit ontbreekt of is van na de ondertekening',
  ernst: 'fout',
  blokkeertVanaf: 'ter-ondertekening',
  rol: 'bestuurssecretaris',
  gronden: [
    { wet: 'gemeentewet', artikel: '160', lid: '1', onderdeel: 'd' },
    { wet: 'wet-gemeenschappelijke-regelingen', artikel: '33b', lid: '1', onderdeel: 'd' },
    { wet: 'algemene-wet-bestuursrecht', artikel: '10:2' },
    { wet: 'burgerlijk-wetboek-boek-3', artikel: '69' },
  ],
  dekt: ['OND-03', 'L12'],
  check,
}
