/** One more hoedanigheid in the complete example, at the 1-plan-overleg, with a verstrekking of its own. */
import type { Ingreep } from '../bederf.ts'

export interface Erbij {
  readonly soort: string
  /** The partner of the example that fills it, and the organ when it is a gemeente. */
  readonly partner: 'gemeente-berkenwaard' | 'oeverwiek'
  readonly wetten: string
  readonly grondslag?: string
  readonly geheim: string
  /** One line of yaml; without it the example gets no extra verstrekking. */
  readonly verstrekking: string
}

const tafel = '\n  - id: een-plan-overleg\n'

export const erbij = ({ soort, partner, wetten, grondslag, geheim, verstrekking }: Erbij): readonly Ingreep[] => [
  {
    na: '\nhoedanigheden:\n',
    zoek: '  - id: college-jeugdhulp\n',
    wordt: `  - id: erbij
    soort: ${soort}
    naam: de nieuwe deelnemer
    taken: [{id: taak, tekst: de taak, wetten: [${wetten}]}]
    grondslagen:
      - ${grondslag ?? `{id: taak, doelen: [een-plan], avg: e, wetten: [${wetten}], status: vastgesteld, akkoord: {rol: jurist, datum: 2026-09-28}}`}
    beroepsgeheim: ${geheim}
    brengtIn: []
  - id: college-jeugdhulp
`,
  },
  {
    na: [`\n  - id: ${partner}\n`, '    hoedanigheden:\n'],
    zoek: '      - ',
    wordt: `      - {id: erbij, hoedanigheid: erbij${partner === 'oeverwiek' ? '' : ', orgaan: college'}}\n      - `,
  },
  {
    na: [tafel, '    deelnemers:\n'],
    zoek: '      - ',
    wordt: '      - {id: erbij, hoedanigheid: erbij, rollen: [deelnemer], deelname: vast}\n      - ',
  },
  { na: [tafel, '    verstrekkingen:\n'], zoek: '      - ', wordt: `      - ${verstrekking}\n      - ` },
]
