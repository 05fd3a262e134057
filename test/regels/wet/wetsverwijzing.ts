import type { Bevinding } from '../../../src/bevinding/bevinding.ts'
import type { Regel } from '../../../src/regels/types.ts'
import { keten } from '../keten.ts'

/** What a rule finds where a third party is named with these articles. */
export const bijDerde =
  (regel: Regel) =>
  (wetten: string, extra = ''): readonly Bevinding[] =>
    keten(`formaat: 1\n${extra}afspraken: {derden: [{id: d, wetten: [${wetten}]}]}\n`, [regel]).bevindingen

/** Two references in the complete example that nothing else rests on. */
export const taak = {
  na: ['id: college-leerplicht', '- id: onderzoek'],
  zoek: "{wet: leerplichtwet-1969, artikel: '22', lid: 1}",
}
export const derde = {
  na: ['afspraken:', '- id: veilig-thuis'],
  zoek: '{wet: wet-maatschappelijke-ondersteuning-2015, artikel: 5.2.6}',
}
