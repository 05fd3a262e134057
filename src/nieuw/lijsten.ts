/** The choices that `nieuw` offers; equal to schemas/bron/lijsten.yaml (a test compares them). */

export const profielen = {
  onderwijs: 'Onderwijs',
  wijkteam: 'Wijkteam',
  'zorg-veiligheid': 'Zorg en veiligheid',
  'zvh-wgs': 'Zorg- en Veiligheidshuis (WGS)',
} as const
export type Profiel = keyof typeof profielen

export const isProfiel = (text: string): text is Profiel => Object.hasOwn(profielen, text)

export const overlegsoorten: Readonly<Record<string, string>> = {
  signaleringsoverleg: 'signaleringsoverleg',
  thuiszittersoverleg: 'thuiszittersoverleg',
  'een-plan-overleg': '1-plan-overleg',
  onderwijszorgarrangement: 'overleg onderwijszorgarrangement',
  mdo: 'multidisciplinair overleg',
  zat: 'zorg- en adviesteam',
  weegtafel: 'weegtafel',
  casusoverleg: 'casusoverleg',
  schoolverlatersoverleg: 'schoolverlatersoverleg',
  uitstroomoverleg: 'uitstroomoverleg',
  wijkteamoverleg: 'wijkteamoverleg',
  pga: 'persoonsgerichte aanpak',
  'zvh-casusoverleg': 'casusoverleg Zorg- en Veiligheidshuis',
  nazorgoverleg: 'nazorgoverleg',
  sturingsoverleg: 'sturingsoverleg',
}

/** Which kinds the interview names as examples, per profile. */
export const gangbareOverleggen: Readonly<Record<Profiel, readonly string[]>> = {
  onderwijs: ['signaleringsoverleg', 'thuiszittersoverleg', 'een-plan-overleg', 'onderwijszorgarrangement'],
  wijkteam: ['wijkteamoverleg', 'mdo', 'sturingsoverleg'],
  'zorg-veiligheid': ['weegtafel', 'casusoverleg', 'pga', 'nazorgoverleg'],
  'zvh-wgs': ['weegtafel', 'zvh-casusoverleg', 'nazorgoverleg'],
}
