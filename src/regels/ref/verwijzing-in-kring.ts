import { opsomming } from '../patterns/noem.ts'
import type { Regel } from '../types.ts'

const check: Regel['check'] = ({ opgeruimd }) =>
  opgeruimd.kringen.map(({ pad, titel, ids }) => {
    const names = ids.map((id) => `‘${id}’`)
    return {
      pad,
      bericht:
        ids.length === 1
          ? `Bij ${names[0]} verwijst ‘${titel}’ naar zichzelf. Deze verwijzing wordt niet gebruikt.`
          : `${opsomming(names)} verwijzen met ‘${titel}’ in een kring naar elkaar. Deze verwijzing wordt niet gebruikt.`,
      hulp: 'Haal een van de verwijzingen weg, zodat er een begin is.',
    }
  })

export const verwijzingInKring: Regel = {
  code: 'REF007',
  titel: 'Verwijzing in een kring',
  ernst: 'fout',
  blokkeertVanaf: 'concept',
  rol: 'jurist',
  gronden: [],
  check,
}
