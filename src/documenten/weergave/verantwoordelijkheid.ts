import type { Regime, Signaalsysteem, Verwerking } from '../../model/beschrijving.generated.ts'
import { afgeleid, code, groep, type LijstVak, lijstUit, staat, uit, type Vak } from '../../model/vak.ts'
import { deel, lijst, type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import { type Index, maakIndex } from '../../model/zoek.ts'
import type { Bouwcontext } from '../soort.ts'
import { gegevenVak, hoedanigheidMetLidwoord } from './hulpvakken.ts'
import { nvtVak } from './namen.ts'
import { vormInArtikel, wetsvak } from './wetsvak.ts'
import { bouwWetsvlaggen } from './wetsvlaggen.ts'

const regimeTabel = {
  verwerking: waarde('Naam van de verwerking'),
  modelCode: waarde('Code van het model'),
  vanaf: waarde('Vanaf (ISO)'),
  heeftVanaf: waarde('Is er een begindatum?'),
  tot: waarde('Tot en met (ISO)'),
  heeftTot: waarde('Is er een einddatum?'),
  verantwoordelijken: waarden('Namen van de hoedanigheden'),
  isWettelijk: waarde('Verdeelt een wet de verantwoordelijkheid, en niet de afspraak?'),
  wetten: waarde('De wet die haar verdeelt; ontkend als dat geen wet is'),
} as const

/** Who is controller of what, and what the overleggen ask of that. */
export const verantwoordelijkheidTabel = {
  verantwoordelijkheid: deel('Verwerkingsverantwoordelijkheid en wat daarmee samenhangt', {
    heeftVerwerkingen: waarde('Zijn er verwerkingen beschreven?'),
    heeftGezamenlijk: waarde('Zijn partijen ergens gezamenlijk verantwoordelijk, nu of later?'),
    gezamenlijk: lijst('De gezamenlijke regimes', regimeTabel),
    heeftAangewezen: waarde('Is ergens één verantwoordelijke aangewezen?'),
    aangewezen: lijst('De regimes met één aangewezen verantwoordelijke', regimeTabel),
    heeftVerwerkers: waarde('Zijn er verwerkers?'),
    heeftOrganen: waarde('Is van een partij een bestuursorgaan de verantwoordelijke?'),
    heeftUitvoeringDoor: waarde('Zit een andere organisatie voor een partij aan tafel?'),
    heeftVerstrekkingsgrenzen: waarde('Geldt voor een deelnemende hoedanigheid een wettelijke grens aan verstrekken?'),
    heeftVoorfase: waarde('Is er een overleg in de voorfase?'),
    voorfase: waarden('De overleggen in de voorfase, met lidwoord'),
    heeftNietAnoniem: waarde('Is er een overleg waarin niet eerst zonder naam wordt besproken?'),
    heeftIncidenteel: waarde('Kan een niet-partij aanschuiven?'),
    heeftSignaalsysteem: waarde('Is er een signaalsysteem?'),
    signaalsystemen: lijst('Signaalsystemen', { naam: waarde('Naam, met lidwoord') }),
    heeftGehoord: waarde('Zijn betrokkenen gehoord?'),
    gehoord: deel('Raadpleging van betrokkenen', {
      datum: waarde('Datum (ISO)'),
      heeftDatum: waarde('Is de datum bekend?'),
      wijze: waarde('Hoe dat ging'),
    }),
    dpia: deel('DPIA', {
      datum: waarde('Datum (ISO)'),
      heeftDatum: waarde('Is de datum bekend?'),
      versie: waarde('Versie'),
      heeftVersie: waarde('Is er een versie?'),
    }),
  }),
} as const

type RegimeWeergave = WeergaveVan<typeof regimeTabel>

/** Kinds whose law closes off giving, whatever the purpose (see the clause verstrekkingsgrenzen). */
const begrensd: readonly string[] = [
  'swv-po',
  'swv-vo',
  'college-leerplicht',
  'college-jeugdhulp',
  'college-doorstroompunt',
  'college-wmo',
  'zorgaanbieder-wmo',
  'college-inkomen',
  'uwv',
  'politie',
  'om',
]

const naamMetLidwoord = (overleg: { pad: string; naam?: string; lidwoord?: string }): Vak =>
  afgeleid(overleg.naam === undefined ? undefined : `${overleg.lidwoord ?? 'het'} ${overleg.naam}`, [
    `${overleg.pad}.naam`,
  ])

const bouwRegime = ({ wetten }: Bouwcontext, verwerking: Verwerking, regime: Regime, index: Index): RegimeWeergave => ({
  isWettelijk: afgeleid(regime.model === 'wettelijk-gezamenlijk', [`${regime.pad}.model`]),
  wetten:
    regime.model === 'wettelijk-gezamenlijk'
      ? wetsvak(wetten, regime, 'wetten', vormInArtikel(regime.wetten))
      : nvtVak(),
  verwerking: uit(verwerking, 'naam', 'naam van de verwerking'),
  modelCode: code(regime, 'model'),
  vanaf: uit(regime, 'vanaf'),
  heeftVanaf: gegevenVak(regime, 'vanaf'),
  tot: uit(regime, 'tot'),
  heeftTot: gegevenVak(regime, 'tot'),
  verantwoordelijken: lijstUit(
    regime,
    'verantwoordelijken',
    (id: string, at) =>
      hoedanigheidMetLidwoord(index, id) ?? afgeleid(undefined, [`${regime.pad}.verantwoordelijken[${at}]`]),
  ),
})

export const bouwVerantwoordelijkheid = (context: Bouwcontext): WeergaveVan<typeof verantwoordelijkheidTabel> => {
  const { b } = context
  const index = maakIndex(b)
  const vlaggen = bouwWetsvlaggen(context, b.hoedanigheden ?? [])
  const voortraject = groep(b, 'voortraject')
  const [dpia, gehoord] = [groep(voortraject, 'dpia'), groep(voortraject, 'betrokkenen')]
  const regimes = (...modellen: readonly string[]): LijstVak<RegimeWeergave> => ({
    ...lijstUit(b, 'verwerkingen', () => undefined),
    items: (b.verwerkingen ?? []).flatMap((verwerking) =>
      (verwerking.verantwoordelijkheid ?? [])
        .filter(({ model }) => model !== undefined && modellen.includes(model))
        .map((regime) => bouwRegime(context, verwerking, regime, index)),
    ),
  })
  const vraag = (lijstnaam: 'overleggen' | 'partners' | 'verwerkingen' | 'signaalsystemen', yes: boolean): Vak =>
    afgeleid(yes ? true : staat(b, lijstnaam) === 'onbekend' ? undefined : false, [lijstnaam])
  const gezamenlijk = regimes('gezamenlijk', 'gemengd', 'wettelijk-gezamenlijk')
  const aangewezen = regimes('aangewezen')
  const voorfase = (b.overleggen ?? []).filter(({ fase }) => fase === 'voorfase')
  return {
    verantwoordelijkheid: {
      heeftVerwerkingen: gegevenVak(b, 'verwerkingen'),
      heeftGezamenlijk: vraag('verwerkingen', gezamenlijk.items.length > 0),
      gezamenlijk,
      heeftAangewezen: vraag('verwerkingen', aangewezen.items.length > 0),
      aangewezen,
      heeftVerwerkers: vraag(
        'verwerkingen',
        (b.verwerkingen ?? []).some((each) => (each.verwerkers ?? []).length > 0),
      ),
      heeftOrganen: vraag(
        'partners',
        (b.partners ?? []).some((each) => (each.organen ?? []).some(({ isPartij }) => isPartij === 'ja')),
      ),
      heeftUitvoeringDoor: vraag(
        'partners',
        (b.partners ?? []).some((each) => (each.hoedanigheden ?? []).some((h) => h.uitvoeringDoor !== undefined)),
      ),
      heeftVerstrekkingsgrenzen: afgeleid(
        b.hoedanigheden === undefined
          ? undefined
          : b.hoedanigheden.some(({ soort }) => soort !== undefined && begrensd.includes(soort)) ||
              [vlaggen.heeftWgs, vlaggen.heeftWmoGeheim, vlaggen.heeftInstemming].some(({ waarde }) => waarde === true),
        ['hoedanigheden'],
      ),
      heeftVoorfase: vraag('overleggen', voorfase.length > 0),
      voorfase: { ...lijstUit(b, 'overleggen', () => undefined), items: voorfase.map(naamMetLidwoord) },
      heeftNietAnoniem: vraag(
        'overleggen',
        (b.overleggen ?? []).some(({ anoniemEerst }) => anoniemEerst === 'nee'),
      ),
      heeftIncidenteel: vraag(
        'overleggen',
        (b.overleggen ?? []).some((each) => each.incidenteel !== undefined),
      ),
      heeftSignaalsysteem: afgeleid((b.signaalsystemen ?? []).length > 0, ['signaalsystemen']),
      signaalsystemen: lijstUit(b, 'signaalsystemen', (systeem: Signaalsysteem) => ({
        naam: uit(systeem, 'naam', 'naam van het signaalsysteem'),
      })),
      heeftGehoord: gegevenVak(voortraject, 'betrokkenen'),
      gehoord: {
        datum: uit(gehoord, 'datum'),
        heeftDatum: gegevenVak(gehoord, 'datum'),
        wijze: uit(gehoord, 'wijze', 'hoe betrokkenen zijn gehoord'),
      },
      dpia: {
        datum: uit(dpia, 'datum', 'datum van de DPIA'),
        heeftDatum: gegevenVak(dpia, 'datum'),
        versie: uit(dpia, 'versie'),
        heeftVersie: gegevenVak(dpia, 'versie'),
      },
    },
  }
}
