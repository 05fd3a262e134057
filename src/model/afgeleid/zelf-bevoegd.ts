/** Who may sign by his function alone. What the law says of it comes from outside: the model knows no laws. */
import { eenmaal } from '../eenmaal.ts'
import { heleWoorden } from '../hele-woorden.ts'

/** Of a legal form and an organ: must an organ decide, and whose function may sign without a further link. */
export interface Bevoegdheid {
  readonly besluitNodig: boolean
  readonly zelfBevoegd: readonly string[]
}

const zelf = eenmaal((bevoegdheid: Bevoegdheid) => heleWoorden(bevoegdheid.zelfBevoegd))
/** Who works for the one that may sign, or stands in for him. */
const nietZelf = heleWoorden(['namens', 'adviseur', 'assistent', 'medewerker', 'ondersteuner', 'plaatsvervangend'])

/** May this function sign without a further link, as the law has it for this legal form? */
export const isZelfBevoegd = (functie: string, bevoegdheid: Bevoegdheid): boolean =>
  bevoegdheid.zelfBevoegd.length > 0 && zelf(bevoegdheid).test(functie) && !nietZelf.test(functie)

/** Substitution is arranged by law or by statutes that the catalogue does not have: no rule judges it. */
export const isVervanger = (functie: string): boolean => /\b(?:loco|plaatsvervangend|waarnemend|vice)/iu.test(functie)

/** A function that by its name belongs to staff, so never to a board. */
export const isPersoneel = (functie: string): boolean =>
  /(?:manager|medewerker|adviseur|teamleider|schoolleider|projectleider|coördinator|consulent|afdelingshoofd|teamchef|ambtenaar)(?!\p{L})/iu.test(
    functie,
  )
