import { grondslagmatrix, type Matrixrij, type Zijde, zonderRijen } from '../../../model/afgeleid/grondslagmatrix.ts'
import { type Leemte, uitzonderingenVoor } from '../../../model/afgeleid/leemten.ts'
import type { Grondslag, Wetsverwijzing } from '../../../model/beschrijving.generated.ts'
import type { Bouwcontext } from '../../soort.ts'
import { leemteTekst } from '../../weergave/leemten.ts'
import { bekendeVerwijzingen } from '../../weergave/wetsvak.ts'

type Context = Pick<Bouwcontext, 'wetten' | 'peildatum'>

const artikelen = ({ wetten, peildatum }: Context, refs: readonly Wetsverwijzing[] | undefined) =>
  bekendeVerwijzingen(wetten, refs).map(({ wet, artikel, lid, onderdeel }) => {
    const plek = {
      wet,
      ...(artikel === undefined ? {} : { artikel }),
      ...(lid === undefined ? {} : { lid }),
      ...(onderdeel === undefined ? {} : { onderdeel }),
    }
    const link = wetten.jciLink(plek, peildatum === undefined ? {} : { datum: peildatum })
    return { ...plek, citaat: wetten.citeer(plek, 'kort'), ...(link === undefined ? {} : { link }) }
  })

const leemten = (items: readonly Leemte[], { doelen }: Matrixrij) =>
  items.map((leemte) => ({
    soort: leemte.soort,
    staat: leemte.staat,
    pad: leemte.pad,
    tekst: leemteTekst(leemte, doelen.length),
  }))

const grond =
  (context: Context) =>
  ({ id, avg, wetten, status, pad }: Grondslag) => ({
    id,
    ...(avg === undefined ? {} : { avg }),
    wetten: artikelen(context, wetten),
    ...(status === undefined ? {} : { status }),
    pad,
  })

const zijde =
  (context: Context, rij: Matrixrij) =>
  ({ hoedanigheid, grondslagen, gronden, afwijkend, leemten: eigen }: Zijde) => ({
    hoedanigheid: hoedanigheid.id,
    ...(hoedanigheid.naam === undefined ? {} : { naam: hoedanigheid.naam }),
    gronden: grondslagen.map(grond(context)),
    uitzonderingen: uitzonderingenVoor(rij.gegevens).map(({ veld }) => ({
      soort: veld,
      wetten: artikelen(
        context,
        gronden.flatMap((each) => each[veld] ?? []),
      ),
    })),
    ...(hoedanigheid.beroepsgeheim?.soort === undefined ? {} : { geheim: hoedanigheid.beroepsgeheim.soort }),
    eigenGronden: afwijkend.map(({ partner, grondslagen: own }) => ({
      partner: partner.id,
      gronden: own.map(grond(context)),
    })),
    leemten: leemten(eigen, rij),
  })

const rijJson =
  (context: Context) =>
  (rij: Matrixrij): object => {
    const { overleg, verstrekking: v, doelen, gegevens } = rij
    return {
      overleg: overleg.id,
      ...(overleg.naam === undefined ? {} : { naam: overleg.naam }),
      verstrekking: v.id,
      pad: v.pad,
      doelen: doelen.map(({ id, tekst }) => ({ id, ...(tekst?.tekst === undefined ? {} : { tekst: tekst.tekst }) })),
      gevers: rij.gevers.map(zijde(context, rij)),
      ontvangers: rij.ontvangers.map(zijde(context, rij)),
      gegevens: gegevens.map(({ id, naam, aard, datWat }) => ({
        id,
        ...(naam?.tekst === undefined ? {} : { naam: naam.tekst }),
        ...(aard === undefined ? {} : { aard }),
        ...(datWat === undefined ? {} : { datWat }),
      })),
      ...(v.situatie === undefined ? {} : { situatie: v.situatie }),
      ...(v.cGrond === undefined ? {} : { cGrond: v.cGrond }),
      wegen: v.geheim ?? [],
      wetten: artikelen(context, v.wetten),
      ...(v.toelichting === undefined ? {} : { toelichting: v.toelichting }),
      leemten: leemten(rij.leemten, rij),
    }
  }

/** Shaped as schemas/grondslagmatrix.schema.json says; a verstrekking stays from a set to a set. */
export const matrixJson = (context: Bouwcontext): object => ({
  versie: 1,
  rijen: grondslagmatrix(context.b).map(rijJson(context)),
  zonderRijen: zonderRijen(context.b).map(({ id, pad }) => ({ overleg: id, pad })),
})
