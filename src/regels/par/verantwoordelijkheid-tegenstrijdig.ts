import type { Regime, Verwerking } from '../../model/beschrijving.generated.ts'
import { noem } from '../patterns/noem.ts'
import { isOntkend } from '../patterns/ontkend.ts'
import type { Regel, Vondst } from '../types.ts'

type Model = NonNullable<Regime['model']>

/** How many controllers a model asks for; a model that is not here asks for none by name. */
const aantallen: Partial<Record<Model, { readonly past: (aantal: number) => boolean; readonly zegt: string }>> = {
  aangewezen: { past: (aantal) => aantal === 1, zegt: 'één aangewezen verantwoordelijke' },
  gezamenlijk: { past: (aantal) => aantal > 1, zegt: 'gezamenlijk verantwoordelijk' },
  gemengd: { past: (aantal) => aantal > 1, zegt: 'deels gezamenlijk verantwoordelijk' },
  'wettelijk-gezamenlijk': { past: (aantal) => aantal > 1, zegt: 'krachtens de wet gezamenlijk verantwoordelijk' },
}

const toets = (verwerking: Verwerking, regime: Regime): Vondst[] => {
  const eis = regime.model && aantallen[regime.model]
  const namen = regime.verantwoordelijken ?? (isOntkend(regime, 'verantwoordelijken') ? [] : undefined)
  if (!eis || namen === undefined || eis.past(namen.length)) return []
  const aantal =
    namen.length === 0
      ? 'geen verantwoordelijke'
      : namen.length === 1
        ? 'één verantwoordelijke'
        : `${namen.length} verantwoordelijken`
  return [
    {
      pad: `${regime.pad}.verantwoordelijken`,
      bericht: `Bij ${noem(verwerking)} staat ‘${eis.zegt}’, maar er ${namen.length > 1 ? 'zijn' : 'is'} ${aantal} genoemd.`,
      hulp: 'Laat ‘model’ en ‘verantwoordelijken’ bij elkaar passen. De functionaris gegevensbescherming kan zeggen welk model bij de feiten past.',
    },
  ]
}

const check: Regel['check'] = ({ beschrijving }) =>
  (beschrijving.verwerkingen ?? []).flatMap((verwerking) =>
    (verwerking.verantwoordelijkheid ?? []).flatMap((regime) => toets(verwerking, regime)),
  )

export const verantwoordelijkheidTegenstrijdig: Regel = {
  code: 'PAR006',
  titel: 'Verantwoordelijkheid tegenstrijdig',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'fg',
  gronden: [
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '4', onderdeel: '7' },
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '26', lid: '1' },
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '28' },
  ],
  dekt: ['PAR-06'],
  check,
}
