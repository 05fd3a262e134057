import { isVak, type Vak } from '../../model/vak.ts'
import type { Helper } from '../helper.ts'
import { isWaar, staatVan, type Waarde } from '../waarden.ts'

const plat = (value: Waarde): string => String(isVak(value) ? (value.waarde ?? '') : (value ?? ''))

const onbekende = (args: readonly Waarde[]): Waarde => args.find((arg) => staatVan(arg) === 'onbekend')

/** Three-valued: the result of a comparison with an unknown is that unknown. */
const vergelijk =
  (test: (a: string, b: string) => boolean): Helper['run'] =>
  (args) => {
    const unknown = onbekende(args)
    if (unknown !== undefined) return unknown
    const [first, ...others] = args.map(plat)
    return others.some((other) => test(first ?? '', other))
  }

export const eq: Helper = {
  naam: 'eq',
  uitleg: 'Is de waarde gelijk aan (een van) de volgende?',
  voorbeeld: '{{#if (eq route "verklaring" "instemming")}}',
  run: vergelijk((a, b) => a === b),
}
export const ne: Helper = {
  naam: 'ne',
  uitleg: 'Is de waarde anders dan alle volgende?',
  voorbeeld: '{{#if (ne vorm "geen")}}',
  run: (args) => {
    const unknown = onbekende(args)
    if (unknown !== undefined) return unknown
    const [first, ...others] = args.map(plat)
    return others.every((other) => other !== first)
  },
}
export const en: Helper = {
  naam: 'en',
  uitleg: 'Zijn alle waarden waar? Een nee wint van een onbekende.',
  voorbeeld: '{{#if (en a b)}}',
  run: (args) => {
    if (args.some((arg) => staatVan(arg) !== 'onbekend' && !isWaar(arg))) return false
    return onbekende(args) ?? true
  },
}
export const of: Helper = {
  naam: 'of',
  uitleg: 'Is ten minste één waarde waar? Een ja wint van een onbekende.',
  voorbeeld: '{{#if (of a b)}}',
  run: (args) => {
    if (args.some((arg) => staatVan(arg) !== 'onbekend' && isWaar(arg))) return true
    return onbekende(args) ?? false
  },
}
export const niet: Helper = {
  naam: 'niet',
  uitleg: 'Het omgekeerde; van een onbekende die onbekende.',
  voorbeeld: '{{#if (niet a)}}',
  run: (args) => onbekende(args) ?? !isWaar(args[0]),
}
export const bekend: Helper = {
  naam: 'bekend',
  uitleg: 'Is de waarde gegeven? Mag met een onbekende.',
  voorbeeld: '{{#if (bekend datum)}}',
  run: ([value]) => staatVan(value) === 'gegeven' && (!isVak(value) || (value as Vak).waarde !== ''),
}
export const nvt: Helper = {
  naam: 'nvt',
  uitleg: 'Is de waarde ontkend?',
  voorbeeld: '{{#if (nvt fg)}}',
  run: ([value]) => staatVan(value) === 'nvt',
}
