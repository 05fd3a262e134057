import type { WetKenner } from '../../src/model/ruim-op.ts'
import type { Catalogus } from '../../src/wetten/catalogus.ts'

/** The catalogue as the model asks for it. */
export const wetKenner = (catalogus: Catalogus): WetKenner => ({
  kent: (wet, artikel, lid, onderdeel) =>
    artikel === undefined
      ? catalogus.wet(wet) !== undefined
      : catalogus.artikel(wet, artikel, lid, onderdeel) !== undefined,
})
