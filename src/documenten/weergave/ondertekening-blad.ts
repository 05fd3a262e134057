/** Which text one party signs: title, version and the fingerprint of the file that was laid down. */
import { afgeleid, uit, type Vak } from '../../model/vak.ts'
import { deel, type WeergaveVan, waarde } from '../../model/weergave.ts'
import type { Bouwcontext } from '../soort.ts'
import { korteNaamVan, nvtVak, rechtspersoonVan, vlag } from './namen.ts'

export const bladTabel = {
  blad: deel('Het tekenblad van één partij', {
    korteNaam: waarde('Korte naam'),
    rechtspersoon: waarde('De rechtspersoon'),
    heeftHash: waarde('Is de vingerafdruk van het ondertekende bestand bekend?'),
    hash: waarde('De vingerafdruk'),
    heeftGezamenlijk: waarde('Zijn de ondertekenaars alleen samen bevoegd?'),
  }),
} as const

export const bouwBlad = ({ partner }: Bouwcontext): WeergaveVan<typeof bladTabel> => {
  // who signs second signs the same file as the first
  const al = partner?.ondertekening?.find(({ hash }) => hash !== undefined)
  const leeg: Vak = nvtVak()
  return {
    blad: {
      korteNaam: partner ? korteNaamVan(partner) : leeg,
      rechtspersoon: partner ? rechtspersoonVan(partner) : leeg,
      heeftHash: vlag(al !== undefined, 'partners'),
      hash: al ? uit(al, 'hash') : afgeleid(undefined, ['partners'], 'de vingerafdruk van het bestand'),
      heeftGezamenlijk: vlag(partner?.vertegenwoordiging?.wijze === 'gezamenlijk', 'partners'),
    },
  }
}
