import type { Gegeven, Overleg } from '../../model/beschrijving.generated.ts'
import { afgeleid, lijstVan, uit } from '../../model/vak.ts'
import { lijst, type WeergaveVan, waarde } from '../../model/weergave.ts'
import { findGegeven, maakIndex } from '../../model/zoek.ts'
import type { Bouwcontext } from '../soort.ts'
import { hoedanighedenVoor, leeg, overleggenVoor, toetredingVan } from './toetreden.ts'

export const profielGegevensTabel = {
  overleggen: lijst('De overleggen van dit profiel, met de gegevens', {
    id: waarde('Id van het overleg'),
    naam: waarde('Naam van het overleg'),
    gegevens: lijst('Wat de hoedanigheden geven of ontvangen', {
      sleutel: waarde('Deel van de sleutels van de velden: overleg en gegeven'),
      naam: waarde('Naam van het gegeven'),
      kanGeven: waarde('Geeft een van de hoedanigheden dit?'),
      kanKrijgen: waarde('Ontvangt een van de hoedanigheden dit?'),
      geeft: waarde('ja, als het formulier van een partner is'),
      krijgt: waarde('ja, als het formulier van een partner is'),
    }),
  }),
} as const

type Weergave = WeergaveVan<typeof profielGegevensTabel>
type Gegevens = Weergave['overleggen']['items'][number]['gegevens']

/** Per gegeven: is it given, is it received by one of these hoedanigheden in this overleg. */
const gegevensVan = (context: Bouwcontext, overleg: Overleg): Gegevens => {
  const index = maakIndex(context.b)
  const ids = new Set(hoedanighedenVoor(context).map(({ id }) => id))
  const vul = toetredingVan(context)?.overleggen?.includes(overleg.id) === true
  const found = new Map<Gegeven, { geeft: boolean; krijgt: boolean }>()
  for (const verstrekking of overleg.verstrekkingen ?? []) {
    const geeft = verstrekking.van?.some((id) => ids.has(id)) ?? false
    const krijgt = verstrekking.aan?.some((id) => ids.has(id)) ?? false
    if (!geeft && !krijgt) continue
    for (const id of verstrekking.gegevens ?? []) {
      const gegeven = findGegeven(index, id)
      if (!gegeven) continue
      const before = found.get(gegeven)
      found.set(gegeven, { geeft: geeft || before?.geeft === true, krijgt: krijgt || before?.krijgt === true })
    }
  }
  const pad = [`${overleg.pad}.verstrekkingen`]
  const items = [...found].map(([gegeven, { geeft, krijgt }]) => ({
    sleutel: afgeleid(`${overleg.id}-${gegeven.id}`, [`${gegeven.pad}.id`]),
    naam: uit(gegeven, 'naam'),
    kanGeven: afgeleid(geeft, pad),
    kanKrijgen: afgeleid(krijgt, pad),
    geeft: vul && geeft ? afgeleid('ja', pad) : leeg(),
    krijgt: vul && krijgt ? afgeleid('ja', pad) : leeg(),
  }))
  return lijstVan(overleg.verstrekkingen === undefined ? undefined : items, pad)
}

export const profielGegevensVan = (context: Bouwcontext): Weergave => ({
  overleggen: lijstVan(
    overleggenVoor(context).map((overleg) => ({
      id: afgeleid(overleg.id, [`${overleg.pad}.id`]),
      naam: uit(overleg, 'naam'),
      gegevens: gegevensVan(context, overleg),
    })),
    ['overleggen'],
  ),
})
