import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { collectInhoud } from '../../scripts/inhoud.ts'
import type { Inhoud } from '../../src/index.ts'

export const wortel = fileURLToPath(new URL('../..', import.meta.url))

/** All content as the command line has it. */
export const inhoud: Inhoud = new Map(Object.entries(collectInhoud(wortel)))

/** Names of the examples. */
export const voorbeelden: readonly string[] = readdirSync(`${wortel}/examples`).sort()

export const leesVoorbeeld = (naam: string): Uint8Array => readFileSync(`${wortel}/examples/${naam}/samenwerking.yaml`)
