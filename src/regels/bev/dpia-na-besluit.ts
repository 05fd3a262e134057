import { geldendBesluit } from '../../model/afgeleid/keten.ts'
import { datumTekst } from '../../model/datum-tekst.ts'
import { alsPartij } from '../patterns/als-partij.ts'
import { noemAlle } from '../patterns/noem.ts'
import { nogNietTeBeoordelen, type Regel } from '../types.ts'

const check: Regel['check'] = (invoer) => {
  const dpia = invoer.beschrijving.voortraject?.dpia
  if (!dpia) return []
  const { datum } = dpia
  const besloten = alsPartij(invoer).flatMap((partner) => {
    const besluit = geldendBesluit(partner.besluiten ?? [])
    return besluit?.datum === undefined ? [] : [{ partner, besluit, op: besluit.datum }]
  })
  if (datum === undefined) return besloten.length > 0 ? nogNietTeBeoordelen([`${dpia.pad}.datum`]) : []
  const eerder = besloten.filter(({ op }) => op < datum)
  if (eerder.length === 0) return []
  const eerste = eerder.reduce((a, b) => (b.op < a.op ? b : a))
  return [
    {
      pad: `${dpia.pad}.datum`,
      bericht: `De DPIA is van ${datumTekst(datum)}, na het besluit van ${noemAlle(eerder.map(({ partner }) => partner))}; het eerste besluit is van ${datumTekst(eerste.op)}.`,
      hulp: 'Leg de DPIA alsnog aan die organen voor en voeg hun bevestiging toe bij ‘besluiten’. Is dit de datum van een herziening, vul dan de datum van de eerste DPIA in.',
      verwant: [{ bericht: 'Het eerste besluit.', pad: `${eerste.besluit.pad}.datum` }],
    },
  ]
}

export const dpiaNaBesluit: Regel = {
  code: 'BEV100',
  titel: 'DPIA na het besluit',
  ernst: 'waarschuwing',
  rol: 'fg',
  gronden: [{ wet: 'algemene-verordening-gegevensbescherming', artikel: '35' }],
  dekt: ['BEV-02'],
  check,
}
