import { type VolleVerstrekking, verstrekkingenVan } from '../../model/afgeleid/verstrekkingen.ts'
import type {
  Bewonerstekst,
  Doel,
  Grondslag,
  Hoedanigheid,
  Overleg,
  Signaalsysteem,
} from '../../model/beschrijving.generated.ts'
import { afgeleid, code, groep, lijstUit, lijstVan, staat, uit, type Vak } from '../../model/vak.ts'
import { lijst, type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import { findDoel, findGegeven, findHoedanigheid, type Index, maakIndex } from '../../model/zoek.ts'
import type { Bouwcontext } from '../soort.ts'
import { bewonersvak } from './doelbinding.ts'
import { woordenVan, zonderLidwoord } from './namen.ts'
import { heeftWeg, korteWegen } from './overleg-gronden.ts'
import { wetsvak } from './wetsvak.ts'

const wieTabel = {
  naam: waarde('Naam van de hoedanigheid, zonder lidwoord'),
  letter: waarde('Letters van artikel 6 lid 1 AVG voor dit doel'),
} as const

export const grondslagmatrixTabel = {
  overlegtoetsen: lijst(
    'Per overleg: hoe de noodzaak is gemotiveerd, en de matrix van doel, gever, ontvanger, gegeven en wet',
    {
      id: waarde('Id van het overleg'),
      naam: waarde('Naam van het overleg'),
      lidwoord: waarde('de of het'),
      faseCode: waarde('Code van de fase'),
      doelen: waarden('De doelen van het overleg'),
      criteria: waarden('Criteria voor aanmelding'),
      voorafBekend: waarde('Zijn de criteria vooraf bekend? (ja of nee)'),
      afweging: waarde('Hoe per casus wordt afgewogen'),
      proportionaliteit: waarde('Waarom het delen in verhouding staat tot het doel'),
      subsidiariteit: waarde('Waarom het doel niet met minder kan worden bereikt'),
      anoniemEerst: waarde('Wordt een casus eerst zonder herleidbare gegevens besproken? (ja of nee)'),
      eenDoel: waarde('Hebben alle rijen van de matrix hetzelfde ene doel?'),
      verstrekkingen: lijst('De rijen van de matrix', {
        doelen: waarden('De doelen'),
        van: lijst('Wie geeft', wieTabel),
        aan: lijst('Wie ontvangt', wieTabel),
        gegevens: lijst('Welke gegevens', { naam: waarde('Naam'), datWat: waarde('DAT of WAT') }),
        situatie: waarde('A, B of C'),
        cGrond: waarde('Waarom een afwijkend doel toch mag'),
        geheim: waarden('Langs welke weg een geheimhouder dit geeft, in korte woorden'),
        heeftWeg: waarde('Is er een geheim dat langs een weg wordt gepasseerd?'),
        wetten: waarde('De wet voor deze verstrekking'),
        toelichting: waarde('Grens of toelichting (begint met een kleine letter)'),
      }),
    },
  ),
  heeftSignaalsystemen: waarde('Is er een verwijsindex of vergelijkbaar systeem?'),
  signaalsystemen: lijst('De signaalsystemen', {
    naam: waarde('Naam'),
    doelen: waarden('De doelen'),
    melders: waarden('Wie meldt'),
    gegevens: waarden('Welke gegevens'),
    wetten: waarde('De wet en het artikel'),
  }),
} as const

type Matrix = WeergaveVan<typeof grondslagmatrixTabel>
type Wie = Matrix['overlegtoetsen']['items'][number]['verstrekkingen']['items'][number]['van']['items'][number]

const metHogere = (index: Index, doelen: readonly Doel[]): ReadonlySet<string> => {
  const ids = new Set<string>()
  for (const doel of doelen)
    for (let at: Doel | undefined = doel; at && !ids.has(at.id); at = findDoel(index, at.onder)) ids.add(at.id)
  return ids
}

const noemtDezelfdeWet = (grond: Grondslag, { verstrekking }: VolleVerstrekking): boolean =>
  (grond.wetten ?? []).some((a) =>
    verstrekking.wetten?.some(
      (b) => a.wet === b.wet && a.artikel === b.artikel && (a.lid ?? b.lid) === (b.lid ?? a.lid),
    ),
  )

const voorDoel = (index: Index, each: Hoedanigheid, volle: VolleVerstrekking): readonly Grondslag[] => {
  const doelen = metHogere(index, volle.doelen)
  return (each.grondslagen ?? []).filter((grond) => grond.doelen?.some((doel) => doelen.has(doel)))
}

/** A duty to provide is a ground to give what that law asks, not to receive or to give something else. */
const zonderPlicht = (grounds: readonly Grondslag[]): readonly Grondslag[] => {
  const others = grounds.filter((grond) => grond.avg !== 'c')
  return others.length > 0 ? others : grounds
}

/** Grounds of the giver: those that rest on the law of this verstrekking come in the place of the others. */
const vanGever = (index: Index, each: Hoedanigheid, volle: VolleVerstrekking): readonly Grondslag[] => {
  const found = voorDoel(index, each, volle)
  const precies = found.filter((grond) => noemtDezelfdeWet(grond, volle))
  return precies.length > 0 ? precies : zonderPlicht(found)
}

const wie = (each: Hoedanigheid, grounds: readonly Grondslag[]): Wie => {
  const letters = [...new Set(grounds.flatMap((grond) => grond.avg ?? []))].sort()
  const paden = [`${each.pad}.grondslagen`]
  return {
    naam: zonderLidwoord(uit(each, 'naam')),
    letter: afgeleid(
      letters.length > 0 ? letters.join(' en ') : undefined,
      paden,
      'de grondslag voor dit doel',
      'jurist',
    ),
  }
}

const bouwVerstrekking = (context: Bouwcontext, index: Index) => (volle: VolleVerstrekking) => {
  const { verstrekking, van, aan, gegevens, doelen } = volle
  const { pad } = verstrekking
  const wegen = woordenVan(verstrekking, 'geheim', korteWegen)
  return {
    doelen: lijstVan(
      doelen.map((doel) => uit(doel, 'tekst')),
      [`${pad}.doelen`],
    ),
    van: lijstVan(
      van.map((each) => wie(each, vanGever(index, each, volle))),
      [`${pad}.van`],
    ),
    aan: lijstVan(
      aan.map((each) => wie(each, zonderPlicht(voorDoel(index, each, volle)))),
      [`${pad}.aan`],
    ),
    gegevens: lijstVan(
      gegevens.map((gegeven) => ({
        naam: uit(gegeven, 'naam'),
        datWat: gegeven.datWat
          ? afgeleid(gegeven.datWat.toUpperCase(), [`${gegeven.pad}.datWat`])
          : uit(gegeven, 'datWat', 'DAT of WAT'),
      })),
      [`${pad}.gegevens`],
    ),
    situatie: code(verstrekking, 'situatie'),
    cGrond: uit(verstrekking, 'cGrond'),
    geheim: { ...wegen, items: wegen.items.filter((weg) => weg.waarde !== 'niet-van-toepassing') },
    heeftWeg: heeftWeg(volle),
    wetten: wetsvak(context.wetten, verstrekking, 'wetten'),
    toelichting: uit(verstrekking, 'toelichting'),
  }
}

/** With one purpose throughout, the matrix names it once, above the table. */
const eenDoel = (rijen: readonly VolleVerstrekking[]): boolean =>
  rijen.every(({ doelen }) => doelen.length === 1) && new Set(rijen.map(({ doelen }) => doelen[0]?.id)).size === 1

const bouwOverleg =
  (context: Bouwcontext, index: Index) =>
  (overleg: Overleg): Matrix['overlegtoetsen']['items'][number] => {
    const motivering = groep(overleg, 'motivering')
    const criteria = groep(overleg, 'criteria')
    const rijen = lijstUit(overleg, 'verstrekkingen', () => undefined)
    const volle = verstrekkingenVan(context.b, overleg)
    return {
      id: afgeleid(overleg.id, [`${overleg.pad}.id`]),
      naam: uit(overleg, 'naam'),
      lidwoord: uit(overleg, 'lidwoord'),
      faseCode: code(overleg, 'fase'),
      doelen: lijstUit(overleg, 'doelen', (id: string) => {
        const doel = findDoel(index, id)
        return doel ? uit(doel, 'tekst') : afgeleid(undefined, [`${overleg.pad}.doelen`])
      }),
      criteria: lijstUit(criteria, 'aanmelding', (item: Bewonerstekst) => bewonersvak(item).tekst),
      voorafBekend: uit(criteria, 'voorafBekend'),
      afweging: uit(motivering, 'afweging'),
      proportionaliteit: uit(motivering, 'proportionaliteit'),
      subsidiariteit: uit(motivering, 'subsidiariteit'),
      anoniemEerst: uit(overleg, 'anoniemEerst'),
      eenDoel: afgeleid(eenDoel(volle), [`${overleg.pad}.doelen`]),
      verstrekkingen: { ...rijen, items: volle.map(bouwVerstrekking(context, index)) },
    }
  }

const naamVan = (ding: { vak: Vak } | undefined, pad: string): Vak => ding?.vak ?? afgeleid(undefined, [pad])

const bouwSysteem =
  ({ wetten }: Bouwcontext, index: Index) =>
  (each: Signaalsysteem) => ({
    naam: uit(each, 'naam'),
    doelen: lijstUit(each, 'doelen', (id: string) => {
      const doel = findDoel(index, id)
      return naamVan(doel && { vak: uit(doel, 'tekst') }, `${each.pad}.doelen`)
    }),
    melders: lijstUit(each, 'melders', (id: string) => {
      const melder = findHoedanigheid(index, id)
      return naamVan(melder && { vak: zonderLidwoord(uit(melder, 'naam')) }, `${each.pad}.melders`)
    }),
    gegevens: lijstUit(each, 'gegevens', (id: string) => {
      const gegeven = findGegeven(index, id)
      return naamVan(gegeven && { vak: uit(gegeven, 'naam') }, `${each.pad}.gegevens`)
    }),
    wetten: wetsvak(wetten, each, 'wetten'),
  })

export const bouwGrondslagmatrix = (context: Bouwcontext): Matrix => {
  const { b } = context
  const index = maakIndex(b)
  const systemen = lijstUit(b, 'signaalsystemen', bouwSysteem(context, index))
  return {
    overlegtoetsen: lijstUit(b, 'overleggen', bouwOverleg(context, index)),
    heeftSignaalsystemen: afgeleid(staat(b, 'signaalsystemen') === 'onbekend' ? undefined : systemen.items.length > 0, [
      'signaalsystemen',
    ]),
    signaalsystemen: systemen,
  }
}
