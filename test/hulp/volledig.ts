/** The full run of .ci/run: every copy, every page, many more random cases. The daily run keeps one of each. */
export const volledig = process.env.VOLLEDIG === '1'

/** How many random cases: in the full run all, else enough to notice what is broken. */
export const keer = (alle: number): number => (volledig ? alle : Math.max(10, Math.round(alle / 5)))
