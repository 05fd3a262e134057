import { type Beschrijving, lijsten } from '../../model/beschrijving.generated.ts'
import { groep, staat } from '../../model/vak.ts'
import { opsomming } from '../patterns/noem.ts'
import { nogNietTeBeoordelen, type Regel } from '../types.ts'

const avg = 'algemene-verordening-gegevensbescherming'
const gevoelig = ['gezondheid', 'bijzonder-overig', 'strafrechtelijk', 'politiegegeven', 'justitieel'] as const

/** What makes a great risk likely, as far as the description shows it. */
const redenen = ({ gegevens = [], doelbinding }: Beschrijving): string[] => {
  const aarden = gevoelig.filter((aard) => gegevens.some((gegeven) => gegeven.aard === aard))
  const jong = (doelbinding?.leeftijdVan ?? 18) < 18 || gegevens.some(({ overWie }) => overWie?.includes('jongere'))
  return [
    ...aarden.map((aard) => `gegevens van de aard ‘${lijsten.gegevensaarden[aard]}’`),
    ...(jong ? ['jongeren'] : []),
  ]
}

const check: Regel['check'] = ({ beschrijving }) => {
  const voortraject = groep(beschrijving, 'voortraject')
  if (staat(voortraject, 'dpia') !== 'nvt') return []
  const waarom = redenen(beschrijving)
  if (waarom.length === 0) return beschrijving.gegevens ? [] : nogNietTeBeoordelen(['gegevens'])
  const reden = voortraject.nvt.dpia ?? voortraject.nvt['*'] ?? ''
  return [
    {
      pad: `${voortraject.pad}.dpia`,
      bericht: `Er is geen DPIA (‘${reden}’), terwijl de samenwerking gaat over ${opsomming(waarom)}.`,
      hulp: 'Voer een DPIA uit voordat partijen besluiten, en vul bij ‘voortraject.dpia’ de datum, wie haar uitvoerde en het resterende risico in.',
    },
  ]
}

export const risicoZonderDpia: Regel = {
  code: 'BEV002',
  titel: 'Geen DPIA bij gevoelige gegevens of jongeren',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'fg',
  gronden: [
    { wet: avg, artikel: '35' },
    { wet: avg, artikel: '35', lid: '3', onderdeel: 'b' },
  ],
  dekt: ['BEV-02', 'D13'],
  check,
}
