const maximum = 28

/** Kebab-case, ASCII, at most 28 characters, and not yet used; an id is never reused. */
export const maakId = (text: string, used: Set<string>): string => {
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
  const words = plain
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  const base = cut(words === '' ? 'zonder-naam' : words, maximum)
  let id = base
  for (let number = 2; used.has(id); number++) id = `${cut(base, maximum - String(number).length - 1)}-${number}`
  used.add(id)
  return id
}

const cut = (text: string, length: number): string => text.slice(0, length).replace(/-+$/, '')
