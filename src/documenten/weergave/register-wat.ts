/** What a row of the register is about: purposes, data, receivers and transfer. */
import { systemenVan } from '../../model/afgeleid/register.ts'
import { type VolleVerstrekking, verstrekkingenVan } from '../../model/afgeleid/verstrekkingen.ts'
import { type Gegeven, lijsten } from '../../model/beschrijving.generated.ts'
import { afgeleid, groep, staat, uit, type Vak } from '../../model/vak.ts'
import { findDoel, findGegeven, maakIndex } from '../../model/zoek.ts'
import { kaleNaamVan } from './namen.ts'
import { aaneen, isMonitoring, type Registercontext, tekst, type Vakken, vast, zonderNamen } from './register-basis.ts'

export const verwerking: Vakken = ({ rij }) =>
  rij.verwerking
    ? [uit(rij.verwerking, 'naam')]
    : [afgeleid(undefined, ['verwerkingen'], 'waar dit wordt vastgelegd en wie verantwoordelijk is', 'fg')]
export const overleggen: Vakken = ({ rij }) => rij.overleggen.map((overleg) => uit(overleg, 'naam'))
export const hoedanigheid: Vakken = ({ rij }) => [kaleNaamVan(rij.hoedanigheid)]

/** A shared record holds what is said at the table; an own file what its keeper gives or gets. */
const verstrekkingenVoor = ({ context: { b }, rij }: Registercontext): readonly VolleVerstrekking[] => {
  const alle = rij.overleggen.flatMap((overleg) => verstrekkingenVan(b, overleg))
  if (rij.verwerking && rij.verwerking.soort !== 'eigen-dossiers') return alle
  return alle.filter(({ van, aan }) => van.includes(rij.hoedanigheid) || aan.includes(rij.hoedanigheid))
}
/** Without an overleg nothing is said at a table: then what the description records in the verwerking itself. */
export const gegevensVoor = (register: Registercontext): readonly Gegeven[] => {
  const { overleggen, verwerking } = register.rij
  const index = maakIndex(register.context.b)
  const hier = overleggen.length > 0 ? [] : (verwerking?.gegevens ?? []).flatMap((id) => findGegeven(index, id) ?? [])
  return [...new Set([...hier, ...verstrekkingenVoor(register).flatMap(({ gegevens }) => gegevens)])]
}
const onbeschreven = ({ rij: { overleggen, verwerking } }: Registercontext): readonly Vak[] => [
  ...overleggen
    .filter((overleg) => staat(overleg, 'verstrekkingen') === 'onbekend')
    .map(({ pad }) => afgeleid(undefined, [`${pad}.verstrekkingen`], 'wie wat aan wie geeft')),
  ...(verwerking && overleggen.length === 0 && staat(verwerking, 'gegevens') === 'onbekend'
    ? [uit(verwerking, 'gegevens', 'welke gegevens hierin worden vastgelegd')]
    : []),
]
const geen = ({ rij }: Registercontext): readonly Vak[] => [vast('geen', rij.hoedanigheid.pad)]
const anders = (found: readonly Vak[], register: Registercontext): readonly Vak[] => {
  const open = onbeschreven(register)
  return found.length > 0 || open.length > 0 ? [...found, ...open] : geen(register)
}

export const doelen: Vakken = ({ context: { b }, rij }) => {
  const index = maakIndex(b)
  const dragers = [...rij.overleggen, ...systemenVan(b, rij)]
  const ids = [...new Set(dragers.flatMap((drager) => drager.doelen ?? []))]
  const found = ids.flatMap((id) => {
    const doel = findDoel(index, id)
    return doel ? [uit(doel, 'tekst')] : []
  })
  const leeg = dragers.filter((drager) => drager.doelen === undefined).map((drager) => uit(drager, 'doelen'))
  if (found.length + leeg.length > 0) return [...found, ...leeg]
  return [
    afgeleid(undefined, [`${rij.verwerking?.pad ?? 'verwerkingen'}.overleggen`], 'waarvoor deze verwerking dient'),
  ]
}

export const betrokkenen: Vakken = (register) => {
  const gegevens = gegevensVoor(register)
  const codes = new Map(gegevens.flatMap(({ overWie, pad }) => (overWie ?? []).map((code) => [code, `${pad}.overWie`])))
  const open = gegevens.filter((each) => staat(each, 'overWie') === 'onbekend').map((each) => uit(each, 'overWie'))
  return anders([...[...codes].map(([code, pad]) => vast(lijsten.betrokkenen[code], pad)), ...open], register)
}

export const persoonsgegevens: Vakken = (register) =>
  isMonitoring(register.rij)
    ? zonderNamen(register.rij)
    : anders(
        gegevensVoor(register).map((gegeven) => uit(gegeven, 'naam')),
        register,
      )

export const bijzondere: Vakken = (register) => {
  if (isMonitoring(register.rij)) return []
  return gegevensVoor(register).flatMap((gegeven) => {
    if (gegeven.aard === 'gewoon') return []
    if (gegeven.aard === undefined) return [uit(gegeven, 'aard')]
    return [vast(`${tekst(uit(gegeven, 'naam')) ?? gegeven.id} (${lijsten.gegevensaarden[gegeven.aard]})`, gegeven.pad)]
  })
}

export const ontvangers: Vakken = (register) => {
  if (isMonitoring(register.rij)) return zonderNamen(register.rij)
  const { rij, context } = register
  const gegeven = rij.overleggen
    .flatMap((overleg) => verstrekkingenVan(context.b, overleg))
    .filter(({ van }) => van.includes(rij.hoedanigheid))
  const ids = [...new Set(gegeven.flatMap(({ aan }) => aan))]
  return anders(ids.map(kaleNaamVan), register)
}

export const buitenEer: Vakken = ({ context: { b }, rij }) => {
  const algemeen = uit(groep(b, 'afspraken'), 'buitenEer', 'of gegevens buiten de EER komen')
  const buiten = (rij.verwerking?.verwerkers ?? []).filter(({ binnenEer }) => binnenEer === 'nee')
  const land = 'noem in het eigen register het land en de waarborg'
  if (buiten.length > 0)
    return [
      vast(
        `ja: ${aaneen(
          buiten.map((each) => uit(each, 'naam')),
          ', ',
        )}; ${land}`,
        ...buiten.map((e) => e.pad),
      ),
    ]
  return [algemeen.waarde === 'ja' ? vast(`ja; ${land}`, ...algemeen.bronnen) : algemeen]
}
