/** Names of tables. A team or a house may be an organisation of its own; a veiligheidshuis is not. */
const tafel =
  /^(?:de|het|een)\s+(?:\p{L}*overleg|\p{L}*tafel|\p{L}*netwerk|(?:zorg-? en )?veiligheidshuis|samenwerking)(?![\p{L}-])/iu

/** Is a table, a network or the cooperation itself named, where an organisation is asked? */
export const isTafelnaam = (naam: string): boolean => tafel.test(naam)
