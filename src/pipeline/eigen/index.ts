import type { Bevinding, Locator, Status } from '../../bevinding/bevinding.ts'
import { documentsoorten } from '../../documenten/index.ts'
import type { Beschrijving } from '../../model/beschrijving.generated.ts'
import type { Eigen, EigenBestanden, EigenTekst, Inhoud } from '../../pipeline.ts'
import type { EigenSjablonen } from '../../template/bibliotheek.ts'
import { gewoneRegels, leesKop } from '../../template/kop.ts'
import { type Gebruik, gaGebruikNa } from './gebruik.ts'
import { type Gelezen, gebrekenInKop, gebrekInNaam, leesVervangt, redenVan, waarde } from './kop.ts'
import { meld, plaatsIn } from './melding.ts'
import { plekVan } from './soort.ts'
import { standaardBouwstenen } from './standaard.ts'
import { weigeringen } from './weigering.ts'

interface Invoer {
  readonly b: Beschrijving
  readonly inhoud: Inhoud
  readonly status: Status
  /** Name of the description, as the user typed it. */
  readonly bestand: string
  readonly plaats: Locator
}

export interface EigenUitslag {
  readonly eigen?: Eigen
  readonly bevindingen: readonly Bevinding[]
}

const lees = (inhoud: Inhoud, bestand: string, pad: string, tekst: string): Gelezen | undefined => {
  const plek = plekVan(inhoud, pad)
  const kop = leesKop(gewoneRegels(tekst))
  return plek && { bestand, tekst, plek, ...(kop ? { kop } : {}) }
}

const sjablonenVan = (gelezen: readonly Gelezen[]): EigenSjablonen => ({
  teksten: new Map(gelezen.map(({ bestand, tekst }) => [bestand, tekst])),
  bouwstenen: new Map(gelezen.flatMap(({ bestand, plek }) => (plek.doel ? [] : [[plek.id, bestand] as const]))),
  inPlaatsVan: new Map(gelezen.flatMap(({ bestand, plek }) => (plek.doel ? [[plek.doel, bestand] as const] : []))),
})

/** The norm stands in one document, and only these two lay down norms (docs/normen.md). */
const metNormen = ['aansluitdocument', 'privacyreglement']

const naGebruik = (gelezen: Gelezen, documenten: readonly string[]): Bevinding[] => {
  const { bestand, plek } = gelezen
  if (documenten.length === 0)
    return [meld('SJA105', plaatsIn(bestand), { bericht: `De eigen tekst ‘${plek.id}’ staat in geen enkel document.` })]
  const verkeerd = documenten.filter((naam) => !metNormen.includes(naam))
  const isArtikel = plek.soort === 'bouwsteen' && waarde(gelezen, 'soort') === 'artikel'
  if (!isArtikel || (verkeerd.length === 0 && documenten.length === 1)) return []
  return [
    meld('SJA108', plaatsIn(bestand, gelezen.kop?.velden.get('soort')?.regelnummer), {
      bericht:
        verkeerd.length > 0
          ? `Het artikel ‘${plek.id}’ staat in een document dat niets vastlegt: ${verkeerd.join(', ')}.`
          : `Het artikel ‘${plek.id}’ staat in meer dan één document: ${documenten.join(', ')}.`,
    }),
  ]
}

