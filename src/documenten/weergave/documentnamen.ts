/**
 * How other documents of the set are named in a list of what helps. The numbers are fixed; a kind cannot ask the list
 * of kinds, for it is in that list itself (a test compares).
 */
export const documentnamen: Readonly<Record<string, string>> = {
  '01': 'grondslagdocument',
  '02': 'aansluitdocument',
  '03': 'privacyreglement',
  '04': 'toetredingsformulier',
  '05': 'partijprofiel',
  '06': 'inwonersuitleg',
  '20': 'deelnemerskaart',
  '21': 'voorzitterskaart',
  '22': 'verslagformat',
  '23': 'meldingsformulier',
  '30': 'collegevoorstel',
  '31': 'collegebesluit',
  '32': 'burgemeestersbesluit',
  '33': 'raadsinformatiebrief',
  '34': 'gr-besluit',
  '35': 'bestuursbesluit',
  '40': 'tekenblad',
  '41': 'machtiging',
  '42': 'volmacht',
  '50': 'begeleidende-brief',
  '51': 'wat-betekent-dit',
  '60': 'verwerkingsregister',
  '61': 'dpia-voorbereiding',
  '63': 'toetsrapport',
  '65': 'grondslagmatrix',
}

/** '02 aansluitdocument': as the file is called. */
export const documentTekst = (nummer: string): string => `${nummer} ${documentnamen[nummer] ?? ''}`.trim()
