import { schrijfUitvoer } from '../files.ts'
import type { Context } from './context.ts'
import type { Gelezen, Invoer } from './lees.ts'
import { toonMislukt } from './maak-mislukt.ts'
import { bestandenJson, bestandenTekst, tellBeside } from './maak-tekst.ts'
import type { Opties } from './opdrachten.ts'
import { uitvoermapVan } from './uitvoermap.ts'
import { versie } from './versie.ts'

/** What `controleer --rapport` wrote, ready to be told. */
export interface Rapportuitkomst {
  readonly json: object
  /** Tells where it stands; false when the template failed. */
  readonly meld: () => boolean
}

const naam = 'toetsrapport'
const formaten = ['docx', 'md'] as const

/** Makes document 63 of what was just checked, and writes it the way `maak` does. */
export const schrijfToetsrapport = (
  context: Context,
  invoer: Invoer,
  { api, inhoud, beoordeling }: Gelezen,
  opties: Opties,
): Rapportuitkomst => {
  const map = uitvoermapVan(context, invoer, typeof opties.naar === 'string' ? opties.naar : undefined)
  context.stap('het toetsrapport maken')
  const gemaakt = api.maak(beoordeling, inhoud, { alleen: [naam], formaten })
  const { mislukt } = gemaakt
  const geschreven = schrijfUitvoer(map.naar, gemaakt.bestanden, {
    overschrijf: false,
    programma: versie,
    // The set as a whole was not made, so the next `maak` looks again.
    invoer: '',
    telling: api.jsonReport(gemaakt.bevindingen).telling,
    keuze: naam,
    formaten: mislukt.length > 0 ? [] : formaten,
    meld: context.melding,
  })
  return {
    json: { uitvoermap: map.naarTekst, bestanden: bestandenJson(geschreven) },
    meld: () => {
      if (mislukt.length > 0) toonMislukt(context, mislukt)
      else if (!context.json) {
        context.resultaat(`\nHet toetsrapport:\n${bestandenTekst(geschreven, map.naarTekst)}`)
        tellBeside(context, map, geschreven)
      }
      return mislukt.length === 0
    },
  }
}
