import { documentsoorten } from '../../src/documenten/index.ts'
import type { Tabel, Veldsoort } from '../../src/model/weergave.ts'
import { helpers } from '../../src/template/helpers/index.ts'

const cel = (text: string): string => text.replace(/\|/g, '\\|').replace(/\n/g, ' ')

const soortnaam: Readonly<Record<Veldsoort['soort'], string>> = {
  waarde: 'waarde',
  waarden: 'lijst van waarden',
  lijst: 'lijst',
  groep: 'groep',
}

const rows = (tabel: Tabel, prefix: string): string[] =>
  Object.entries(tabel).flatMap(([naam, veld]) => {
    const path = prefix + naam
    const own = `| \`${path}\` | ${soortnaam[veld.soort]} | ${cel(veld.uitleg)} |`
    if (veld.soort === 'groep') return [own, ...rows(veld.velden, `${path}.`)]
    return veld.soort === 'lijst' ? [own, ...rows(veld.item, `${path}[].`)] : [own]
  })

/** Reference page for who writes or changes a template: the helpers, and per document the fields. */
export const maakSjabloondoc = (): string =>
  [
    '# Naslag voor sjablonen',
    '',
    'Deze pagina wordt gemaakt uit de code. Een sjabloon mag alleen de velden noemen die hier staan; `convenant` controleert dat.',
    '',
    '## Helpers',
    '',
    '| Helper | Wat hij doet | Voorbeeld |',
    '|---|---|---|',
    '| `bouwsteen` | De bouwsteen met deze id; `bij` maakt haar id uniek in een lijst. | `{{bouwsteen "doel"}}` |',
    '| `indeling` | De bouwstenen van dit document in de volgorde van het profiel. | `{{indeling}}` |',
    '| `uitBouwsteen` | De titel of de toelichting uit de kop van een bouwsteen, in lopende tekst. | `{{uitBouwsteen id "titel"}}` |',
    ...[...helpers.values()].map(
      (helper) => `| \`${helper.naam}\` | ${cel(helper.uitleg)} | \`${cel(helper.voorbeeld)}\` |`,
    ),
    '',
    '## Blokken',
    '',
    '| Blok | Wat het doet |',
    '|---|---|',
    '| `{{#if x}} … {{else}} … {{/if}}` | Kiest; is `x` onbekend, dan staat er het open punt van `x`. |',
    '| `{{#unless x}}` | Het omgekeerde. |',
    '| `{{#alsBekend x}} … {{else}} …` | Kiest op de vraag of `x` gegeven is. |',
    '| `{{#each lijst}} … {{else}} …` | Herhaalt; `@nummer`, `@first`, `@last`; ‘else’ bij een lege of onbekende lijst. |',
    '| `{{#with groep}}` | Gaat een groep in. |',
    '',
    ...documentsoorten.flatMap((soort) => [
      `## Velden van ${soort.nummer} ${soort.naam}`,
      '',
      '| Veld | Soort | Wat het is |',
      '|---|---|---|',
      ...rows(soort.tabel, ''),
      '',
    ]),
  ].join('\n')
