import { findHoedanigheid } from '../../model/zoek.ts'
import { alsPartij } from '../patterns/als-partij.ts'
import { isRegeling } from '../patterns/bevoegd.ts'
import { noem } from '../patterns/noem.ts'
import { opdrachtgevers, taakmandatenAan } from '../patterns/taakmandaat.ts'
import type { Invoer, Regel } from '../types.ts'

/** A task that the law gives to the colleges, or one that has no other source than the regeling itself. */
const vanColleges = ({ index, kennis }: Invoer, hoedanigheid: string | undefined): boolean => {
  const soort = findHoedanigheid(index, hoedanigheid)?.soort
  return soort === 'gemeenschappelijke-regeling' || kennis.hoedanigheid(soort)?.verantwoordelijke === 'college'
}

const check: Regel['check'] = (invoer) => {
  const { beschrijving } = invoer
  return alsPartij(invoer)
    .filter((partner) => isRegeling(partner) && taakmandatenAan(beschrijving, partner.id).length === 0)
    .flatMap((partner) =>
      (partner.hoedanigheden ?? [])
        .filter(({ hoedanigheid, toelichting }) => toelichting === undefined && vanColleges(invoer, hoedanigheid))
        .filter(({ hoedanigheid }) => opdrachtgevers(beschrijving, partner.id, hoedanigheid).length === 0)
        .map((vervulling) => ({
          pad: vervulling.pad,
          bericht: `${noem(partner)} is een gemeenschappelijke regeling en heeft hier een taak van de colleges (‘${vervulling.id}’). Er staat niet of die taak is overgedragen of gemandateerd.`,
          hulp: 'Noem bij ‘mandaten’ het besluit (omvang: [taak]), of zeg bij ‘toelichting’ van deze hoedanigheid dat de regeling de taak heeft overgedragen en in welk artikel.',
        })),
    )
}

export const regelingZonderTaak: Regel = {
  code: 'PAR009',
  titel: 'Gemeenschappelijke regeling zonder overgedragen taak',
  ernst: 'waarschuwing',
  rol: 'jurist',
  gronden: [
    { wet: 'wet-gemeenschappelijke-regelingen', artikel: '8', lid: '4' },
    { wet: 'wet-gemeenschappelijke-regelingen', artikel: '10', lid: '2' },
  ],
  dekt: ['PAR-09'],
  check,
}
