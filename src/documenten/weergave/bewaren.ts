import type { Bewaartermijn, Termijn } from '../../model/beschrijving.generated.ts'
import { isVoorstel } from '../../model/is-voorstel.ts'
import { afgeleid, code, inGewoneTaal, lijstUit, lijstVan, uit, type Vak } from '../../model/vak.ts'
import { lijst, type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import { findHoedanigheid, type Index, maakIndex } from '../../model/zoek.ts'
import type { Bouwcontext } from '../soort.ts'
import { redenVak } from './namen.ts'
import { wetsvak } from './wetsvak.ts'

export const bewarenTabel = {
  bewaartermijnen: lijst('Hoe lang wat wordt bewaard', {
    id: waarde('Id van de bewaartermijn'),
    wat: waarde('Wat er wordt bewaard'),
    gewoon: waarde('Wat er wordt bewaard, in gewone taal'),
    termijnen: lijst('De termijn, eventueel per uitkomst; ontkend als het convenant er geen stelt', {
      uitkomst: waarde('Voor welke uitkomst'),
      uitkomstCode: waarde('Code van de uitkomst'),
      duur: waarde('Hoe lang (gebruik de helper duur)'),
      start: waarde('Vanaf welke gebeurtenis'),
    }),
    termijnReden: waarde('Waarom het convenant geen termijn stelt; alleen als de termijnen ontkend zijn'),
    houders: waarden('Wie het bewaart (namen van hoedanigheden)'),
    bron: waarde('Wet, selectielijst, richtlijn of afspraak'),
    bronCode: waarde('Code van de bron'),
    wetten: waarde('De wet en het artikel'),
    selectielijst: waarde('Categorie van de selectielijst'),
    motivering: waarde('Waarom deze termijn nodig is'),
    isVoorstel: waarde('Is het nog een voorstel, zonder akkoord?'),
    overleggen: waarden('Namen van de overleggen waarvoor deze termijn geldt'),
  }),
} as const

type BewaarWeergave = WeergaveVan<typeof bewarenTabel>['bewaartermijnen']['items'][number]

const start = (termijn: Termijn): Vak =>
  termijn.start === 'anders' ? uit(termijn, 'startAnders') : uit(termijn, 'start', 'vanaf wanneer de termijn loopt')

const bouwTermijn = (termijn: Bewaartermijn, context: Bouwcontext, index: Index): BewaarWeergave => {
  const overleggen = (context.b.overleggen ?? []).filter((overleg) => overleg.bewaren?.includes(termijn.id))
  return {
    id: afgeleid(termijn.id, [`${termijn.pad}.id`]),
    wat: uit(termijn, 'wat', 'wat er wordt bewaard'),
    gewoon: inGewoneTaal(termijn, 'wat'),
    termijnen: lijstUit(termijn, 'termijnen', (item: Termijn) => ({
      uitkomst: uit(item, 'uitkomst'),
      uitkomstCode: code(item, 'uitkomst'),
      duur: uit(item, 'duur', 'de bewaartermijn'),
      start: start(item),
    })),
    termijnReden: redenVak(termijn, 'termijnen'),
    houders: lijstUit(termijn, 'houders', (id: string, i) => {
      const houder = findHoedanigheid(index, id)
      return houder ? uit(houder, 'naam') : afgeleid(undefined, [`${termijn.pad}.houders[${i}]`])
    }),
    bron: uit(termijn, 'bron'),
    bronCode: code(termijn, 'bron'),
    wetten: wetsvak(context.wetten, termijn, 'wetten'),
    selectielijst: uit(termijn, 'selectielijst', 'de categorie van de selectielijst'),
    motivering: uit(termijn, 'motivering', 'waarom deze bewaartermijn nodig is'),
    isVoorstel: afgeleid(isVoorstel(termijn), [`${termijn.pad}.status`]),
    overleggen: lijstVan(
      overleggen.map((overleg) => uit(overleg, 'naam')),
      ['overleggen'],
    ),
  }
}

export const bouwBewaren = (context: Bouwcontext): WeergaveVan<typeof bewarenTabel> => {
  const index = maakIndex(context.b)
  return {
    bewaartermijnen: lijstUit(context.b, 'bewaartermijnen', (item: Bewaartermijn) => bouwTermijn(item, context, index)),
  }
}
