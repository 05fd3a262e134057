import { beproefSet } from '../hulp/set.ts'

beproefSet('onderwijs-jeugdhulp')
