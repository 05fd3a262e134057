import type { Helper } from '../helper.ts'
import { metTekst } from './hulp.ts'

const woorden = 'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ')

export const duurTekst = (duur: string, inWoorden: boolean): string =>
  inWoorden ? duur.replace(/^\d+/, (cijfers) => woorden[Number(cijfers)] ?? cijfers) : duur

export const duur: Helper = {
  naam: 'duur',
  uitleg: 'Een termijn; met "woorden" tot en met twaalf in letters.',
  voorbeeld: '{{duur opzegtermijn "woorden"}} → drie maanden',
  run: ([value, vorm]) => metTekst(value, (text) => duurTekst(text, vorm === 'woorden')),
}
