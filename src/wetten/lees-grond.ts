import type { Verwijzing, Wet } from './types.ts'
import { vergelijkNummers } from './volgorde.ts'
import { zoekNaam } from './zoek-naam.ts'

/** What the line `grond` of a clause says: places in laws, and the parts that could not be read. */
export interface Gelezen {
  readonly plekken: readonly Verwijzing[]
  readonly fouten: readonly string[]
}

const boek = /^BW (\d)(?=:)/

/** The law that a part begins with, and what follows; the longest name wins ('Wmo 2015' before 'Wmo'). */
const wetVooraan = (wetten: readonly Wet[], tekst: string): { wet: Wet; rest: string } | undefined => {
  const [whole, deel] = boek.exec(tekst) ?? []
  const code = wetten.find(({ id }) => id === `burgerlijk-wetboek-boek-${deel}`)
  if (whole && code) return { wet: code, rest: tekst.slice(3) }
  const words = tekst.split(' ')
  for (let size = words.length; size > 0; size--) {
    const naam = words.slice(0, size).join(' ')
    const found = zoekNaam(wetten, naam)
    const wet = found.find(({ afkorting }) => afkorting === naam) ?? found[0]
    if (wet) return { wet, rest: words.slice(size).join(' ') }
  }
  return undefined
}

/** Articles of the catalogue from the one up to and including the other; those of another book or chapter stay out. */
const reeks = (wet: Wet, van: string, tot: string): Verwijzing[] =>
  [...new Set((wet.artikelen ?? []).map(({ artikel }) => artikel))]
    .filter((nummer) => vergelijkNummers(van, nummer) <= 0 && vergelijkNummers(nummer, tot) <= 0)
    .sort(vergelijkNummers)
    .map((artikel) => ({ wet: wet.id, artikel }))

const onderdeel = /^[a-z]{1,2}$/
const stuk = /^(?:(\d[\d.:]*[a-z]*))?(?: ?lid (\w+))?(?: ?onder ([a-z]{1,2}|\d+))?$/

/** `5 lid 1 onder b en c, 6 lid 1 en lid 3, 15 tot en met 22`: a bare number is an article, a bare letter a part of the lid before it. */
const leesPlekken = (wet: Wet, tekst: string): Gelezen => {
  const plekken: Verwijzing[] = []
  const fouten: string[] = []
  const nummerVan = (nummer: string): string => {
    const voorvoegsel = wet.citeren?.voorvoegsel
    return voorvoegsel && nummer.startsWith(voorvoegsel) ? nummer.slice(voorvoegsel.length) : nummer
  }
  for (const item of tekst.split(/,\s*(?:en )?|\s+en\s+(?!met\b)/)) {
    const [van, tot] = item.split(/\s+tot en met\s+|–/)
    const last = plekken.at(-1)
    if (van !== undefined && tot !== undefined) plekken.push(...reeks(wet, nummerVan(van), nummerVan(tot)))
    else if (onderdeel.test(item) && last?.artikel) plekken.push({ ...last, onderdeel: item })
    else {
      const [match, artikel, lid, onder] = stuk.exec(item) ?? []
      const eigen = artikel === undefined ? last?.artikel : nummerVan(artikel)
      if (!match || eigen === undefined) fouten.push(item)
      else
        plekken.push({ wet: wet.id, artikel: eigen, ...(lid ? { lid } : {}), ...(onder ? { onderdeel: onder } : {}) })
    }
  }
  return { plekken, fouten }
}

/** Rests on no law but on what the parties agree. */
const AFSPRAAK = 'afspraak'

/** 'AVG 26 lid 2; BW 7:457; Wmo 2015 5.3.3': laws parted by a semicolon, places by a comma or 'en'. */
export const leesGrond = (wetten: readonly Wet[], tekst: string): Gelezen => {
  const plekken: Verwijzing[] = []
  const fouten: string[] = []
  for (const deel of tekst === AFSPRAAK ? [] : tekst.split(/;\s*/)) {
    const found = wetVooraan(wetten, deel.trim())
    if (!found) fouten.push(deel)
    else if (found.rest === '') plekken.push({ wet: found.wet.id })
    else {
      const gelezen = leesPlekken(found.wet, found.rest)
      plekken.push(...gelezen.plekken)
      fouten.push(...gelezen.fouten.map((fout) => `${found.wet.citeertitel}: ${fout}`))
    }
  }
  return { plekken, fouten }
}

/** Four or more articles in a row read better as a range: '15, 16, 17 en 18' → '15 tot en met 18'. */
export const metReeksen = (citaat: string): string =>
  citaat.replace(/(?<![\d.:])(?:\d+:)?\d+(?:(?:, | en )(?:\d+:)?\d+(?![\d.:a-z]| lid| onder)){3,}/g, (lijst) => {
    const nummers = lijst.split(/, | en /)
    const uit: string[] = []
    for (let at = 0; at < nummers.length; ) {
      let eind = at
      while (eind + 1 < nummers.length && volgtOp(nummers[eind]!, nummers[eind + 1]!)) eind++
      if (eind - at >= 3) uit.push(`${nummers[at]} tot en met ${nummers[eind]}`)
      else uit.push(...nummers.slice(at, eind + 1))
      at = eind + 1
    }
    return uit.length < 2 ? uit.join('') : `${uit.slice(0, -1).join(', ')} en ${uit.at(-1)}`
  })

const volgtOp = (een: string, ander: string): boolean => {
  const [boek, nummer] = een.includes(':') ? een.split(':') : ['', een]
  return ander === `${boek === '' ? '' : `${boek}:`}${Number(nummer) + 1}`
}
