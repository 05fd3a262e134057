import { isLijstVak, isVak } from '../../model/vak.ts'
import type { Helper } from '../helper.ts'
import type { Waarde } from '../waarden.ts'
import { tekstVan } from './hulp.ts'

const aantalVan = (value: Waarde): number => {
  if (isLijstVak(value)) return value.items.length
  if (isVak(value)) return Number(value.waarde ?? 0)
  return Number(value)
}

export const aantal: Helper = {
  naam: 'aantal',
  uitleg: 'Hoeveel er in een lijst staan.',
  voorbeeld: '{{aantal partijen}} → 25',
  run: ([value]) => aantalVan(value),
}

export const meervoud: Helper = {
  naam: 'meervoud',
  uitleg: 'Kiest het enkelvoud bij één, anders het meervoud.',
  voorbeeld: '{{meervoud doelen "het doel" "de doelen"}}',
  run: ([value, een, meer]) => tekstVan(aantalVan(value) === 1 ? een : meer, 'meervoud'),
}
