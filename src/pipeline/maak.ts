import { type Bevinding, isVanaf, type Plaats, type Status, sorteer } from '../bevinding/bevinding.ts'
import { documentsoorten, gegevenssoorten } from '../documenten/index.ts'
import { type Bouwcontext, groepen, type Soort } from '../documenten/soort.ts'
import type { Toets } from '../documenten/toets.ts'
import { renderMarkdown } from '../markdown/index.ts'
import type { Beschrijving } from '../model/beschrijving.generated.ts'
import { peildatumVan } from '../model/status.ts'
import {
  type Beoordeling,
  type Bestand,
  type Documentformaat,
  documentformaten,
  type Formaat,
  type Gemaakt,
  gegevensformaten,
  type Inhoud,
  type MaakOpties,
  type Overzichtsregel,
} from '../pipeline.ts'
import { SjabloonFout } from '../template/fout.ts'
import { BoomFout } from '../tree/fout.ts'
import { voegOpenPuntenToe } from '../tree/transforms/open-punten.ts'
import { renderWord } from '../word/index.ts'
import { Bomen, type Boom } from './bomen.ts'
import { rechtUit } from './catalogus.ts'
import { bouwGegevens, schrijfGegevens } from './gegevens.ts'
import { algemene, exemplarenVan, gevraagd, isGenoemd, type Opdracht } from './opdrachten.ts'
import { beschrijfOpenPunt, openInDefinitief, openInGegevens } from './open-punten.ts'
import { toetsVan } from './toets.ts'
import { vingerafdruk } from './vingerafdruk.ts'

export const contextVan = (b: Beschrijving, inhoud: Inhoud, gevraagd?: string, toets?: Toets): Bouwcontext => {
  const peildatum = peildatumVan(b, gevraagd)
  return {
    b,
    ...rechtUit(inhoud),
    ...(peildatum === undefined ? {} : { peildatum }),
    ...(toets === undefined ? {} : { toets }),
  }
}

/** Place and message of a mistake in a template; undefined when it is a mistake of ours. */
const sjabloonplaats = (error: unknown, opdracht: Opdracht): { plaats: Plaats; bericht: string } | undefined => {
  if (error instanceof SjabloonFout) {
    const { bestand, regelnummer, kolom } = error
    return { plaats: { soort: 'sjabloon', bestand, regelnummer, kolom }, bericht: error.message.replace(/^\S+ /, '') }
  }
  if (!(error instanceof BoomFout)) return undefined
  const [, bestand, line, column, rest] = /^(\S+):(\d+):(\d+): (.*)$/s.exec(error.message) ?? []
  if (bestand === undefined)
    return { plaats: { soort: 'sjabloon', bestand: `templates/${opdracht.soort.naam}.md.hbs` }, bericht: error.message }
  const plaats: Plaats = { soort: 'sjabloon', bestand, regelnummer: Number(line), kolom: Number(column) }
  return { plaats, bericht: metHoofdletter(rest ?? '') }
}

const metHoofdletter = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const sjabloonBevinding = ({ plaats, bericht }: { plaats: Plaats; bericht: string }): Bevinding => ({
  code: 'SJA001',
  ernst: 'fout',
  blokkeertVanaf: 'concept',
  bericht,
  plaats,
  hulp: 'Herstel het sjabloon op deze plaats.',
  gronden: [],
  verwant: [],
  rol: 'jurist',
})

const nergens = (opdracht: Opdracht, lost: readonly string[]): Bevinding[] =>
  lost.map((target) => ({
    code: 'SJA002',
    ernst: 'waarschuwing',
    blokkeertVanaf: 'ter-ondertekening',
    bericht: `In het document ‘${opdracht.soort.titel}’ verwijst de tekst naar een bepaling die er niet is: ${target}.`,
    plaats: { soort: 'document', bestand: opdracht.pad },
    hulp: 'Pas de tekst aan, of neem de bepaling op waarnaar wordt verwezen.',
    gronden: [],
    verwant: [],
    rol: 'jurist',
  }))

/** What stands in the way of the clean text for the status in the file. */
export const blokkades = (bevindingen: readonly Bevinding[], status: Status): Bevinding[] =>
  bevindingen.filter((b) => b.ernst === 'fout' && (b.blokkeertVanaf === undefined || isVanaf(status, b.blokkeertVanaf)))

const encoder = new TextEncoder()

const schrijf = (boom: Boom, formaat: Documentformaat): Bestand => {
  const bytes = formaat === 'md' ? encoder.encode(renderMarkdown(boom.tree)) : renderWord(boom.tree)
  return {
    pad: `${boom.opdracht.pad}.${formaat}`,
    bytes,
    document: boom.opdracht.soort.naam,
    vingerafdruk: vingerafdruk(JSON.stringify(boom.tree)),
  }
}

