export const isMobiel = (nummer: string): boolean => /^(?:0031|31|0)6\d{8}$/.test(nummer.replace(/\(0\)|\D/g, ''))

/** Initials and a family name before the @: 'a.voorbeeld@'. */
export const isPersoonlijk = (email: string): boolean => /^(?:[a-z]\.)+(?:[a-z]+[.-])*[a-z]{3,}@/i.test(email)
