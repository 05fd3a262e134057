/**
 * Cold processes beside peers, in one run: `npm run bench`. Writes bench/results.md with medians, ratios and peak memory.
 * The times say something only beside each other; the machine's own speed is not the point.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Document, Packer, Paragraph } from 'docx'
import { meet, run } from './meet.mjs'

const rondes = Number(process.env.RONDES ?? 7)
const voorbeeld = 'examples/onderwijs-jeugdhulp/samenwerking.yaml'
const node = process.execPath
const convenant = 'dist/convenant.mjs'
const werk = mkdtempSync(join(tmpdir(), 'convenant-bench-'))
const pad = (...delen) => join(werk, ...delen)

/** Our own Markdown is what pandoc turns into Word. */
await run([node, convenant, 'maak', voorbeeld, '--naar', pad('vast')])
const markdown = readdirSync(pad('vast')).filter((naam) => naam.endsWith('.md'))
const convenantMd = markdown.find((naam) => naam.startsWith('02-'))

/** A template with a loop over as many partners as the example has, in some ten pages of text. */
const regels = readFileSync(pad('vast', convenantMd), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !/[{}]/.test(line))
const sjabloon = new Document({
  sections: [
    {
      children: [
        ...regels.map((line) => new Paragraph(line)),
        ...['{#partners}', '{naam}', '{/partners}'].map((line) => new Paragraph(line)),
      ],
    },
  ],
})
writeFileSync(pad('sjabloon.docx'), await Packer.toBuffer(sjabloon))
writeFileSync(
  pad('data.json'),
  JSON.stringify({ partners: Array.from({ length: 30 }, (_leeg, index) => ({ naam: `Partner ${index}` })) }),
)

const serie = async (opdrachten) => {
  const total = { seconds: 0, mb: 0 }
  for (const opdracht of opdrachten) {
    const { seconds, mb } = await run(opdracht)
    total.seconds += seconds
    total.mb = Math.max(total.mb, mb)
  }
  return total
}
const leeg = (naam) => rmSync(pad(naam), { recursive: true, force: true })
const maak = (naam, ...opties) =>
  run([node, convenant, 'maak', voorbeeld, '--naar', pad(naam), '--formaat', 'docx', ...opties])
const pandoc = (naam) => ['pandoc', pad('vast', naam), '-f', 'gfm', '-o', pad(`${naam}.docx`)]

const gevallen = [
  { naam: 'node -e 0', doe: () => run([node, '-e', '0']) },
  { naam: 'convenant: één document', voor: () => leeg('een'), doe: () => maak('een', '--alleen', 'aansluitdocument') },
  { naam: 'convenant: dossier', voor: () => leeg('dossier'), doe: () => maak('dossier') },
  {
    naam: 'convenant: dossier, niets veranderd',
    voor: () => {
      leeg('weer')
      cpSync(pad('dossier'), pad('weer'), { recursive: true })
    },
    doe: () => maak('weer'),
  },
  { naam: 'convenant: controleer', doe: () => run([node, convenant, 'controleer', voorbeeld], [0, 1]) },
  { naam: 'pandoc: één document', doe: () => run(pandoc(convenantMd)) },
  { naam: 'pandoc: dossier', doe: () => serie(markdown.map(pandoc)) },
  {
    naam: 'docxtemplater: één document',
    doe: () => run([node, 'bench/vul-sjabloon.mjs', pad('sjabloon.docx'), pad('data.json'), pad('gevuld.docx')]),
  },
]

const uitkomst = await meet(gevallen, rondes)
const seconden = (naam) => uitkomst.get(naam).seconds
const verhouding = (a, b) => seconden(a) / seconden(b)
const doelen = [
  ['dossier, koud', 'convenant: dossier', 'pandoc: dossier', 2.0],
  ['controleer', 'convenant: controleer', 'pandoc: één document', 3.0],
  ['tweede keer maken zonder wijziging', 'convenant: dossier, niets veranderd', 'convenant: dossier', 0.5],
]
const piek = Math.max(...[...uitkomst].filter(([naam]) => naam.startsWith('convenant')).map(([, one]) => one.mb))

const tekst = `# Metingen

Gemaakt met \`npm run bench\`: hele processen, koud, om en om, ${rondes} rondes na één om warm te lopen; mediaan. Node ${process.versions.node}, ${process.platform} ${process.arch}.
Alleen de verhoudingen zeggen iets. Beide programma's schrijven Word; pandoc leest de Markdown die wij maken, docxtemplater vult een sjabloon van dezelfde omvang.
Het dossier is de groep kern, ${markdown.length} documenten: bij ons in één proces, bij pandoc dezelfde documenten elk in een eigen proces.

| geval | mediaan (s) | kortste (s) | piekgeheugen (MB) |
|---|---|---|---|
${[...uitkomst].map(([naam, { seconds, min, mb }]) => `| ${naam} | ${seconds.toFixed(2)} | ${min.toFixed(2)} | ${mb.toFixed(0)} |`).join('\n')}

| doel | verhouding | hoogstens | gehaald |
|---|---|---|---|
${doelen.map(([wat, a, b, grens]) => `| ${wat}: ${a} / ${b} | ${verhouding(a, b).toFixed(2)} | ${grens.toFixed(1)} | ${verhouding(a, b) <= grens ? 'ja' : 'nee'} |`).join('\n')}
| piekgeheugen (MB) | ${piek.toFixed(0)} | 200 | ${piek <= 200 ? 'ja' : 'nee'} |
`
writeFileSync('bench/results.md', tekst)
rmSync(werk, { recursive: true, force: true })
process.stdout.write(tekst)
