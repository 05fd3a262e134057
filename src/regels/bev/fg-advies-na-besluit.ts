import { geldendBesluit } from '../../model/afgeleid/keten.ts'
import { datumTekst } from '../../model/datum-tekst.ts'
import { findPartner } from '../../model/zoek.ts'
import { noem } from '../patterns/noem.ts'
import { type Regel, uitkomst, type Vondst } from '../types.ts'

const check: Regel['check'] = ({ beschrijving, index }) => {
  const onbekend: string[] = []
  const vondsten = (beschrijving.voortraject?.fgAdviezen ?? []).flatMap((advies): Vondst[] => {
    const partner = findPartner(index, advies.partner)
    const besluit = geldendBesluit(partner?.besluiten ?? [])
    if (!partner || besluit?.datum === undefined) return []
    // a reservation leaves room for advice that comes later
    if (besluit.voorbehoud !== undefined) return []
    if (advies.datum === undefined) {
      if (!('datum' in advies.nvt)) onbekend.push(`${advies.pad}.datum`)
      return []
    }
    if (advies.datum <= besluit.datum) return []
    return [
      {
        pad: `${advies.pad}.datum`,
        bericht: `De FG van ${noem(partner)} adviseerde op ${datumTekst(advies.datum)}, na het besluit van ${datumTekst(besluit.datum)}.`,
        hulp: 'Leg het advies alsnog aan het orgaan voor en voeg zijn bevestiging toe bij ‘besluiten’, of verbeter de datum.',
        verwant: [{ bericht: 'Het besluit.', pad: `${besluit.pad}.datum` }],
      },
    ]
  })
  return uitkomst(vondsten, onbekend)
}

export const fgAdviesNaBesluit: Regel = {
  code: 'BEV101',
  titel: 'FG-advies na het besluit',
  ernst: 'waarschuwing',
  rol: 'fg',
  gronden: [
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '35', lid: '2' },
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '38' },
  ],
  dekt: ['BEV-03'],
  check,
}
