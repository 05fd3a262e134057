import type { Plaats } from '../bevinding/bevinding.ts'
import { schoon } from './tekst.ts'

/** 'samenwerking.yaml:14:5' */
export const plaatsTekst = ({ bestand, regelnummer, kolom, kop }: Plaats): string => {
  const position = regelnummer === undefined ? '' : `:${regelnummer}${kolom === undefined ? '' : `:${kolom}`}`
  return schoon(`${bestand}${position}${kop === undefined ? '' : ` (${kop})`}`)
}

/** The line from the file with a caret under the place; undefined when there is no such line. */
export const fragment = (plaats: Plaats, bron: string | undefined, breedte: number): string[] | undefined => {
  const { soort, regelnummer, kolom } = plaats
  if (soort !== 'yaml' || bron === undefined || regelnummer === undefined) return undefined
  const line = bron.split(/\r\n|\r|\n/)[regelnummer - 1]
  if (line === undefined) return undefined
  const number = String(regelnummer).padStart(5)
  const room = Math.max(breedte - 8, 30)
  const shown = zonderBsn(line.replace(/^\ufeff/, '').replace(/\t/g, ' '))
  const { text, offset } = window(shown, (kolom ?? 1) - 1, room)
  const caret = kolom === undefined ? [] : [`      | ${' '.repeat(offset)}^`]
  return [`${number} | ${schoon(text)}`.trimEnd(), ...caret]
}

/** A report travels further than the file: what may be a burgerservicenummer is not repeated. */
const zonderBsn = (line: string): string =>
  line.replace(/(?<!\d)\d(?:[ .-]?\d){8}(?!\d)/g, (found) => (isElfproef(found) ? found.replace(/\d/g, '•') : found))

const isElfproef = (text: string): boolean => {
  const digits = text.replace(/\D/g, '').split('').map(Number)
  return digits.reduce((sum, digit, index) => sum + digit * (index === 8 ? -1 : 9 - index), 0) % 11 === 0
}

/** The part of a long line around the place. */
const window = (line: string, position: number, room: number): { text: string; offset: number } => {
  if (line.length <= room) return { text: line, offset: Math.min(position, line.length) }
  const start = Math.max(0, Math.min(position - Math.floor(room / 2), line.length - room))
  const head = start > 0 ? '…' : ''
  const tail = start + room < line.length ? '…' : ''
  const text = head + line.slice(start + head.length, start + room - tail.length) + tail
  return { text, offset: Math.min(Math.max(position - start, 0), room) }
}
