export { gangbareOverleggen, isProfiel, overlegsoorten, type Profiel, profielen } from './lijsten.ts'
export { type Antwoorden, nieuweBeschrijving } from './nieuwe-beschrijving.ts'
