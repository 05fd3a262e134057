import type { Verwijzing } from '../../tree/nodes.ts'
import { schoon } from '../../tree/schoon.ts'
import type { Helper } from '../helper.ts'
import { optioneel, tekstVan } from './hulp.ts'

export const verwijs: Helper = {
  naam: 'verwijs',
  uitleg:
    'Een verwijzing naar een bouwsteen, bijlage of kop; ‘lid’ noemt een anker daarin, ‘document’ een ander document, ‘anders’ wat er staat als de bepaling er niet is.',
  voorbeeld: '{{verwijs "bewaren" lid="verslag"}} → artikel 9.2',
  run: ([doel], hash, context) => {
    const bij = optioneel(hash.bij, 'bij')
    const lid = optioneel(hash.lid, 'lid')
    const document = optioneel(hash.document, 'document')
    const anders = optioneel(hash.anders, 'anders')
    const id = `${tekstVan(doel, 'verwijs')}${bij ? `--${bij}` : ''}${lid ? `.${lid}` : ''}`
    const node: Verwijzing = {
      type: 'verwijzing',
      doel: id,
      ...(document && document !== context.document ? { document } : {}),
      ...(anders === undefined ? {} : { anders: schoon(anders) }),
    }
    return { token: { soort: 'inline', node, plek: context.plek } }
  },
}

export const anker: Helper = {
  naam: 'anker',
  uitleg: 'Geeft het lid, onderdeel of de kop waarin het staat een naam, voor verwijzingen.',
  voorbeeld: '1. {{anker "verslag"}}Van ieder overleg …',
  run: ([id], hash, context) => {
    const bij = optioneel(hash.bij, 'bij')
    return { token: { soort: 'anker', id: `${tekstVan(id, 'anker')}${bij ? `--${bij}` : ''}`, plek: context.plek } }
  },
}
