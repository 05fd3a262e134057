import { type Keten, ketens } from '../../model/afgeleid/keten.ts'
import { lijsten, type Mandaat } from '../../model/beschrijving.generated.ts'
import { findOrgaan } from '../../model/zoek.ts'
import { noemOrgaan } from '../patterns/bevoegd.ts'
import { eenPerPad } from '../patterns/een-per-pad.ts'
import { noem } from '../patterns/noem.ts'
import type { Invoer, Regel, Vondst } from '../types.ts'

const opdracht = ({ partner, orgaan: voor }: Keten, stuk: Mandaat): string | undefined => {
  if (partner.rechtsvorm !== 'gemeente') return undefined
  const orgaan = stuk.van
    ?.filter((gever) => gever.partner === undefined || gever.partner === partner.id)
    .map((gever) => findOrgaan(partner, gever.orgaan))
    .find((each) => each?.soort === 'college')
  if (!orgaan || voor?.soort === 'burgemeester') return undefined
  return `${noem(stuk)} heet een opdracht, maar is gegeven door ${noemOrgaan(orgaan)}; de opdracht om de gemeente te vertegenwoordigen geeft de burgemeester.`
}

const beoordeel = ({ kennis, beschrijving }: Invoer, keten: Keten): Vondst[] => {
  const { partner, orgaan, tekent } = keten
  const bevoegdheid = kennis.bevoegdheid(partner.rechtsvorm, orgaan?.soort)
  const prive = beschrijving.samenwerking?.aard === 'overeenkomst'
  return keten.schakels.flatMap((stuk): Vondst[] => {
    const naam = noem(stuk)
    const pad = `${stuk.pad}.soort`
    if (stuk.soort === 'opdracht') {
      const bericht = opdracht(keten, stuk)
      return bericht
        ? [{ pad, bericht, hulp: 'Zet ‘soort’ op machtiging of volmacht, of noem bij ‘van’ de burgemeester.' }]
        : []
    }
    if (stuk.soort !== 'mandaat' || !bevoegdheid) return []
    const buiten = tekent !== partner
    if (!bevoegdheid.besluitNodig || (buiten && prive)) {
      return [
        {
          pad,
          bericht: `${naam} heet een ${lijsten.mandaatsoorten.mandaat} om voor ${noem(partner)} te ondertekenen, maar ${bevoegdheid.besluitNodig ? 'het convenant is een privaatrechtelijke overeenkomst en een andere organisatie ondertekent' : `${noem(partner)} is een private rechtspersoon, en die geeft een volmacht`}.`,
          hulp: 'Zet ‘soort’ op volmacht als het stuk dat is, of laat een volmacht geven.',
        },
      ]
    }
    if (!prive || bevoegdheid.schakel.includes('mandaat')) return []
    return [
      {
        pad,
        ernst: 'vraag',
        bericht: `${naam} heet een mandaat; het convenant is een privaatrechtelijke overeenkomst, en ${noem(partner)} laat zich daarbij vertegenwoordigen door: ${bevoegdheid.schakel.join(', ')}.`,
        hulp: 'Laat de jurist nagaan of dit stuk ook volmacht of machtiging geeft, en kies de ‘soort’ die erbij hoort.',
      },
    ]
  })
}

const check: Regel['check'] = (invoer) =>
  eenPerPad(ketens(invoer.beschrijving, invoer.peildatum).flatMap((keten) => beoordeel(invoer, keten)))

export const schakelsoortTegenstrijdig: Regel = {
  code: 'OND103',
  titel: 'Mandaat, volmacht of opdracht door elkaar gebruikt',
  ernst: 'waarschuwing',
  rol: 'jurist',
  gronden: [
    { wet: 'algemene-wet-bestuursrecht', artikel: '10:1' },
    { wet: 'algemene-wet-bestuursrecht', artikel: '10:12' },
    { wet: 'burgerlijk-wetboek-boek-3', artikel: '60' },
    { wet: 'burgerlijk-wetboek-boek-3', artikel: '79' },
    { wet: 'gemeentewet', artikel: '171', lid: '2' },
  ],
  dekt: ['OND-04'],
  check,
}
