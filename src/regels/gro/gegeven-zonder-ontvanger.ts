import { verstrekkingenVan } from '../../model/afgeleid/verstrekkingen.ts'
import type { Hoedanigheid, Overleg, Verstrekking } from '../../model/beschrijving.generated.ts'
import type { Index } from '../../model/zoek.ts'
import { noem } from '../patterns/noem.ts'
import { type Invoer, type Regel, uitkomst, type Vondst } from '../types.ts'

const zijden = [
  { veld: 'van', werkwoord: 'geeft' },
  { veld: 'aan', werkwoord: 'ontvangt' },
] as const

/** Per hoedanigheid at the table: does it only listen there? */
const aanTafel = ({ deelnemers }: Overleg): ReadonlyMap<string, boolean> => {
  const luistert = new Map<string, boolean>()
  for (const { hoedanigheid: id, deelname } of deelnemers ?? [])
    if (id !== undefined) luistert.set(id, deelname === 'observator' && luistert.get(id) !== false)
  return luistert
}

/** A side that is denied altogether has a finding of its own. */
const vanZijden = (index: Index, overleg: Overleg): Vondst[] => {
  if (overleg.deelnemers === undefined) return []
  const luistert = aanTafel(overleg)
  const vondst = (verstrekking: Verstrekking, { veld, werkwoord }: (typeof zijden)[number]): Vondst[] =>
    (verstrekking[veld] ?? []).flatMap((id, i): Vondst[] => {
      if (luistert.get(id) === false) return []
      const waarom = luistert.has(id) ? 'is daar observator, zonder persoonsgegevens' : 'staat niet bij de deelnemers'
      return [
        {
          pad: `${verstrekking.pad}.${veld}[${i}]`,
          bericht: `${noem(index.hoedanigheden.get(id) ?? { id })} ${werkwoord} volgens een verstrekking gegevens in ${noem(overleg)}, maar ${waarom}.`,
          hulp: `Voeg ‘${id}’ toe bij de deelnemers van dit overleg, of haal ‘${id}’ uit de verstrekking.`,
        },
      ]
    })
  return (overleg.verstrekkingen ?? []).flatMap((verstrekking) =>
    zijden.flatMap((zijde) => vondst(verstrekking, zijde)),
  )
}

/** Data per hoedanigheid that it really gives, at a table or in a signal system. */
const gegeven = ({ beschrijving }: Invoer): ReadonlyMap<string, ReadonlySet<string>> => {
  const per = new Map<string, Set<string>>()
  const voegToe = (van: readonly string[] | undefined, gegevens: readonly string[] | undefined): void => {
    for (const id of van ?? []) {
      const ids = per.get(id) ?? new Set<string>()
      for (const each of gegevens ?? []) ids.add(each)
      per.set(id, ids)
    }
  }
  for (const overleg of beschrijving.overleggen ?? [])
    for (const { verstrekking } of verstrekkingenVan(beschrijving, overleg))
      voegToe(verstrekking.van, verstrekking.gegevens)
  for (const { melders, gegevens } of beschrijving.signaalsystemen ?? []) voegToe(melders, gegevens)
  return per
}

const inbreng = (index: Index, { id, brengtIn, ...rest }: Hoedanigheid, geeft: ReadonlySet<string>): Vondst[] =>
  (brengtIn ?? []).flatMap((gegevenId, i): Vondst[] => {
    if (geeft.has(gegevenId)) return []
    return [
      {
        pad: `${rest.pad}.brengtIn[${i}]`,
        ernst: 'waarschuwing',
        bericht: `${noem({ id, ...rest })} kan ${noem(index.gegevens.get(gegevenId) ?? { id: gegevenId })} inbrengen, maar geen enkele verstrekking zegt aan wie.`,
        hulp: `Voeg een verstrekking toe met de ontvangers, of haal ‘${gegevenId}’ uit ‘brengtIn’.`,
      },
    ]
  })

const check: Regel['check'] = (invoer) => {
  const { beschrijving, index } = invoer
  const overleggen = beschrijving.overleggen ?? []
  const verstrekkingOnbekend = overleggen.filter(
    (overleg) => overleg.verstrekkingen === undefined && !('verstrekkingen' in overleg.nvt),
  )
  const deelnemersOnbekend = overleggen.filter(
    ({ deelnemers, verstrekkingen, nvt }) =>
      deelnemers === undefined && !('deelnemers' in nvt) && verstrekkingen?.length,
  )
  const geeft = gegeven(invoer)
  // Only when every table is described is it certain that nobody receives what someone can bring in.
  const compleet = overleggen.length > 0 && verstrekkingOnbekend.length === 0
  return uitkomst(
    [
      ...overleggen.flatMap((overleg) => vanZijden(index, overleg)),
      ...(compleet ? (beschrijving.hoedanigheden ?? []) : []).flatMap((each) =>
        inbreng(index, each, geeft.get(each.id) ?? new Set()),
      ),
    ],
    [
      ...deelnemersOnbekend.map(({ pad }) => `${pad}.deelnemers`),
      ...verstrekkingOnbekend.map(({ pad }) => `${pad}.verstrekkingen`),
    ],
  )
}

export const gegevenZonderOntvanger: Regel = {
  code: 'GRO114',
  titel: 'Gegeven zonder gever of ontvanger',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'uitvoering',
  gronden: [{ wet: 'algemene-verordening-gegevensbescherming', artikel: '5', lid: '1', onderdeel: 'c' }],
  dekt: ['D1'],
  check,
}
