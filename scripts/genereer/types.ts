import type { Bron, Lijsten, Veld } from './bron.ts'

const tsType: Record<string, string> = {
  formaat: 'number',
  getal: 'number',
  janee: "'ja' | 'nee'",
  bewonerstekst: 'Bewonerstekst',
  wet: 'Wetsverwijzing',
}

const typeOf = (veld: Veld): string => {
  const base =
    veld.soort === 'groep'
      ? (veld.naar ?? '')
      : veld.soort === 'keuze'
        ? `Keuze<'${veld.naar}'>`
        : (tsType[veld.soort] ?? 'string')
  return veld.lijst ? `readonly ${/[|<]/.test(base) ? `(${base})` : base}[]` : base
}

const quote = (text: string): string => JSON.stringify(text)

/** Types of the model, labels of the closed lists and the field table, as one TypeScript file. */
export const maakTypes = (bron: Bron, lijsten: Lijsten): string => {
  const interfaces = bron.map((type) => {
    const lines = type.velden.map((veld) => {
      const always = veld.soort === 'id'
      return `  /** ${veld.uitleg} */\n  readonly ${veld.naam}${always ? '' : '?'}: ${typeOf(veld)}`
    })
    return `export interface ${type.naam} extends Modelobject {\n${lines.join('\n')}\n}`
  })
  const tabel = bron.map((type) => {
    const lines = type.velden.map((veld) => {
      const { naam, uitleg: _uitleg, voorbeeld: _voorbeeld, ...rest } = veld
      return `    ${naam}: ${JSON.stringify(rest)},`
    })
    return `  ${type.naam}: {\n${lines.join('\n')}\n  },`
  })
  return `// Generated from schemas/bron by scripts/genereer.ts. Do not edit.

/** Every object of the model knows its path in the description and which of its fields are denied, with the reason. */
export interface Modelobject {
  readonly pad: string
  readonly nvt: Readonly<Record<string, string>>
}
/** Text that residents may read, with its plain variant where given. */
export interface Bewonerstekst extends Modelobject {
  readonly tekst?: string
  readonly inGewoneTaal?: string
}
/** An article of a law of the catalogue. */
export interface Wetsverwijzing extends Modelobject {
  readonly wet?: string
  readonly artikel?: string
  readonly lid?: string
  readonly onderdeel?: string
}

/** Closed lists: value in the description → Dutch label. */
export const lijsten = {
${Object.entries(lijsten)
  .map(
    ([naam, lijst]) =>
      `  ${quote(naam)}: {\n${Object.entries(lijst)
        .map(([waarde, label]) => `    ${quote(waarde)}: ${quote(label)},`)
        .join('\n')}\n  },`,
  )
  .join('\n')}
} as const
export type Keuze<L extends keyof typeof lijsten> = keyof (typeof lijsten)[L] & string

${interfaces.join('\n\n')}

export interface Veldinfo {
  readonly soort: string
  readonly naar?: string
  readonly lijst: boolean
  readonly titel: string
  readonly wie: string
  readonly fase: string
  readonly nodig?: string
  /** What the public version leaves out: 'ja' (always), 'op-naam' (an address of a person), 'direct' (a direct number). */
  readonly prive?: 'ja' | 'op-naam' | 'direct'
  /** Is a contact there for residents? */
  readonly openbaar?: 'ja' | 'nee'
}
/** Type → field → what the schema says of it. */
export const veldtabel: Readonly<Record<string, Readonly<Record<string, Veldinfo>>>> = {
${tabel.join('\n')}
}
`
}
