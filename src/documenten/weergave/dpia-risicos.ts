import { partijen } from '../../model/afgeleid/partijen.ts'
import { verstrekkingen } from '../../model/afgeleid/verstrekkingen.ts'
import type { Beschrijving, Gegeven, Modelobject } from '../../model/beschrijving.generated.ts'
import { afgeleid, groep, lijstVan, staat, uit, type Vak } from '../../model/vak.ts'
import { lijst, type WeergaveVan, waarde } from '../../model/weergave.ts'
import type { Bouwcontext } from '../soort.ts'

/** What in the description asks for a look at a risk. The facts are here; the judgement is of people. */
export const dpiaRisicosTabel = {
  risicos: lijst('Onderwerpen die uit de beschrijving volgen, met het feit dat ertoe leidt', {
    id: waarde('Id van het onderwerp'),
    feit: waarde('Het feit (begint met een kleine letter); een open punt als het nog niet bekend is'),
  }),
} as const

/** The fact; undefined: not known yet; `false`: this does not play here. */
type Feit = string | false | undefined
interface Onderwerp {
  readonly id: string
  readonly pad: string
  /** Asked when the fact is not known yet. */
  readonly wat: string
  feit(context: Bouwcontext): Feit
}

const som = (namen: readonly (string | undefined)[]): string => {
  const bekend = [...new Set(namen.filter((naam) => naam !== undefined))]
  return bekend.length < 2 ? bekend.join('') : `${bekend.slice(0, -1).join(', ')} en ${bekend.at(-1)}`
}
const tekstVan = (object: Modelobject & { naam?: unknown }): string | undefined => {
  const box = uit(object as Modelobject & { naam: unknown }, 'naam')
  return box.staat === 'gegeven' ? String(box.waarde) : undefined
}
const tel = (aantal: number, een: string, meer: string): string => `${aantal} ${aantal === 1 ? een : meer}`

/** Names of the data of these kinds; unknown as long as the kind of one of them is. */
const metAard =
  (wat: string, ...aarden: readonly NonNullable<Gegeven['aard']>[]) =>
  ({ b }: Bouwcontext): Feit => {
    const raak = (b.gegevens ?? []).filter(({ aard }) => aard !== undefined && aarden.includes(aard))
    if (raak.length > 0) return `${wat}: ${som(raak.map(tekstVan))}`
    const open = staat(b, 'gegevens') === 'onbekend' || (b.gegevens ?? []).some(({ aard }) => aard === undefined)
    return open ? undefined : false
  }

const jongeren = ({ b }: Bouwcontext): Feit => {
  const d = groep(b, 'doelbinding')
  const over = (b.gegevens ?? []).some(({ overWie }) => overWie?.includes('jongere'))
  const vanaf = d.leeftijdVan === undefined ? '' : `, vanaf ${d.leeftijdVan} jaar`
  if (d.leeftijdVan !== undefined && d.leeftijdVan >= 18) return false
  if (over) return `de gegevens gaan over jongeren${vanaf}`
  if (d.leeftijdVan !== undefined) return `de doelgroep begint bij ${d.leeftijdVan} jaar`
  return b.gegevens === undefined ? undefined : false
}

const schaal = ({ b, peildatum }: Bouwcontext): Feit => {
  const aantal = partijen(b, peildatum).partijen.length
  const overleggen = (b.overleggen ?? []).length
  if (aantal + overleggen === 0) return undefined
  return `${tel(aantal, 'partij', 'partijen')} in ${tel(overleggen, 'overleg', 'overleggen')}`
}

const doorgeven = ({ b }: Bouwcontext): Feit => {
  const rijen = verstrekkingen(b)
  if (rijen.length === 0) return staat(b, 'overleggen') === 'gegeven' ? undefined : false
  const meeste = Math.max(...rijen.map(({ aan }) => aan.length))
  return `${tel(rijen.length, 'verstrekking', 'verstrekkingen')}, tot ${tel(meeste, 'ontvangende hoedanigheid', 'ontvangende hoedanigheden')} tegelijk`
}

const gedeeld: readonly (string | undefined)[] = ['casussysteem', 'gezamenlijk-dossier']
const samen: readonly (string | undefined)[] = ['gezamenlijk', 'gemengd', 'wettelijk-gezamenlijk']

const systeem = ({ b }: Bouwcontext): Feit => {
  if (b.verwerkingen === undefined) return 'verwerkingen' in b.nvt ? false : undefined
  const raak = b.verwerkingen.filter(
    ({ soort, verantwoordelijkheid }) =>
      gedeeld.includes(soort) || verantwoordelijkheid?.some(({ model }) => samen.includes(model)),
  )
  const namen = [...raak, ...(b.signaalsystemen ?? [])].map(tekstVan)
  if (namen.length > 0) return `gedeeld of gezamenlijk: ${som(namen)}`
  return b.verwerkingen.some((each) => staat(each, 'verantwoordelijkheid') === 'onbekend') ? undefined : false
}

