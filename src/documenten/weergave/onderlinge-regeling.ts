import type { Overleg, Regime, Taakverdeling, Verwerking } from '../../model/beschrijving.generated.ts'
import { lijsten } from '../../model/beschrijving.generated.ts'
import { afgeleid, groep, type LijstVak, lijstVan, uit, type Vak } from '../../model/vak.ts'
import { deel, lijst, type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import { findBewaartermijn, findDoel, findGegeven, findOverleg, type Index } from '../../model/zoek.ts'
import type { Bouwcontext } from '../soort.ts'
import { bouwContact, contactTabel } from './contact.ts'
import { hoedanigheidMetLidwoord } from './hulpvakken.ts'
import { namenVan, nvtVak, vlag } from './namen.ts'
import { wetsvak } from './wetsvak.ts'

const taken = ['informeren', 'rechten', 'datalek', 'bewaren', 'dpia', 'beveiliging', 'verwerkers'] as const

/** The arrangement of AVG 26 for one processing: what it covers and who does what. */
export const onderlingeRegelingTabel = {
  id: waarde('Id van de verwerking'),
  naam: waarde('Naam van de verwerking (begint met een lidwoord)'),
  perioden: lijst('Wie samen verantwoordelijk zijn, per periode', {
    verantwoordelijken: waarden('Namen van de hoedanigheden, met lidwoord'),
    vanaf: waarde('Vanaf (ISO)'),
    tot: waarde('Tot en met (ISO)'),
    isGemengd: waarde('Alleen voor een deel samen?'),
    toelichting: waarde('Toelichting (begint met een kleine letter)'),
  }),
  isWettelijk: waarde('Verdeelt een wet de verantwoordelijkheid?'),
  wetten: waarde('Die wet'),
  overleggen: waarden('Namen van de overleggen'),
  doelen: waarden('De doelen van die overleggen'),
  gegevens: waarden('Welke gegevens worden vastgelegd'),
  betrokkenen: waarden('Over wie die gegevens gaan'),
  bewaren: waarden('Welke bewaartermijnen voor deze verwerking gelden'),
  heeftVerwerkers: waarde('Zijn er verwerkers?'),
  taakverdeling: deel('Wie wat doet', {
    informeren: waarde('Wie betrokkenen informeert'),
    rechten: waarde('Wie verzoeken afhandelt'),
    datalek: waarde('Wie een datalek meldt'),
    bewaren: waarde('Wie vernietiging bewaakt'),
    dpia: waarde('Wie de DPIA bijhoudt'),
    beveiliging: waarde('Wie beveiliging en toegang regelt'),
    verwerkers: waarde('Wie met verwerkers contracteert'),
  }),
  contactpunt: deel('Waar betrokkenen terechtkunnen', contactTabel),
} as const

export type OnderlingeRegeling = WeergaveVan<typeof onderlingeRegelingTabel>

const gezamenlijk = new Set<string | undefined>(['gezamenlijk', 'gemengd', 'wettelijk-gezamenlijk'])

export const gezamenlijkeRegimes = (verwerking: Verwerking): readonly Regime[] =>
  (verwerking.verantwoordelijkheid ?? []).filter(({ model }) => gezamenlijk.has(model))

const uniek = (boxes: readonly Vak[]): Vak[] =>
  boxes.filter((box, at) => boxes.findIndex(({ waarde: other }) => other === box.waarde) === at)

/** What the references of these overleggen lead to, each thing once. */
const uitOverleggen = (
  overleggen: readonly Overleg[],
  boxes: (overleg: Overleg) => readonly (Vak | undefined)[],
  pad: string,
): LijstVak<Vak> => {
  const found = overleggen.flatMap(boxes).filter((box) => box !== undefined && box.staat === 'gegeven')
  return lijstVan(uniek(found as Vak[]), [`${pad}.overleggen`])
}

const overWie = (verwerking: Verwerking, index: Index): LijstVak<Vak> => {
  const codes = (verwerking.gegevens ?? []).flatMap((id) => findGegeven(index, id)?.overWie ?? [])
  const woorden: Readonly<Record<string, string>> = lijsten.betrokkenen
  return lijstVan(
    [...new Set(codes)].map((each) => afgeleid(woorden[each] ?? each, [`${verwerking.pad}.gegevens`])),
    [`${verwerking.pad}.gegevens`],
  )
}

export const bouwOnderlingeRegeling =
  (context: Bouwcontext, index: Index) =>
  (verwerking: Verwerking): OnderlingeRegeling => {
    const { pad } = verwerking
    const regimes = gezamenlijkeRegimes(verwerking)
    const wettelijk = regimes.find(({ model }) => model === 'wettelijk-gezamenlijk')
    const overleggen = (verwerking.overleggen ?? []).flatMap((id) => findOverleg(index, id) ?? [])
    const taakverdeling = groep(verwerking, 'taakverdeling') as Taakverdeling
    const boxes = Object.fromEntries(taken.map((taak) => [taak, uit(taakverdeling, taak)]))
    return {
      id: afgeleid(verwerking.id, [`${pad}.id`]),
      naam: uit(verwerking, 'naam'),
      perioden: lijstVan(
        regimes.map((regime) => ({
          verantwoordelijken: namenVan(
            regime,
            'verantwoordelijken',
            (id) => hoedanigheidMetLidwoord(index, id),
            'wie verantwoordelijk is',
          ),
          vanaf: uit(regime, 'vanaf'),
          tot: uit(regime, 'tot'),
          isGemengd: vlag(regime.model === 'gemengd', `${regime.pad}.model`),
          toelichting: uit(regime, 'toelichting'),
        })),
        [`${pad}.verantwoordelijkheid`],
      ),
      isWettelijk: vlag(wettelijk !== undefined, `${pad}.verantwoordelijkheid`),
      wetten: wettelijk ? wetsvak(context.wetten, wettelijk, 'wetten', 'vol') : nvtVak(),
      overleggen: uitOverleggen(overleggen, (overleg) => [uit(overleg, 'naam')], pad),
      doelen: uitOverleggen(
        overleggen,
        ({ doelen }) =>
          (doelen ?? []).map((id) => {
            const doel = findDoel(index, id)
            return doel && uit(doel, 'tekst')
          }),
        pad,
      ),
      gegevens: namenVan(verwerking, 'gegevens', (id) => {
        const gegeven = findGegeven(index, id)
        return gegeven && uit(gegeven, 'naam')
      }),
      betrokkenen: overWie(verwerking, index),
      bewaren: namenVan(verwerking, 'bewaren', (id) => {
        const termijn = findBewaartermijn(index, id)
        return termijn && uit(termijn, 'wat')
      }),
      heeftVerwerkers: vlag((verwerking.verwerkers ?? []).length > 0, `${pad}.verwerkers`),
      taakverdeling: boxes as unknown as OnderlingeRegeling['taakverdeling'],
      contactpunt: bouwContact(verwerking, 'contactpunt'),
    }
  }
