import type { Geschreven, Manifest } from '../files.ts'
import type { Gemaakt } from '../index.ts'
import type { Context } from './context.ts'
import { type Afsluitcode, afsluitcodes } from './fout.ts'
import { achterElkaar, type Gelezen } from './lees.ts'
import type { MaakRun } from './maak.ts'
import { volgendeStap } from './maak-keuze.ts'
import { afsluitcodeVanStop, json, rapportVan, toonBevindingen } from './rapporteer.ts'
import type { Uitvoermap } from './uitvoermap.ts'

const leeg = { fout: 0, waarschuwing: 0, vraag: 0, aandachtspunt: 0 }

const head = (run: MaakRun) => ({
  versie: 1,
  opdracht: 'maak',
  beschrijving: run.invoer.bestand.naam,
  uitvoermap: run.naarTekst,
})

export const toonOngewijzigd = (context: Context, run: MaakRun, { documenten, telling }: Manifest): void => {
  const vervallen = documenten.filter((regel) => regel.vervallen).map(({ pad }) => pad)
  const current = documenten.filter((regel) => !regel.vervallen)
  if (context.json) {
    const bestanden = current.map(({ pad, document }) => ({ pad, document, wat: 'ongewijzigd' }))
    json(context, { ...head(run), ongewijzigd: true, bestanden, vervallen, bevindingen: [], telling: telling ?? leeg })
    return
  }
  const what = current.length === 1 ? 'Het bestand in' : `De ${current.length} bestanden in`
  context.resultaat(`Er is niets veranderd. ${what} ${run.naarTekst} ${current.length === 1 ? 'is' : 'zijn'} actueel.`)
  const [next, options] = volgendeStap(run.keuze)
  context.volgende(next, `controleer${achterElkaar(run.argument)}${options}`)
  tellVervallen(context, vervallen)
}

/** The files as the published schema has them. */
export const bestandenJson = ({ stappen }: Geschreven): object[] =>
  stappen.map(({ bestand, plek, wat, reden }) => ({
    pad: plek,
    document: bestand.document,
    wat,
    ...(reden ? { naast: bestand.pad, reden } : {}),
  }))

/** One file per line, with what happened to it. */
export const bestandenTekst = ({ stappen }: Geschreven, naarTekst: string): string => {
  const paths = stappen.map(({ plek }) => `${naarTekst}/${plek}`)
  const width = Math.max(0, ...paths.map((path) => path.length))
  return stappen.map(({ wat }, index) => `${(paths[index] ?? '').padEnd(width)}  ${wat}`).join('\n')
}

export const toonGemaakt = (
  context: Context,
  run: MaakRun,
  { api, beoordeling }: Gelezen,
  gemaakt: Gemaakt,
  geschreven: Geschreven,
): void => {
  const { stappen, vervallen } = geschreven
  if (context.json) {
    const bestanden = bestandenJson(geschreven)
    const { bevindingen, telling } = api.jsonReport(gemaakt.bevindingen)
    json(context, {
      ...head(run),
      ongewijzigd: stappen.every(({ wat }) => wat === 'ongewijzigd'),
      bestanden,
      vervallen,
      bevindingen,
      telling,
    })
    return
  }
  context.resultaat(bestandenTekst(geschreven, run.naarTekst) || 'Er zijn geen documenten.')
  tellBeside(context, run, geschreven)
  tellVervallen(context, vervallen)
  tellPakket(context, run, stappen)
  const rapport = rapportVan(beoordeling, run.invoer.bestand.naam, gemaakt.bevindingen)
  const written = stappen.filter(({ wat }) => wat !== 'ongewijzigd').length
  const same = stappen.length - written
  context.melding(
    `\n${written === 0 ? 'Geen bestanden' : capital(documents(written))} geschreven${same > 0 ? `, ${same} ongewijzigd` : ''}. ${api.samenvatting(rapport)}.`,
  )
}

