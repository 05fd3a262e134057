import type { Grondslag } from '../../model/beschrijving.generated.ts'
import { loopModel } from '../patterns/loop-model.ts'
import { inVerkeerdVeld } from '../patterns/uitzonderingen.ts'
import { citaat } from '../patterns/wetnaam.ts'
import type { Regel } from '../types.ts'

const velden = [
  { veld: 'bijzonder', over: 'strafrechtelijke gegevens', andere: 'strafrechtelijk' },
  { veld: 'strafrechtelijk', over: 'bijzondere gegevens, niet over strafrechtelijke', andere: 'bijzonder' },
] as const

const check: Regel['check'] = ({ beschrijving, wetten }) =>
  loopModel(beschrijving).flatMap(({ object, type }) => {
    if (type !== 'Grondslag') return []
    const grond = object as unknown as Grondslag
    return velden.flatMap(({ veld, over, andere }) =>
      (grond[veld] ?? [])
        .filter((ref) => inVerkeerdVeld(veld, ref))
        .map((ref) => ({
          pad: ref.pad,
          bericht: `Bij ‘${veld}’ van grondslag ‘${grond.id}’ staat ${citaat(wetten, ref)}. Dat artikel gaat over ${over}.`,
          hulp: `Strafrechtelijke gegevens zijn in de AVG geen bijzondere gegevens: ieder heeft een eigen artikel. Zet dit artikel bij ‘${andere}’ en noem bij ‘${veld}’ een artikel dat daarvoor geldt, of laat ‘${veld}’ leeg.`,
        })),
    )
  })

export const uitzonderingTegenstrijdig: Regel = {
  code: 'BIJ100',
  titel: 'Strafrechtelijk en bijzonder door elkaar',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'jurist',
  gronden: [
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '9' },
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '10' },
  ],
  dekt: ['G4'],
  check,
}
