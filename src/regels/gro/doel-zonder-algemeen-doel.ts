import type { Doel } from '../../model/beschrijving.generated.ts'
import { findDoel, type Index, maakIndex } from '../../model/zoek.ts'
import { noem } from '../patterns/noem.ts'
import { type Regel, uitkomst, type Vondst } from '../types.ts'

/** The purpose where the way up ends; a circle is for REF007. */
const bovenste = (index: Index, doel: Doel): Doel => {
  const seen = new Set<Doel>()
  for (let at = doel; ; ) {
    seen.add(at)
    const next = findDoel(index, at.onder)
    if (!next || seen.has(next)) return at
    at = next
  }
}

const check: Regel['check'] = ({ beschrijving, opgeruimd }) => {
  const index = maakIndex(beschrijving)
  const onbekend: string[] = []
  const vondsten = new Map<string, Vondst>()
  const kringen = new Set(opgeruimd.kringen.flatMap(({ ids }) => ids))
  for (const overleg of beschrijving.overleggen ?? []) {
    for (const id of overleg.doelen ?? []) {
      const doel = findDoel(index, id)
      if (!doel || kringen.has(id)) continue
      const top = bovenste(index, doel)
      const pad = `${top.pad}.onder`
      if (top.soort === 'algemeen' || top.onder !== undefined || vondsten.has(pad)) continue
      if (top.soort === undefined) onbekend.push(`${top.pad}.soort`)
      else if (!('onder' in top.nvt)) onbekend.push(pad)
      else
        vondsten.set(pad, {
          pad,
          bericht: `Het doel ${noem(doel)} van ${noem(overleg)} valt niet onder een algemeen doel van het convenant${top === doel ? '' : `, want ${noem(top)} staat op zichzelf`}.`,
          hulp: 'Noem bij ‘onder’ het algemene doel waar dit doel bij hoort. Past het daar niet onder, dan hoort dit overleg niet in dit convenant, of is het algemene doel te eng beschreven.',
          verwant: [{ bericht: 'het overleg met dit doel', pad: `${overleg.pad}.doelen` }],
        })
    }
  }
  return uitkomst([...vondsten.values()], onbekend)
}

export const doelZonderAlgemeenDoel: Regel = {
  code: 'GRO101',
  titel: 'Doel van een overleg buiten het algemene doel',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'jurist',
  gronden: [{ wet: 'algemene-verordening-gegevensbescherming', artikel: '5', lid: '1', onderdeel: 'b' }],
  dekt: ['G2', 'L6'],
  check,
}
