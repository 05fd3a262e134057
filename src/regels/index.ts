import { bev } from './bev/index.ts'
import { bij } from './bij/index.ts'
import { gro } from './gro/index.ts'
import { ond } from './ond/index.ts'
import { opb } from './opb/index.ts'
import { opn } from './opn/index.ts'
import { par } from './par/index.ts'
import { rec } from './rec/index.ts'
import { ref } from './ref/index.ts'
import { ret } from './ret/index.ts'
import type { Regel } from './types.ts'
import { wet } from './wet/index.ts'

/** All rules, theme by theme, in order of code. A withdrawn code stays as a remark and is never used again. */
export const regels: readonly Regel[] = [opn, ref, wet, par, gro, bij, ret, rec, bev, ond, opb].flat()
