import { verstrekkingen } from '../../model/afgeleid/verstrekkingen.ts'
import type { Grondslag, Hoedanigheid, Modelobject, Wetsverwijzing } from '../../model/beschrijving.generated.ts'
import { isVoorstel } from '../../model/is-voorstel.ts'
import { afgeleid, groep, lijstUit, lijstVan, staat, uit, type Vak } from '../../model/vak.ts'
import { deel, lijst, type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import type { Bouwcontext } from '../soort.ts'
import { kaleNaamVan, nvtVak } from './namen.ts'
import { bekendeVerwijzingen, wetsvak } from './wetsvak.ts'

/** What the DPIA asks about the lawfulness, in short; the grondslagdocument has it per purpose. */
export const dpiaRechtmatigheidTabel = {
  rechtmatigheid: deel('Rechtmatigheid, in het kort', {
    gronden: lijst('Per hoedanigheid', {
      naam: waarde('Hoedanigheid, zonder lidwoord'),
      grond: waarde('De letters van artikel 6 lid 1 AVG en de artikelen'),
      heeftVoorstel: waarde('Is er nog een voorstel bij, zonder akkoord?'),
      uitzondering: waarde('De artikelen die bijzondere of strafrechtelijke gegevens of het BSN toelaten'),
      geheim: waarde('Soort geheim of geheimhouding, als woord'),
      geheimWetten: waarde('De artikelen waarin het staat'),
    }),
    heeftOverleggen: waarde('Zijn er verstrekkingen beschreven?'),
    situatieA: waarde('Aantal verstrekkingen in situatie A'),
    situatieB: waarde('Aantal verstrekkingen in situatie B'),
    situatieC: waarde('Aantal verstrekkingen in situatie C'),
    zonderSituatie: waarde('Aantal verstrekkingen waarvan de situatie nog niet is bepaald'),
    afwijkend: lijst('De verstrekkingen in situatie C', {
      overleg: waarde('Naam van het overleg'),
      van: waarden('Wie geeft, zonder lidwoord'),
      aan: waarden('Wie ontvangt, zonder lidwoord'),
      gegevens: waarden('Welke gegevens'),
      grond: waarde('Waarom het afwijkende doel toch mag'),
      wetten: waarde('De artikelen waarop de verstrekking steunt'),
    }),
  }),
} as const

type Rechtmatigheid = WeergaveVan<typeof dpiaRechtmatigheidTabel>['rechtmatigheid']

/** 'e: Leerplichtwet 1969 16 lid 1'; a ground outside the AVG has no letter. */
const grondTekst = ({ wetten }: Bouwcontext, { avg, wetten: refs }: Grondslag): string | undefined => {
  const wet = wetten.citeerSamen(bekendeVerwijzingen(wetten, refs), 'kort')
  return [avg, wet].filter((part) => part !== undefined && part !== '').join(': ') || undefined
}

const grondVak = (context: Bouwcontext, hoedanigheid: Hoedanigheid): Vak => {
  const { grondslagen, pad } = hoedanigheid
  if (grondslagen === undefined) return uit(hoedanigheid, 'grondslagen')
  const teksten = [...new Set(grondslagen.flatMap((grond) => grondTekst(context, grond) ?? []))]
  return afgeleid(teksten.length === 0 ? undefined : teksten.join('; '), [`${pad}.grondslagen`], 'grondslagen')
}

const velden = { bijzonder: 'bijzonder', strafrechtelijk: 'strafrechtelijk', bsn: 'BSN' } as const

const uitzonderingVak = ({ wetten }: Bouwcontext, hoedanigheid: Hoedanigheid): Vak => {
  const { grondslagen, pad } = hoedanigheid
  if (grondslagen === undefined) return uit(hoedanigheid, 'grondslagen')
  const delen = (Object.keys(velden) as (keyof typeof velden)[]).flatMap((veld) => {
    const refs: readonly Wetsverwijzing[] = (grondslagen ?? []).flatMap((grond) => grond[veld] ?? [])
    const tekst = wetten.citeerSamen(bekendeVerwijzingen(wetten, refs), 'kort')
    return tekst ? [`${velden[veld]}: ${tekst}`] : []
  })
  return delen.length === 0 ? nvtVak() : afgeleid(delen.join('; '), [`${pad}.grondslagen`])
}

const bouwGrond =
  (context: Bouwcontext) =>
  (hoedanigheid: Hoedanigheid): Rechtmatigheid['gronden']['items'][number] => {
    const geheim = groep(hoedanigheid, 'beroepsgeheim')
    return {
      naam: kaleNaamVan(hoedanigheid),
      grond: grondVak(context, hoedanigheid),
      heeftVoorstel: afgeleid((hoedanigheid.grondslagen ?? []).some(isVoorstel), [`${hoedanigheid.pad}.grondslagen`]),
      uitzondering: uitzonderingVak(context, hoedanigheid),
      geheim: uit(geheim, 'soort', 'beroepsgeheim of geheimhouding'),
      geheimWetten: wetsvak(context.wetten, geheim, 'wetten'),
    }
  }

export const bouwDpiaRechtmatigheid = (context: Bouwcontext): WeergaveVan<typeof dpiaRechtmatigheidTabel> => {
  const { b, wetten } = context
  const rijen = verstrekkingen(b)
  const paden = ['overleggen']
  const tel = (situatie: string | undefined): Vak =>
    afgeleid(rijen.filter(({ verstrekking }) => verstrekking.situatie === situatie).length, paden)
  const nogOnbekend = rijen.filter(({ verstrekking }) => staat(verstrekking, 'situatie') === 'onbekend').length
  const namen = (items: readonly Hoedanigheid[], object: Modelobject) => lijstVan(items.map(kaleNaamVan), [object.pad])
  return {
    rechtmatigheid: {
      gronden: lijstUit(b, 'hoedanigheden', bouwGrond(context)),
      heeftOverleggen: afgeleid(rijen.length > 0, paden),
      situatieA: tel('A'),
      situatieB: tel('B'),
      situatieC: tel('C'),
      zonderSituatie: afgeleid(nogOnbekend, paden),
      afwijkend: lijstVan(
        rijen
          .filter(({ verstrekking }) => verstrekking.situatie === 'C')
          .map(({ overleg, verstrekking, van, aan, gegevens }) => ({
            overleg: uit(overleg, 'naam'),
            van: namen(van, verstrekking),
            aan: namen(aan, verstrekking),
            gegevens: lijstVan(
              gegevens.map((each) => uit(each, 'naam')),
              [verstrekking.pad],
            ),
            grond: uit(verstrekking, 'cGrond', 'waarom een afwijkend doel toch mag'),
            wetten: wetsvak(wetten, verstrekking, 'wetten'),
          })),
        paden,
      ),
    },
  }
}
