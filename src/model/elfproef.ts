/** Nine digits, not all zero, that satisfy the elfproef of a burgerservicenummer (an RSIN does so too). */
export const voldoetAanElfproef = (cijfers: string): boolean => {
  if (!/^\d{9}$/.test(cijfers) || /^0+$/.test(cijfers)) return false
  let sum = -Number(cijfers[8])
  for (let i = 0; i < 8; i++) sum += Number(cijfers[i]) * (9 - i)
  return sum % 11 === 0
}
