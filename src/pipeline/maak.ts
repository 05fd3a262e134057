import { type Bevinding, isVanaf, type Status, sorteer } from '../bevinding/bevinding.ts'
import { documentsoorten, gegevenssoorten } from '../documenten/index.ts'
import { type Bouwcontext, type Documentsoort, groepen, type Soort } from '../documenten/soort.ts'
import type { Toets } from '../documenten/toets.ts'
import { renderHtml } from '../html/index.ts'
import { renderMarkdown } from '../markdown/index.ts'
import type { Beschrijving } from '../model/beschrijving.generated.ts'
import { voorPublicatie } from '../model/publicatie.ts'
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
import type { EigenSjablonen } from '../template/bibliotheek.ts'
import type { DocumentTree } from '../tree/nodes.ts'
import { voegOpenPuntenToe } from '../tree/transforms/open-punten.ts'
import { renderWord } from '../word/index.ts'
import { bepalingenVan } from './bepalingen.ts'
import { Bomen, type Boom } from './bomen.ts'
import { rechtUit } from './catalogus.ts'
import { bouwGegevens, schrijfGegevens } from './gegevens.ts'
import { algemene, exemplarenVan, gevraagd, isGenoemd, type Opdracht } from './opdrachten.ts'
import { beschrijfOpenPunt, openInDefinitief, openInGegevens } from './open-punten.ts'
import { pakketVan } from './pakket.ts'
import { inPublicatie, maakOpenbaar, metadataBestand, nietOpenbaar, openInPublicatie } from './publicatie.ts'
import { sjabloonbevinding } from './sjabloon-bevinding.ts'
import { toetsVan } from './toets.ts'
import { vingerafdruk } from './vingerafdruk.ts'

export const contextVan = (b: Beschrijving, inhoud: Inhoud, gevraagd?: string, toets?: Toets): Bouwcontext => {
  const peildatum = peildatumVan(b, gevraagd)
  const context: Bouwcontext = {
    b,
    ...rechtUit(inhoud),
    ...(peildatum === undefined ? {} : { peildatum }),
    ...(toets === undefined ? {} : { toets }),
  }
  return { ...context, pakket: pakketVan(context) }
}

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

/** A web page is for what residents read; the rest is made in Word and Markdown. */
const formatenVan = (soort: Documentsoort): readonly Documentformaat[] =>
  documentformaten.filter((formaat) => formaat !== 'html' || soort.webpagina === true)

const schrijvers: Readonly<Record<Documentformaat, (tree: DocumentTree) => Uint8Array>> = {
  docx: renderWord,
  md: (tree) => encoder.encode(renderMarkdown(tree)),
  html: (tree) => encoder.encode(renderHtml(tree)),
}

const schrijf = (boom: Boom, formaat: Documentformaat): Bestand => {
  const bytes = schrijvers[formaat](boom.tree)
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
  eigen?: EigenSjablonen,
): { bomen: Boom[]; bevindingen: Bevinding[]; mislukt: Bevinding[] } => {
  const gewoon = contextVan(beschrijving, inhoud, peildatum, toets)
  const context: Bouwcontext = opties.publicatie
    ? { ...gewoon, b: voorPublicatie(beschrijving), openbaar: true }
    : gewoon
  const bouwer = new Bomen(context, inhoud, eigen)
  const bevindingen: Bevinding[] = []
  const mislukt: Bevinding[] = []
  const bouw = (opdracht: Opdracht, isGevraagd: boolean): Boom[] => {
    try {
      return [bouwer.bouw(opdracht)]
    } catch (error) {
      const fout = sjabloonbevinding(error, opdracht)
      if (!fout) throw error
      // A document that was not asked for may be broken without standing in the way of those that were.
      if (isGevraagd) mislukt.push(fout)
      return []
    }
  }
  const asked = opties.publicatie
    ? inPublicatie(gevraagd(documentsoorten, context, { alleen: openbareSoorten, ...opties }))
    : gevraagd(documentsoorten, context, opties)
  const isAsked = new Set(asked.filter(({ exemplaar }) => !exemplaar).map(({ soort }) => soort))
  // Where only data are asked, nothing refers to anything.
  const doelen = (asked.length > 0 ? algemene(documentsoorten, context) : [])
    .filter(({ soort }) => isVerwijsdoel(soort))
    .flatMap((opdracht) => bouw(opdracht, isAsked.has(opdracht.soort)))
  const bepalingen = bepalingenVan(doelen)
  const bomen = asked.flatMap((opdracht) => {
    if (opdracht.exemplaar || !isVerwijsdoel(opdracht.soort))
      return bouw({ ...opdracht, context: { ...opdracht.context, bepalingen } }, true)
    return doelen.filter((boom) => boom.opdracht.soort === opdracht.soort).map((boom) => ({ ...boom, opdracht }))
  })
  for (const boom of bomen) {
    bevindingen.push(...nergens(boom.opdracht, bouwer.voltooi(boom, doelen)))
    if (opties.publicatie) maakOpenbaar(boom.tree, boom.opdracht)
    else if (!opties.definitief && !boom.opdracht.soort.verslag)
      voegOpenPuntenToe(boom.tree, beschrijfOpenPunt(beschrijving))
  }
  return { bomen, bevindingen: [...bevindingen, ...mislukt], mislukt }
}

