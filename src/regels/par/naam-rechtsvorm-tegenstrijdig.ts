import type { Partner } from '../../model/beschrijving.generated.ts'
import { noem } from '../patterns/noem.ts'
import type { Regel } from '../types.ts'

/** What a statutory name says about the legal form. */
const woorden: readonly (readonly [patroon: RegExp, vorm: NonNullable<Partner['rechtsvorm']>, woord: string])[] = [
  [/^stichting\s/i, 'stichting', 'Stichting'],
  // a coöperatie is itself founded as a vereniging, and often carries both words
  [/^co[öo]perati(?:e|eve)\s|\sU\.A\.$/i, 'cooperatie', 'Coöperatie'],
  [/^vereniging\s/i, 'vereniging', 'Vereniging'],
  [/\bB\.?V\.?$/, 'bv', 'B.V.'],
  [/\bN\.?V\.?$/, 'nv', 'N.V.'],
  [/^gemeente\s/i, 'gemeente', 'Gemeente'],
]

const check: Regel['check'] = ({ beschrijving }) =>
  (beschrijving.partners ?? []).flatMap((partner) => {
    const { naam, rechtsvorm } = partner
    if (naam === undefined || rechtsvorm === undefined) return []
    const said = woorden.find(([patroon]) => patroon.test(naam))
    if (!said || said[1] === rechtsvorm) return []
    return [
      {
        pad: `${partner.pad}.rechtsvorm`,
        bericht: `De statutaire naam ${noem({ naam })} zegt ‘${said[2]}’, maar bij ‘rechtsvorm’ staat ‘${rechtsvorm}’.`,
        hulp: 'Kijk in het handelsregister en maak naam en rechtsvorm gelijk.',
      },
    ]
  })

export const naamRechtsvormTegenstrijdig: Regel = {
  code: 'PAR100',
  titel: 'Naam en rechtsvorm tegenstrijdig',
  ernst: 'waarschuwing',
  rol: 'partner',
  gronden: [{ wet: 'burgerlijk-wetboek-boek-2', artikel: '3' }],
  dekt: ['P7'],
  check,
}
