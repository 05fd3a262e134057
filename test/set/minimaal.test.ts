import { beproefSet } from '../hulp/set.ts'

beproefSet('minimaal')
