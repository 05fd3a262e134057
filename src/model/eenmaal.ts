/** Derives something once per object, for facts that many rules and documents ask for. The model never changes. */
export const eenmaal = <K extends object, V>(derive: (key: K) => V): ((key: K) => V) => {
  const known = new WeakMap<K, V>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined) return found
    const made = derive(key)
    known.set(key, made)
    return made
  }
}

/** As `eenmaal`, for what also depends on a day or another short key. */
export const eenmaalPer = <K extends object, V>(
  derive: (key: K, per: string | undefined) => V,
): ((key: K, per?: string) => V) => {
  const known = eenmaal((_: K) => new Map<string | undefined, { readonly value: V }>())
  return (key, per) => {
    const found = known(key).get(per)
    if (found) return found.value
    const value = derive(key, per)
    known(key).set(per, { value })
    return value
  }
}

/** Items under the key that each of them gives; an item without a key is left out. */
export const perSleutel = <T>(
  items: readonly T[],
  key: (item: T) => string | undefined,
): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const id = key(item)
    if (id === undefined) continue
    const group = groups.get(id)
    if (group) group.push(item)
    else groups.set(id, [item])
  }
  return groups
}
