import { perTekenblad, zonderTekenblad } from '../../exemplaren-besluiten.ts'
import type { Documentsoort } from '../../soort.ts'
import { metPartij } from '../../titels.ts'
import { bouwDocument, documentTabel } from '../../weergave/bestuur-document.ts'
import { bouwKop, kopTabel } from '../../weergave/kop.ts'
import { bouwOndertekening, ondertekeningTabel } from '../../weergave/ondertekening.ts'
import { bladTabel, bouwBlad } from '../../weergave/ondertekening-blad.ts'

const tabel = { ...kopTabel, ...documentTabel, ...ondertekeningTabel, ...bladTabel } as const

/** Tekenblad: the sheet of the annex as a file of its own, so that parties can sign in different months. */
export const tekenblad: Documentsoort = {
  nummer: '40',
  naam: 'tekenblad',
  groep: 'ondertekening',
  titel: 'Tekenblad',
  achtervoegsel: 'van het tekenblad',
  voorWie: 'wie voor een partij ondertekent',
  onderwerp: 'Ondertekening van het convenant',
  alleenExemplaren: true,
  exemplaren: perTekenblad,
  nietOmdat: zonderTekenblad,
  tabel,
  bouw: (context) => ({
    ...bouwKop(context),
    ...bouwDocument(context),
    ...bouwOndertekening(context),
    ...bouwBlad(context),
  }),
  titelVan: metPartij('Tekenblad'),
}
