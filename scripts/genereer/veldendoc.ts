import type { Bron, Lijsten, Veld } from './bron.ts'

const cel = (text: string): string => text.replace(/\|/g, '\\|').replace(/\n/g, ' ')

const soortTekst = (veld: Veld, lijsten: Lijsten): string => {
  const base =
    veld.soort === 'keuze'
      ? Object.keys(lijsten[veld.naar ?? ''] ?? {})
          .map((waarde) => `\`${waarde}\``)
          .join(', ')
      : veld.soort === 'groep'
        ? `zie ${veld.naar}`
        : veld.soort === 'ref'
          ? `id uit ${veld.naar}`
          : veld.soort
  return veld.lijst ? `lijst: ${base}` : base
}

/** The page with all fields, in Dutch, for who writes a description. */
export const maakVeldendoc = (bron: Bron, lijsten: Lijsten): string =>
  [
    '# Alle velden van samenwerking.yaml',
    '',
    'Deze pagina wordt gemaakt uit `schemas/bron`. Een veld is *gegeven*, *ontkend* met `{nvt: reden}`, of *onbekend* (weggelaten).',
    'Bij ‘nodig’ staat vanaf welke status een onbekend veld de definitieve tekst tegenhoudt.',
    '',
    ...bron.flatMap((type) => [
      `## ${type.naam}${type.naam === type.titel ? '' : ` (${type.titel})`}`,
      '',
      '| Veld | Titel | Wat u invult | Soort | Wie weet dit | Nodig |',
      '|---|---|---|---|---|---|',
      ...type.velden.map(
        (veld) =>
          `| \`${veld.naam}\` | ${cel(veld.titel)} | ${cel(veld.uitleg)} | ${cel(soortTekst(veld, lijsten))} | ${veld.wie} | ${veld.nodig ?? ''} |`,
      ),
      '',
    ]),
  ].join('\n')
