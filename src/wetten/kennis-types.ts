/** Knowledge beside the articles: what each kind of partner, overleg, datum, term and signatory brings with it in law. */
import type { Verwijzing } from './types.ts'

/** A ground that a kind of partner usually has; a proposal, never an invented default. */
export interface KennisGrondslag {
  readonly id: string
  readonly avg: 'a' | 'b' | 'c' | 'd' | 'e' | 'f'
  readonly wetten: readonly Verwijzing[]
  /** Articles that let it process health data and other special data. */
  readonly bijzonder?: readonly Verwijzing[]
  readonly strafrechtelijk?: readonly Verwijzing[]
  readonly bsn?: readonly Verwijzing[]
  /** Soorten hoedanigheid, or the beginning of one, with whom it lets data be shared; absent: with any. */
  readonly aan?: readonly string[]
  /** Soorten overleg or signaalsysteem to which this ground belongs; absent: to any. */
  readonly voor?: readonly string[]
  readonly toelichting?: string
}

export interface KennisTaak {
  readonly id: string
  readonly tekst: string
  readonly wetten: readonly Verwijzing[]
}

export interface KennisGeheim {
  /** As in the list `geheimsoorten`. */
  readonly soort: string
  readonly wetten?: readonly Verwijzing[]
  /** As in the list `doorbrekingswegen`. */
  readonly doorbreking?: readonly string[]
  readonly toelichting?: string
}

/** Data of this kind that the law does not let it give to others (or only to some). */
export interface KennisVerbod {
  readonly id: string
  /** As in the list `gegevensaarden`. */
  readonly aarden: readonly string[]
  readonly wetten: readonly Verwijzing[]
  /** Soorten hoedanigheid, or the beginning of one, that may receive it all the same. */
  readonly behalveAan?: readonly string[]
  readonly tekst: string
}

/** Which law of data protection rules this kind of partner as a giver. */
export type Stelsel = 'avg' | 'wpg' | 'wjsg'

export interface KennisHoedanigheid {
  /** As in the list `hoedanigheidsoorten`. */
  readonly soort: string
  /** An overheidsorgaan in its statutory task: letter f is closed (AVG 6 lid 1), FG is compulsory (AVG 37 lid 1 a), selectielijst applies. */
  readonly overheid: boolean
  /** The task is laid down in law, so toestemming cannot be its only ground. */
  readonly wettelijkeTaak: boolean
  /** Who is the controller: a soort orgaan, or the rechtspersoon itself; `opdrachtgever` when that depends on an assignment. */
  readonly verantwoordelijke:
    | 'college'
    | 'burgemeester'
    | 'dagelijks-bestuur'
    | 'rechtspersoon'
    | 'landelijk'
    | 'opdrachtgever'
    | 'geen'
  readonly stelsel: Stelsel
  /** Is an FG compulsory: yes with the reason, or a question. */
  readonly fg: 'overheid' | 'grootschalig' | 'vraag'
  readonly taken: readonly KennisTaak[]
  readonly grondslagen: readonly KennisGrondslag[]
  readonly geheim: KennisGeheim
  readonly verboden?: readonly KennisVerbod[]
  /** The same shape, but a condition of the law opens the door: never a ban by itself. */
  readonly voorwaarden?: readonly KennisVerbod[]
  /** May it use the BSN: by a law of its own, as overheidsorgaan for its task, or not at all. */
  readonly bsn: {
    readonly mag: 'wet' | 'overheid' | 'nee'
    readonly wetten: readonly Verwijzing[]
    readonly grens?: string
  }
  /** Place in a Zorg- en Veiligheidshuis under the WGS. */
  readonly wgs: {
    readonly rol: 'publiek' | 'privaat' | 'in-opdracht' | 'alleen-incidenteel' | 'geen'
    readonly wetten: readonly Verwijzing[]
  }
  /** Sectoral retention terms of the file that it usually brings to a table: ids of `bewaartermijnen`, whose `houders` say whom else they bind. */
  readonly bewaren?: readonly string[]
  /** What only a jurist or fg can decide for this kind. */
  readonly vragen?: readonly { readonly rol: string; readonly tekst: string }[]
}

export interface KennisGegevensaard {
  /** As in the list `gegevensaarden`. */
  readonly aard: string
  /** Laws that close the door unless an exception is named. */
  readonly verbod: readonly Verwijzing[]
  /** In which field of a ground the exception belongs. */
  readonly veld?: 'bijzonder' | 'strafrechtelijk' | 'bsn'
  /** Laws whose articles count as an exception in that field. */
  readonly uitzonderingen: readonly Verwijzing[]
  /** Whole words that suggest this kind when the name of a datum holds them. */
  readonly woorden: readonly string[]
}

export interface KennisBewaartermijn {
  readonly id: string
  readonly tekst: string
  readonly wetten: readonly Verwijzing[]
  /** `vast`: neither shorter nor longer; `maximum`, `minimum`: a bound; `richtlijn`: custom of a sector, not law. */
  readonly soort: 'vast' | 'maximum' | 'minimum' | 'richtlijn'
  /** As a duration of the description: '20 jaar'. */
  readonly duur: string
  /** As in the list `startgebeurtenissen`, when it is one of those. */
  readonly start?: string
  /** That event in words, when it is none of those. */
  readonly vanaf?: string
  /** Soorten hoedanigheid, or the beginning of one, whose own file it concerns. */
  readonly houders?: readonly string[]
  /** Soorten overleg, signaalsysteem or verwerking that it concerns. */
  readonly voor?: readonly string[]
}

export interface KennisOverleg {
  /** As in the list `overlegsoorten`. */
  readonly soort: string
  readonly fase?: string
  /** Articles that order or expect this consultation; never a ground to share by themselves. */
  readonly wetten: readonly Verwijzing[]
  /** Soorten hoedanigheid that usually sit at this table. */
  readonly deelnemers: readonly string[]
  readonly opmerking?: string
}

/** One link of the chain from competence to signature. */
export interface KennisSchakel {
  readonly stap: 'rechtspersoon' | 'orgaan' | 'besluit' | 'vertegenwoordiging' | 'opdracht'
  readonly tekst: string
  readonly wetten: readonly Verwijzing[]
}

export interface KennisBevoegdheid {
  /** As in the list `rechtsvormen`, `orgaansoorten` where the organ makes the difference. */
  readonly rechtsvorm: string
  readonly orgaan?: string
  /** Must an organ decide first; whose function may sign without a further link. */
  readonly besluitNodig: boolean
  readonly zelfBevoegd: readonly string[]
  /** The form of a further link: mandaat, volmacht, machtiging or opdracht. */
  readonly schakel: readonly string[]
  /** All of these are needed together; otherwise one of them. */
  readonly samen?: true
  readonly keten: readonly KennisSchakel[]
}

/** The content of `schemas/kennis/kennis.generated.json`. */
export interface KennisJson {
  readonly formaat: 1
  readonly hoedanigheden: readonly KennisHoedanigheid[]
  readonly gegevens: readonly KennisGegevensaard[]
  readonly bewaartermijnen: readonly KennisBewaartermijn[]
  readonly overleggen: readonly KennisOverleg[]
  readonly bevoegdheden: readonly KennisBevoegdheid[]
}
