import type { Beschrijving, Partner, Uittreding } from '../../model/beschrijving.generated.ts'
import { type LijstVak, lijstVan, staat, uit } from '../../model/vak.ts'
import { type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import { findOverleg, findPartner, type Index } from '../../model/zoek.ts'
import { korteNaamVan, namenVan, nvtVak, vlag } from './namen.ts'

export const vertrekTabel = {
  korteNaam: waarde('Wie vertrekt'),
  opgezegd: waarde('Opgezegd op (ISO)'),
  per: waarde('De dag waarop de deelname eindigt (ISO)'),
  overleggen: waarden('Uit welke overleggen, als de partij niet helemaal vertrekt'),
  isGedeeltelijk: waarde('Blijft zij aan andere overleggen deelnemen?'),
  gegevens: waarde('Wat er met gegevens en lopende casussen gebeurt'),
  heeftGegevens: waarde('Is dat vastgelegd?'),
  opvolger: waarde('Wie de dossiers overneemt'),
  heeftOpvolger: waarde('Is er zo iemand?'),
} as const

type Vertrek = WeergaveVan<typeof vertrekTabel>

/** Notice was given, but the day has not come: still a party, and the others must know for how long. */
export const vertrekVan = (b: Beschrijving, index: Index, partijen: readonly Partner[]): LijstVak<Vertrek> => {
  const bouw = (uittreding: Uittreding, partner: Partner): Vertrek => {
    const opvolger = findPartner(index, uittreding.opvolger)
    return {
      korteNaam: korteNaamVan(partner),
      opgezegd: uit(uittreding, 'opgezegd'),
      per: uit(uittreding, 'per'),
      overleggen: namenVan(uittreding, 'overleggen', (id) => {
        const overleg = findOverleg(index, id)
        return overleg && uit(overleg, 'naam')
      }),
      isGedeeltelijk: vlag((uittreding.overleggen?.length ?? 0) > 0, uittreding.pad),
      gegevens: uit(uittreding, 'gegevens'),
      heeftGegevens: vlag(staat(uittreding, 'gegevens') === 'gegeven', `${uittreding.pad}.gegevens`),
      opvolger: opvolger ? korteNaamVan(opvolger) : nvtVak(),
      heeftOpvolger: vlag(opvolger !== undefined, `${uittreding.pad}.opvolger`),
    }
  }
  const items = (b.uittredingen ?? []).flatMap((uittreding) => {
    const partner = findPartner(index, uittreding.partner)
    return partner && partijen.includes(partner) ? [bouw(uittreding, partner)] : []
  })
  return lijstVan(items, ['uittredingen'])
}
