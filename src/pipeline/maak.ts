import { type Bevinding, isVanaf, type Plaats, type Status, sorteer } from '../bevinding/bevinding.ts'
import { documentsoorten, gegevenssoorten } from '../documenten/index.ts'
import type { Bouwcontext, Soort } from '../documenten/soort.ts'
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
import { Bomen, type Boom, type Opdracht, opdrachten, varianten } from './bomen.ts'
import { rechtUit } from './catalogus.ts'
import { bouwGegevens, schrijfGegevens } from './gegevens.ts'
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

const gevraagd = ({ nummer, naam, groep }: Soort, alleen: readonly string[] | undefined): boolean =>
  (alleen ?? ['kern']).some((name) => [nummer, naam, groep].includes(name))

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

/** The finished trees of the asked documents; all trees of the set are numbered first, so that references are right. */
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
  const bouw = (opdracht: Opdracht): Boom[] => {
    try {
      return [bouwer.bouw(opdracht)]
    } catch (error) {
      const fout = sjabloonplaats(error, opdracht)
      if (!fout) throw error
      // A document that was not asked for may be broken without standing in the way of those that were.
      if (gevraagd(opdracht.soort, opties.alleen)) bevindingen.push(sjabloonBevinding(fout))
      return []
    }
  }
  const algemeen = opdrachten(context)
    // Nothing refers to a report, so it is only made when asked.
    .filter(({ soort }) => !soort.verslag || gevraagd(soort, opties.alleen))
    .flatMap(bouw)
  const extra = opties.varianten
    ? varianten(context)
        .filter((o) => gevraagd(o.soort, opties.alleen))
        .flatMap(bouw)
    : []
  const bomen = [...algemeen.filter((boom) => gevraagd(boom.opdracht.soort, opties.alleen)), ...extra]
  for (const boom of bomen) {
    bevindingen.push(...nergens(boom.opdracht, bouwer.voltooi(boom, algemeen)))
    if (!opties.definitief && !boom.opdracht.soort.verslag)
      voegOpenPuntenToe(boom.tree, beschrijfOpenPunt(beschrijving))
  }
  return { bomen, bevindingen }
}

/** A report tells how things stand: nothing can stand in its way when only reports are asked. */
const alleenVerslagen = (alleen: readonly string[] | undefined): boolean =>
  [...documentsoorten, ...gegevenssoorten]
    .filter((soort) => gevraagd(soort, alleen))
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
  const bladen = bouwGegevens(contextVan(beschrijving, inhoud, beoordeling.peildatum), (soort) =>
    gevraagd(soort, opties.alleen),
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
  const extra = varianten(context)
  const regel = (soort: Soort, formaten: readonly Formaat[]): Overzichtsregel => {
    const nietOmdat = soort.nietOmdat?.(context)
    const { nummer, naam, titel, groep, voorWie } = soort
    const own = nietOmdat === undefined ? [`${nummer}-${naam}`] : []
    const bestanden = [...own, ...extra.filter((o) => o.soort === soort).map((o) => o.pad)]
    return {
      nummer,
      naam,
      titel,
      groep,
      voorWie,
      formaten,
      bestanden,
      ...(nietOmdat === undefined ? {} : { nietOmdat }),
    }
  }
  return [
    ...documentsoorten.map((soort) => regel(soort, documentformaten)),
    ...gegevenssoorten.map((soort) => regel(soort, gegevensformaten)),
  ].sort((a, b) => (a.nummer < b.nummer ? -1 : 1))
}
