import { noem } from '../patterns/noem.ts'
import { isOntkend } from '../patterns/ontkend.ts'
import { type Regel, uitkomst } from '../types.ts'

const gedeeld: readonly (string | undefined)[] = ['casussysteem', 'gezamenlijk-dossier']

const check: Regel['check'] = ({ beschrijving }) => {
  const systemen = (beschrijving.verwerkingen ?? []).filter(({ soort }) => gedeeld.includes(soort))
  const geenVerwerker = systemen.filter((each) => each.verwerkers?.length === 0 || isOntkend(each, 'verwerkers'))
  return uitkomst(
    geenVerwerker
      .filter(({ beheerder }) => beheerder === undefined)
      .map((verwerking) => ({
        pad: `${verwerking.pad}.beheerder`,
        bericht: `Partijen delen ${noem(verwerking)}, maar er is geen partij die het beheert en geen leverancier die dat als verwerker doet.`,
        hulp: 'Noem bij ‘beheerder’ de partij die het systeem beheert, of bij ‘verwerkers’ de leverancier.',
      })),
    systemen
      .filter((each) => each.verwerkers === undefined && !isOntkend(each, 'verwerkers') && each.beheerder === undefined)
      .map(({ pad }) => `${pad}.verwerkers`),
  )
}

export const gedeeldSysteemZonderBeheerder: Regel = {
  code: 'PAR104',
  titel: 'Gedeeld systeem zonder beheerder of verwerker',
  ernst: 'waarschuwing',
  rol: 'fg',
  gronden: [
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '28' },
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '32' },
  ],
  dekt: ['D15'],
  check,
}
