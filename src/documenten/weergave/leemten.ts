import type { Leemte, Leemtesoort } from '../../model/afgeleid/leemten.ts'
import { afgeleid, uit, type Vak } from '../../model/vak.ts'

/** What an open point asks for when the matrix has a gap; also the words in the data file. */
const vragen: Readonly<Record<Leemtesoort, string>> = {
  'geen-gever': 'wie dit geeft',
  'geen-ontvanger': 'wie dit ontvangt',
  'geen-gegevens': 'welke gegevens',
  'geen-doel': 'voor welk doel',
  'geen-wet': 'de wet en het artikel',
  'geen-situatie': 'situatie A, B of C',
  'afwijkend-doel-zonder-grond': 'waarom een afwijkend doel toch mag',
  'geen-grond-gever': 'grondslag om dit te geven',
  'geen-grond-ontvanger': 'grondslag om dit te ontvangen',
  'grond-zonder-letter': 'letter van artikel 6 AVG',
  'grond-zonder-wet': 'wet waarop de grondslag steunt',
  'bijzonder-zonder-uitzondering': 'artikel dat bijzondere gegevens toelaat',
  'strafrechtelijk-zonder-uitzondering': 'artikel dat strafrechtelijke gegevens toelaat',
  'bsn-zonder-grond': 'artikel dat het burgerservicenummer toelaat',
  'geheim-zonder-weg': 'weg langs het geheim',
}

/** What an overleg lacks of which nobody said who gives what to whom. */
export const zonderRijenTekst = 'wie wat aan wie geeft'

const namen = (boxes: readonly Vak[]): string =>
  boxes.flatMap(({ staat, waarde }) => (staat === 'gegeven' ? [String(waarde)] : [])).join(', ')

export const leemteTekst = ({ soort, doelen = [], gegevens = [] }: Leemte, alleDoelen = 1): string => {
  const over = namen(gegevens.map((gegeven) => uit(gegeven, 'naam')))
  // With one purpose in the row it goes without saying for which.
  const voor = alleDoelen > 1 ? namen(doelen.map((doel) => uit(doel, 'tekst'))) : ''
  return `${vragen[soort]}${over && ` (${over})`}${voor && ` voor: ${voor}`}`
}

export const leemteVak = (leemte: Leemte, alleDoelen?: number): Vak =>
  afgeleid(undefined, [leemte.pad], leemteTekst(leemte, alleDoelen))
