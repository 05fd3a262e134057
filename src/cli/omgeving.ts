/** The world around a command, so that a test can put its own in place. */
import type { GeladenInhoud } from '../files.ts'
import type { Api } from './api.ts'

export interface Uitgang {
  readonly write: (text: string) => void
  readonly isTTY: boolean
  readonly columns: number | undefined
}

/** A conversation at the terminal; undefined when the user stops (Ctrl-D, Ctrl-C). */
export interface Gesprek {
  readonly vraag: (text: string) => Promise<string | undefined>
  readonly sluit: () => void
}

export interface Omgeving {
  /** What was typed after the name of the program. */
  readonly args: readonly string[]
  /** How the user starts the program, for the next step: 'convenant' or 'node dist/convenant.mjs'. */
  readonly programma: string
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: Uitgang
  readonly stderr: Uitgang
  /** Milliseconds, only for progress. */
  readonly nu: () => number
  /** Absent when nobody sits at the terminal. */
  readonly gesprek?: () => Promise<Gesprek>
  readonly laadApi: () => Promise<Api>
  readonly laadInhoud: () => GeladenInhoud
  /** Fingerprint of the program; undefined: no fast path. */
  readonly programmaHash: () => string | undefined
}
