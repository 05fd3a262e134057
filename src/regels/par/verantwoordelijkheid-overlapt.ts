import type { Regime } from '../../model/beschrijving.generated.ts'
import { noem } from '../patterns/noem.ts'
import type { Regel } from '../types.ts'

const begin = ({ vanaf }: Regime): string => vanaf ?? '0000-01-01'
const einde = ({ tot }: Regime): string => tot ?? '9999-12-31'

/** Two regimes that hold on the same day; who is responsible then is not clear. */
const check: Regel['check'] = ({ beschrijving }) =>
  (beschrijving.verwerkingen ?? []).flatMap((verwerking) => {
    const op = [...(verwerking.verantwoordelijkheid ?? [])].sort((a, b) => (begin(a) < begin(b) ? -1 : 1))
    return op.flatMap((regime, i) => {
      // of those before it, the one that lasts longest
      const vorige = op.slice(0, i).reduce<Regime | undefined>((a, b) => (a && einde(a) >= einde(b) ? a : b), undefined)
      if (!vorige || begin(regime) > einde(vorige)) return []
      return [
        {
          pad: `${regime.pad}.${regime.vanaf === undefined ? 'model' : 'vanaf'}`,
          bericht: `Bij ${noem(verwerking)} gelden ‘${vorige.id}’ en ‘${regime.id}’ op dezelfde dag. Wie dan verantwoordelijk is, staat niet vast.`,
          hulp: 'Geef met ‘vanaf’ en ‘tot’ aan welke verantwoordelijkheid wanneer geldt.',
          verwant: [{ bericht: 'Hier staat de andere.', pad: vorige.pad }],
        },
      ]
    })
  })

export const verantwoordelijkheidOverlapt: Regel = {
  code: 'PAR105',
  titel: 'Verantwoordelijkheid overlapt',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'fg',
  gronden: [{ wet: 'algemene-verordening-gegevensbescherming', artikel: '4', onderdeel: '7' }],
  check,
}
