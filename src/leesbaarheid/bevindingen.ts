import type { Bevinding, Ernst, Plaats } from '../bevinding/bevinding.ts'
import { afkortingenIn, uitgeschreven } from './afkortingen.ts'
import type { Blok } from './blokken.ts'
import { type Maten, meet, minWoorden, minZinnen, type Zin } from './maten.ts'
import { type MoeilijkWoord, nietUitgelegd } from './moeilijke-woorden.ts'
import { type Grens, type Lezer, lezers, type Paneel, panelen } from './panelen.ts'
import { oordeel, type Tekstmaat, tekstmaten } from './tekstmaten.ts'
import { woordenIn } from './woorden.ts'

/** Where a piece of text stands: in the document, or on the line of the description that it came from. */
export type Plaatser = (blok: Blok | undefined, over: { readonly kop?: string; readonly zin?: string }) => Plaats

export interface Meetopties {
  readonly lezer: Lezer
  readonly lijst: readonly MoeilijkWoord[]
  /** Names of laws, bodies and organisations: they may not be avoided, so the words in them do not count as difficult. */
  readonly namen?: readonly string[]
  readonly plaats: Plaatser
}
/** One line of the report: a number with its limit. */
export interface Meetregel {
  readonly naam: string
  readonly waarde: string
  readonly grens: string
  readonly goed: boolean
}
export interface Meting {
  readonly maten: Maten
  readonly regels: readonly Meetregel[]
  readonly bevindingen: readonly Bevinding[]
}

interface Vondst {
  readonly code: string
  readonly ernst: Ernst
  readonly bericht: string
  readonly hulp: string
  readonly blok?: Blok
  readonly kop?: string
  readonly zin?: string
}

/** Past which of two limits a number lies, and that limit; undefined when it is within both. */
const voorbij = (value: number, grens: Grens | undefined): { ernst: Ernst; limiet: number } | undefined => {
  if (!grens) return undefined
  const is = oordeel(value, grens, 'hooguit')
  if (is === 'te-veel') return { ernst: 'waarschuwing', limiet: grens.grens ?? 0 }
  return is === 'aandacht' ? { ernst: 'aandachtspunt', limiet: grens.streef ?? 0 } : undefined
}

const opZin = ({ tekst, blok, kop }: Zin) => ({ blok, zin: tekst, ...(kop === undefined ? {} : { kop }) })

const langeZinnen = ({ zinnen }: Maten, { langste }: Paneel): Vondst[] =>
  zinnen.flatMap((zin) => {
    const over = voorbij(zin.woorden, langste)
    if (!over) return []
    const bericht = `Deze zin heeft ${zin.woorden} woorden; het mogen er ${over.limiet} zijn.`
    return [{ code: 'LEE101', ernst: over.ernst, bericht, hulp: 'Splits deze zin.', ...opZin(zin) }]
  })

/** Shares and means say nothing about a few sentences; then only the sentences themselves count. */
const overTekst = (maten: Maten, paneel: Paneel): Vondst[] =>
  (maten.formules ? tekstmaten : []).flatMap((maat): Vondst[] => {
    const value = maat.waarde(maten)
    const grens = paneel[maat.veld]
    if (value === undefined || typeof grens !== 'object') return []
    const is = oordeel(value, grens, maat.richting)
    if (is === 'goed') return []
    const limiet = is === 'te-veel' ? grens.grens : grens.streef
    const bericht = `${maat.naam.charAt(0).toUpperCase()}${maat.naam.slice(1)}: ${maat.toon(value)}; ${maat.richting} ${maat.toon(limiet ?? 0)}.`
    return [{ code: maat.code, ernst: is === 'te-veel' ? 'waarschuwing' : 'aandachtspunt', bericht, hulp: maat.hulp }]
  })

const woorden = (
  { zinnen }: Maten,
  { moeilijkeWoorden }: Paneel,
  lijst: readonly MoeilijkWoord[],
  zonderNamen: (tekst: string) => string,
): Vondst[] =>
  moeilijkeWoorden === undefined
    ? []
    : nietUitgelegd(zinnen, lijst, zonderNamen).map(({ woord, vorm, zin }) => ({
        code: 'LEE109',
        ernst: 'waarschuwing',
        bericht: `‘${vorm}’ is een moeilijk woord en wordt in deze tekst niet uitgelegd.`,
        hulp: woord.uitleg
          ? `Schrijf ‘${woord.gewoon}’, of leg het uit: ${woord.uitleg}`
          : `Schrijf liever ‘${woord.gewoon}’.`,
        ...opZin(zin),
      }))

const alineas = ({ alineas: list }: Maten, { zinnenInAlinea, woordenInAlinea }: Paneel): Vondst[] =>
  list.flatMap(({ blok, zinnen, woorden: aantal, kop }) => {
    const zin = voorbij(zinnen, zinnenInAlinea)
    const woord = voorbij(aantal, woordenInAlinea)
    const over = zin ?? woord
    if (!over) return []
    const bericht = zin
      ? `Deze alinea heeft ${zinnen} zinnen; het mogen er ${zin.limiet} zijn.`
      : `Deze alinea heeft ${aantal} woorden; het mogen er ${over.limiet} zijn.`
    const hulp = 'Begin een nieuwe alinea, of maak er een lijst van.'
    return [{ code: 'LEE110', ernst: over.ernst, bericht, hulp, blok, ...(kop === undefined ? {} : { kop }) }]
  })

