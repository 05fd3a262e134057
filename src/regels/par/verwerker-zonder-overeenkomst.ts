import { noem } from '../patterns/noem.ts'
import { isOntkend } from '../patterns/ontkend.ts'
import type { Regel } from '../types.ts'

const check: Regel['check'] = ({ beschrijving }) =>
  (beschrijving.verwerkingen ?? []).flatMap((verwerking) =>
    (verwerking.verwerkers ?? [])
      .filter((verwerker) => isOntkend(verwerker, 'overeenkomst'))
      .map((verwerker) => ({
        pad: `${verwerker.pad}.overeenkomst`,
        bericht: `Voor ${noem(verwerking)} verwerkt ${noem(verwerker)} gegevens zonder verwerkersovereenkomst (‘${verwerker.nvt.overeenkomst}’).`,
        hulp: 'Sluit een verwerkersovereenkomst en noem bij ‘overeenkomst’ de datum of het kenmerk. Is deze organisatie zelf verantwoordelijke, haal haar dan weg bij ‘verwerkers’.',
      })),
  )

export const verwerkerZonderOvereenkomst: Regel = {
  code: 'PAR008',
  titel: 'Verwerker zonder overeenkomst',
  ernst: 'fout',
  blokkeertVanaf: 'ter-ondertekening',
  rol: 'fg',
  gronden: [
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '28', lid: '3' },
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '28', lid: '9' },
  ],
  dekt: ['PAR-08'],
  check,
}
