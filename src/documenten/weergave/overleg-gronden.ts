import { gaatLangsGeheim } from '../../model/afgeleid/geheim.ts'
import { type GrondslagRegel, grondslagenVoor } from '../../model/afgeleid/grondslagen.ts'
import { type VolleVerstrekking, verstrekkingenVan } from '../../model/afgeleid/verstrekkingen.ts'
import type { Beroepsgeheim, Gegeven, Grondslag, Hoedanigheid, Overleg } from '../../model/beschrijving.generated.ts'
import { isVoorstel } from '../../model/is-voorstel.ts'
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
import type { Index } from '../../model/zoek.ts'
import type { Bouwcontext } from '../soort.ts'
import { bouwGedeeld, type Gedeeld, gedeeldDoor, gedeeldTabel, zonderGedeelde } from './gedeelde-gronden.ts'
import { kaleNaamVan, korteNaamVan, nvtVak, vlag, woordenVan } from './namen.ts'
import { bouwScholen, namenMetScholen, scholenTabel, scholenVan } from './overleg-scholen.ts'
import { verwijzingenVak, wetsvak } from './wetsvak.ts'

/** Narrow cells ask for short words; the article on secrecy has the full ones. */
export const korteWegen: Readonly<Record<string, string>> = {
  toestemming: 'toestemming',
  'rechtstreeks-betrokken': 'rechtstreeks betrokken',
  'wettelijke-plicht': 'wettelijke plicht',
  meldrecht: 'meldrecht',
  'conflict-van-plichten': 'conflict van plichten',
}

export const verstrekkingenTabel = {
  verstrekkingen: lijst('Wie geeft wat aan wie: feiten van een groep aan een groep', {
    van: waarden('Wie inbrengt, zonder lidwoord'),
    aan: waarden('Wie ontvangt, zonder lidwoord'),
    vanSamen: waarden('Wie inbrengt, met één woord voor de scholen als zij zo heten'),
    aanSamen: waarden('Wie ontvangt, met één woord voor de scholen als zij zo heten'),
    aanAllen: waarde('Ontvangen alle andere deelnemers het, en zijn dat er meer dan twee?'),
    gegevens: lijst('Welke gegevens', {
      naam: waarde('Hoe het gegeven heet'),
      gewoon: waarde('Hoe het gegeven heet in gewone taal'),
      datWat: waarde('DAT of WAT, in hoofdletters'),
    }),
    situatie: waarde('A, B of C'),
    cGrond: waarde('Waarom een afwijkend doel toch mag'),
    isC: waarde('Is het situatie C?'),
    wegen: waarden('De wegen voorbij het geheim, kort'),
    heeftWeg: waarde('Is er een geheim dat langs een weg wordt gepasseerd? Onbekend als dat nog moet worden bepaald'),
    wetten: waarde('De artikelen waarop de verstrekking steunt'),
    toelichting: waarde('Grens of toelichting (begint met een kleine letter)'),
  }),
  ...scholenTabel,
} as const

const grondTabel = {
  letter: waarde('Letter van artikel 6 lid 1 AVG; ontkend als een andere wet geldt'),
  avg: waarde('Die letter als woord'),
  wetten: waarde('De wet die de taak of plicht opdraagt'),
  toelichting: waarde('Grens of toelichting (begint met een kleine letter)'),
  isVoorstel: waarde('Is het nog een voorstel, zonder akkoord?'),
} as const

export const grondslagrijTabel = {
  id: waarde('Id van de hoedanigheid'),
  hoedanigheid: waarde('Hoedanigheid zonder lidwoord'),
  partner: waarde('Korte naam, als de regel alleen voor die partij geldt'),
  isAfwijking: waarde('Geldt deze regel alleen voor één partij?'),
  gronden: lijst('De grondslagen; leeg als er geen is gegeven', grondTabel),
  vraag: waarde('Het open punt als er geen grondslag is'),
  bijzonder: waarden('De artikelen die bijzondere gegevens toelaten, zonder die van alle deelnemers'),
  strafrechtelijk: waarden('De artikelen die strafrechtelijke gegevens toelaten, zonder die van alle deelnemers'),
  geheim: waarde('Soort geheimhouding'),
  geheimCode: waarde('wettelijk, wettelijke-geheimhouding, contractueel of geen'),
  geheimWetten: waarde('De artikelen waarin het geheim staat, zonder die van alle deelnemers'),
  geheimGenoemd: waarde('Zijn alle artikelen over het geheim al bij alle deelnemers genoemd?'),
} as const

export const grondslagenTabel = {
  grondslagen: lijst('Per hoedanigheid aan tafel de grondslag', grondslagrijTabel),
  afwijkendeGrondslagen: lijst('Partijen met een eigen grondslag', grondslagrijTabel),
  heeftAfwijkend: waarde('Zijn die er?'),
  ...gedeeldTabel,
  heeftZonderLetter: waarde('Is er een grondslag waarvoor niet artikel 6 AVG geldt maar een andere wet?'),
} as const

