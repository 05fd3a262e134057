/** Paths in a description: machine path by index (`partners[2].fg`), shown path by id (`partners[gemeente-x].fg`). */

export const kindPad = (pad: string, stap: string | number): string =>
  typeof stap === 'number' ? `${pad}[${stap}]` : pad === '' ? stap : `${pad}.${stap}`

/** The steps of a path; an index or id between brackets is given as `{item}`. */
export type Stap = { readonly veld: string } | { readonly item: string }

export const stappen = (pad: string): Stap[] =>
  [...pad.matchAll(/([^.[\]]+)|\[([^\]]*)\]/g)].map(([, veld, item]) =>
    veld !== undefined ? { veld } : { item: item ?? '' },
  )
