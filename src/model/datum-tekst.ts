const maanden = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')

/** '2027-03-01' → '1 maart 2027'. Own table of months: the machine's language plays no part. */
export const datumTekst = (iso: string): string => {
  const [, jaar, maand, dag] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? []
  return jaar && maand && dag ? `${Number(dag)} ${maanden[Number(maand) - 1] ?? maand} ${jaar}` : iso
}
