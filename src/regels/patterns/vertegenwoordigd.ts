import type { Keten } from '../../model/afgeleid/keten.ts'
import type { Invoer, Vondst } from '../types.ts'
import { isVast, moetErZijn } from './bevoegd.ts'
import { noem } from './noem.ts'

/** Does the piece of a party that is represented really go from that party to who signs? */
export const volmachtVan = ({ status, opgeruimd }: Invoer, keten: Keten, onbekend: string[]): Vondst[] => {
  const { partner, tekent, schakels, verleners } = keten
  const door = partner.vertegenwoordigdDoor
  const stuk = schakels.at(-1)
  if (!stuk) {
    const pad = door ? `${door.pad}.mandaat` : `${partner.pad}.vertegenwoordigdDoor`
    if (opgeruimd.losse.some((los) => los.pad === pad)) return []
    if (!moetErZijn(status, keten) && !('mandaat' in (door?.nvt ?? {}))) return []
    return [
      {
        pad,
        bericht: `${noem(tekent)} ondertekent voor ${noem(partner)}, maar er staat geen stuk waarin ${noem(partner)} dat toestaat.`,
        hulp: `Leg het stuk vast bij ‘mandaten’, met ${partner.id} als verlener, en noem de id bij ‘vertegenwoordigdDoor.mandaat’.`,
      },
    ]
  }
  if (stuk.aan?.partner !== undefined && stuk.aan.partner !== tekent.id) {
    return [
      {
        pad: `${door?.pad ?? partner.pad}.mandaat`,
        bericht: `${noem(tekent)} ondertekent voor ${noem(partner)}, maar ${noem(stuk)} is niet aan ${noem(tekent)} gegeven.`,
        hulp: 'Noem bij ‘mandaat’ het stuk dat aan deze organisatie is gegeven, of verbeter ‘aan’ in dat stuk.',
        verwant: [{ bericht: 'Aan wie het stuk is gegeven.', pad: stuk.aan.pad }],
      },
    ]
  }
  if (stuk.van === undefined) {
    if (moetErZijn(status, keten)) onbekend.push(`${stuk.pad}.van`)
    return []
  }
  if (verleners.length > 0 || isVast(stuk)) return []
  return [
    {
      pad: `${stuk.pad}.van`,
      bericht: `${noem(tekent)} ondertekent voor ${noem(partner)}, maar ${noem(partner)} staat niet bij de verleners van ${noem(stuk)}.`,
      hulp: `Voeg bij ‘van’ een verlener toe met partner: ${partner.id}, de datum en het kenmerk. Is dat stuk er niet? Laat deze partij zelf ondertekenen.`,
      verwant: [{ bericht: 'Hier staat wie vertegenwoordigt.', pad: door?.pad ?? partner.pad }],
    },
  ]
}
