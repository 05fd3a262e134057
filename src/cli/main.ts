/** Entry of the command line: the real terminal, the real disk. */
import { basename, relative } from 'node:path'
import { laadInhoud, vingerafdrukVanProgramma } from '../files.ts'
import { laadApi } from './api.ts'
import type { Gesprek, Omgeving } from './omgeving.ts'
import { run } from './run.ts'

/** How the user started us, so that the next step can be copied. */
const programmanaam = (script: string | undefined): string => {
  if (script === undefined || basename(script).startsWith('convenant') === false) return 'convenant'
  if (basename(script) !== 'convenant.mjs' || script.includes('node_modules')) return 'convenant'
  const path = relative(process.cwd(), script)
  const short = (path.startsWith('..') ? script : path).replaceAll('\\', '/')
  return `node ${short.includes(' ') ? `"${short}"` : short}`
}

const uitgang = (stream: NodeJS.WriteStream): Omgeving['stdout'] => ({
  write: (text) => void stream.write(text),
  isTTY: stream.isTTY === true,
  columns: stream.columns,
})

const gesprek = async (): Promise<Gesprek> => {
  const { createInterface } = await import('node:readline/promises')
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  const stop = new AbortController()
  lines.on('close', () => stop.abort())
  return {
    vraag: (text) => lines.question(text, { signal: stop.signal }).catch(() => undefined),
    sluit: () => lines.close(),
  }
}

/** Whoever reads us may stop early (`convenant controleer | head`); a full disk is no fault of ours. */
const brokenOutput = (error: NodeJS.ErrnoException): never => process.exit(error.code === 'EPIPE' ? 0 : 3)
process.stdout.on('error', brokenOutput)
process.stderr.on('error', brokenOutput)

const omgeving: Omgeving = {
  args: process.argv.slice(2),
  programma: programmanaam(process.argv[1]),
  cwd: process.cwd(),
  env: process.env,
  stdout: uitgang(process.stdout),
  stderr: uitgang(process.stderr),
  nu: () => Date.now(),
  ...(process.stdin.isTTY && process.stderr.isTTY ? { gesprek } : {}),
  laadApi,
  laadInhoud,
  programmaHash: vingerafdrukVanProgramma,
}

run(omgeving).then((code) => {
  process.exitCode = code
})
