import { afgeleid, code, groep, uit } from '../../../model/vak.ts'
import { deel, waarde } from '../../../model/weergave.ts'
import type { Bouwcontext, Documentsoort } from '../../soort.ts'
import { metCiteertitel } from '../../titels.ts'
import { bewarenTabel, bouwBewaren } from '../../weergave/bewaren.ts'
import { bouwDoelbinding, doelbindingTabel } from '../../weergave/doelbinding.ts'
import { bouwGegevens, gegevensTabel } from '../../weergave/gegevens.ts'
import { bouwGrondslagmatrix, grondslagmatrixTabel } from '../../weergave/grondslagmatrix.ts'
import { bouwHoedanigheden, hoedanighedenTabel } from '../../weergave/hoedanigheden.ts'
import { bouwKop, kopTabel } from '../../weergave/kop.ts'
import { bouwWettenlijst, wettenlijstTabel } from '../../weergave/wettenlijst.ts'
import { privacyreglement } from './privacyreglement.ts'

const eigenTabel = {
  grondslag: deel('Eigen grondslagdocument, of aansluiting bij een bestaande Grondslag', {
    isBestaand: waarde('Sluit de regio aan bij een bestaande Grondslag?'),
    soortCode: waarde('eigen of bestaand'),
    isBindend: waarde('Binden partijen zich aan de uitleg?'),
    titel: waarde('Titel van de bestaande Grondslag'),
    versie: waarde('Versie van de bestaande Grondslag'),
    vindplaats: waarde('Waar de bestaande Grondslag staat'),
    heeftReglement: waarde('Is er een privacyreglement?'),
  }),
} as const

const tabel = {
  ...kopTabel,
  ...hoedanighedenTabel,
  ...doelbindingTabel,
  ...gegevensTabel,
  ...bewarenTabel,
  ...grondslagmatrixTabel,
  ...wettenlijstTabel,
  ...eigenTabel,
} as const

const bouwEigen = (context: Bouwcontext) => {
  const { b } = context
  const grondslag = groep(groep(b, 'samenwerking'), 'grondslag')
  const soort = code(grondslag, 'soort')
  return {
    grondslag: {
      // An own document is the ordinary case, so silence is not a question here.
      isBestaand: afgeleid(grondslag.soort === 'bestaand', soort.bronnen),
      soortCode: soort,
      isBindend: afgeleid(grondslag.werking === 'bindend', ['samenwerking.grondslag.werking']),
      titel: uit(grondslag, 'titel', 'de titel van de bestaande Grondslag'),
      versie: uit(grondslag, 'versie', 'de versie van de bestaande Grondslag'),
      vindplaats: uit(grondslag, 'vindplaats', 'waar de bestaande Grondslag staat'),
      heeftReglement: afgeleid(privacyreglement.nietOmdat?.(context) === undefined, ['samenwerking.reglement']),
    },
  }
}

/** Grondslagdocument: the legal framework; explains, lays nothing down. */
export const grondslagdocument: Documentsoort = {
  nummer: '01',
  naam: 'grondslagdocument',
  groep: 'kern',
  titel: 'Grondslagdocument',
  achtervoegsel: 'van het grondslagdocument',
  voorWie: 'juristen en functionarissen gegevensbescherming',
  onderwerp: 'Juridisch kader van de gegevensdeling',
  kopnummers: true,
  publicatie: true,
  tabel,
  bouw: (context) => ({
    ...bouwKop(context),
    ...bouwHoedanigheden(context),
    ...bouwDoelbinding(context),
    ...bouwGegevens(context),
    ...bouwBewaren(context),
    ...bouwGrondslagmatrix(context),
    ...bouwWettenlijst(context),
    ...bouwEigen(context),
  }),
  titelVan: metCiteertitel('Grondslagdocument'),
}
