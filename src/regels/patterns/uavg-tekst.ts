const wet = '(?:UAVG|Uitvoeringswet (?:AVG|Algemene verordening gegevensbescherming))'

/** A pattern for one article of the UAVG in running text: 'artikel 41, eerste lid, van de UAVG', 'UAVG, artikel 41'. */
export const uavgInTekst = (artikel: string): RegExp => {
  const nummer = `(?:artikel|art\\.) ${artikel}(?![\\d:.]*\\d)`
  const plek = '(?:,? (?:(?:eerste|tweede) lid|lid \\d|onder [a-j]))*'
  return new RegExp(`${nummer}${plek},? (?:van )?(?:de )?${wet}(?!\\p{L})|${wet},? ${nummer}`, 'iu')
}