const openbareSoorten = documentsoorten.filter(({ publicatie }) => publicatie).map(({ naam }) => naam)

/** Documents refer only to the general copies of this group (a test holds the templates to it). */
const isVerwijsdoel = ({ groep }: Soort): boolean => groep === 'kern'

/** A report tells how things stand: nothing can stand in its way when only reports are asked. */
const alleenVerslagen = (alleen: readonly string[] | undefined): boolean =>
  [...documentsoorten, ...gegevenssoorten]
    .filter((soort) => isGenoemd(soort, alleen))
    .every((soort) => 'verslag' in soort && soort.verslag === true)

/** A place in a template that checking the description found already is not told again. */
const zonderBekende = (nieuw: readonly Bevinding[], bekend: readonly Bevinding[]): Bevinding[] =>
  nieuw.filter(
    ({ code, plaats }) =>
      !bekend.some((each) => each.code === code && JSON.stringify(each.plaats) === JSON.stringify(plaats)),
  )

/** Builds the asked documents; with `definitief` only when nothing blocks the status in the file. */
export const maak = (beoordeling: Beoordeling, inhoud: Inhoud, opties: MaakOpties = {}): Gemaakt => {
  const { beschrijving, status, peildatum, eigen } = beoordeling
  const gestopt = (bevindingen: readonly Bevinding[], geblokkeerdDoor: readonly Bevinding[]): Gemaakt => ({
    bestanden: [],
    bevindingen,
    geblokkeerdDoor,
    mislukt: [],
  })
  const vooraf = [
    ...(opties.definitief && !alleenVerslagen(opties.alleen) ? blokkades(beoordeling.bevindingen, status) : []),
    ...(opties.publicatie && beschrijving ? nietOpenbaar(beschrijving) : []),
  ]
  if (!beschrijving || vooraf.length > 0) return gestopt(beoordeling.bevindingen, vooraf)
  const toets = toetsVan(beoordeling)
  const gebouwd = bouwBomen(beschrijving, inhoud, opties, peildatum, toets, eigen?.sjablonen)
  const { bomen, mislukt } = gebouwd
  const bevindingen = sorteer([
    ...beoordeling.bevindingen,
    ...zonderBekende(gebouwd.bevindingen, beoordeling.bevindingen),
    ...(opties.publicatie ? openInPublicatie(bomen) : []),
  ])
  const bladen = opties.publicatie
    ? []
    : bouwGegevens(gevraagd(gegevenssoorten, contextVan(beschrijving, inhoud, peildatum), opties))
  const open = opties.definitief
    ? [
        ...mislukt,
        ...bomen.filter((boom) => !boom.opdracht.soort.verslag).flatMap((boom) => openInDefinitief(beschrijving, boom)),
        ...bladen.flatMap((blad) => openInGegevens(beschrijving, blad)),
      ]
    : []
  if (open.length > 0) return gestopt(bevindingen, open)
  const formaten: readonly Formaat[] = opties.formaten ?? [...documentformaten, ...gegevensformaten]
  const gekozen = (soort: Documentsoort) => formatenVan(soort).filter((formaat) => formaten.includes(formaat))
  const bestanden = [
    ...bomen.flatMap((boom) => gekozen(boom.opdracht.soort).map((formaat) => schrijf(boom, formaat))),
    ...bladen.flatMap((blad) => schrijfGegevens(blad, formaten)),
    ...(opties.publicatie && bomen.length > 0 ? [metadataBestand(bomen, gekozen)] : []),
  ]
  return { bestanden, bevindingen, geblokkeerdDoor: [], mislukt }
}

/** Which documents there are, for whom, and why one is not made. */
export const overzicht = (beoordeling: Beoordeling, inhoud: Inhoud): Overzichtsregel[] => {
  if (!beoordeling.beschrijving) return []
  const context = contextVan(beoordeling.beschrijving, inhoud, beoordeling.peildatum, toetsVan(beoordeling))
  const regel = (soort: Soort, formaten: readonly Formaat[]): Overzichtsregel => {
    const bestanden = [...algemene([soort], context), ...exemplarenVan([soort], context)].map(({ pad }) => pad)
    const nietOmdat = bestanden.length > 0 ? undefined : (soort.nietOmdat?.(context) ?? niemand)
    const { nummer, naam, titel, groep, voorWie } = soort
    const eigen = (beoordeling.eigen?.teksten ?? []).filter(({ documenten }) =>
      documenten.some((each) => each.naam === naam),
    )
    const kop = {
      ...{ nummer, naam, titel, groep, groepUitleg: groepen[groep], voorWie, formaten, bestanden },
      ...('publicatie' in soort && soort.publicatie ? { publicatie: true as const } : {}),
      ...(eigen.length > 0 ? { eigenTeksten: eigen.map(({ id }) => id) } : {}),
    }
    return nietOmdat === undefined ? kop : { ...kop, nietOmdat }
  }
  const volgorde = Object.keys(groepen)
  return [
    ...documentsoorten.map((soort) => regel(soort, formatenVan(soort))),
    ...gegevenssoorten.map((soort) => regel(soort, soort.formaten)),
  ].sort((a, b) => volgorde.indexOf(a.groep) - volgorde.indexOf(b.groep) || (a.nummer < b.nummer ? -1 : 1))
}

const niemand = 'er is in deze beschrijving niemand voor wie het nodig is'