type Verstrekkingen = WeergaveVan<typeof verstrekkingenTabel>
export type Grondslagrij = WeergaveVan<typeof grondslagenTabel>['grondslagen']['items'][number]

/** DAT or WAT, in capitals. */
export const datWatVak = (gegeven: Gegeven): Vak =>
  gegeven.datWat
    ? afgeleid(gegeven.datWat.toUpperCase(), [`${gegeven.pad}.datWat`])
    : uit(gegeven, 'datWat', 'DAT of WAT')

const bouwGegeven = (gegeven: Gegeven) => ({
  naam: uit(gegeven, 'naam'),
  gewoon: inGewoneTaal(gegeven, 'naam'),
  datWat: datWatVak(gegeven),
})

const heeftWeg = (volle: VolleVerstrekking): Vak =>
  afgeleid(gaatLangsGeheim(volle), [`${volle.verstrekking.pad}.geheim`], 'weg voorbij het geheim')

/** Naming everybody again at each line makes an annex long, not clear. */
const isAanAllen = ({ deelnemers = [] }: Overleg, { van, aan }: VolleVerstrekking): boolean => {
  const gevers = new Set(van.map(({ id }) => id))
  const ontvangers = new Set(aan.map(({ id }) => id))
  const anderen = deelnemers.flatMap(({ hoedanigheid }) =>
    hoedanigheid === undefined || gevers.has(hoedanigheid) ? [] : [hoedanigheid],
  )
  return anderen.length > 2 && anderen.length === ontvangers.size && anderen.every((id) => ontvangers.has(id))
}

export const bouwVerstrekkingen = ({ b, wetten }: Bouwcontext, overleg: Overleg, index: Index): Verstrekkingen => {
  const list = lijstUit(overleg, 'verstrekkingen', () => undefined)
  const kort = (items: readonly Hoedanigheid[]): Vak[] => items.map(kaleNaamVan)
  const scholen = scholenVan(overleg, index)
  const items = verstrekkingenVan(b, overleg).map((vol): Verstrekkingen['verstrekkingen']['items'][number] => {
    const { verstrekking: v } = vol
    const wegen = woordenVan(v, 'geheim', korteWegen)
    return {
      van: lijstVan(v.van && kort(vol.van), [`${v.pad}.van`]),
      aan: lijstVan(v.aan && kort(vol.aan), [`${v.pad}.aan`]),
      vanSamen: lijstVan(v.van && namenMetScholen(vol.van, scholen, `${v.pad}.van`), [`${v.pad}.van`]),
      aanSamen: lijstVan(v.aan && namenMetScholen(vol.aan, scholen, `${v.pad}.aan`), [`${v.pad}.aan`]),
      aanAllen: vlag(isAanAllen(overleg, vol), `${v.pad}.aan`),
      gegevens: lijstVan(v.gegevens && vol.gegevens.map(bouwGegeven), [`${v.pad}.gegevens`]),
      situatie: code(v, 'situatie'),
      cGrond: uit(v, 'cGrond'),
      isC: vlag(v.situatie === 'C', `${v.pad}.situatie`),
      wegen: { ...wegen, items: wegen.items.filter((weg) => weg.waarde !== 'niet-van-toepassing') },
      heeftWeg: heeftWeg(vol),
      wetten: wetsvak(wetten, v, 'wetten'),
      toelichting: uit(v, 'toelichting'),
    }
  })
  return { verstrekkingen: { ...list, items }, ...bouwScholen(overleg, scholen) }
}

const bouwGrond = ({ wetten }: Bouwcontext, grond: Grondslag): WeergaveVan<typeof grondTabel> => ({
  letter: code(grond, 'avg'),
  avg: uit(grond, 'avg', 'de grond uit artikel 6 AVG'),
  wetten: wetsvak(wetten, grond, 'wetten'),
  toelichting: uit(grond, 'toelichting'),
  isVoorstel: vlag(isVoorstel(grond), `${grond.pad}.status`),
})

const bouwUitzondering = (
  { wetten }: Bouwcontext,
  gronden: readonly Grondslag[],
  veld: 'bijzonder' | 'strafrechtelijk',
  gedeeld: Gedeeld,
): LijstVak<Vak> => {
  const refs = zonderGedeelde(
    gronden.flatMap((grond) => grond[veld] ?? []),
    gedeeld[veld],
  )
  const paden = gronden.map((grond) => `${grond.pad}.${veld}`)
  return lijstVan(verwijzingenVak(wetten, refs, paden), paden)
}

