import type { Regel } from '../types.ts'

const check: Regel['check'] = ({ opgeruimd }) =>
  opgeruimd.dubbele.map(({ pad, titel, id, eerste }) => ({
    pad,
    bericht: `De id ‘${id}’ komt twee keer voor in ‘${titel}’. Dit tweede onderdeel wordt niet gebruikt.`,
    hulp: 'Geef dit onderdeel een andere id, of verwijder het als het hetzelfde is.',
    verwant: [{ bericht: 'Hier staat de id voor het eerst.', pad: eerste }],
  }))

export const idDubbel: Regel = {
  code: 'REF002',
  titel: 'Id dubbel',
  ernst: 'fout',
  blokkeertVanaf: 'concept',
  rol: 'projectleider',
  gronden: [],
  check,
}
