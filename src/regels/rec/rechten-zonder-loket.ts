import type { Rechten } from '../../model/beschrijving.generated.ts'
import { leesDuur, vergelijkDuren } from '../../model/duur.ts'
import { inKalendertijd } from '../patterns/kalender.ts'
import { isOntkend } from '../patterns/ontkend.ts'
import { nogNietTeBeoordelen, type Regel, type Vondst } from '../types.ts'

const avg = 'algemene-verordening-gegevensbescherming'

const zonderLoket = (pad: string, reden: string | undefined): Vondst => ({
  pad,
  bericht: `Er is geen loket waar betrokkenen hun verzoek kunnen indienen (‘${reden ?? ''}’).`,
  hulp: 'Vul bij ‘afspraken.rechten.loket’ een functie met een e-mailadres of telefoonnummer in. Heeft iedere partij een eigen loket, noem dan het loket dat verzoeken doorstuurt.',
})

const teLaat = ({ pad, doorzendtermijn }: Rechten): Vondst[] => {
  const duur = doorzendtermijn === undefined ? undefined : leesDuur(doorzendtermijn)
  if (!duur || vergelijkDuren(inKalendertijd(duur), { aantal: 1, eenheid: 'maand' }) < 0) return []
  return [
    {
      pad: `${pad}.doorzendtermijn`,
      bericht: `Een verzoek wordt binnen ${doorzendtermijn} doorgestuurd, terwijl de betrokkene binnen een maand na ontvangst antwoord krijgt.`,
      hulp: 'Kies bij ‘doorzendtermijn’ een termijn van enkele dagen, zodat wie beslist genoeg tijd overhoudt.',
    },
  ]
}

const check: Regel['check'] = ({ beschrijving: { afspraken } }) => {
  if (!afspraken) return nogNietTeBeoordelen(['afspraken.rechten'])
  if (isOntkend(afspraken, 'rechten')) return [zonderLoket(`${afspraken.pad}.rechten`, afspraken.nvt.rechten)]
  const { rechten } = afspraken
  if (!rechten) return nogNietTeBeoordelen([`${afspraken.pad}.rechten`])
  if (isOntkend(rechten, 'loket')) return [zonderLoket(`${rechten.pad}.loket`, rechten.nvt.loket), ...teLaat(rechten)]
  return rechten.loket ? teLaat(rechten) : nogNietTeBeoordelen([`${rechten.pad}.loket`], teLaat(rechten))
}

export const rechtenZonderLoket: Regel = {
  code: 'REC001',
  titel: 'Rechten zonder loket of op tijd antwoord',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'fg',
  gronden: [
    { wet: avg, artikel: '12', lid: '3' },
    { wet: avg, artikel: '15' },
  ],
  dekt: ['REC-01'],
  check,
}
