/** In which phase of the project a field is asked (`x-fase` of the schema), told from its path. */

export const fasen = [
  'start',
  'partijen',
  'overleggen',
  'gegevens',
  'grondslagen',
  'verantwoordelijkheid',
  'bewaren',
  'besluitvorming',
  'ondertekening',
  'beheer',
] as const
export type Fase = (typeof fasen)[number]

/** Key on the path → phase; the deepest key that stands here decides. Same as `fase` in schemas/bron/beschrijving.yaml. */
const faseVanSleutel: Readonly<Record<string, Fase>> = {
  partners: 'partijen',
  hoedanigheden: 'grondslagen',
  grondslagen: 'grondslagen',
  beroepsgeheim: 'grondslagen',
  nooitInbrengen: 'gegevens',
  gegevens: 'gegevens',
  verstrekkingen: 'gegevens',
  overleggen: 'overleggen',
  signaalsystemen: 'overleggen',
  verwerkingen: 'verantwoordelijkheid',
  afspraken: 'verantwoordelijkheid',
  bewaartermijnen: 'bewaren',
  bewaren: 'bewaren',
  mandaten: 'besluitvorming',
  voortraject: 'besluitvorming',
  besluiten: 'besluitvorming',
  inwerkingtreding: 'besluitvorming',
  looptijd: 'besluitvorming',
  opzegging: 'besluitvorming',
  toetreding: 'ondertekening',
  toetredingen: 'ondertekening',
  vertegenwoordiging: 'ondertekening',
  ondertekening: 'ondertekening',
  evaluatie: 'beheer',
  uittredingen: 'beheer',
  rechtsopvolging: 'beheer',
  wijzigingen: 'beheer',
  publicatie: 'beheer',
  aanvaard: 'beheer',
  afwijkingen: 'beheer',
}

export const faseVan = (pad: string | undefined): Fase => {
  const keys = (pad ?? '').split(/[.[\]]+/).reverse()
  for (const key of keys) {
    const fase = Object.hasOwn(faseVanSleutel, key) ? faseVanSleutel[key] : undefined
    if (fase) return fase
  }
  return 'start'
}
