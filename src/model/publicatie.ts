import { type Beschrijving, type Modelobject, type Veldinfo, veldtabel } from './beschrijving.generated.ts'
import { isMobiel, isPersoonlijk } from './persoonlijk.ts'

type Groep = Modelobject & Readonly<Record<string, unknown>>

const isGroep = (value: unknown): value is Groep => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The reason with which a field that is left out counts as denied, so that no text asks for it. */
const weggelaten = 'staat niet in de openbare versie'
/** In the place of the only way to reach a contact. */
const opTeVragen = 'op te vragen bij de beheerder'
const wegen = ['email', 'telefoon', 'web', 'adres'] as const

/** Does the public version leave this value out? What is not annotated in the schema stays. */
const isPrive = ({ prive }: Veldinfo, value: unknown, groep: Groep, voorInwoners: boolean): boolean => {
  if (prive === 'ja') return true
  if (prive === 'op-naam') return isPersoonlijk(String(value))
  // The number of a person, or one that only parties need.
  if (prive === 'direct') return !voorInwoners || groep.naam !== undefined || isMobiel(String(value))
  return false
}

const zonderPrive = (groep: Groep, type: string, voorInwoners: boolean): Groep => {
  const object: Record<string, unknown> = { ...groep }
  const nvt: Record<string, string> = { ...groep.nvt }
  for (const [naam, info] of Object.entries(veldtabel[type] ?? {})) {
    const value = groep[naam]
    if (value === undefined) continue
    if (isPrive(info, value, groep, voorInwoners)) {
      delete object[naam]
      nvt[naam] = weggelaten
    } else if (info.soort === 'groep' && info.naar !== undefined) {
      const { naar, openbaar } = info
      const visit = (item: unknown): unknown => (isGroep(item) ? zonderPrive(item, naar, openbaar === 'ja') : item)
      object[naam] = Array.isArray(value) ? value.map(visit) : visit(value)
    }
  }
  const had = wegen.some((weg) => groep[weg] !== undefined)
  if (type === 'Contact' && had && wegen.every((weg) => object[weg] === undefined)) {
    object.adres = opTeVragen
    delete nvt.adres
  }
  return { ...object, pad: groep.pad, nvt }
}

/**
 * The description without what the public version leaves out: names of persons, addresses on somebody's name and direct
 * numbers, as the schema marks them. Running text is left as it is: a program cannot see what a name is.
 */
export const voorPublicatie = (b: Beschrijving): Beschrijving =>
  zonderPrive(b as unknown as Groep, 'Beschrijving', false) as unknown as Beschrijving
