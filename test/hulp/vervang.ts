import { expect } from 'vitest'

/** A change of a description as text that fails when there is nothing to change. */
export const vervang =
  (van: string | RegExp, naar: string) =>
  (yaml: string): string => {
    expect(yaml).toMatch(van)
    return yaml.replace(van, naar)
  }
