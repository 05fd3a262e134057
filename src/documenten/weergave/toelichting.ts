import { afgeleid, lijstVan } from '../../model/vak.ts'
import { lijst, type WeergaveVan, waarde } from '../../model/weergave.ts'
import { korteNaam, langeNaam } from '../../wetten/citeer.ts'
import { leesGrond, metReeksen } from '../../wetten/lees-grond.ts'
import type { Verwijzing, Wet } from '../../wetten/types.ts'
import type { Bepaling, Bouwcontext } from '../soort.ts'
import { vlag } from './namen.ts'

/** Numbers come from the documents themselves, grounds from the catalogue of laws. */
const BOUWSTENEN = 'templates/bouwstenen'
const WETTEN = 'schemas/wetten'

export const toelichtingTabel = {
  toelichtingen: lijst('De documenten die iets vastleggen', {
    document: waarde('Naam van het document, voor vergelijkingen'),
    bepalingen: lijst('Hun bepalingen, in volgorde', {
      id: waarde('Id van de bouwsteen'),
      isArtikel: waarde('Is het een artikel?'),
      isBijlage: waarde('Is het een bijlage?'),
      nummer: waarde('Nummer van het artikel of de (eerste) bijlage'),
      totNummer: waarde('Nummer van de laatste bijlage'),
      heeftMeer: waarde('Zijn er meer van deze bijlage?'),
      heeftGrond: waarde('Rust de bepaling op een wet?'),
      grond: waarde('De wetsartikelen'),
    }),
  }),
} as const

type Item = WeergaveVan<typeof toelichtingTabel>['toelichtingen']['items'][number]['bepalingen']['items'][number]

/** These hold for every region. */
const algemeen: readonly string[] = [
  'algemene-verordening-gegevensbescherming',
  'uitvoeringswet-algemene-verordening-gegevensbescherming',
  'algemene-wet-bestuursrecht',
  'archiefwet-1995',
  'bekendmakingswet',
  'wet-open-overheid',
  'burgerlijk-wetboek-boek-2',
  'burgerlijk-wetboek-boek-3',
]

/** These where the document names them: who is competent does not stand in the clause itself. */
const bevoegdheid: readonly string[] = ['gemeentewet', 'wet-gemeenschappelijke-regelingen']

/** Of any other law only the article that the clause names here: another region has other laws. */
const geldtHier = (plek: Verwijzing, wet: Wet, bepaling: string, document: string): boolean => {
  if (algemeen.includes(wet.id)) return true
  const genoemd = (tekst: string): boolean => [langeNaam(wet), korteNaam(wet)].some((naam) => tekst.includes(naam))
  if (bevoegdheid.includes(wet.id)) return genoemd(document)
  const nummer = `${wet.citeren?.voorvoegsel ?? ''}${plek.artikel ?? ''}`
  return genoemd(bepaling) && bepaling.includes(nummer)
}

const gronden = ({ wetten }: Bouwcontext, { grond, tekst }: Bepaling, document: string): string | undefined => {
  const { plekken } = leesGrond(wetten.wetten, grond ?? '')
  const hier = plekken.filter((plek) => {
    const wet = wetten.wet(plek.wet)
    return wet !== undefined && geldtHier(plek, wet, tekst, document) && wetten.citeer(plek) !== undefined
  })
  const citaat = wetten.citeerSamen(hier, 'kort')
  return citaat === undefined ? undefined : metReeksen(citaat)
}

/** The clauses of convenant and reglement as they stand in this set; without the set there is nothing to explain. */
export const bouwToelichting = (context: Bouwcontext): WeergaveVan<typeof toelichtingTabel> => ({
  toelichtingen: lijstVan(
    (context.bepalingen ?? []).map(({ document, bepalingen, tekst }) => ({
      document: afgeleid(document, [BOUWSTENEN]),
      bepalingen: lijstVan(
        bepalingen.map((each): Item => {
          const grond = gronden(context, each, tekst)
          return {
            id: afgeleid(each.id, [BOUWSTENEN]),
            isArtikel: vlag(each.soort === 'artikel', BOUWSTENEN),
            isBijlage: vlag(each.soort === 'bijlage', BOUWSTENEN),
            nummer: afgeleid(each.nummer ?? '', [BOUWSTENEN]),
            totNummer: afgeleid(each.totNummer ?? '', [BOUWSTENEN]),
            heeftMeer: vlag(each.totNummer !== undefined, BOUWSTENEN),
            heeftGrond: vlag(grond !== undefined, WETTEN),
            grond: afgeleid(grond ?? '', [WETTEN]),
          }
        }),
        [BOUWSTENEN],
      ),
    })),
    [BOUWSTENEN],
  ),
})
