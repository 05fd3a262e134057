import type { Deelnemer, Hoedanigheid, Overleg } from '../../model/beschrijving.generated.ts'
import {
  afgeleid,
  code,
  groep,
  inGewoneTaal,
  type LijstVak,
  lijstUit,
  lijstVan,
  uit,
  type Vak,
} from '../../model/vak.ts'
import { lijst, type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import { findGegeven, findHoedanigheid, type Index, maakIndex } from '../../model/zoek.ts'
import type { Bouwcontext } from '../soort.ts'
import { bewonersvak } from './doelbinding.ts'

const overlegTabel = {
  id: waarde('Id van het overleg'),
  naam: waarde('Naam van het overleg'),
  lidwoord: waarde('de of het'),
  isSturing: waarde('Bespreekt het cijfers, en geen personen?'),
  omschrijving: waarde('Wat het overleg doet'),
  doelgroep: waarde('Voor wie het is'),
  aanmelding: waarden('Waarop wordt gelet voordat het overleg begint'),
  afsluiting: waarden('Wanneer het overleg stopt'),
  vast: waarden('Wie altijd meepraat, zoals inwoners die kennen'),
  soms: waarden('Wie soms meepraat'),
  heeftGast: waarde('Kan er iemand van buiten meepraten?'),
  gast: waarde('Wie dat is'),
  aanwezigCode: waarde('altijd, tenzij of nee'),
  heeftAanwezig: waarde('Is er uitleg over wanneer ouders en jongere erbij zijn?'),
  aanwezig: waarde('Wanneer ouders en jongere erbij zijn'),
  anoniemEerst: waarde('ja of nee'),
  gegevens: waarden('De gegevens die in het overleg worden gedeeld, behalve die over gezondheid'),
  gezondheid: waarden('De gegevens over gezondheid die in het overleg worden gedeeld'),
  informeertDoor: waarden('Wie informeert'),
  informeertWanneer: waarde('Wanneer'),
  informeertHoe: waarde('Hoe'),
  heeftUitzondering: waarde('Is er een uitzondering op het informeren?'),
  uitzondering: waarde('De uitzondering'),
  verslag: waarde('Wat er in het verslag komt'),
} as const

export const inwonersOverlegTabel = {
  overleggen: lijst('De overleggen, in gewone taal', overlegTabel),
} as const

type OverlegWeergave = WeergaveVan<typeof overlegTabel>

/** Known and not denied; a question that is still open counts as one that needs its answer printed. */
export const isErNiet = (vak: Vak | LijstVak): boolean => vak.staat === 'nvt'

/** How residents know this hoedanigheid; the open point says which one it is about. */
export const rolInGewoneTaal = (hoedanigheid: Hoedanigheid): Vak =>
  uit(hoedanigheid, 'inGewoneTaal', hoedanigheid.naam && `hoe inwoners ${hoedanigheid.naam} kennen`)

/** How residents know these hoedanigheden, each name once. */
export const namenInGewoneTaal = (
  index: Index,
  ids: readonly (string | undefined)[] | undefined,
  paden: readonly string[],
): LijstVak<Vak> => {
  const seen = new Map<string, Vak>()
  for (const id of ids ?? []) {
    const hoedanigheid = findHoedanigheid(index, id)
    if (!hoedanigheid) continue
    const vak = rolInGewoneTaal(hoedanigheid)
    const key = vak.staat === 'gegeven' ? String(vak.waarde) : hoedanigheid.id
    if (!seen.has(key)) seen.set(key, vak)
  }
  return lijstVan(ids === undefined ? undefined : [...seen.values()], paden)
}

/** The gegevens of some verstrekkingen, each once, in plain words. */
export const gegevensInGewoneTaal = (index: Index, ids: readonly string[]): Vak[] =>
  [...new Set(ids)].flatMap((id) => {
    const gegeven = findGegeven(index, id)
    return gegeven ? [inGewoneTaal(gegeven, 'naam')] : []
  })

const bouwOverleg = (index: Index, overleg: Overleg): OverlegWeergave => {
  const criteria = groep(overleg, 'criteria')
  const informeren = groep(overleg, 'informeren')
  const gast = uit(groep(overleg, 'incidenteel'), 'wie', 'wie van buiten kan meepraten')
  const aanwezig = inGewoneTaal(overleg, 'betrokkeneToelichting')
  const uitzondering = inGewoneTaal(informeren, 'uitzondering')
  const deelnemers = (keep: (deelnemer: Deelnemer) => boolean) =>
    namenInGewoneTaal(
      index,
      overleg.deelnemers?.filter(keep).map(({ hoedanigheid }) => hoedanigheid),
      [`${overleg.pad}.deelnemers`],
    )
  const gegevens = overleg.verstrekkingen?.flatMap((verstrekking) => verstrekking.gegevens ?? [])
  const vanAard = (gezondheid: boolean): LijstVak<Vak> => {
    const ids = gegevens?.filter((id) => (findGegeven(index, id)?.aard === 'gezondheid') === gezondheid)
    return lijstVan(ids && gegevensInGewoneTaal(index, ids), [`${overleg.pad}.verstrekkingen`])
  }
  return {
    id: afgeleid(overleg.id, [`${overleg.pad}.id`]),
    naam: uit(overleg, 'naam'),
    lidwoord: uit(overleg, 'lidwoord'),
    isSturing: afgeleid(overleg.fase === 'sturing', [`${overleg.pad}.fase`]),
    omschrijving: inGewoneTaal(overleg, 'omschrijving'),
    doelgroep: inGewoneTaal(overleg, 'doelgroep'),
    aanmelding: lijstUit(criteria, 'aanmelding', (tekst) => bewonersvak(tekst).gewoon),
    afsluiting: lijstUit(criteria, 'afsluiting', (tekst) => bewonersvak(tekst).gewoon),
    vast: deelnemers(({ deelname }) => deelname === undefined || deelname === 'vast'),
    soms: deelnemers(({ deelname }) => deelname !== undefined && deelname !== 'vast' && deelname !== 'observator'),
    heeftGast: afgeleid(gast.staat === 'gegeven', gast.bronnen),
    gast,
    aanwezigCode: code(overleg, 'betrokkeneAanwezig'),
    heeftAanwezig: afgeleid(aanwezig.staat === 'gegeven', aanwezig.bronnen),
    aanwezig,
    anoniemEerst: code(overleg, 'anoniemEerst'),
    gegevens: vanAard(false),
    gezondheid: vanAard(true),
    informeertDoor: namenInGewoneTaal(index, informeren.door, [`${informeren.pad}.door`]),
    informeertWanneer: inGewoneTaal(informeren, 'wanneer'),
    informeertHoe: inGewoneTaal(informeren, 'hoe'),
    heeftUitzondering: afgeleid(!isErNiet(uitzondering), uitzondering.bronnen),
    uitzondering,
    verslag: inGewoneTaal(groep(overleg, 'verslag'), 'inhoud'),
  }
}

/** The overleggen of this text: one when it is about one, those with a table there when it is of one gemeente. */
export const overleggenVan = ({ b, overleg, gemeente }: Bouwcontext): readonly Overleg[] => {
  if (overleg) return [overleg]
  return (b.overleggen ?? []).filter(
    ({ uitvoeringen }) =>
      !gemeente ||
      !uitvoeringen?.length ||
      uitvoeringen.some(({ gemeenten }) => !gemeenten?.length || gemeenten.includes(gemeente.id)),
  )
}

export const bouwInwonersOverleg = (context: Bouwcontext): WeergaveVan<typeof inwonersOverlegTabel> => {
  const index = maakIndex(context.b)
  const all = lijstUit(context.b, 'overleggen', () => undefined)
  return {
    overleggen: { ...all, items: overleggenVan(context).map((overleg) => bouwOverleg(index, overleg)) },
  }
}
