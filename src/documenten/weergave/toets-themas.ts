import { type Bevinding, ernsten } from '../../bevinding/bevinding.ts'
import { lijstVan } from '../../model/vak.ts'
import { lijst, type WeergaveVan, waarde } from '../../model/weergave.ts'
import type { Bouwcontext } from '../soort.ts'
import type { Toets } from '../toets.ts'
import { bevindingTabel, bouwBevinding, bouwGronden, feit, grondenTabel, uitToets } from './toets-bevinding.ts'
import { isOnbekendVeld } from './toets-bevindingen.ts'

export const toetsThemasTabel = {
  themas: lijst('De bevindingen, zonder de vragen en de velden die nog niet zijn ingevuld', {
    naam: waarde('Het thema'),
    soorten: lijst('De bevindingen van een code bij elkaar', {
      code: waarde('Code'),
      naam: waarde('Hoe de bevinding heet'),
      ...grondenTabel,
      bevindingen: lijst('De bevindingen; zonder wet als die voor alle gelijk is', bevindingTabel),
    }),
  }),
} as const

type Soort = WeergaveVan<typeof toetsThemasTabel>['themas']['items'][number]['soorten']['items'][number]

/** In the order of the report; what is not here comes last, under its letters. */
const themanamen: readonly (readonly [thema: string, naam: string])[] = [
  ['WET', 'Wetten en artikelen'],
  ['PAR', 'Partijen en rollen'],
  ['GRO', 'Doel, grondslag en verstrekking'],
  ['BIJ', 'Bijzondere en strafrechtelijke gegevens, BSN en geheimhouding'],
  ['RET', 'Bewaartermijnen'],
  ['REC', 'Informeren en rechten van betrokkenen'],
  ['BEV', 'Beveiliging, datalekken en DPIA'],
  ['OND', 'Besluiten, bevoegdheid en ondertekening'],
  ['OPB', 'Uitleg voor inwoners en openbaarmaking'],
  ['AAN', 'Aanvaarde bevindingen'],
  ['OPN', 'Open punten en voorstellen'],
  ['REF', 'Samenhang van de beschrijving'],
  ['SCH', 'Invulling van de velden'],
  ['YML', 'Schrijfwijze van het bestand'],
  ['SJA', 'Sjablonen en standaardteksten'],
]

const opErnst = (a: Bevinding, b: Bevinding): number => ernsten.indexOf(a.ernst) - ernsten.indexOf(b.ernst)

/** Findings of one code; the law that they all rest on stands above them, once. */
const perCode = (context: Bouwcontext, naam: string, list: readonly Bevinding[]): Soort => {
  const wetten = new Set(list.map(({ gronden }) => JSON.stringify(gronden)))
  const gedeeld = wetten.size === 1
  return {
    code: feit(list[0]?.code ?? ''),
    naam: feit(naam),
    ...bouwGronden(context, gedeeld ? (list[0]?.gronden ?? []) : []),
    bevindingen: lijstVan([...list].sort(opErnst).map(bouwBevinding(context, !gedeeld)), [uitToets]),
  }
}

const perThema = (context: Bouwcontext, { titelVan }: Toets, list: readonly Bevinding[]) => {
  const bekend = themanamen.map(([thema]) => thema)
  const overig = [...new Set(list.map(({ code }) => code.slice(0, 3)))].filter((thema) => !bekend.includes(thema))
  const namen = [...themanamen, ...overig.sort().map((thema) => [thema, thema] as const)]
  return namen.flatMap(([thema, naam]) => {
    const mine = list.filter(({ code }) => code.startsWith(thema))
    const soorten = [...new Set(mine.map(({ code }) => code))].sort().map((code) =>
      perCode(
        context,
        titelVan(code) ?? code,
        mine.filter((each) => each.code === code),
      ),
    )
    return mine.length === 0 ? [] : [{ naam: feit(naam), soorten: lijstVan(soorten, [uitToets]) }]
  })
}

export const bouwToetsThemas = (context: Bouwcontext, toets: Toets): WeergaveVan<typeof toetsThemasTabel> => {
  const rest = toets.bevindingen.filter((each) => each.ernst !== 'vraag' && !isOnbekendVeld(each))
  return { themas: lijstVan(perThema(context, toets, rest), [uitToets]) }
}
