import { afgeleid, lijstVan, uit } from '../../model/vak.ts'
import { deel, lijst, type WeergaveVan, waarde } from '../../model/weergave.ts'
import { findPartner, maakIndex } from '../../model/zoek.ts'
import type { Bouwcontext } from '../soort.ts'
import { korteNaamVan, rechtspersoonVan, vlag } from './namen.ts'

export const voorbehoudenTabel = {
  voorbehouden: deel('Voorbehouden met een eigen addendum', {
    heeft: waarde('Is er een voorbehoud?'),
    alle: lijst('De voorbehouden', {
      id: waarde('Id van de toetreding'),
      korteNaam: waarde('Korte naam'),
      rechtspersoon: waarde('Statutaire naam'),
      isPartij: waarde('Is deze organisatie al partij?'),
      addendum: waarde('Titel van het addendum'),
      versie: waarde('Versie van het addendum'),
      datum: waarde('Datum van het addendum (ISO)'),
      tekst: waarde('De tekst; gebruik de helper alineas'),
      aanvaard: waarde('Aanvaard op (ISO)'),
    }),
  }),
} as const

export const bouwVoorbehouden = ({ b }: Bouwcontext): WeergaveVan<typeof voorbehoudenTabel> => {
  const index = maakIndex(b)
  const items = (b.toetredingen ?? []).flatMap((toetreding) => {
    const { voorbehoud, staat } = toetreding
    if (voorbehoud === undefined) return []
    const partner = findPartner(index, toetreding.partner)
    return [
      {
        id: afgeleid(toetreding.id, [`${toetreding.pad}.id`]),
        korteNaam: partner ? korteNaamVan(partner) : uit(toetreding, 'partner'),
        rechtspersoon: partner ? rechtspersoonVan(partner) : uit(toetreding, 'partner'),
        isPartij: vlag(
          staat === undefined ? undefined : ['partij', 'opgezegd'].includes(staat),
          `${toetreding.pad}.staat`,
        ),
        addendum: uit(voorbehoud, 'addendum'),
        versie: uit(voorbehoud, 'versie'),
        datum: uit(voorbehoud, 'datum'),
        tekst: uit(voorbehoud, 'tekst'),
        aanvaard: uit(voorbehoud, 'aanvaard'),
      },
    ]
  })
  return { voorbehouden: { heeft: vlag(items.length > 0, 'toetredingen'), alle: lijstVan(items, ['toetredingen']) } }
}
