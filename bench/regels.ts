/**
 * Rules beside reading, in one process; the second half of `npm run bench`, added to bench/results.md. Reading is everything from bytes to model; every round
 * makes a new model, so that what rules derive and share is counted each time.
 */
import { appendFileSync, readFileSync } from 'node:fs'
import { verzamelInhoud } from '../src/files/verzamel-inhoud.ts'
import { deelnames } from '../src/model/afgeleid/deelnames.ts'
import { maakModel } from '../src/model/maak-model.ts'
import { rechtUit, wetKenner } from '../src/pipeline/catalogus.ts'
import { voerUit } from '../src/pipeline/voer-uit.ts'
import { regels } from '../src/regels/index.ts'
import { beoordeelVorm } from '../src/schema/beoordeel-vorm.ts'
import { leesYaml } from '../src/yaml/lees.ts'
import { groteBeschrijving } from './groot.ts'

const rondes = Number(process.env.RONDES ?? 7)
const recht = rechtUit(new Map(Object.entries(verzamelInhoud('.'))))
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const lees = (bytes: Uint8Array) => {
  const gelezen = leesYaml(bytes, 'samenwerking.yaml')
  if (!gelezen.ruw) throw new Error('geen yaml')
  const vorm = beoordeelVorm(gelezen.ruw, gelezen.plaats)
  return { plaats: gelezen.plaats, model: maakModel(vorm.data, wetKenner(recht.wetten)) }
}

interface Meting {
  readonly naam: string
  readonly deelnames: number
  readonly lezen: number
  readonly regels: number
}

const meet = (naam: string, tekst: string): Meting => {
  const bytes = new TextEncoder().encode(tekst)
  const tijden: { lezen: number; regels: number }[] = []
  let aantal = 0
  for (let ronde = 0; ronde <= rondes; ronde += 1) {
    const begin = performance.now()
    const { model, plaats } = lees(bytes)
    const midden = performance.now()
    voerUit(model, { plaats, ...recht })
    const einde = performance.now()
    if (ronde > 0) tijden.push({ lezen: midden - begin, regels: einde - midden })
    aantal = deelnames(model.beschrijving).reduce((sum, { partners }) => sum + partners.length, 0)
  }
  return {
    naam,
    deelnames: aantal,
    lezen: median(tijden.map((one) => one.lezen)),
    regels: median(tijden.map((one) => one.regels)),
  }
}

const voorbeeld = readFileSync('examples/onderwijs-jeugdhulp/samenwerking.yaml', 'utf8')
const metingen = [
  meet('volledig voorbeeld', voorbeeld),
  ...[100, 200, 400].map((partners) =>
    meet(`${partners} partners, 40 overleggen`, groteBeschrijving(voorbeeld, partners, 40)),
  ),
]

const tekst = `
## Regels naast lezen

Gemaakt met \`tsx bench/regels.ts\`: ${regels.length} regels, in één proces, ${rondes} rondes na één om warm te lopen; mediaan. Lezen is alles van bytes tot model.

| geval | deelnames | lezen (ms) | regels (ms) | regels / lezen | hoogstens 1 |
|---|---|---|---|---|---|
${metingen
  .map(
    (one) =>
      `| ${one.naam} | ${one.deelnames} | ${one.lezen.toFixed(0)} | ${one.regels.toFixed(0)} | ${(one.regels / one.lezen).toFixed(2)} | ${one.regels <= one.lezen ? 'ja' : 'nee'} |`,
  )
  .join('\n')}

Tijd van de regels per deelname: ${metingen.map(({ naam, regels: ms, deelnames: n }) => `${naam} ${((ms * 1000) / n).toFixed(0)} µs`).join('; ')}.
`
appendFileSync('bench/results.md', tekst)
process.stdout.write(tekst)
