/** Which text a decision or a signature is about, in one breath. */
import { datumTekst } from '../../model/datum-tekst.ts'
import { afgeleid, groep } from '../../model/vak.ts'
import { deel, type WeergaveVan, waarde } from '../../model/weergave.ts'
import type { Bouwcontext } from '../soort.ts'

export const documentTabel = {
  document: deel('De tekst waarover wordt besloten of die wordt ondertekend', {
    naam: waarde('Citeertitel, of zonder citeertitel de titel'),
    voluit: waarde('De naam tussen aanhalingstekens, met versie en datum'),
    versie: waarde('De versie met haar datum'),
  }),
} as const

export const bouwDocument = ({ b }: Bouwcontext): WeergaveVan<typeof documentTabel> => {
  const { citeertitel, titel, versie, versiedatum } = groep(b, 'samenwerking')
  const naam = citeertitel ?? titel
  const paden = ['samenwerking.citeertitel', 'samenwerking.versie', 'samenwerking.versiedatum']
  const van = versiedatum === undefined ? '' : ` van ${datumTekst(versiedatum)}`
  const welke = versie === undefined ? undefined : `versie ${versie}${van}`
  return {
    document: {
      naam: afgeleid(naam, [citeertitel === undefined ? 'samenwerking.titel' : 'samenwerking.citeertitel']),
      voluit: afgeleid(
        naam === undefined || welke === undefined ? undefined : `‘${naam}’, ${welke}`,
        paden,
        'de titel en de versie van de tekst',
      ),
      versie: afgeleid(welke, ['samenwerking.versie', 'samenwerking.versiedatum']),
    },
  }
}
