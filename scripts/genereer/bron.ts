/** The compact field table of schemas/bron/beschrijving.yaml, made explicit. */

export type Lijsten = Record<string, Record<string, string>>

export interface Veld {
  naam: string
  /** 'tekst', 'keuze', 'ref', 'groep', 'wet' … without list marker or parameter. */
  soort: string
  /** Name of the list (keuze), collection (ref) or type (groep). */
  naar?: string
  lijst: boolean
  titel: string
  uitleg: string
  voorbeeld?: string
  wie: string
  fase: string
  nodig?: string
  /** What the public version leaves out: 'ja', 'op-naam' or 'direct'. */
  prive?: string
  /** Is a contact there for residents? */
  openbaar?: string
}

export interface Type {
  naam: string
  titel: string
  velden: Veld[]
}

export type Bron = Type[]

type RuwVeld = [
  string,
  string,
  string,
  unknown?,
  Partial<Record<'wie' | 'fase' | 'nodig' | 'prive' | 'openbaar', string>>?,
]
type RuwType = { titel: string; wie?: string; fase?: string; velden: Record<string, RuwVeld> }

const soorten = new Set(
  'formaat id tekst alineas bewonerstekst datum duur tijd janee getal email telefoon web kvk versie pad wet keuze ref groep'.split(
    ' ',
  ),
)

const leesVeld = (naam: string, ruw: RuwVeld, type: RuwType): Veld => {
  const [soortTekst, titel, uitleg, voorbeeld, opties = {}] = ruw
  const lijst = soortTekst.startsWith('[]')
  const [soort, naar] = soortTekst.replace(/^\[\]/, '').split(':')
  if (!soort || !soorten.has(soort)) throw new Error(`${naam}: onbekende soort ${soortTekst}`)
  return {
    naam,
    soort,
    ...(naar ? { naar } : {}),
    lijst,
    titel,
    uitleg,
    ...(voorbeeld === undefined || voorbeeld === '' ? {} : { voorbeeld: String(voorbeeld) }),
    wie: opties.wie ?? type.wie ?? 'projectleider',
    fase: opties.fase ?? type.fase ?? 'start',
    ...(opties.nodig ? { nodig: opties.nodig } : {}),
    ...(opties.prive ? { prive: opties.prive } : {}),
    ...(opties.openbaar ? { openbaar: opties.openbaar } : {}),
  }
}

/** A new field with an address or number of somebody cannot be forgotten in the public version. */
const controleerPrive = (type: string, { naam, soort, naar, prive, openbaar }: Veld): void => {
  if (['email', 'telefoon'].includes(soort) && !prive) throw new Error(`${type}.${naam}: prive?`)
  if (naar === 'Contact' && !openbaar) throw new Error(`${type}.${naam}: openbaar?`)
}

/** Throws on a field that names a type or list that does not exist: a mistake of ours. */
export const leesBron = (ruw: Record<string, RuwType>, lijsten: Lijsten): Bron =>
  Object.entries(ruw).map(([naam, type]) => ({
    naam,
    titel: type.titel,
    velden: Object.entries(type.velden).map(([veldnaam, ruwVeld]) => {
      const veld = leesVeld(veldnaam, ruwVeld, type)
      if (veld.soort === 'groep' && !ruw[veld.naar ?? '']) throw new Error(`${naam}.${veldnaam}: type ${veld.naar}?`)
      if (veld.soort === 'keuze' && !lijsten[veld.naar ?? ''])
        throw new Error(`${naam}.${veldnaam}: lijst ${veld.naar}?`)
      controleerPrive(naam, veld)
      return veld
    }),
  }))
