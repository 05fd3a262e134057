import { grondslagmatrix, leemtenVan, matrixrijenVan } from '../../model/afgeleid/grondslagmatrix.ts'
import type { Bewonerstekst, Overleg, Signaalsysteem } from '../../model/beschrijving.generated.ts'
import { afgeleid, code, groep, lijstUit, staat, uit, type Vak } from '../../model/vak.ts'
import { lijst, type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import { findDoel, findGegeven, findHoedanigheid, type Index, maakIndex } from '../../model/zoek.ts'
import type { Bouwcontext } from '../soort.ts'
import { bewonersvak } from './doelbinding.ts'
import { bouwMatrixrij, matrixrijTabel } from './matrixrij.ts'
import { kaleNaamVan, vlag } from './namen.ts'
import { wetsvak } from './wetsvak.ts'

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
      verstrekkingen: lijst('De rijen van de matrix', matrixrijTabel),
    },
  ),
  heeftLeemten: waarde('Ontbreekt er nog iets in een rij van de matrix?'),
  heeftSignaalsystemen: waarde('Is er een verwijsindex of vergelijkbaar systeem?'),
  heeftVerwijsindex: waarde('Is een van de signaalsystemen een verwijsindex?'),
  signaalsystemen: lijst('De signaalsystemen', {
    naam: waarde('Naam'),
    doelen: waarden('De doelen'),
    melders: waarden('Wie meldt'),
    gegevens: waarden('Welke gegevens'),
    wetten: waarde('De wet en het artikel'),
    isVerwijsindex: waarde('Is het een verwijsindex, met meldingen zonder inhoud?'),
  }),
} as const

type Matrix = WeergaveVan<typeof grondslagmatrixTabel>
const bouwOverleg =
  (context: Bouwcontext, index: Index) =>
  (overleg: Overleg): Matrix['overlegtoetsen']['items'][number] => {
    const motivering = groep(overleg, 'motivering')
    const criteria = groep(overleg, 'criteria')
    const rijen = lijstUit(overleg, 'verstrekkingen', () => undefined)
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
      verstrekkingen: { ...rijen, items: matrixrijenVan(context.b, overleg).map(bouwMatrixrij(context, index)) },
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
      return naamVan(melder && { vak: kaleNaamVan(melder) }, `${each.pad}.melders`)
    }),
    gegevens: lijstUit(each, 'gegevens', (id: string) => {
      const gegeven = findGegeven(index, id)
      return naamVan(gegeven && { vak: uit(gegeven, 'naam') }, `${each.pad}.gegevens`)
    }),
    wetten: wetsvak(wetten, each, 'wetten'),
    isVerwijsindex: afgeleid(each.soort === 'verwijsindex', [`${each.pad}.soort`]),
  })

export const bouwGrondslagmatrix = (context: Bouwcontext): Matrix => {
  const { b } = context
  const index = maakIndex(b)
  const systemen = lijstUit(b, 'signaalsystemen', bouwSysteem(context, index))
  return {
    overlegtoetsen: lijstUit(b, 'overleggen', bouwOverleg(context, index)),
    heeftLeemten: vlag(
      grondslagmatrix(b).some((rij) => leemtenVan(rij).length > 0),
      'overleggen',
    ),
    heeftSignaalsystemen: afgeleid(staat(b, 'signaalsystemen') === 'onbekend' ? undefined : systemen.items.length > 0, [
      'signaalsystemen',
    ]),
    heeftVerwijsindex: afgeleid(
      staat(b, 'signaalsystemen') === 'onbekend'
        ? undefined
        : (b.signaalsystemen ?? []).some(({ soort }) => soort === 'verwijsindex'),
      ['signaalsystemen'],
    ),
    signaalsystemen: systemen,
  }
}
