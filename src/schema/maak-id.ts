/** A proposal for an id: kebab-case, ASCII, at most 28 characters; '' when nothing is left. */
export const maakId = (tekst: string): string =>
  tekst
    .slice(0, 200)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 28)
    .replace(/-+$/, '')
