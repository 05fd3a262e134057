import { type Gegeven, lijsten } from '../../model/beschrijving.generated.ts'
import { eenmaal } from '../../model/eenmaal.ts'
import type { KennisGegevensaard } from '../../wetten/kennis-types.ts'
import { noem } from '../patterns/noem.ts'
import { heleWoorden } from '../patterns/teksten.ts'
import { type Invoer, type Regel, uitkomst } from '../types.ts'

type Aard = NonNullable<Gegeven['aard']>

/** For which kinds another kind is a lighter regime: an ordinary datum always, a special one when it is criminal or a number. */
const zwaarderDan: Readonly<Record<Aard, readonly Aard[]>> = {
  gewoon: ['gezondheid', 'bijzonder-overig', 'strafrechtelijk', 'bsn', 'politiegegeven', 'justitieel'],
  gezondheid: ['strafrechtelijk', 'bsn', 'politiegegeven', 'justitieel'],
  'bijzonder-overig': ['strafrechtelijk', 'bsn', 'politiegegeven', 'justitieel'],
  strafrechtelijk: ['bsn', 'politiegegeven', 'justitieel'],
  bsn: ['gezondheid', 'strafrechtelijk', 'politiegegeven', 'justitieel'],
  politiegegeven: ['bsn'],
  justitieel: ['bsn'],
}

/** 'zonder diagnose' says that it is not in there. */
const ontkend = /(?:zonder|geen|niet|behalve|uitgezonderd)\s+(?:[\p{L}-]+\s+){0,3}$/iu

const woordIn = (tekst: string, patroon: RegExp): string | undefined => {
  const found = patroon.exec(tekst)
  return found && !ontkend.test(tekst.slice(0, found.index)) ? found[0] : undefined
}

interface Vermoeden {
  readonly aard: Aard
  readonly woord: string
}

const patroonVan = eenmaal(({ woorden }: KennisGegevensaard): RegExp => heleWoorden(woorden))

const vermoedenVan = (
  { naam, voorbeelden }: Gegeven,
  soorten: readonly KennisGegevensaard[],
): Vermoeden | undefined => {
  const teksten = [naam?.tekst, ...(voorbeelden ?? [])].filter((text) => text !== undefined)
  for (const soort of soorten) {
    if (soort.woorden.length === 0) continue
    for (const tekst of teksten) {
      const woord = woordIn(tekst, patroonVan(soort))
      if (woord !== undefined) return { aard: soort.aard as Aard, woord }
    }
  }
  return undefined
}

const check = ({ beschrijving, kennis }: Invoer) => {
  const gegevens = beschrijving.gegevens ?? []
  const vondsten = gegevens.flatMap((gegeven) => {
    if (gegeven.aard === undefined) return []
    const zwaarder = zwaarderDan[gegeven.aard]
    const vermoeden = vermoedenVan(
      gegeven,
      kennis.gegevens.filter(({ aard }) => zwaarder.includes(aard as Aard)),
    )
    if (!vermoeden) return []
    const { aard, woord } = vermoeden
    return [
      {
        pad: `${gegeven.pad}.aard`,
        bericht: `${noem(gegeven)} heet een ${lijsten.gegevensaarden[gegeven.aard]}, maar het woord ‘${woord}’ wijst op een ${lijsten.gegevensaarden[aard]}. Welke aard heeft het?`,
        hulp: `Is het een ${lijsten.gegevensaarden[aard]}, zet ‘aard’ dan op ${aard} of maak er een apart gegeven van. Zo nee, kies een ander woord of aanvaard deze bevinding.`,
      },
    ]
  })
  return uitkomst(
    vondsten,
    gegevens.flatMap(({ aard, pad }) => (aard === undefined ? [`${pad}.aard`] : [])),
  )
}

export const gegevensaardTeLicht: Regel = {
  code: 'BIJ102',
  titel: 'Gegeven mogelijk van een zwaardere aard',
  ernst: 'vraag',
  rol: 'jurist',
  gronden: [
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '9' },
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '10' },
  ],
  check,
}
