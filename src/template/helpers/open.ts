import type { Helper } from '../helper.ts'
import { optioneel, tekstVan } from './hulp.ts'

export const open: Helper = {
  naam: 'open',
  uitleg: 'Een open punt met eigen woorden: wat nog beslist moet worden, en door welke rol.',
  voorbeeld: '{{open "de samenstelling van de stuurgroep" rol="bestuur"}}',
  run: ([wat], hash, context) => {
    const rol = optioneel(hash.rol, 'rol')
    const tekst = tekstVan(wat, 'open')
    return {
      token: { soort: 'inline', node: { type: 'openPunt', tekst, ...(rol ? { rol } : {}) }, plek: context.plek },
    }
  },
}

export const invulplek: Helper = {
  naam: 'invulplek',
  uitleg: 'Een stippellijn voor wat pas bij ondertekening bekend is; kort of lang.',
  voorbeeld: '{{invulplek "plaats" "kort"}}',
  run: ([label, breedte], _hash, context) => ({
    token: {
      soort: 'inline',
      node: { type: 'invulplek', label: tekstVan(label, 'invulplek'), breedte: breedte === 'kort' ? 'kort' : 'lang' },
      plek: context.plek,
    },
  }),
}
