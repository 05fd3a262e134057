import type { Beschrijving, Partner } from '../../model/beschrijving.generated.ts'
import { afgeleid, lijstVan, uit } from '../../model/vak.ts'
import { type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import { findHoedanigheid, maakIndex } from '../../model/zoek.ts'
import { rechtspersoonVan } from './namen.ts'

export const openingBijlageTabel = {
  heeftBijlage: waarde('Noemt de opening alleen de gemeente, en staan de andere partijen in de bijlage?'),
  aantalInBijlage: waarde('Hoeveel partijen in de bijlage staan'),
  soortenInBijlage: waarden('In welke hoedanigheden zij deelnemen, met lidwoord'),
  heeftSoorten: waarde('Is van een van hen een hoedanigheid bekend?'),
  uitvoerders: waarden('Wie in de bijlage staat en taken van een andere partij uitvoert'),
  heeftUitvoerders: waarde('Is er zo iemand?'),
} as const

/**
 * In the family of the wijkteams the opening names the gemeente with its organs, and refers to the annex for the many
 * others. Without a gemeente among them nobody would be left, so then the opening names all.
 */
export const partijenInBijlage = (b: Beschrijving, partijen: readonly Partner[]): readonly Partner[] => {
  if (b.samenwerking?.profiel !== 'wijkteam') return []
  const anderen = partijen.filter(({ rechtsvorm }) => rechtsvorm !== 'gemeente')
  return anderen.length === partijen.length ? [] : anderen
}

export const bouwOpeningBijlage = (
  b: Beschrijving,
  inBijlage: readonly Partner[],
): WeergaveVan<typeof openingBijlageTabel> => {
  const index = maakIndex(b)
  const perSoort = new Map<string, number>()
  for (const partner of inBijlage)
    for (const { hoedanigheid } of partner.hoedanigheden ?? [])
      if (hoedanigheid) perSoort.set(hoedanigheid, (perSoort.get(hoedanigheid) ?? 0) + 1)
  const soorten = [...perSoort].flatMap(([id, aantal]) => {
    const found = findHoedanigheid(index, id)
    return found ? [uit(found, aantal > 1 && found.meervoud !== undefined ? 'meervoud' : 'naam')] : []
  })
  const voeren = new Set(
    (b.partners ?? []).flatMap((each) =>
      (each.hoedanigheden ?? []).map(({ uitvoeringDoor }) => uitvoeringDoor?.partner),
    ),
  )
  const uitvoerders = inBijlage.filter(({ id }) => voeren.has(id))
  return {
    heeftBijlage: afgeleid(inBijlage.length > 0, ['samenwerking.profiel', 'partners']),
    aantalInBijlage: afgeleid(inBijlage.length, ['partners']),
    soortenInBijlage: lijstVan(soorten, ['partners']),
    heeftSoorten: afgeleid(soorten.length > 0, ['partners']),
    uitvoerders: lijstVan(uitvoerders.map(rechtspersoonVan), ['partners']),
    heeftUitvoerders: afgeleid(uitvoerders.length > 0, ['partners']),
  }
}
