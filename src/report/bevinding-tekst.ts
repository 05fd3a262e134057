import type { Bevinding } from '../bevinding/bevinding.ts'
import { fragment, plaatsTekst } from './fragment.ts'
import { grondTekst } from './grond.ts'
import type { Palet } from './kleur.ts'
import { omslaan } from './tekst.ts'

/** One finding in full: place, severity, code and message, the line with a caret, help, related places, grounds. */
export const bevindingTekst = (
  bevinding: Bevinding,
  { bron, breedte, verf }: { bron: string | undefined; breedte: number; verf: Palet },
): string => {
  const { plaats, ernst, code, bericht, hulp, verwant, gronden, kenmerk } = bevinding
  const paint = verf.ernst[ernst]
  const head = omslaan(`${plaatsTekst(plaats)} ${ernst} ${code} ${bericht}`, breedte, '  ')
  const labelled = (label: string, text: string) => omslaan(`${label}: ${text}`, breedte - 2, '    ').replace(/^/, '  ')
  const lines = [
    head.replace(` ${ernst} ${code}`, ` ${paint(ernst)} ${code}`),
    ...(fragment(plaats, bron, breedte) ?? []).map((line, index) => (index === 0 ? verf.zacht(line) : paint(line))),
    ...(hulp === '' ? [] : [labelled('hulp', hulp)]),
    ...verwant.map((other) =>
      labelled('zie ook', other.plaats ? `${plaatsTekst(other.plaats)} ${other.bericht}` : other.bericht),
    ),
    ...(gronden.length === 0 ? [] : [labelled('grond', gronden.map(grondTekst).join('; '))]),
    ...(kenmerk === undefined ? [] : [verf.zacht(labelled('kenmerk', kenmerk))]),
  ]
  return lines.join('\n')
}
