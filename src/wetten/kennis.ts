import type {
  KennisBevoegdheid,
  KennisBewaartermijn,
  KennisGegevensaard,
  KennisHoedanigheid,
  KennisJson,
  KennisOverleg,
} from './kennis-types.ts'

/** What the law says about the kinds that a description uses; a kind without an entry gives `undefined`. */
export interface Kennis {
  hoedanigheid(soort: string | undefined): KennisHoedanigheid | undefined
  gegevensaard(aard: string | undefined): KennisGegevensaard | undefined
  overleg(soort: string | undefined): KennisOverleg | undefined
  /** The chain for an organ of a legal form; that of the form itself when the organ makes no difference. */
  bevoegdheid(rechtsvorm: string | undefined, orgaan?: string): KennisBevoegdheid | undefined
  readonly hoedanigheden: readonly KennisHoedanigheid[]
  readonly bewaartermijnen: readonly KennisBewaartermijn[]
  readonly gegevens: readonly KennisGegevensaard[]
}

export const legeKennis: KennisJson = {
  formaat: 1,
  hoedanigheden: [],
  gegevens: [],
  bewaartermijnen: [],
  overleggen: [],
  bevoegdheden: [],
}

/** Does a kind fall under an entry of the catalogue or the knowledge, which may name its beginning ('schoolbestuur')? */
export const valtOnder = (soort: string, namen: readonly string[]): boolean =>
  namen.some((naam) => soort === naam || soort.startsWith(`${naam}-`))

export const maakKennis = (json: KennisJson): Kennis => {
  const hoedanigheden = new Map(json.hoedanigheden.map((each) => [each.soort, each]))
  const gegevens = new Map(json.gegevens.map((each) => [each.aard, each]))
  const overleggen = new Map(json.overleggen.map((each) => [each.soort, each]))
  const bevoegdheden = new Map(json.bevoegdheden.map((each) => [`${each.rechtsvorm}/${each.orgaan ?? ''}`, each]))
  return {
    hoedanigheid: (soort) => (soort === undefined ? undefined : hoedanigheden.get(soort)),
    gegevensaard: (aard) => (aard === undefined ? undefined : gegevens.get(aard)),
    overleg: (soort) => (soort === undefined ? undefined : overleggen.get(soort)),
    bevoegdheid: (rechtsvorm, orgaan) =>
      rechtsvorm === undefined
        ? undefined
        : (bevoegdheden.get(`${rechtsvorm}/${orgaan ?? ''}`) ?? bevoegdheden.get(`${rechtsvorm}/`)),
    hoedanigheden: json.hoedanigheden,
    bewaartermijnen: json.bewaartermijnen,
    gegevens: json.gegevens,
  }
}
