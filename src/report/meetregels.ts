import { palet } from './kleur.ts'

/** A number with its limit, as a measuring of plain language gives it. */
export interface Regel {
  readonly naam: string
  readonly waarde: string
  readonly grens: string
  readonly goed: boolean
}

/** The numbers in columns; what is past its limit is marked with words, not only with colour. */
export const meetregelsTekst = (regels: readonly Regel[], kleur: boolean): string => {
  const verf = palet(kleur)
  const width = (veld: 'naam' | 'waarde' | 'grens') => Math.max(0, ...regels.map((regel) => regel[veld].length))
  return regels
    .map((regel) => {
      const line =
        `${regel.naam.padEnd(width('naam'))}  ${regel.waarde.padEnd(width('waarde'))}  ${regel.grens}`.trimEnd()
      return regel.goed ? line : verf.ernst.waarschuwing(`${line}  let op`)
    })
    .join('\n')
}