/** Where the secret stands; only what the line above all participants does not say yet. */
const bouwGeheimwetten = ({ wetten }: Bouwcontext, geheim: Beroepsgeheim, gedeeld: Gedeeld) => {
  const eigen = zonderGedeelde(geheim.wetten ?? [], gedeeld.geheim)
  const paden = [`${geheim.pad}.wetten`]
  return {
    geheimWetten:
      gedeeld.geheim.length === 0
        ? wetsvak(wetten, geheim, 'wetten')
        : (verwijzingenVak(wetten, eigen, paden)[0] ?? afgeleid(undefined, paden)),
    geheimGenoemd: vlag(gedeeld.geheim.length > 0 && eigen.length === 0, ...paden),
  }
}

const rijVan = (
  context: Bouwcontext,
  hoedanigheid: Hoedanigheid,
  gronden: readonly Grondslag[],
  geheim: Beroepsgeheim,
  gedeeld: Gedeeld,
  partner: Vak | undefined,
): Grondslagrij => ({
  id: afgeleid(hoedanigheid.id, [`${hoedanigheid.pad}.id`]),
  hoedanigheid: kaleNaamVan(hoedanigheid),
  partner: partner ?? nvtVak(),
  isAfwijking: vlag(partner !== undefined),
  gronden: lijstVan(
    gronden.map((grond) => bouwGrond(context, grond)),
    [`${hoedanigheid.pad}.grondslagen`],
  ),
  vraag:
    'grondslagen' in hoedanigheid.nvt
      ? uit(hoedanigheid, 'grondslagen')
      : afgeleid(undefined, [`${hoedanigheid.pad}.grondslagen`], 'grondslag voor dit overleg', 'jurist'),
  bijzonder: bouwUitzondering(context, gronden, 'bijzonder', gedeeld),
  strafrechtelijk: bouwUitzondering(context, gronden, 'strafrechtelijk', gedeeld),
  geheim: uit(geheim, 'soort', 'beroepsgeheim of geheimhouding'),
  geheimCode: code(geheim, 'soort'),
  ...bouwGeheimwetten(context, geheim, gedeeld),
})

/** One row per hoedanigheid, and one for every partner with grounds of its own. */
export const bouwGrondslagen = (context: Bouwcontext, overleg: Overleg): WeergaveVan<typeof grondslagenTabel> => {
  const per = new Map<Hoedanigheid, GrondslagRegel[]>()
  for (const regel of grondslagenVoor(context.b, overleg))
    per.set(regel.hoedanigheid, [...(per.get(regel.hoedanigheid) ?? []), regel])
  const aanTafel = [...per].map(([hoedanigheid, regels]) => ({
    hoedanigheid,
    gronden: [...new Set(regels.flatMap(({ grondslagen }) => grondslagen))],
    geheim: groep(hoedanigheid, 'beroepsgeheim'),
    afwijkend: regels.flatMap((regel) => regel.afwijkend),
  }))
  const gedeeld = gedeeldDoor(aanTafel)
  const rijen = aanTafel.flatMap(({ hoedanigheid, gronden, geheim, afwijkend }) => [
    rijVan(context, hoedanigheid, gronden, geheim, gedeeld, undefined),
    ...afwijkend.map(({ partner, grondslagen }) =>
      rijVan(context, hoedanigheid, grondslagen, geheim, gedeeld, korteNaamVan(partner)),
    ),
  ])
  const afwijkend = rijen.filter(({ isAfwijking }) => isAfwijking.waarde === true)
  const paden = [`${overleg.pad}.deelnemers`]
  return {
    grondslagen: lijstVan(overleg.deelnemers === undefined ? undefined : rijen, paden, 'deelnemers'),
    afwijkendeGrondslagen: lijstVan(afwijkend, paden),
    heeftAfwijkend: vlag(afwijkend.length > 0, ...paden),
    ...bouwGedeeld(context.wetten, gedeeld, paden),
    heeftZonderLetter: vlag(
      rijen.some(({ gronden }) => gronden.items.some(({ letter }) => letter.staat === 'nvt')),
      ...paden,
    ),
  }
}

/** The row of a participant; of an unknown hoedanigheid everything is a question. */
export const grondslagVan = (
  rijen: readonly Grondslagrij[],
  hoedanigheid: Hoedanigheid | undefined,
  pad: string,
): Grondslagrij => {
  const found = rijen.find(({ id, isAfwijking }) => id.waarde === hoedanigheid?.id && isAfwijking.waarde === false)
  if (found) return found
  const open = afgeleid(undefined, [pad], 'grondslag voor dit overleg', 'jurist')
  const leeg = { hoedanigheid: open, vraag: open, geheim: afgeleid(undefined, [pad], 'beroepsgeheim of geheimhouding') }
  const geen = lijstVan<never>([], [pad])
  const lijsten = { gronden: geen, bijzonder: geen, strafrechtelijk: geen }
  return {
    id: open,
    partner: nvtVak(),
    isAfwijking: vlag(false),
    ...leeg,
    ...lijsten,
    geheimCode: open,
    geheimWetten: open,
    geheimGenoemd: vlag(false),
  }
}
