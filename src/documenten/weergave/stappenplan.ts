import { type Stap, stappen, tegelijkMet, wekenVoor } from '../../model/afgeleid/stappen.ts'
import { lijsten } from '../../model/beschrijving.generated.ts'
import { isDatum } from '../../model/datum.ts'
import { afgeleid, groep, type LijstVak, lijstVan, uit, type Vak } from '../../model/vak.ts'
import { deel, lijst, type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import type { Bouwcontext } from '../soort.ts'
import { isStand } from './audit-stand.ts'
import { documentTekst } from './documentnamen.ts'
import { nvtVak, vlag } from './namen.ts'
import { type Taak, taken } from './stappenplan-taken.ts'

const taakTabel = {
  naam: waarde('Voor wie, of om welk stuk het gaat'),
  uitleg: waarde('Wat nog ontbreekt, waaruit het blijkt, of de reden'),
  datum: waarde('De dag waarop het er kwam (ISO)'),
} as const

const stapTabel = {
  id: waarde('Id van de stap'),
  nummer: waarde('Volgnummer'),
  naam: waarde('Naam van de stap'),
  wie: waarde('De rol die de stap trekt'),
  begin: waarde('Begint op (ISO); ontkend als de start niet bekend is'),
  klaar: waarde('Klaar op (ISO); ontkend als de start niet bekend is'),
  beginWeken: waarde('Begint zoveel weken voor de start'),
  klaarWeken: waarde('Klaar zoveel weken voor de start'),
  weken: waarde('Aantal weken dat de stap gewoonlijk duurt'),
  isStart: waarde('Is dit de start zelf?'),
  stand: waarde('Hoe ver de stap is, in woorden'),
  isTeLaat: waarde('Moest de stap op de peildatum klaar zijn, terwijl er nog iets ontbreekt?'),
  nog: lijst('Wat nog niet is gedaan', taakTabel),
  zelf: lijst('Wat de beschrijving niet kan weten', taakTabel),
  gedaan: lijst('Wat is gedaan', taakTabel),
  nvt: lijst('Wat hier niet nodig is', taakTabel),
  tegelijk: waarden('Nummers van de stappen die tegelijk lopen'),
  documenten: waarden('Nummers en namen van de documenten die helpen'),
} as const

export const stappenplanTabel = {
  planning: deel('Stappen, planning en stand', {
    heeftStart: waarde('Is de start bekend?'),
    start: waarde('De start waarvandaan wordt teruggeteld (ISO)'),
    isGewenst: waarde('Is dat de gewenste start, en niet de datum van inwerkingtreding?'),
    heeftPeildatum: waarde('Is de peildatum bekend?'),
    peildatum: waarde('De peildatum (ISO)'),
    teLaat: waarde('Aantal stappen dat te laat is'),
    heeftSchool: waarde('Neemt een schoolbestuur deel?'),
    stappen: lijst('De stappen, in de tijd', stapTabel),
    evaluatie: waarde('Uiterste dag van de eerste evaluatie (ISO)'),
  }),
} as const

type Planning = WeergaveVan<typeof stappenplanTabel>['planning']
type Stapweergave = WeergaveVan<typeof stapTabel>

/** The wished start, else the day on which the convenant comes into force. */
const startVan = ({ b }: Bouwcontext): { readonly box: Vak; readonly isGewenst: boolean } => {
  const gewenst = uit(groep(b, 'voortraject'), 'gewensteStart', 'de gewenste start')
  if (gewenst.staat === 'gegeven') return { box: gewenst, isGewenst: true }
  const datum = uit(groep(groep(b, 'samenwerking'), 'inwerkingtreding'), 'datum')
  return datum.staat === 'gegeven' ? { box: datum, isGewenst: false } : { box: gewenst, isGewenst: true }
}

/** Words for how far a step is; 'te laat' is a fact about the day, not a judgement. */
const standTekst = (alle: readonly Taak[], isTeLaat: boolean): string => {
  const aantal = (code: Parameters<typeof isStand>[1]): number =>
    alle.filter((taak) => isStand(taak, code)).reduce((sum, { aantal: n = 1 }) => sum + n, 0)
  const [klaar, nog, zelf] = [aantal('aanwezig'), aantal('nog-niet'), aantal('zelf')]
  const deel = klaar === 0 ? 'nog te doen' : `${klaar} van ${klaar + nog} gedaan`
  if (nog > 0) return isTeLaat ? `te laat: ${deel}` : deel
  if (klaar === 0) return zelf > 0 ? 'zelf nagaan' : alle.length > 0 ? 'niet van toepassing' : 'nog niets beschreven'
  return zelf > 0 ? 'gedaan; rest zelf nagaan' : 'gedaan'
}

/** The same name with the same outcome stands there once: a board may give two pieces on one day. */
const enkel = (items: readonly Taak[]): readonly Taak[] => {
  const seen = new Set<string>()
  return items.filter(({ naam, uitleg, datum }) => {
    const key = `${naam.waarde} ${uitleg.waarde} ${datum.waarde}`
    const known = seen.has(key)
    seen.add(key)
    return !known
  })
}

const bouwStap = (context: Bouwcontext, start: Vak, stap: (typeof stappen)[number], index: number): Stapweergave => {
  const { id, titel, begin, klaar, rol, documenten, bron }: Stap = stap
  const alle = taken[stap.id](context)
  const dag = typeof start.waarde === 'string' && isDatum(start.waarde) ? start.waarde : undefined
  const op = (weken: number): Vak => {
    const datum = dag && wekenVoor(dag, weken)
    return datum === undefined ? nvtVak() : afgeleid(datum, start.bronnen)
  }
  const einde = dag && wekenVoor(dag, klaar)
  const voorbij = einde !== undefined && context.peildatum !== undefined && einde < context.peildatum
  const met = (code: Parameters<typeof isStand>[1]): LijstVak<Taak> =>
    lijstVan(enkel(alle.filter((taak) => isStand(taak, code))), [bron])
  const isTeLaat = voorbij && met('nog-niet').items.length > 0
  const box = (value: string | number | boolean): Vak => afgeleid(value, [bron])
  return {
    id: box(id),
    nummer: box(index + 1),
    naam: box(titel),
    wie: box(rol === 'fg' ? 'FG' : lijsten['rollen-kenner'][rol]),
    begin: op(begin),
    klaar: op(klaar),
    beginWeken: box(begin),
    klaarWeken: box(klaar),
    weken: box(begin - klaar),
    isStart: vlag(id === 'start', bron),
    stand: box(id === 'start' ? (voorbij ? 'de dag is voorbij' : 'start') : standTekst(alle, isTeLaat)),
    isTeLaat: vlag(isTeLaat, bron),
    nog: met('nog-niet'),
    zelf: met('zelf'),
    gedaan: met('aanwezig'),
    nvt: met('nvt'),
    tegelijk: lijstVan(
      tegelijkMet(stap).map((other) => box(stappen.findIndex((each) => each.id === other.id) + 1)),
      [bron],
    ),
    documenten: lijstVan(
      documenten.map((nummer) => box(documentTekst(nummer))),
      [bron],
    ),
  }
}

export const bouwStappenplan = (context: Bouwcontext): WeergaveVan<typeof stappenplanTabel> => {
  const { b, peildatum } = context
  const { box: start, isGewenst } = startVan(context)
  const items = stappen.map((stap, index) => bouwStap(context, start, stap, index))
  const planning: Planning = {
    heeftStart: vlag(start.staat === 'gegeven', ...start.bronnen),
    start,
    isGewenst: vlag(isGewenst, ...start.bronnen),
    heeftPeildatum: vlag(peildatum !== undefined, 'samenwerking.peildatum'),
    peildatum: afgeleid(peildatum, ['samenwerking.peildatum'], 'de peildatum'),
    teLaat: afgeleid(items.filter(({ isTeLaat }) => isTeLaat.waarde === true).length, start.bronnen),
    heeftSchool: afgeleid(
      b.hoedanigheden === undefined
        ? undefined
        : b.hoedanigheden.some(({ soort }) => soort?.startsWith('schoolbestuur-')),
      ['hoedanigheden'],
    ),
    stappen: lijstVan(items, start.bronnen),
    evaluatie: uit(groep(groep(b, 'samenwerking'), 'evaluatie'), 'eerste', 'de dag van de eerste evaluatie'),
  }
  return { planning }
}
