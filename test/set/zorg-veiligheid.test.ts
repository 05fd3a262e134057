import { beproefSet } from '../hulp/set.ts'

beproefSet('zorg-veiligheid')
