import { isVanaf } from '../../bevinding/bevinding.ts'
import type { Dpia, Voortraject } from '../../model/beschrijving.generated.ts'
import { groep, staat } from '../../model/vak.ts'
import { findPartner } from '../../model/zoek.ts'
import { alsPartij } from '../patterns/als-partij.ts'
import { noem } from '../patterns/noem.ts'
import { isOntkend } from '../patterns/ontkend.ts'
import { type Invoer, type Regel, uitkomst, type Vondst } from '../types.ts'

const avg = 'algemene-verordening-gegevensbescherming'

const hoogRisico = ({ pad, restrisico }: Dpia): Vondst[] =>
  restrisico === 'hoog'
    ? [
        {
          pad: `${pad}.restrisico`,
          ernst: 'vraag',
          rol: 'fg',
          bericht:
            'Na de maatregelen is het resterende risico hoog. Is de Autoriteit Persoonsgegevens vooraf geraadpleegd, of zijn er nog maatregelen die het risico verlagen?',
          hulp: 'Raadpleeg de AP voordat de verwerking begint, of neem meer maatregelen en pas ‘restrisico’ aan. Leg de uitkomst vast bij ‘aanvaard’.',
          gronden: [{ wet: avg, artikel: '36' }],
        },
      ]
    : []

/** Advice is asked of the FG of who made the DPIA; a small party may have none. */
const advies = (invoer: Invoer, voortraject: Voortraject, dpia: Dpia, onbekend: string[]): Vondst[] => {
  const pad = `${voortraject.pad}.fgAdviezen`
  const hulp = 'Vraag advies aan de FG en voeg het toe bij ‘fgAdviezen’, met partner, datum en advies.'
  const maker = findPartner(invoer.index, dpia.door)
  const metFg = (maker ? [maker] : alsPartij(invoer)).filter((partner) => !isOntkend(partner, 'fg'))
  if (metFg.length === 0) return []
  if (isOntkend(voortraject, 'fgAdviezen')) {
    return [{ pad, bericht: 'Bij de DPIA is geen advies van een functionaris gegevensbescherming gevraagd.', hulp }]
  }
  const adviezen = voortraject.fgAdviezen ?? []
  const gevraagd = adviezen.some(({ partner }) => maker === undefined || partner === maker.id)
  if (gevraagd) return []
  if (!isVanaf(invoer.status, 'ter-besluitvorming')) {
    onbekend.push(pad)
    return []
  }
  const vanWie = maker ? `van de FG van ${noem(maker)}, die haar uitvoerde` : 'van een FG'
  return [{ pad, bericht: `Er is een DPIA, maar bij de adviezen staat er geen ${vanWie}.`, hulp }]
}

const check: Regel['check'] = (invoer) => {
  const voortraject = groep(invoer.beschrijving, 'voortraject')
  const { dpia } = voortraject
  if (!dpia) {
    const onbekend = staat(voortraject, 'dpia') === 'onbekend' ? [`${voortraject.pad}.dpia`] : []
    return uitkomst([], onbekend)
  }
  const onbekend: string[] = dpia.datum === undefined ? [`${dpia.pad}.datum`] : []
  const uitgevoerd = dpia.datum === undefined ? [] : advies(invoer, voortraject, dpia, onbekend)
  return uitkomst([...hoogRisico(dpia), ...uitgevoerd], onbekend)
}

export const dpiaZonderAdvies: Regel = {
  code: 'BEV003',
  titel: 'DPIA zonder advies van de FG, of met hoog restrisico',
  ernst: 'waarschuwing',
  rol: 'fg',
  gronden: [
    { wet: avg, artikel: '35', lid: '2' },
    { wet: avg, artikel: '36' },
  ],
  dekt: ['BEV-03'],
  check,
}
