/** Word: at most 40 characters, letters, digits and underscores, a letter first; capitals make no difference. */
const maxLength = 40

/** FNV-1a: short, the same everywhere, good enough to tell names apart. */
export const fnv1a = (text: string, seed = 0x811c9dc5): number => {
  let hash = seed
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

const withHash = (name: string, source: string): string => {
  const tail = `_${fnv1a(source).toString(36)}`
  return name.slice(0, maxLength - tail.length) + tail
}

const wellFormed = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/

/**
 * Name of the bookmark of a node: 'doel.lid-2' becomes 'b_doel__lid_2'. Kebab-case ids keep a name of their own;
 * anything else, and what is too long, gets a hash behind it.
 */
export const bookmarkName = (id: string): string => {
  const name = `b_${id.replaceAll('.', '__').replace(/[^A-Za-z0-9_]/g, '_')}`
  return wellFormed.test(id) && name.length <= maxLength ? name : withHash(name, id)
}

/** Name of the bookmark around a content control; the form reader falls back on it when a program dropped the tags. */
export const fieldBookmarkName = (key: string): string => {
  const name = `v_${key.replace(/[^A-Za-z0-9_]/g, '_')}`
  return name.length <= maxLength ? name : withHash(name, key)
}