const geheim = ({ b }: Bouwcontext): Feit => {
  const alle = b.hoedanigheden ?? []
  const raak = alle.filter(({ beroepsgeheim }) => beroepsgeheim?.soort === 'wettelijk')
  if (raak.length > 0) return `wettelijk beroepsgeheim van ${som(raak.map(tekstVan))}`
  return alle.length === 0 || alle.some((each) => staat(each, 'beroepsgeheim') === 'onbekend') ? undefined : false
}

const anderDoel = ({ b }: Bouwcontext): Feit => {
  const aantal = verstrekkingen(b).filter(({ verstrekking }) => verstrekking.situatie === 'C').length
  return aantal > 0 ? `${tel(aantal, 'verstrekking', 'verstrekkingen')} voor een doel dat afwijkt (situatie C)` : false
}

const afwezig = ({ b }: Bouwcontext): Feit => {
  const niet = (b.overleggen ?? []).filter(
    ({ betrokkeneAanwezig }) => betrokkeneAanwezig === 'nee' || betrokkeneAanwezig === 'tenzij',
  )
  return niet.length > 0 ? `de betrokkene zit niet, of niet altijd, aan tafel bij ${som(niet.map(tekstVan))}` : false
}

const techniek = ({ b }: Bouwcontext): Feit => {
  const a = groep(b, 'afspraken')
  const velden = {
    opnemen: 'gesprekken opnemen',
    ai: 'AI-toepassingen',
    beslissingDoorComputer: 'een beslissing door een computer',
  }
  const namen = (Object.keys(velden) as (keyof typeof velden)[]).flatMap((veld) =>
    a[veld] === 'ja' ? [velden[veld]] : [],
  )
  return namen.length > 0 ? `toegestaan: ${som(namen)}` : false
}

const verwerkersVan = ({ verwerkingen }: Beschrijving) =>
  (verwerkingen ?? []).flatMap(({ verwerkers }) => verwerkers ?? [])

const leveranciers = ({ b }: Bouwcontext): Feit => {
  const alle = verwerkersVan(b)
  const buiten = groep(b, 'afspraken').buitenEer === 'ja' || alle.some(({ binnenEer }) => binnenEer === 'nee')
  if (alle.length === 0 && !buiten) return false
  return `verwerkers: ${som(alle.map(tekstVan)) || 'geen genoemd'}${buiten ? '; gegevens komen buiten de EER' : ''}`
}

const derden = ({ b }: Bouwcontext): Feit => {
  const wie = (groep(b, 'afspraken').derden ?? []).map((derde) => derde.wie)
  return wie.length > 0 ? `derden: ${som(wie)}` : false
}

const onderwerpen: readonly Onderwerp[] = [
  { id: 'jongeren', pad: 'gegevens', wat: 'over wie de gegevens gaan', feit: jongeren },
  {
    id: 'bijzonder',
    pad: 'gegevens',
    wat: 'of er bijzondere persoonsgegevens zijn',
    feit: metAard('bijzondere persoonsgegevens', 'gezondheid', 'bijzonder-overig'),
  },
  {
    id: 'strafrecht',
    pad: 'gegevens',
    wat: 'of er strafrechtelijke gegevens zijn',
    feit: metAard('strafrechtelijke of politiegegevens', 'strafrechtelijk', 'politiegegeven', 'justitieel'),
  },
  {
    id: 'bsn',
    pad: 'gegevens',
    wat: 'of er een burgerservicenummer bij is',
    feit: metAard('burgerservicenummer', 'bsn'),
  },
  { id: 'schaal', pad: 'partners', wat: 'hoeveel partijen en overleggen er zijn', feit: schaal },
  { id: 'doorgeven', pad: 'overleggen', wat: 'wie wat aan wie geeft', feit: doorgeven },
  { id: 'systeem', pad: 'verwerkingen', wat: 'of er een gedeeld systeem is', feit: systeem },
  { id: 'geheim', pad: 'hoedanigheden', wat: 'wie een beroepsgeheim heeft', feit: geheim },
  { id: 'ander-doel', pad: 'overleggen', wat: 'of gegevens voor een ander doel worden gebruikt', feit: anderDoel },
  { id: 'afwezig', pad: 'overleggen', wat: 'of de betrokkene aan tafel zit', feit: afwezig },
  { id: 'techniek', pad: 'afspraken.ai', wat: 'welke technieken zijn toegestaan', feit: techniek },
  { id: 'leveranciers', pad: 'verwerkingen', wat: 'welke verwerkers er zijn', feit: leveranciers },
  { id: 'derden', pad: 'afspraken.derden', wat: 'aan welke derden gegevens kunnen gaan', feit: derden },
]

/** For the test that each topic has its question in the template. */
export const risicoIds: readonly string[] = onderwerpen.map(({ id }) => id)

export const bouwDpiaRisicos = (context: Bouwcontext): WeergaveVan<typeof dpiaRisicosTabel> => {
  const rijen = onderwerpen.flatMap(({ id, pad, wat, feit }) => {
    const found = feit(context)
    const box: Vak = afgeleid(found === false ? undefined : found, [pad], wat, 'fg')
    return found === false ? [] : [{ id: afgeleid(id, [pad]), feit: box }]
  })
  return { risicos: lijstVan(rijen, ['gegevens', 'overleggen']) }
}
