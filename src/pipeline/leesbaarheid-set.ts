import { type Bevinding, type Locator, type Plaats, sorteer } from '../bevinding/bevinding.ts'
import { documentsoorten } from '../documenten/index.ts'
import { blokkenVanBoom, type Meetregel, meetTekst, type Plaatser } from '../leesbaarheid/index.ts'
import type { Beschrijving } from '../model/beschrijving.generated.ts'
import { zoekPad } from '../model/zoek-pad.ts'
import type { Beoordeling, Inhoud } from '../pipeline.ts'
import { leesYaml } from '../yaml/lees.ts'
import { catalogusUit } from './catalogus.ts'
import { leesNamen } from './lees-namen.ts'
import { moeilijkeWoorden } from './leesbaarheid.ts'
import { bouwBomen } from './maak.ts'
import { toetsVan } from './toets.ts'

/** The numbers of one document. */
export interface GemetenDocument {
  readonly pad: string
  readonly titel: string
  readonly regels: readonly Meetregel[]
}
export interface LeesbaarheidVanSet {
  readonly documenten: readonly GemetenDocument[]
  readonly bevindingen: readonly Bevinding[]
}

/** Text from one field of the description is mended there; else the document and its heading are named. */
const plaatser =
  (b: Beschrijving, bestand: string, yaml: Locator): Plaatser =>
  (blok, over): Plaats => {
    const [bron] = blok?.bronnen ?? []
    if (blok?.bronnen.length !== 1 || bron === undefined) return { soort: 'document', bestand, ...over }
    return { ...yaml(metVariant(b, bron)), ...over }
  }

/** Residents read the plain variant of a text, where there is one. */
const metVariant = (b: Beschrijving, bron: string): string => {
  const { object, veld = '' } = zoekPad(b, bron) ?? {}
  const value = object?.[veld]
  const isGewoon = typeof value === 'object' && value !== null && 'inGewoneTaal' in value
  return isGewoon ? `${bron}.inGewoneTaal` : bron
}

/** The same text may stand in every copy: it is told once, at its first place. */
const eenmaal = (bevindingen: readonly Bevinding[]): readonly Bevinding[] => {
  const gezien = new Set<string>()
  return bevindingen.filter(({ code, bericht, plaats: { soort, bestand, regelnummer, zin } }) => {
    const key = JSON.stringify([code, bericht, zin ?? bestand, soort === 'yaml' ? regelnummer : ''])
    if (gezien.has(key)) return false
    gezien.add(key)
    return true
  })
}

/** Measures every document that has a reader with limits of its own, in the copies that people get. */
export const leesbaarheidVanSet = (beoordeling: Beoordeling, inhoud: Inhoud): LeesbaarheidVanSet => {
  const { beschrijving, bron = '' } = beoordeling
  if (!beschrijving) return { documenten: [], bevindingen: [] }
  const bestand = beoordeling.bevindingen[0]?.plaats.bestand ?? 'samenwerking.yaml'
  const { plaats } = leesYaml(new TextEncoder().encode(bron), bestand)
  const lijst = moeilijkeWoorden(inhoud)
  const namen = leesNamen(catalogusUit(inhoud), beschrijving)
  const alleen = documentsoorten.filter(({ lezer }) => lezer !== undefined).map(({ naam }) => naam)
  const opties = { varianten: true, alleen, definitief: true }
  const { bomen } = bouwBomen(beschrijving, inhoud, opties, beoordeling.peildatum, toetsVan(beoordeling))
  const gemeten = bomen.flatMap(({ opdracht, tree }) => {
    const { lezer } = opdracht.soort
    if (lezer === undefined) return []
    const meting = meetTekst(blokkenVanBoom(tree), {
      lezer,
      lijst,
      namen,
      plaats: plaatser(beschrijving, opdracht.pad, plaats),
    })
    return [{ pad: opdracht.pad, titel: tree.meta.titel, meting }]
  })
  return {
    documenten: gemeten.map(({ pad, titel, meting }) => ({ pad, titel, regels: meting.regels })),
    bevindingen: sorteer(eenmaal(gemeten.flatMap(({ meting }) => meting.bevindingen))),
  }
}
