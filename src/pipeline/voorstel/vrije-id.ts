/** Longest id that a description may have. */
const langste = 28

const kort = (id: string, rest = ''): string => `${id.slice(0, langste - rest.length).replace(/-+$/, '')}${rest}`

/** Gives ids that are not taken, and takes each that it gives. */
export const vrijeId = (bezet: readonly string[]): ((gewenst: string) => string) => {
  const taken = new Set(bezet)
  return (gewenst) => {
    let id = kort(gewenst)
    for (let number = 2; taken.has(id); number++) id = kort(gewenst, `-${number}`)
    taken.add(id)
    return id
  }
}