/** Where the package is and what to open first: the covering letter, when it is there. */
const tellPakket = (
  context: Context,
  { keuze: { voor }, naarTekst }: MaakRun,
  stappen: Geschreven['stappen'],
): void => {
  if (voor === undefined || stappen.length === 0) return
  const brief = stappen.find(({ bestand }) => bestand.document === 'begeleidende-brief')
  const begin = brief ? ` Begin met de brief: ${brief.plek.split('/').at(-1)}.` : ''
  context.melding(`\nHet pakket voor ${voor} staat in ${naarTekst}/pakketten/${voor}.${begin}`)
}

const redenen = {
  'met-de-hand-bewerkt': 'is met de hand bewerkt',
  'niet-van-ons': 'is niet door dit programma gemaakt',
  bezet: 'is bezet door een ander programma',
} as const

export const tellBeside = (context: Context, run: Uitvoermap, { stappen }: Geschreven): void => {
  for (const { bestand, plek, reden } of stappen) {
    if (!reden) continue
    context.melding(
      `\n${run.naarTekst}/${bestand.pad} ${redenen[reden]} en is niet veranderd. De nieuwe versie staat in ${run.naarTekst}/${plek}.`,
    )
  }
  if (stappen.some(({ reden }) => reden && reden !== 'bezet')) {
    context.melding('Neem over wat u wilt houden. Wilt u de bewerkte versie kwijt, gebruik dan --overschrijf.')
  }
}

const tellVervallen = (context: Context, vervallen: readonly string[]): void => {
  if (vervallen.length === 0) return
  context.melding(
    `\nDeze bestanden komen niet meer uit de beschrijving. Ze blijven staan; verwijder ze zelf als u ze niet meer nodig hebt:\n${vervallen.map((pad) => `  ${pad}`).join('\n')}`,
  )
}

export const toonGestopt = (context: Context, run: MaakRun, { api, beoordeling }: Gelezen): Afsluitcode => {
  const { bevindingen } = beoordeling
  if (context.json) {
    json(context, {
      ...head(run),
      gestopt: 'beschrijving',
      ongewijzigd: true,
      bestanden: [],
      vervallen: [],
      ...api.jsonReport(bevindingen),
    })
  } else {
    const allesZien = `${context.omgeving.programma} controleer${achterElkaar(run.argument)} --alles`
    toonBevindingen(context, api, rapportVan(beoordeling, run.invoer.bestand.naam, bevindingen), { allesZien })
    context.melding('Er is niets gemaakt. De uitvoermap is gelaten zoals die was.')
  }
  context.volgende('los de fouten op en typ opnieuw', `maak${achterElkaar(run.argument)}`)
  return afsluitcodeVanStop(beoordeling)
}

export const toonGeblokkeerd = (
  context: Context,
  run: MaakRun,
  { api, beoordeling }: Gelezen,
  { geblokkeerdDoor }: Gemaakt,
): Afsluitcode => {
  if (context.json) {
    json(context, {
      ...head(run),
      gestopt: run.keuze.definitief ? 'definitief' : 'publicatie',
      ongewijzigd: true,
      bestanden: [],
      vervallen: [],
      ...api.jsonReport(geblokkeerdDoor),
    })
  } else {
    const allesZien = `${context.omgeving.programma} controleer${achterElkaar(run.argument)} --alles`
    toonBevindingen(context, api, rapportVan(beoordeling, run.invoer.bestand.naam, geblokkeerdDoor), { allesZien })
    const wat = run.keuze.definitief ? 'de definitieve tekst' : 'de openbare versie'
    context.melding(`Er is niets gemaakt: dit staat ${wat} in de weg. De uitvoermap is gelaten zoals die was.`)
  }
  const vlag = run.keuze.definitief ? '--definitief' : '--publicatie'
  context.volgende(`zonder ${vlag} komt er een concept`, `maak${achterElkaar(run.argument)}`)
  return afsluitcodes.bevindingen
}

const documents = (count: number): string => (count === 1 ? '1 bestand' : `${count} bestanden`)
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
