import { afgeleid, lijstVan } from '../../model/vak.ts'
import { lijst, type WeergaveVan, waarde } from '../../model/weergave.ts'
import { korteNaam, langeNaam } from '../../wetten/citeer.ts'
import { leesGrond } from '../../wetten/lees-grond.ts'
import type { Wet } from '../../wetten/types.ts'
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

/** These hold for every region; another law only where the document names it. */
const algemeen: readonly string[] = [
  'algemene-verordening-gegevensbescherming',
  'uitvoeringswet-algemene-verordening-gegevensbescherming',
  'algemene-wet-bestuursrecht',
  'archiefwet-1995',
  'bekendmakingswet',
  'wet-open-overheid',
]

const noemt = (tekst: string, wet: Wet): boolean =>
  algemeen.includes(wet.id) ||
  wet.id.startsWith('burgerlijk-wetboek') ||
  tekst.includes(wet.citeertitel) ||
  tekst.includes(langeNaam(wet)) ||
  tekst.includes(` ${korteNaam(wet)}`)

const gronden = ({ wetten }: Bouwcontext, { grond }: Bepaling, tekst: string): string | undefined => {
  const { plekken } = leesGrond(wetten.wetten, grond ?? '')
  const bekend = plekken.filter((plek) => {
    const wet = wetten.wet(plek.wet)
    return wet !== undefined && noemt(tekst, wet) && wetten.citeer(plek) !== undefined
  })
  return wetten.citeerSamen(bekend, 'kort')
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
