import { isVanaf, type Status } from '../../bevinding/bevinding.ts'
import type { Keten } from '../../model/afgeleid/keten.ts'
import { lijsten, type Mandaat, type Orgaan, type Partner } from '../../model/beschrijving.generated.ts'
import { eenmaal } from '../../model/eenmaal.ts'
import type { KennisBevoegdheid } from '../../wetten/kennis-types.ts'
import { heleWoorden } from './teksten.ts'

const zelf = eenmaal((bevoegdheid: KennisBevoegdheid) => heleWoorden(bevoegdheid.zelfBevoegd))
/** Who works for the one that may sign, or stands in for him. */
const nietZelf = heleWoorden(['namens', 'adviseur', 'assistent', 'medewerker', 'ondersteuner', 'plaatsvervangend'])

/** May this function sign without a further link, as the law has it for this legal form? */
export const isZelfBevoegd = (functie: string, bevoegdheid: KennisBevoegdheid): boolean =>
  bevoegdheid.zelfBevoegd.length > 0 && zelf(bevoegdheid).test(functie) && !nietZelf.test(functie)

/** Substitution is arranged by law or by statutes that the catalogue does not have: no rule judges it. */
export const isVervanger = (functie: string): boolean => /\b(?:loco|plaatsvervangend|waarnemend|vice)/iu.test(functie)

/** A function that by its name belongs to staff, so never to a board. */
export const isPersoneel = (functie: string): boolean =>
  /(?:manager|medewerker|adviseur|teamleider|schoolleider|projectleider|coördinator|consulent|afdelingshoofd|teamchef|ambtenaar)(?!\p{L})/iu.test(
    functie,
  )

const regelingen: readonly string[] = ['openbaar-lichaam', 'bedrijfsvoeringsorganisatie', 'gemeenschappelijk-orgaan']
export const isRegeling = ({ rechtsvorm }: Partner): boolean =>
  rechtsvorm !== undefined && regelingen.includes(rechtsvorm)

/** A standing rule: its givers need no date or version of their own. */
export const isVast = ({ soort }: Mandaat): boolean => soort === 'vaste-regeling'

export const noemOrgaan = ({ soort, naam }: Orgaan): string =>
  soort === undefined || soort === 'anders'
    ? (naam ?? 'het orgaan')
    : `${lidwoord[soort] ?? 'het'} ${lijsten.orgaansoorten[soort]}`
const lidwoord: Readonly<Record<string, string>> = {
  burgemeester: 'de',
  raad: 'de',
  'raad-van-bestuur': 'de',
  korpschef: 'de',
  minister: 'de',
  maten: 'de',
  eigenaar: 'de',
}

/** Must the chain be there: it is time to sign, or a signature was set already. */
export const moetErZijn = (status: Status, { handtekeningen }: Keten): boolean =>
  isVanaf(status, 'ter-ondertekening') || handtekeningen.length > 0
