import { lijsten } from '../../model/beschrijving.generated.ts'
import { afgeleid, code, groep, inGewoneTaal, staat, uit } from '../../model/vak.ts'
import { deel, type WeergaveVan, waarde } from '../../model/weergave.ts'
import type { Bouwcontext } from '../soort.ts'
import { bouwOpenbareVersie, isOntwerp, openbareVersieTabel } from './openbare-versie.ts'

/** Facts about the cooperation as a whole, that every document may use. */
export const kopTabel = {
  samenwerking: deel('De samenwerking als geheel', {
    titel: waarde('Titel van het convenant'),
    citeertitel: waarde('Citeertitel'),
    regio: waarde('Regio'),
    naamVoorInwoners: waarde('Hoe inwoners de samenwerking kennen; anders de citeertitel'),
    profiel: waarde('Code van het profiel, voor vergelijkingen'),
    inDelen: waarde('Heeft het convenant van dit profiel drie delen, met de bijlagen van de overleggen voorop?'),
    aard: waarde('Aard van de afspraak'),
    aardCode: waarde('Code van de aard'),
    versie: waarde('Versie'),
    versiedatum: waarde('Versiedatum (ISO; gebruik de helper datum)'),
    status: waarde('Status als woord'),
    statusCode: waarde('Code van de status'),
    isConcept: waarde('Is de status concept, ter advies of ter besluitvorming?'),
    aanleiding: waarde('Aanleiding'),
    aanleidingGewoon: waarde('Aanleiding in gewone taal'),
  }),
  ...openbareVersieTabel,
} as const

/** The family of zorg en veiligheid: samenwerking, privacy, and an annex per overleg. */
const inDelen: readonly string[] = ['zorg-veiligheid', 'zvh-wgs']

/** To the public every step before the signature is a draft. */
export const statusTekst = (context: Bouwcontext, status: string): string =>
  context.openbaar && isOntwerp(context) ? `ontwerp (${status})` : status

export const bouwKop = (context: Bouwcontext): WeergaveVan<typeof kopTabel> => {
  const { b } = context
  const s = groep(b, 'samenwerking')
  const benaming = groep(s, 'benaming')
  const naam = staat(benaming, 'samenwerking') === 'gegeven' ? uit(benaming, 'samenwerking') : uit(s, 'citeertitel')
  const status = s.status ?? 'concept'
  return {
    samenwerking: {
      titel: uit(s, 'titel'),
      citeertitel: uit(s, 'citeertitel'),
      regio: uit(s, 'regio'),
      naamVoorInwoners: naam,
      profiel: code(s, 'profiel'),
      inDelen: afgeleid(s.profiel !== undefined && inDelen.includes(s.profiel), ['samenwerking.profiel']),
      aard: uit(s, 'aard'),
      aardCode: code(s, 'aard'),
      versie: uit(s, 'versie'),
      versiedatum: uit(s, 'versiedatum'),
      status: context.openbaar
        ? afgeleid(statusTekst(context, lijsten.statussen[status]), ['samenwerking.status'])
        : uit(s, 'status'),
      statusCode: afgeleid(status, ['samenwerking.status']),
      isConcept: afgeleid(['concept', 'ter-advies', 'ter-besluitvorming'].includes(status), ['samenwerking.status']),
      aanleiding: uit(s, 'aanleiding'),
      aanleidingGewoon: inGewoneTaal(s, 'aanleiding'),
    },
    ...bouwOpenbareVersie(context),
  }
}
