import { isLijstVak } from '../../model/vak.ts'
import type { Phrasing } from '../../tree/nodes.ts'
import { schoon } from '../../tree/schoon.ts'
import type { Helper } from '../helper.ts'
import { alsStukken } from '../waarden.ts'
import { itemsVan, optioneel, vakVan } from './hulp.ts'

const tekst = (value: string): Phrasing => ({ type: 'text', value })

export const opsomming: Helper = {
  naam: 'opsomming',
  uitleg: 'Een lijst als lopende opsomming; ‘voegwoord’ en ‘scheiding’ kunnen anders.',
  voorbeeld: '{{opsomming gegevens "naam"}} → verzuim, naam en adres',
  run: ([value, veld], hash) => {
    const items = itemsVan(value, 'opsomming')
    if (isLijstVak(value) && value.staat !== 'gegeven') return { stukken: alsOngegeven(value) }
    if (items.length === 0) return { stukken: [tekst('geen')] }
    const naam = optioneel(veld, 'opsomming')
    const scheiding = optioneel(hash.scheiding, 'scheiding') ?? ', '
    const slot = hash.scheiding === undefined ? ` ${optioneel(hash.voegwoord, 'voegwoord') ?? 'en'} ` : scheiding
    const stukken = items.flatMap((item, index) => [
      ...(index === 0 ? [] : [tekst(index === items.length - 1 ? slot : scheiding)]),
      ...alsStukken(vakVan(item, naam)),
    ])
    return { stukken }
  },
}

const alsOngegeven = (list: { staat: string; wat: string; bronnen: readonly string[]; rol?: string }): Phrasing[] =>
  list.staat === 'nvt'
    ? [tekst('niet van toepassing')]
    : [
        {
          type: 'openPunt',
          tekst: schoon(list.wat),
          ...(list.bronnen[0] === undefined ? {} : { pad: list.bronnen[0] }),
          ...(list.rol ? { rol: list.rol } : {}),
        },
      ]
