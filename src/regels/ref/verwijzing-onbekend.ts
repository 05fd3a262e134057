import { bedoeldeU } from '../../bevinding/lijkt-op.ts'
import type { Regel } from '../types.ts'

const check: Regel['check'] = ({ opgeruimd }) =>
  opgeruimd.losse.map(({ pad, titel, naar, id, bekend, vanPartner }) => {
    const waar = vanPartner === undefined ? `bij ‘${naar}’` : `bij de ${naar} van ‘${vanPartner}’`
    const choice = bekend.length > 0 && bekend.length <= 12 ? `Er zijn: ${bekend.join(', ')}.` : ''
    const help = [bedoeldeU(id, bekend), choice].filter(Boolean).join(' ')
    return {
      pad,
      bericht: `Het veld ‘${titel}’ verwijst naar ‘${id}’, maar die id bestaat niet ${waar}. De verwijzing wordt niet gebruikt.`,
      hulp: help || `Voeg ‘${id}’ eerst toe bij ‘${naar}’, of verwijder de verwijzing.`,
    }
  })

export const verwijzingOnbekend: Regel = {
  code: 'REF001',
  titel: 'Verwijzing naar een onbekende id',
  ernst: 'fout',
  blokkeertVanaf: 'concept',
  rol: 'projectleider',
  gronden: [],
  check,
}
