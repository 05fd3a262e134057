import { groep, staat } from '../../model/vak.ts'
import { alsPartij } from '../patterns/als-partij.ts'
import { noem } from '../patterns/noem.ts'
import { isOntkend } from '../patterns/ontkend.ts'
import { type Invoer, type Regel, uitkomst, type Vondst } from '../types.ts'

/** The explanation of one gemeente names the addresses of that gemeente. */
const perGemeente = (invoer: Invoer): Vondst[] =>
  alsPartij(invoer)
    .filter((partner) => partner.rechtsvorm === 'gemeente' && isOntkend(partner, 'klachten'))
    .map((partner) => ({
      pad: `${partner.pad}.klachten`,
      bericht: `Bij ${noem(partner)} staat geen contact voor klachten (‘${partner.nvt.klachten}’), terwijl de uitleg voor haar inwoners dat noemt.`,
      hulp: 'Vul bij ‘klachten’ een functie met een e-mailadres in.',
      rol: 'partner',
    }))

const samen = ({ beschrijving }: Invoer): { vondsten: Vondst[]; onbekend: string[] } => {
  const afspraken = groep(beschrijving, 'afspraken')
  const klachten = groep(afspraken, 'klachten')
  const pad = `${klachten.pad}.contact`
  if (staat(afspraken, 'klachten') === 'nvt' || staat(klachten, 'contact') === 'nvt') {
    const reden = klachten.nvt.contact ?? klachten.nvt['*'] ?? ''
    const bericht = `Er is geen contact waar inwoners een klacht indienen (‘${reden}’).`
    const hulp = 'Vul bij ‘afspraken.klachten.contact’ een functie met een e-mailadres in.'
    return { vondsten: [{ pad, bericht, hulp }], onbekend: [] }
  }
  const regeling: Vondst[] = isOntkend(klachten, 'regeling')
    ? [
        {
          pad: `${klachten.pad}.regeling`,
          bericht: `Er is geen klachtenregeling aangewezen (‘${klachten.nvt.regeling}’).`,
          hulp: 'Noem bij ‘regeling’ welke klachtenregeling geldt, meestal die van de partij over wie de klacht gaat.',
        },
      ]
    : []
  return { vondsten: regeling, onbekend: staat(klachten, 'contact') === 'onbekend' ? [pad] : [] }
}

const check: Regel['check'] = (invoer) => {
  const { vondsten, onbekend } = samen(invoer)
  return uitkomst([...perGemeente(invoer), ...vondsten], onbekend)
}

const avg = 'algemene-verordening-gegevensbescherming'
export const uitlegZonderKlachtweg: Regel = {
  code: 'OPB007',
  titel: 'Uitleg zonder weg voor een klacht',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'projectleider',
  gronden: [
    { wet: avg, artikel: '13' },
    { wet: avg, artikel: '77' },
  ],
  dekt: ['OPB-07'],
  check,
}