const koppen = ({ secties }: Maten, { tussenKoppen, woordenInKop }: Paneel): Vondst[] =>
  secties.flatMap(({ kop, woorden: aantal }): Vondst[] => {
    const lang = voorbij(aantal, tussenKoppen)
    const inKop = kop ? woordenIn(kop.tekst).length : 0
    const teLang = voorbij(inKop, woordenInKop)
    const onder = kop ? { blok: kop, kop: kop.tekst } : {}
    return [
      ...(lang
        ? [
            {
              code: 'LEE111',
              ernst: lang.ernst,
              bericht: `Onder deze kop staan ${aantal} woorden; het mogen er ${lang.limiet} zijn.`,
              hulp: 'Zet er een kop tussen, of schrap.',
              ...onder,
            },
          ]
        : []),
      ...(teLang
        ? [
            {
              code: 'LEE113',
              ernst: teLang.ernst,
              bericht: `Deze kop heeft ${inKop} woorden; het mogen er ${teLang.limiet} zijn.`,
              hulp: 'Maak de kop korter.',
              ...onder,
            },
          ]
        : []),
    ]
  })

const vormen = { u: /\b(?:u|uw|uzelf)\b/iu, je: /\b(?:jij|je|jou|jouw|jullie|jezelf)\b/iu } as const

/** One form of address in a text; which one depends on the reader. */
const aanspreekvorm = ({ zinnen }: Maten, { vorm }: Paneel): Vondst[] => {
  if (vorm === undefined) return []
  const verkeerd = vorm === 'u' ? 'je' : 'u'
  return zinnen
    .filter(({ tekst }) => vormen[verkeerd].test(tekst))
    .map((zin) => ({
      code: 'LEE114',
      ernst: 'waarschuwing',
      bericht: `Deze zin spreekt de lezer aan met ‘${verkeerd}’; de tekst is in de ${vorm}-vorm.`,
      hulp: `Schrijf deze zin in de ${vorm}-vorm.`,
      ...opZin(zin),
    }))
}

const afkortingen = ({ zinnen }: Maten, paneel: Paneel, zonderNamen: (tekst: string) => string): Vondst[] => {
  if (paneel.afkortingen !== 'nee') return []
  const bekend = new Set<string>()
  return zinnen.flatMap((zin) => {
    for (const each of uitgeschreven(zin.tekst)) bekend.add(each)
    return [...new Set(afkortingenIn(zonderNamen(zin.tekst), bekend))].map((each) => ({
      code: 'LEE116',
      ernst: 'waarschuwing' as const,
      bericht: `‘${each}’ is een afkorting die nergens is uitgeschreven.`,
      hulp: 'Schrijf de woorden voluit.',
      ...opZin(zin),
    }))
  })
}

/** A text without these names in it, whatever their capitals; the longest first. */
const maakZonderNamen = (namen: readonly string[]): ((tekst: string) => string) => {
  const delen = [...namen].filter((naam) => naam.length > 1).sort((a, b) => b.length - a.length)
  if (delen.length === 0) return (tekst) => tekst
  const patroon = new RegExp(
    `(?<![\\p{L}])(?:${delen.map((naam) => naam.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\p{L}])`,
    'giu',
  )
  return (tekst) => tekst.replace(patroon, '•')
}

const teKort = ({ formules }: Maten): Vondst[] =>
  formules
    ? []
    : [
        {
          code: 'LEE118',
          ernst: 'aandachtspunt',
          bericht: `De tekst is te kort om te meten: minder dan ${minWoorden} woorden of ${minZinnen} zinnen.`,
          hulp: 'De formules zeggen hier niets. De andere controles zijn wel gedaan.',
        },
      ]

const regel = (maten: Maten, paneel: Paneel, maat: Tekstmaat): Meetregel[] => {
  const value = maat.waarde(maten)
  if (value === undefined) return []
  const grens = paneel[maat.veld]
  const limits = typeof grens === 'object' ? grens : {}
  const limiet = limits.streef ?? limits.grens
  return [
    {
      naam: maat.naam,
      waarde: maat.toon(value),
      grens: limiet === undefined ? 'geen grens' : `${maat.richting} ${maat.toon(limiet)}`,
      goed: oordeel(value, limits, maat.richting) === 'goed',
    },
  ]
}

/** Measures a text for one kind of reader. Gives numbers, limits and what to do; never a verdict such as a level. */
export const meetTekst = (blokken: readonly Blok[], { lezer, lijst, plaats, namen = [] }: Meetopties): Meting => {
  const maten = meet(blokken)
  const zonderNamen = maakZonderNamen(namen)
  const paneel = panelen[lezer]
  const vondsten = [
    ...teKort(maten),
    ...overTekst(maten, paneel),
    ...langeZinnen(maten, paneel),
    ...woorden(maten, paneel, lijst, zonderNamen),
    ...alineas(maten, paneel),
    ...koppen(maten, paneel),
    ...aanspreekvorm(maten, paneel),
    ...afkortingen(maten, paneel, zonderNamen),
  ]
  return {
    maten,
    regels: [
      { naam: 'lezer', waarde: lezers[lezer], grens: '', goed: true },
      { naam: 'woorden', waarde: String(maten.woorden), grens: '', goed: true },
      { naam: 'zinnen', waarde: String(maten.zinnen.length), grens: '', goed: true },
      ...tekstmaten.flatMap((maat) => regel(maten, paneel, maat)),
    ],
    bevindingen: vondsten.map(({ code, ernst, bericht, hulp, blok, kop, zin }) => ({
      code,
      ernst,
      bericht,
      plaats: plaats(blok, { ...(kop === undefined ? {} : { kop }), ...(zin === undefined ? {} : { zin }) }),
      ...(blok?.bronnen.length === 1 && blok.bronnen[0] !== undefined ? { pad: blok.bronnen[0] } : {}),
      hulp,
      gronden: [],
      verwant: [],
      rol: 'projectleider',
    })),
  }
}
