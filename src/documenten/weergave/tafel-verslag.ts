import { verstrekkingenVan } from '../../model/afgeleid/verstrekkingen.ts'
import type { Gegeven } from '../../model/beschrijving.generated.ts'
import { lijstVan, uit } from '../../model/vak.ts'
import { deel, type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import type { Bouwcontext } from '../soort.ts'
import { vlag } from './namen.ts'
import { opDatWat } from './tafel-inbreng.ts'
import { overlegVan } from './tafel-overleg.ts'

export const tafelVerslagTabel = {
  bespreekbaar: deel('Wat in dit overleg ter sprake kan komen', {
    dat: waarden('De DAT-gegevens'),
    wat: waarden('De WAT-gegevens'),
    heeftDat: waarde('Zijn er DAT-gegevens?'),
    heeftWat: waarde('Zijn er WAT-gegevens?'),
  }),
} as const

export const bouwTafelVerslag = (context: Bouwcontext): WeergaveVan<typeof tafelVerslagTabel> => {
  const overleg = overlegVan(context)
  const paden = [`${overleg.pad}.verstrekkingen`]
  const alle = opDatWat(verstrekkingenVan(context.b, overleg).flatMap(({ gegevens }) => gegevens))
  const kies = (keep: (gegeven: Gegeven) => boolean) => {
    const namen = alle.filter(keep).map((each) => uit(each, 'naam'))
    return { lijst: lijstVan(namen, paden), heeft: vlag(namen.length > 0, ...paden) }
  }
  const [dat, wat] = [kies(({ datWat }) => datWat !== 'wat'), kies(({ datWat }) => datWat === 'wat')]
  return { bespreekbaar: { dat: dat.lijst, wat: wat.lijst, heeftDat: dat.heeft, heeftWat: wat.heeft } }
}
