import type { Partner } from '../beschrijving.generated.ts'

const publiek: ReadonlySet<Partner['rechtsvorm']> = new Set([
  'gemeente',
  'openbaar-lichaam',
  'bedrijfsvoeringsorganisatie',
  'gemeenschappelijk-orgaan',
  'openbare-rechtspersoon',
  'staat',
  'zbo',
  'politie',
])

/**
 * Is this organisation public by its legal form, whatever the hoedanigheid in which it takes part? Then its competent
 * organ has to decide before it can be bound, and an FG is compulsory.
 */
export const isOverheid = ({ rechtsvorm }: Partner): boolean => publiek.has(rechtsvorm)
