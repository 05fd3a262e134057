import { gaatLangsGeheim } from '../../model/afgeleid/geheim.ts'
import type { Matrixrij, Zijde } from '../../model/afgeleid/grondslagmatrix.ts'
import { type Leemtesoort, uitzonderingenVoor } from '../../model/afgeleid/leemten.ts'
import type { Gegeven, Grondslag, Wetsverwijzing } from '../../model/beschrijving.generated.ts'
import { isVoorstel } from '../../model/is-voorstel.ts'
import { afgeleid, code, lijstVan, uit, type Vak } from '../../model/vak.ts'
import { lijst, type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import type { Index } from '../../model/zoek.ts'
import type { Bouwcontext } from '../soort.ts'
import { leemteVak } from './leemten.ts'
import { kaleNaamVan, korteNaamVan, nvtVak, vlag, woordenVan } from './namen.ts'
import { datWatVak, korteWegen } from './overleg-gronden.ts'
import { bekendeVerwijzingen, wetsvak } from './wetsvak.ts'

const grondTabel = {
  letter: waarde('Letter van artikel 6 lid 1 AVG'),
  wetten: waarde('De wet waarop de grond steunt; niet van toepassing als de letter geen wet vraagt'),
  isVoorstel: waarde('Is het nog een voorstel, zonder akkoord?'),
} as const

export const zijdeTabel = {
  naam: waarde('Naam van de hoedanigheid, zonder lidwoord'),
  gronden: lijst('Waarop deze deelnemer dit geeft of ontvangt; leeg als er niets is', grondTabel),
  eigen: lijst('Partijen met een eigen grondslag', {
    partner: waarde('Korte naam'),
    gronden: lijst('De eigen grondslagen', grondTabel),
  }),
  uitzonderingen: lijst('De artikelen die bijzondere en strafrechtelijke gegevens en het BSN in deze rij toelaten', {
    soort: waarde('bijzonder, strafrechtelijk of BSN'),
    wetten: waarde('De artikelen'),
  }),
  leemten: waarden('Wat er nog ontbreekt, als open punten'),
} as const

export const matrixrijTabel = {
  doelnummers: waarden('De volgnummers van de doelen in de beschrijving'),
  van: lijst('Wie geeft', zijdeTabel),
  aan: lijst('Wie ontvangt', zijdeTabel),
  gegevens: lijst('Welke gegevens', {
    naam: waarde('Naam'),
    aard: waarde('De aard in één woord; niet van toepassing bij een gewoon gegeven'),
    datWat: waarde('DAT of WAT'),
  }),
  situatie: waarde('A, B of C'),
  isC: waarde('Is het situatie C?'),
  cGrond: waarde('Waarom een afwijkend doel toch mag'),
  geheim: waarden('Langs welke weg een geheimhouder dit geeft, in korte woorden'),
  heeftWeg: waarde('Is er een geheim dat langs een weg wordt gepasseerd?'),
  wetten: waarde('De wet voor deze verstrekking'),
  toelichting: waarde('Grens of toelichting (begint met een kleine letter)'),
} as const

type Rij = WeergaveVan<typeof matrixrijTabel>
type Zijdevak = WeergaveVan<typeof zijdeTabel>

const korteAarden: Readonly<Record<Exclude<Gegeven['aard'], undefined>, string | undefined>> = {
  gewoon: undefined,
  gezondheid: 'gezondheid',
  'bijzonder-overig': 'bijzonder',
  strafrechtelijk: 'strafrechtelijk',
  bsn: 'BSN',
  politiegegeven: 'politiegegeven',
  justitieel: 'justitieel',
}

const aardVak = (gegeven: Gegeven): Vak => {
  if (gegeven.aard === undefined) return uit(gegeven, 'aard')
  const kort = korteAarden[gegeven.aard]
  return kort === undefined ? nvtVak() : afgeleid(kort, [`${gegeven.pad}.aard`])
}

const wetNodig = (grond: Grondslag): boolean => grond.avg === undefined || grond.avg === 'c' || grond.avg === 'e'

const bouwGrond = ({ wetten }: Bouwcontext, grond: Grondslag): WeergaveVan<typeof grondTabel> => ({
  letter: code(grond, 'avg'),
  wetten:
    (grond.wetten ?? []).length > 0
      ? wetsvak(wetten, grond, 'wetten')
      : wetNodig(grond)
        ? afgeleid(undefined, [`${grond.pad}.wetten`])
        : nvtVak(),
  isVoorstel: vlag(isVoorstel(grond), `${grond.pad}.status`),
})

const soorten = { bijzonder: 'bijzonder', strafrechtelijk: 'strafrechtelijk', bsn: 'BSN' } as const

const bouwUitzonderingen = (
  { wetten }: Bouwcontext,
  rij: Matrixrij,
  { gronden }: Zijde,
): Zijdevak['uitzonderingen'] => {
  const items = uitzonderingenVoor(rij.gegevens).flatMap((each) => {
    const refs: readonly Wetsverwijzing[] = gronden.flatMap((grond) => grond[each.veld] ?? [])
    const tekst = wetten.citeerSamen(bekendeVerwijzingen(wetten, refs), 'kort')
    const paden = gronden.map((grond) => `${grond.pad}.${each.veld}`)
    return tekst === undefined ? [] : [{ soort: afgeleid(soorten[each.veld], paden), wetten: afgeleid(tekst, paden) }]
  })
  return lijstVan(
    items,
    gronden.map(({ pad }) => pad),
  )
}

/** What the other cells of the row ask for themselves. */
const elders: ReadonlySet<Leemtesoort> = new Set(['grond-zonder-letter', 'grond-zonder-wet', 'geheim-zonder-weg'])

const bouwZijde =
  (context: Bouwcontext, rij: Matrixrij) =>
  (zijde: Zijde): Zijdevak => {
    const { hoedanigheid, grondslagen, afwijkend, leemten } = zijde
    const gronden = (items: readonly Grondslag[], pad: string) =>
      lijstVan(
        items.map((grond) => bouwGrond(context, grond)),
        [pad],
      )
    return {
      naam: kaleNaamVan(hoedanigheid),
      gronden: gronden(grondslagen, `${hoedanigheid.pad}.grondslagen`),
      eigen: lijstVan(
        afwijkend.map(({ partner, grondslagen: own }) => ({
          partner: korteNaamVan(partner),
          gronden: gronden(own, `${partner.pad}.hoedanigheden`),
        })),
        ['partners'],
      ),
      uitzonderingen: bouwUitzonderingen(context, rij, zijde),
      leemten: lijstVan(
        leemten.filter(({ soort }) => !elders.has(soort)).map((leemte) => leemteVak(leemte, rij.doelen.length)),
        [`${hoedanigheid.pad}.grondslagen`],
      ),
    }
  }

/** An empty list asks for what is missing, as an unknown one does. */
const gevuld = <T>(items: readonly T[], pad: string) => lijstVan(items.length > 0 ? items : undefined, [pad])

export const bouwMatrixrij =
  (context: Bouwcontext, index: Index) =>
  (rij: Matrixrij): Rij => {
    const { overleg, verstrekking: v, doelen, gegevens } = rij
    const nummers = [...index.doelen.keys()]
    const wegen = woordenVan(v, 'geheim', korteWegen)
    const mist = new Map([...rij.leemten, ...rij.gevers.flatMap(({ leemten }) => leemten)].map((l) => [l.soort, l]))
    const gevraagd = (soort: Leemtesoort, anders: () => Vak): Vak => {
      const leemte = mist.get(soort)
      return leemte ? leemteVak(leemte) : anders()
    }
    return {
      doelnummers: gevuld(
        doelen.map(({ id }) => afgeleid(nummers.indexOf(id) + 1, [`${v.pad}.doelen`])),
        v.doelen === undefined ? `${overleg.pad}.doelen` : `${v.pad}.doelen`,
      ),
      van: gevuld(rij.gevers.map(bouwZijde(context, rij)), `${v.pad}.van`),
      aan: gevuld(rij.ontvangers.map(bouwZijde(context, rij)), `${v.pad}.aan`),
      gegevens: gevuld(
        gegevens.map((gegeven) => ({
          naam: kaleNaamVan(gegeven),
          aard: aardVak(gegeven),
          datWat: datWatVak(gegeven),
        })),
        `${v.pad}.gegevens`,
      ),
      situatie: gevraagd('geen-situatie', () => code(v, 'situatie')),
      isC: vlag(v.situatie === 'C', `${v.pad}.situatie`),
      cGrond: gevraagd('afwijkend-doel-zonder-grond', () => uit(v, 'cGrond')),
      geheim: { ...wegen, items: wegen.items.filter((weg) => weg.waarde !== 'niet-van-toepassing') },
      heeftWeg: gevraagd('geheim-zonder-weg', () => vlag(gaatLangsGeheim(rij), `${v.pad}.geheim`)),
      wetten: gevraagd('geen-wet', () => wetsvak(context.wetten, v, 'wetten')),
      toelichting: uit(v, 'toelichting'),
    }
  }
