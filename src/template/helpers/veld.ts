import { isLijstVak, isVak } from '../../model/vak.ts'
import type { Veld } from '../../tree/nodes.ts'
import type { Helper } from '../helper.ts'
import { optioneel, tekstVan, vakVan } from './hulp.ts'

const soorten = ['tekst', 'alineas', 'datum', 'keuze', 'vinkje'] as const

export const veld: Helper = {
  naam: 'veld',
  uitleg: 'Een invulveld van een formulier; ‘keuzes’ is een lijst met ‘id’ en ‘naam’, of tekst met komma’s.',
  voorbeeld: '{{veld "kvk" label="KvK-nummer" waarde=kvk}}',
  run: ([sleutel], hash, context) => {
    const soort = optioneel(hash.soort, 'soort') ?? 'tekst'
    const known = soorten.find((kind) => kind === soort)
    if (!known) throw new TypeError(`Onbekende soort veld: ${soort}.`)
    const { waarde, keuzes, bij } = hash
    const given = isVak(waarde) ? (waarde.staat === 'gegeven' ? String(waarde.waarde) : undefined) : waarde
    const opties = isLijstVak(keuzes)
      ? keuzes.items.map((item) => ({
          waarde: String(vakVan(item, 'id').waarde ?? ''),
          tekst: String(vakVan(item, 'naam').waarde ?? ''),
        }))
      : optioneel(keuzes, 'keuzes')
          ?.split(', ')
          .map((tekst) => ({ waarde: tekst, tekst }))
    const node: Veld = {
      type: 'veld',
      sleutel: `${tekstVan(sleutel, 'veld')}${bij === undefined ? '' : `-${tekstVan(bij, 'bij')}`}`,
      label: tekstVan(hash.label, 'label'),
      soort: known,
      ...(opties ? { keuzes: opties } : {}),
      ...(given === undefined ? {} : { waarde: String(given) }),
      ...(isVak(waarde) ? { bronnen: waarde.bronnen } : {}),
    }
    return { token: { soort: 'inline', node, plek: context.plek } }
  },
}
