import type { Hoedanigheid, Wetsverwijzing } from '../../model/beschrijving.generated.ts'
import { afgeleid, staat, type Vak } from '../../model/vak.ts'
import { type WeergaveVan, waarde } from '../../model/weergave.ts'
import type { Bouwcontext } from '../soort.ts'

const WGS = 'wet-gegevensverwerking-door-samenwerkingsverbanden'
const WMO = 'wet-maatschappelijke-ondersteuning-2015'
const WPG = 'wet-politiegegevens'

/** Some regimes apply because the description rests on their law, whatever kind of organisation takes part. */
export const wetsvlaggenTabel = {
  heeftWgs: waarde('Is dit een samenwerkingsverband volgens de WGS?'),
  heeftWgsZorg: waarde('Neemt daarin iemand uit de zorg of de jeugdhulp deel, met een wettelijk beroepsgeheim?'),
  heeftWpgPlicht: waarde('Verstrekt de politie volgens Wpg 20 lid 3, de plicht in een verband volgens de WGS?'),
  heeftWpgBeslissing: waarde('Verstrekt de politie anders dan volgens Wpg 20 lid 3, zodat een beslissing nodig is?'),
  heeftWvggz: waarde('Steunt iemand op Wvggz 8:29, het uitwisselen bij verplichte zorg?'),
  heeftWmoGeheim: waarde('Geldt voor een deelnemer die de Wmo 2015 uitvoert de geheimhouding van Wmo 5.3.3?'),
  heeftWmoAlgemeen: waarde('Neemt een aanbieder van een algemene voorziening deel (Wmo 5.1.2 lid 2)?'),
  heeftSuwiUitwisseling: waarde('Wisselen UWV en college uit volgens SUWI 62?'),
  heeftInstemmingPro: waarde('Draagt het praktijkonderwijs over met instemming (WVO 2020 2.31b)?'),
  heeftInstemmingVso: waarde('Draagt het vso over met instemming (WEC 44a)?'),
  heeftInstemmingMbo: waarde('Draagt het mbo over met instemming (WEB 9.2.13)?'),
  heeftInstemming: waarde('Een van die drie?'),
  heeftSchoolToestemming: waarde('Steunt een school voor bijzondere gegevens op UAVG 22, zoals toestemming?'),
} as const

type Wetsvlaggen = WeergaveVan<typeof wetsvlaggenTabel>

const refsVan = ({ taken, grondslagen, beroepsgeheim }: Hoedanigheid): readonly Wetsverwijzing[] => [
  ...(taken ?? []).flatMap(({ wetten }) => wetten ?? []),
  ...(grondslagen ?? []).flatMap((grond) => [...(grond.wetten ?? []), ...(grond.bijzonder ?? [])]),
  ...(beroepsgeheim?.wetten ?? []),
]

const wijst =
  (wet: string, artikel?: string, leden?: readonly string[]) =>
  (ref: Wetsverwijzing): boolean =>
    ref.wet === wet &&
    (artikel === undefined || ref.artikel === artikel) &&
    (leden === undefined || leden.includes(ref.lid ?? ''))

const zorg: readonly Hoedanigheid['soort'][] = ['ggz', 'huisarts', 'jeugdgezondheidszorg', 'jeugdhulpaanbieder']

/** True as soon as the law is named; unknown only while nobody has said who takes part. */
export const bouwWetsvlaggen = ({ b }: Bouwcontext, deelnemend: readonly Hoedanigheid[]): Wetsvlaggen => {
  const open = staat(b, 'hoedanigheden') === 'onbekend'
  const vlag = (yes: boolean): Vak => afgeleid(yes ? true : open ? undefined : false, ['hoedanigheden'])
  const verstrekt = (b.overleggen ?? []).flatMap((each) => (each.verstrekkingen ?? []).flatMap((v) => v.wetten ?? []))
  const refs = [...deelnemend.flatMap(refsVan), ...verstrekt]
  const noemt = (...zoek: Parameters<typeof wijst>): boolean => refs.some(wijst(...zoek))
  const iemand = (test: (each: Hoedanigheid) => boolean): Vak => vlag(deelnemend.some(test))

  const wgs = b.samenwerking?.profiel === 'zvh-wgs' || noemt(WGS)
  const politie = deelnemend.filter(({ soort }) => soort === 'politie')
  const politierefs = [...politie.flatMap(refsVan), ...verstrekt]
  const plicht = politie.length > 0 && politierefs.some(wijst(WPG, '20', ['3']))
  const instemming = {
    heeftInstemmingPro: noemt('wet-voortgezet-onderwijs-2020', '2.31b'),
    heeftInstemmingVso: noemt('wet-op-de-expertisecentra', '44a'),
    heeftInstemmingMbo: noemt('wet-educatie-en-beroepsonderwijs', '9.2.13'),
  }
  return {
    heeftWgs: vlag(wgs),
    heeftWgsZorg: iemand(
      ({ soort, beroepsgeheim }) => wgs && (zorg.includes(soort) || beroepsgeheim?.soort === 'wettelijk'),
    ),
    heeftWpgPlicht: vlag(plicht),
    heeftWpgBeslissing: vlag(politie.length > 0 && (!plicht || politierefs.some(wijst(WPG, '20', ['1', '2'])))),
    heeftWvggz: vlag(noemt('wet-verplichte-geestelijke-gezondheidszorg', '8:29')),
    // Veilig Thuis keeps the same secret, but the law lets it inform others; the matrix shows that.
    heeftWmoGeheim: iemand(
      (each) =>
        each.soort === 'college-wmo' ||
        each.soort === 'zorgaanbieder-wmo' ||
        (each.soort !== 'veilig-thuis' && (each.beroepsgeheim?.wetten ?? []).some(wijst(WMO, '5.3.3'))),
    ),
    heeftWmoAlgemeen: iemand((each) => refsVan(each).some(wijst(WMO, '5.1.2', ['2']))),
    heeftSuwiUitwisseling: vlag(noemt('wet-structuur-uitvoeringsorganisatie-werk-en-inkomen', '62')),
    heeftInstemmingPro: vlag(instemming.heeftInstemmingPro),
    heeftInstemmingVso: vlag(instemming.heeftInstemmingVso),
    heeftInstemmingMbo: vlag(instemming.heeftInstemmingMbo),
    heeftInstemming: vlag(Object.values(instemming).includes(true)),
    heeftSchoolToestemming: iemand(
      ({ soort, grondslagen }) =>
        (soort?.startsWith('schoolbestuur-') ?? false) &&
        (grondslagen ?? []).some(({ bijzonder }) =>
          (bijzonder ?? []).some(wijst('uitvoeringswet-algemene-verordening-gegevensbescherming', '22')),
        ),
    ),
  }
}
