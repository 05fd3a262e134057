import { afgeleid, code, groep, lijstVan, staat, uit } from '../../model/vak.ts'
import { deel, lijst, type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import type { Bouwcontext } from '../soort.ts'
import { privacyreglement } from '../soorten/kern/privacyreglement.ts'
import { bouwDoelgroep } from './doelgroep.ts'
import { tekstenVan } from './hulpvakken.ts'
import { vlag } from './namen.ts'
import { tekenregels, tekenregelsVeld } from './tekenregels.ts'

export const tafelGeheimhoudingTabel = {
  geheimhouding: deel('De verklaring van wie geen partij is', {
    overleggen: lijst('Overleggen waarin iemand kan aanschuiven die geen partij is', {
      id: waarde('Id van het overleg'),
      naam: waarde('Naam van het overleg'),
      isBekend: waarde('Is vastgelegd wie kan aanschuiven?'),
      wie: waarde('Wie kan aanschuiven (begint met een kleine letter)'),
      voorwaarden: waarden('Onder welke voorwaarden'),
    }),
    duurtVoort: waarde('Duurt de geheimhouding voort? ja of nee'),
    opnemen: waarde('Opnemen van gesprekken: ja of nee'),
    ai: waarde('Gebruik van AI: ja of nee'),
    heeftReglement: waarde('Is er een privacyreglement?'),
    metOuders: waarde(
      'Zonderen de afspraken over geheimhouding de ouders uit? Ja zolang onbekend is of het over iemand jonger dan 18 jaar kan gaan',
    ),
    deelnemer: tekenregelsVeld('Tekenregels van wie aanschuift'),
    partij: tekenregelsVeld('Tekenregels van de partij die voor hem instaat'),
    voorzitter: tekenregelsVeld('Tekenregels van de voorzitter'),
  }),
} as const

export const bouwTafelGeheimhouding = (context: Bouwcontext): WeergaveVan<typeof tafelGeheimhoudingTabel> => {
  const { b } = context
  const afspraken = groep(b, 'afspraken')
  const { kanOnder18 } = bouwDoelgroep(b)
  const open = (b.overleggen ?? []).filter((overleg) => staat(overleg, 'incidenteel') !== 'nvt')
  return {
    geheimhouding: {
      overleggen: lijstVan(
        open.map((overleg) => {
          const incidenteel = groep(overleg, 'incidenteel')
          return {
            id: uit(overleg, 'id'),
            naam: uit(overleg, 'naam'),
            isBekend: vlag(staat(overleg, 'incidenteel') === 'gegeven', `${overleg.pad}.incidenteel`),
            wie: uit(incidenteel, 'wie', 'wie kan aanschuiven'),
            voorwaarden: tekstenVan(incidenteel, 'voorwaarden'),
          }
        }),
        ['overleggen'],
      ),
      duurtVoort: { ...code(groep(afspraken, 'geheimhouding'), 'duurtVoort'), wat: 'of de geheimhouding doorloopt' },
      opnemen: { ...code(afspraken, 'opnemen'), wat: 'of gesprekken worden opgenomen' },
      ai: { ...code(afspraken, 'ai'), wat: 'of deelnemers AI gebruiken' },
      heeftReglement: vlag(privacyreglement.nietOmdat?.(context) === undefined, 'samenwerking.reglement'),
      metOuders: afgeleid(kanOnder18.waarde !== false, kanOnder18.bronnen),
      deelnemer: tekenregels('Naam', 'Functie en organisatie'),
      partij: tekenregels('Organisatie', 'Naam en functie'),
      voorzitter: tekenregels('Naam en functie'),
    },
  }
}
