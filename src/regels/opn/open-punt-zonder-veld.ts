import type { OpenPunt } from '../../model/beschrijving.generated.ts'
import { veldinfo } from '../../model/veldinfo.ts'
import { zoekPad } from '../../model/zoek-pad.ts'
import type { Invoer, Regel, Vondst } from '../types.ts'

const judge = ({ beschrijving }: Invoer, punt: OpenPunt): Vondst[] => {
  const over = punt.over
  if (over === undefined) return []
  const pad = `${punt.pad}.over`
  const found = zoekPad(beschrijving, over)
  if (!found || !veldinfo(found.pad)) {
    return [
      {
        pad,
        bericht: `Het open punt ‘${punt.id}’ gaat over ‘${over}’, maar die plaats bestaat niet in de beschrijving.`,
        hulp: 'Schrijf het pad met ids, zoals partners[gemeente-x].fg, of verwijder het open punt.',
      },
    ]
  }
  const { object, veld } = found
  // about an item as a whole, or a field that is still unknown: that is what an open point is for
  if (object === undefined || veld === undefined) return []
  const denied = veld in (object.nvt as object)
  if (object[veld] === undefined && !denied) return []
  // a list or group that is there may still lack something
  const info = veldinfo(found.pad)!
  if (!denied && (info.lijst || info.soort === 'groep')) return []
  return [
    {
      pad,
      bericht: `Het open punt ‘${punt.id}’ gaat over ‘${info.titel}’, maar dat veld is al ${denied ? 'ontkend' : 'ingevuld'}.`,
      hulp: 'Is het besloten? Verwijder dan het open punt. Moet het anders? Maak het veld dan weer leeg.',
      verwant: [{ bericht: 'Hier staat het veld.', pad: found.pad }],
    },
  ]
}

export const openPuntZonderVeld: Regel = {
  code: 'OPN002',
  titel: 'Open punt zonder open veld',
  ernst: 'waarschuwing',
  rol: 'projectleider',
  gronden: [],
  check: (invoer) => (invoer.beschrijving.openPunten ?? []).flatMap((punt) => judge(invoer, punt)),
}
