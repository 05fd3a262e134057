import type { Bevinding } from '../bevinding/bevinding.ts'
import { SjabloonFout } from '../template/fout.ts'
import { BoomFout } from '../tree/fout.ts'
import { plaatsIn, sjabloonfout } from './eigen/melding.ts'
import type { Opdracht } from './opdrachten.ts'

const metHoofdletter = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The finding of a mistake in a template, at its place; undefined when it is a mistake of ours. */
export const sjabloonbevinding = (error: unknown, { soort }: Opdracht): Bevinding | undefined => {
  if (error instanceof SjabloonFout)
    return sjabloonfout(plaatsIn(error.bestand, error.regelnummer, error.kolom), error.bericht)
  if (!(error instanceof BoomFout)) return undefined
  // A path may hold spaces and, on Windows, a colon of its own.
  const [, bestand, line, column, rest] = /^(.*?):(\d+):(\d+): (.*)$/s.exec(error.message) ?? []
  if (bestand !== undefined)
    return sjabloonfout(plaatsIn(bestand, Number(line), Number(column)), metHoofdletter(rest ?? ''))
  return sjabloonfout({ soort: 'sjabloon', bestand: `templates/${soort.naam}.md.hbs` }, error.message)
}
