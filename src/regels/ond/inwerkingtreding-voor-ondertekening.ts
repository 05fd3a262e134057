import { handtekeningenVan } from '../../model/afgeleid/keten.ts'
import { partijen } from '../../model/afgeleid/partijen.ts'
import { noem } from '../patterns/noem.ts'
import type { Regel } from '../types.ts'

const check: Regel['check'] = ({ beschrijving, peildatum }) => {
  const { wijze, datum, pad } = beschrijving.samenwerking?.inwerkingtreding ?? {}
  if (wijze !== 'datum' || datum === undefined) return []
  const laat = partijen(beschrijving, peildatum)
    .partijen.filter(({ kring }) => kring === 'oprichter')
    .flatMap((partner) => handtekeningenVan(beschrijving, partner).map((getekend) => ({ partner, getekend })))
    .filter(({ getekend }) => getekend.datum !== undefined && getekend.datum > datum)
    .reduce<{ partner: object; datum: string; pad: string } | undefined>(
      (last, { partner, getekend }) =>
        last && last.datum >= getekend.datum! ? last : { partner, datum: getekend.datum!, pad: getekend.pad },
      undefined,
    )
  if (!laat) return []
  return [
    {
      pad: `${pad}.datum`,
      bericht: `Het convenant geldt vanaf ${datum}, maar ${noem(laat.partner)} ondertekende pas op ${laat.datum}. Er is geen bepaling voor wie later ondertekent.`,
      hulp: 'Neem een latere datum, of kies bij ‘wijze’ laatste-ondertekening, per-partij of kern-ondertekend.',
      verwant: [{ bericht: 'De laatste ondertekening.', pad: laat.pad }],
    },
  ]
}

export const inwerkingtredingVoorOndertekening: Regel = {
  code: 'OND109',
  titel: 'In werking vóór de laatste ondertekening',
  ernst: 'waarschuwing',
  rol: 'jurist',
  gronden: [
    { wet: 'gemeentewet', artikel: '160', lid: '1', onderdeel: 'd' },
    { wet: 'gemeentewet', artikel: '171' },
  ],
  dekt: ['L12'],
  check,
}
