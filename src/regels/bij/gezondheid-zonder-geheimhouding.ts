import type { Beroepsgeheim, Grondslag, Hoedanigheid, Wetsverwijzing } from '../../model/beschrijving.generated.ts'
import { perSleutel } from '../../model/eenmaal.ts'
import { staat } from '../../model/vak.ts'
import type { Verwijzing } from '../../wetten/types.ts'
import { noem } from '../patterns/noem.ts'
import { citaat } from '../patterns/wetnaam.ts'
import { noemt } from '../patterns/wetsverwijzingen.ts'
import { type Invoer, type Regel, uitkomst, type Vondst } from '../types.ts'

const uavg = 'uitvoeringswet-algemene-verordening-gegevensbescherming'
const metGeheim: readonly Verwijzing[] = ['1', '2', '3'].map((lid) => ({ wet: uavg, artikel: '30', lid }))

/** The reference to UAVG 30 lid 1-3, which only works with secrecy. */
const steuntOp = (gronden: readonly Grondslag[] | undefined): Wetsverwijzing | undefined =>
  (gronden ?? []).flatMap(({ bijzonder }) => bijzonder ?? []).find((ref) => noemt([ref], metGeheim))

interface Houder {
  readonly naam: string | undefined
  readonly steun: Wetsverwijzing | undefined
  readonly geheim: Beroepsgeheim | undefined
  readonly ontkend: boolean
  readonly pad: string
}

/** Each hoedanigheid, and each partner that deviates from it. */
const houders = ({ beschrijving }: Invoer): readonly Houder[] => {
  const vervullingen = (beschrijving.partners ?? []).flatMap((partner) =>
    (partner.hoedanigheden ?? []).map((vervulling) => ({ partner, vervulling })),
  )
  const per = perSleutel(vervullingen, ({ vervulling }) => vervulling.hoedanigheid)
  const zelf = (h: Hoedanigheid): Houder => ({
    naam: noem(h),
    steun: steuntOp(h.grondslagen),
    geheim: h.beroepsgeheim,
    ontkend: staat(h, 'beroepsgeheim') === 'nvt',
    pad: `${h.pad}.beroepsgeheim`,
  })
  return (beschrijving.hoedanigheden ?? []).flatMap((h) => [
    zelf(h),
    ...(per.get(h.id) ?? [])
      .filter(({ vervulling }) => vervulling.beroepsgeheim !== undefined)
      .map(({ partner, vervulling }) => ({
        naam: noem(partner),
        steun: steuntOp(vervulling.grondslagen) ?? steuntOp(h.grondslagen),
        geheim: vervulling.beroepsgeheim,
        ontkend: false,
        pad: `${vervulling.pad}.beroepsgeheim`,
      })),
  ])
}

const check: Regel['check'] = (invoer) => {
  const steunend = houders(invoer).filter(({ steun }) => steun !== undefined)
  const onbekend = steunend.filter(({ geheim, ontkend }) => geheim?.soort === undefined && !ontkend)
  const zonder = steunend.filter(({ geheim, ontkend }) => geheim?.soort === 'geen' || ontkend)
  return uitkomst(
    zonder.map(
      ({ naam, steun, pad, geheim }): Vondst => ({
        pad: geheim ? `${pad}.soort` : pad,
        bericht: `${naam} verwerkt gezondheidsgegevens op ${citaat(invoer.wetten, steun ?? {})}, maar heeft volgens de beschrijving geen geheimhoudingsplicht.`,
        hulp: 'Geldt er wel een geheimhouding, noem die dan bij ‘beroepsgeheim.soort’: ‘contractueel’ als zij volgt uit de arbeidsovereenkomst, een cao of dit convenant. Geldt er geen, spreek haar dan eerst af of laat deze partij geen gezondheidsgegevens verwerken.',
        ...(steun ? { verwant: [{ bericht: 'het artikel', pad: steun.pad }] } : {}),
      }),
    ),
    onbekend.map(({ pad }) => `${pad}.soort`),
  )
}

export const gezondheidZonderGeheimhouding: Regel = {
  code: 'BIJ002',
  titel: 'Gezondheidsgegeven zonder geheimhouding',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'jurist',
  gronden: [
    { wet: uavg, artikel: '30', lid: '4' },
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '9', lid: '3' },
  ],
  dekt: ['BIJ-02'],
  check,
}