/** The finished trees of the asked documents; what others refer to is numbered first, so that references are right. */
export const bouwBomen = (
  beschrijving: Beschrijving,
  inhoud: Inhoud,
  opties: MaakOpties = {},
  peildatum?: string,
  toets?: Toets,
): { bomen: Boom[]; bevindingen: Bevinding[] } => {
  const context = contextVan(beschrijving, inhoud, peildatum, toets)
  const bouwer = new Bomen(context, inhoud)
  const bevindingen: Bevinding[] = []
  const bouw = (opdracht: Opdracht, isGevraagd: boolean): Boom[] => {
    try {
      return [bouwer.bouw(opdracht)]
    } catch (error) {
      const fout = sjabloonplaats(error, opdracht)
      if (!fout) throw error
      // A document that was not asked for may be broken without standing in the way of those that were.
      if (isGevraagd) bevindingen.push(sjabloonBevinding(fout))
      return []
    }
  }
  const asked = gevraagd(documentsoorten, context, opties)
  const isAsked = new Set(asked.filter(({ exemplaar }) => !exemplaar).map(({ soort }) => soort))
  const doelen = algemene(documentsoorten, context)
    .filter(({ soort }) => isVerwijsdoel(soort))
    .flatMap((opdracht) => bouw(opdracht, isAsked.has(opdracht.soort)))
  const bomen = asked.flatMap((opdracht) => {
    if (opdracht.exemplaar || !isVerwijsdoel(opdracht.soort)) return bouw(opdracht, true)
    return doelen.filter((boom) => boom.opdracht.soort === opdracht.soort).map((boom) => ({ ...boom, opdracht }))
  })
  for (const boom of bomen) {
    bevindingen.push(...nergens(boom.opdracht, bouwer.voltooi(boom, doelen)))
    if (!opties.definitief && !boom.opdracht.soort.verslag)
      voegOpenPuntenToe(boom.tree, beschrijfOpenPunt(beschrijving))
  }
  return { bomen, bevindingen }
}

/** Documents refer only to the general copies of this group (a test holds the templates to it). */
const isVerwijsdoel = ({ groep }: Soort): boolean => groep === 'kern'

/** A report tells how things stand: nothing can stand in its way when only reports are asked. */
const alleenVerslagen = (alleen: readonly string[] | undefined): boolean =>
  [...documentsoorten, ...gegevenssoorten]
    .filter((soort) => isGenoemd(soort, alleen))
    .every((soort) => 'verslag' in soort && soort.verslag === true)

/** Builds the asked documents; with `definitief` only when nothing blocks the status in the file. */
export const maak = (beoordeling: Beoordeling, inhoud: Inhoud, opties: MaakOpties = {}): Gemaakt => {
  const { beschrijving, bevindingen, status } = beoordeling
  const geblokkeerdDoor = opties.definitief && !alleenVerslagen(opties.alleen) ? blokkades(bevindingen, status) : []
  if (!beschrijving || geblokkeerdDoor.length > 0) return { bestanden: [], bevindingen, geblokkeerdDoor }
  const { bomen, bevindingen: found } = bouwBomen(
    beschrijving,
    inhoud,
    opties,
    beoordeling.peildatum,
    toetsVan(beoordeling),
  )
  const bladen = bouwGegevens(
    gevraagd(gegevenssoorten, contextVan(beschrijving, inhoud, beoordeling.peildatum), opties),
  )
  const open = opties.definitief
    ? [
        ...bomen.filter((boom) => !boom.opdracht.soort.verslag).flatMap((boom) => openInDefinitief(beschrijving, boom)),
        ...bladen.flatMap((blad) => openInGegevens(beschrijving, blad)),
      ]
    : []
  if (open.length > 0) return { bestanden: [], bevindingen: sorteer([...bevindingen, ...found]), geblokkeerdDoor: open }
  const formaten: readonly Formaat[] = opties.formaten ?? [...documentformaten, ...gegevensformaten]
  const gekozen = documentformaten.filter((formaat) => formaten.includes(formaat))
  const bestanden = [
    ...bomen.flatMap((boom) => gekozen.map((formaat) => schrijf(boom, formaat))),
    ...bladen.flatMap((blad) => schrijfGegevens(blad, formaten)),
  ]
  return { bestanden, bevindingen: sorteer([...bevindingen, ...found]), geblokkeerdDoor }
}

/** Which documents there are, for whom, and why one is not made. */
export const overzicht = (beoordeling: Beoordeling, inhoud: Inhoud): Overzichtsregel[] => {
  if (!beoordeling.beschrijving) return []
  const context = contextVan(beoordeling.beschrijving, inhoud, beoordeling.peildatum, toetsVan(beoordeling))
  const regel = (soort: Soort, formaten: readonly Formaat[]): Overzichtsregel => {
    const bestanden = [...algemene([soort], context), ...exemplarenVan([soort], context)].map(({ pad }) => pad)
    const nietOmdat = bestanden.length > 0 ? undefined : (soort.nietOmdat?.(context) ?? niemand)
    const { nummer, naam, titel, groep, voorWie } = soort
    const kop = { nummer, naam, titel, groep, groepUitleg: groepen[groep], voorWie, formaten, bestanden }
    return nietOmdat === undefined ? kop : { ...kop, nietOmdat }
  }
  const volgorde = Object.keys(groepen)
  return [
    ...documentsoorten.map((soort) => regel(soort, documentformaten)),
    ...gegevenssoorten.map((soort) => regel(soort, soort.formaten)),
  ].sort((a, b) => volgorde.indexOf(a.groep) - volgorde.indexOf(b.groep) || (a.nummer < b.nummer ? -1 : 1))
}

const niemand = 'er is in deze beschrijving niemand voor wie het nodig is'
