import type { Inhoud } from '../pipeline.ts'
import { type Catalogus, maakCatalogus } from '../wetten/catalogus.ts'

const PAD = 'schemas/wetten/catalogus.generated.json'
const made = new WeakMap<Inhoud, Catalogus>()

/** The law catalogue of the content; made once per content map. */
export const catalogusUit = (inhoud: Inhoud): Catalogus => {
  const known = made.get(inhoud)
  if (known) return known
  const catalogus = maakCatalogus(JSON.parse(inhoud.get(PAD) ?? '{"wetten":[]}'))
  made.set(inhoud, catalogus)
  return catalogus
}
