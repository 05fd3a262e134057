import { beproefSet } from '../hulp/set.ts'

beproefSet('kwetsbare-jongeren')