const tekstVan = (gelezen: Gelezen, { b, inhoud }: Invoer, { per, weggelaten }: Gebruik): EigenTekst => {
  const { bestand, plek } = gelezen
  const documenten = documentsoorten.filter(({ naam }) => per.get(naam)?.includes(bestand))
  const afwijking = redenVan(b.afwijkingen ?? [], plek.id)
  const [eigenReden, andere] = [waarde(gelezen, 'reden'), afwijking?.reden]
  const redenen = [...new Set([eigenReden, andere])].filter((reden) => reden !== undefined)
  const { versie } = leesVervangt(waarde(gelezen, 'vervangt') ?? '')
  const titel = waarde(gelezen, 'titel')
  const eigenVersie = waarde(gelezen, 'versie')
  const weg = plek.soort === 'bouwsteen' ? [] : documenten.flatMap(({ naam }) => weggelaten.get(naam) ?? [])
  return {
    bestand,
    soort: plek.soort,
    id: plek.id,
    ...(titel && !titel.includes('{{') ? { titel } : {}),
    ...(plek.standaard
      ? { vervangt: { id: plek.standaard.id, huidig: plek.standaard.versie, ...(versie ? { versie } : {}) } }
      : {}),
    ...(eigenVersie ? { versie: eigenVersie } : {}),
    ...(redenen.length > 0 ? { reden: redenen.join('; ') } : {}),
    ...(andere !== undefined && eigenReden !== andere && afwijking ? { redenPad: `${afwijking.pad}.reden` } : {}),
    documenten: documenten.map((soort) => ({ naam: soort.naam, titel: soort.titel })),
    weggelaten: [...new Set(weg)].map((id) => ({ id, titel: standaardBouwstenen(inhoud).get(id)?.titel ?? id })),
  }
}

/** A reason in the description for a text that is not there. */
const zonderTekst = ({ b, plaats }: Invoer, gelezen: readonly Gelezen[]): Bevinding[] =>
  (b.afwijkingen ?? []).flatMap(({ bouwsteen, pad }) => {
    if (bouwsteen === undefined || gelezen.some(({ plek }) => plek.id === bouwsteen)) return []
    const veld = `${pad}.bouwsteen`
    const bericht = `De beschrijving geeft een reden voor een eigen tekst ‘${bouwsteen}’, maar die tekst is er niet.`
    return [meld('SJA110', plaats(veld), { bericht, pad: veld })]
  })

/** Which own texts count, in whose place, and what is wrong with them. Without own texts almost nothing happens. */
export const leesEigenTeksten = (bestanden: EigenBestanden | undefined, invoer: Invoer): EigenUitslag => {
  const { b, inhoud, status } = invoer
  const map = `${invoer.bestand.replace(/[^/]*$/, '')}sjablonen/`
  const bevindingen: Bevinding[] = weigeringen(bestanden?.geweigerd ?? [], map)
  const tellen: Gelezen[] = []
  for (const [pad, tekst] of [...(bestanden?.teksten ?? [])].sort(([a], [other]) => (a < other ? -1 : 1))) {
    const gelezen = lees(inhoud, map + pad, pad, tekst)
    if (!gelezen) {
      bevindingen.push(...weigeringen([{ pad, reden: 'andere-plaats' }], map))
      continue
    }
    const eerder = tellen.find(({ plek }) => plek.soort === gelezen.plek.soort && plek.id === gelezen.plek.id)
    const gebrek = eerder
      ? meld('SJA106', plaatsIn(gelezen.bestand), {
          bericht: `De id ‘${gelezen.plek.id}’ komt twee keer voor; ${eerder.bestand} telt.`,
          hulp: 'Verwijder een van de twee bestanden, of geef een ervan een andere naam en id.',
        })
      : gebrekInNaam(gelezen, inhoud)
    if (gebrek) bevindingen.push(gebrek)
    else tellen.push(gelezen)
  }
  bevindingen.push(...zonderTekst(invoer, tellen))
  if (tellen.length === 0) return { bevindingen }
  const sjablonen = sjablonenVan(tellen)
  const gebruik = gaGebruikNa(inhoud, sjablonen, b.samenwerking?.profiel ?? 'onderwijs')
  const teksten = tellen.map((each) => tekstVan(each, invoer, gebruik))
  tellen.forEach((each, index) => {
    bevindingen.push(
      ...gebrekenInKop(each, b.afwijkingen ?? [], status),
      ...naGebruik(
        each,
        (teksten[index]?.documenten ?? []).map(({ naam }) => naam),
      ),
    )
  })
  return { eigen: { sjablonen, teksten }, bevindingen: [...bevindingen, ...gebruik.bevindingen] }
}
