import { maakId } from '../maak-id.ts'
import { citaat, hulpBijGeenWaarde, type Meldingsfunctie, type Schending, titelVan } from './melding.ts'

/** Per kind of value: what it looks like. */
const schrijfwijze: Readonly<Record<string, string>> = {
  duur: 'Schrijf een getal en een eenheid, zoals ‘2 jaar’, ‘6 weken’ of ‘24 uur’.',
  tijd: 'Schrijf uren en minuten, zoals 09:30.',
  email: 'Schrijf één e-mailadres, zoals privacy@gemeente.example.',
  telefoon: 'Schrijf alleen cijfers, spaties, streepjes, haakjes en eventueel een +.',
  web: 'Schrijf het hele webadres, beginnend met https://.',
  kvk: 'Schrijf de acht cijfers van het KvK-nummer, zonder spaties of punten.',
  versie: 'Schrijf cijfers met punten, zoals 1.0.',
  ref: 'Verwijs met de id van het onderdeel: kleine letters, cijfers en streepjes.',
  wetid: 'Gebruik de aanduiding uit de wetcatalogus, zoals jeugdwet.',
}

const maanden = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')

/** '12-03-2027' and '12 maart 2027' → '2027-03-12'. */
const isoVan = (waarde: string): string | undefined => {
  const cijfers = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(waarde)
  const woorden = /^(\d{1,2}) ([a-z]+) (\d{4})$/i.exec(waarde)
  const month = cijfers ? Number(cijfers[2]) : woorden ? maanden.indexOf(woorden[2]!.toLowerCase()) + 1 : 0
  const [, day, , year] = cijfers ?? woorden ?? []
  if (month < 1 || month > 12 || day === undefined || year === undefined) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
}

export const meldDatum = (schending: Pick<Schending, 'info' | 'naam' | 'waarde'>, bestaatNiet = false) => {
  const iso = isoVan(String(schending.waarde).trim())
  const help = iso ? `Schrijf ${iso}.` : hulpBijGeenWaarde(schending.waarde)
  const waarom = bestaatNiet ? 'Die dag bestaat niet.' : 'Een datum wordt geschreven als jaar-maand-dag.'
  return {
    code: 'SCH106' as const,
    bericht: `Het veld ‘${titelVan(schending)}’ heeft de waarde ${citaat(schending.waarde)}. ${waarom}`,
    ...(help ? { hulp: help } : {}),
    verwijder: true as const,
  }
}

/** An id that is not well written leaves its item without a name that others can refer to. */
export const meldId = ({ waarde }: Pick<Schending, 'waarde'>) => {
  const voorstel = maakId(String(waarde))
  return {
    code: 'SCH103' as const,
    bericht: `De id ${citaat(waarde)} is niet goed geschreven.`,
    ...(voorstel ? { hulp: `Schrijf bijvoorbeeld ‘id: ${voorstel}’, en pas de verwijzingen ernaar aan.` } : {}),
    stopt: true as const,
    verwijder: true as const,
  }
}

/** `pattern`: the text is not written as its kind demands. */
export const meldPattern: Meldingsfunctie = (schending) => {
  const soort = schending.info?.soort ?? ''
  if (soort === 'datum') return meldDatum(schending)
  if (soort === 'id') return meldId(schending)
  const help = hulpBijGeenWaarde(schending.waarde) ?? schrijfwijze[soort]
  return {
    code: 'SCH105',
    bericht: `Het veld ‘${titelVan(schending)}’ heeft de waarde ${citaat(schending.waarde)}. Die is niet goed geschreven en telt als niet ingevuld.`,
    ...(help ? { hulp: help } : {}),
    verwijder: true,
  }
}
