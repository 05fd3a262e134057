import { beproefSet } from '../hulp/set.ts'

beproefSet('wijkteam')
