import type { WetKenner } from '../model/ruim-op.ts'
import type { Inhoud } from '../pipeline.ts'
import { type Catalogus, maakCatalogus } from '../wetten/catalogus.ts'
import { type Kennis, legeKennis, maakKennis } from '../wetten/kennis.ts'
import type { KennisJson } from '../wetten/kennis-types.ts'

/** What the law says: the catalogue of articles, and what it means for the kinds that a description uses. */
export interface Recht {
  readonly wetten: Catalogus
  readonly kennis: Kennis
}

const made = new WeakMap<Inhoud, Recht>()

/** The law in the content; made once per content map. */
export const rechtUit = (inhoud: Inhoud): Recht => {
  const known = made.get(inhoud)
  if (known) return known
  const kennis = inhoud.get('schemas/kennis/kennis.generated.json')
  const recht = {
    wetten: maakCatalogus(
      JSON.parse(inhoud.get('schemas/wetten/catalogus.generated.json') ?? '{"formaat":1,"wetten":[]}'),
    ),
    kennis: maakKennis(kennis === undefined ? legeKennis : (JSON.parse(kennis) as KennisJson)),
  }
  made.set(inhoud, recht)
  return recht
}

export const catalogusUit = (inhoud: Inhoud): Catalogus => rechtUit(inhoud).wetten

/** The catalogue as the model asks for it. */
export const wetKenner = (wetten: Catalogus): WetKenner => ({
  kent: (wet, artikel, lid, onderdeel) =>
    artikel === undefined ? wetten.wet(wet) !== undefined : wetten.artikel(wet, artikel, lid, onderdeel) !== undefined,
})
