import type { Regel } from '../../src/regels/types.ts'

/** Id of a check → what it checks, or that with the reason why no rule decides it. */
export type Controlelijst = Readonly<Record<string, string | readonly [wat: string, reden: string]>>

const themas: Readonly<Record<string, string>> = {
  OPN: 'Open punten',
  REF: 'Verwijzingen',
  WET: 'Wetten en artikelen',
  PAR: 'Partijen en verantwoordelijkheid',
  GRO: 'Doel, grondslag en verstrekking',
  BIJ: 'Bijzondere en strafrechtelijke gegevens, BSN en geheim',
  RET: 'Bewaren',
  REC: 'Rechten van betrokkenen',
  BEV: 'Beveiliging, DPIA en verwerkers',
  OND: 'Bevoegdheid, ondertekening en toetreding',
  OPB: 'Openbaarheid en uitleg',
}

const cel = (text: string): string => text.replace(/\|/g, '\\|')
const paginaVan = (paden: ReadonlyMap<string, string>, code: string): string => {
  const pad = paden.get(code)
  return pad === undefined ? code : `[${code}](../${pad})`
}

const perThema = (regels: readonly Regel[], paden: ReadonlyMap<string, string>): string[] =>
  Object.entries(themas).flatMap(([thema, naam]) => {
    const own = regels.filter(({ code }) => code.startsWith(thema))
    if (own.length === 0) return []
    return [
      `## ${naam}`,
      '',
      '| Regel | Wat | Ernst | Voor wie | Houdt tegen vanaf |',
      '|---|---|---|---|---|',
      ...own.map(
        ({ code, titel, ernst, rol, blokkeertVanaf }) =>
          `| ${paginaVan(paden, code)} | ${cel(titel)} | ${ernst} | ${rol} | ${blokkeertVanaf ?? ''} |`,
      ),
      '',
    ]
  })

const dekt = (
  id: string,
  [wat, reden]: readonly [string, string?],
  regels: readonly Regel[],
  paden: ReadonlyMap<string, string>,
) => {
  const codes = regels.filter((regel) => regel.dekt?.includes(id)).map(({ code }) => paginaVan(paden, code))
  return `| ${id} | ${cel(wat)} | ${codes.length > 0 ? codes.join(', ') : cel(reden ?? '')} |`
}

/** The page with all rules, and which rule answers which check. `paden`: code → page, from the root. */
export const maakDekking = (
  lijst: Controlelijst,
  regels: readonly Regel[],
  paden: ReadonlyMap<string, string>,
): string =>
  [
    '# Alle regels',
    '',
    'Deze pagina wordt gemaakt uit de regels zelf en uit `schemas/bron/controlelijst.yaml`. `convenant uitleg <code>` toont de pagina van een regel.',
    '',
    ...perThema(regels, paden),
    '## Welke controle waar is gebleven',
    '',
    'De eerste kolom noemt een juridische controle (WET-01 tot en met OPB-07) of een controle op samenhang uit de praktijk (P, G, D en L).',
    '',
    '| Controle | Wat | Regel, of waarom niet |',
    '|---|---|---|',
    ...Object.entries(lijst).map(([id, entry]) => dekt(id, typeof entry === 'string' ? [entry] : entry, regels, paden)),
    '',
  ].join('\n')
