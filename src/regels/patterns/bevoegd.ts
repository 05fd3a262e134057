import { isVanaf, type Status } from '../../bevinding/bevinding.ts'
import type { Keten } from '../../model/afgeleid/keten.ts'
import { lijsten, type Mandaat, type Orgaan, type Partner } from '../../model/beschrijving.generated.ts'

export { isPersoneel, isVervanger, isZelfBevoegd } from '../../model/afgeleid/zelf-bevoegd.ts'

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
