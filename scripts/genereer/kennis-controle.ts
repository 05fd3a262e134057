/** What a JSON Schema cannot say about the legal knowledge: that it leans on the catalogue and the closed lists. */
import type { Catalogus } from '../../src/wetten/catalogus.ts'
import { valtOnder } from '../../src/wetten/kennis.ts'
import type { KennisJson } from '../../src/wetten/kennis-types.ts'
import type { Verwijzing } from '../../src/wetten/types.ts'

type Lijsten = Readonly<Record<string, Readonly<Record<string, string>>>>

const isVerwijzing = (value: object): value is Verwijzing => 'wet' in value && typeof value.wet === 'string'

/** Every reference inside a value, wherever it hangs. */
export const verwijzingenIn = (value: unknown): readonly Verwijzing[] => {
  if (typeof value !== 'object' || value === null) return []
  if (isVerwijzing(value)) return [value]
  return Object.values(value).flatMap(verwijzingenIn)
}

const schrijf = ({ wet, artikel, lid, onderdeel }: Verwijzing): string =>
  [wet, artikel, lid && `lid ${lid}`, onderdeel && `onder ${onderdeel}`].filter(Boolean).join(' ')

/** Knowledge may only rest on a row of exactly that place, in force, that someone has read. */
const verwijzingFout = (verwijzing: Verwijzing, catalogus: Catalogus): string | undefined => {
  const wet = catalogus.wet(verwijzing.wet)
  if (!wet) return 'staat niet in de catalogus'
  if (wet.status !== 'geldt') return `is ${wet.status}`
  if (verwijzing.artikel === undefined) return wet.zekerheid === 'C' ? 'heeft zekerheid C' : undefined
  const found = catalogus.artikel(verwijzing.wet, verwijzing.artikel, verwijzing.lid, verwijzing.onderdeel)
  if (!found?.precies) return 'staat niet in de catalogus'
  if (found.artikel.zekerheid === 'C') return 'heeft zekerheid C'
  return found.artikel.werking
}

const dubbel = (ids: readonly string[]): readonly string[] => ids.filter((id, at) => ids.indexOf(id) !== at)

export const controleerKennis = (kennis: KennisJson, catalogus: Catalogus, lijsten: Lijsten): readonly string[] => {
  const faults: string[] = []
  const namen = (lijst: string): readonly string[] => Object.keys(lijsten[lijst] ?? {})
  const uitLijst = (plek: string, lijst: string, waarden: readonly (string | undefined)[] = []): void => {
    for (const waarde of waarden)
      if (waarde !== undefined && !namen(lijst).includes(waarde)) faults.push(`${plek}: '${waarde}' niet in ${lijst}`)
  }
  const soorten = namen('hoedanigheidsoorten')
  const begin = (plek: string, waarden: readonly string[] = []): void => {
    for (const waarde of waarden)
      if (!soorten.some((soort) => valtOnder(soort, [waarde]))) faults.push(`${plek}: '${waarde}' is geen hoedanigheid`)
  }
  const plaatsen = [...namen('overlegsoorten'), ...namen('signaalsoorten'), ...namen('verwerkingsoorten')]
  const voor = (plek: string, waarden: readonly string[] = []): void => {
    for (const waarde of waarden)
      if (!plaatsen.includes(waarde)) faults.push(`${plek}: '${waarde}' is geen overleg, systeem of verwerking`)
  }
  const volledig = (lijst: string, gegeven: readonly string[]): void => {
    for (const naam of namen(lijst))
      if (naam !== 'anders' && !gegeven.includes(naam)) faults.push(`${lijst}: '${naam}' heeft geen kennis`)
    for (const naam of dubbel(gegeven)) faults.push(`${lijst}: '${naam}' staat er twee keer`)
    uitLijst(lijst, lijst, gegeven)
  }

  const termijnen = kennis.bewaartermijnen.map(({ id }) => id)
  volledig(
    'hoedanigheidsoorten',
    kennis.hoedanigheden.map(({ soort }) => soort),
  )
  volledig(
    'gegevensaarden',
    kennis.gegevens.map(({ aard }) => aard),
  )
  volledig(
    'overlegsoorten',
    kennis.overleggen.map(({ soort }) => soort),
  )
  for (const id of dubbel(termijnen)) faults.push(`bewaartermijnen: '${id}' staat er twee keer`)

  for (const each of kennis.hoedanigheden) {
    const grenzen = [...(each.verboden ?? []), ...(each.voorwaarden ?? [])]
    uitLijst(each.soort, 'geheimsoorten', [each.geheim.soort])
    uitLijst(each.soort, 'doorbrekingswegen', each.geheim.doorbreking)
    uitLijst(
      each.soort,
      'rollen-kenner',
      each.vragen?.map(({ rol }) => rol),
    )
    for (const groep of [each.taken, each.grondslagen, grenzen])
      for (const id of dubbel(groep.map((row) => row.id))) faults.push(`${each.soort}: '${id}' staat er twee keer`)
    for (const grens of grenzen) {
      uitLijst(each.soort, 'gegevensaarden', grens.aarden)
      begin(each.soort, grens.behalveAan)
    }
    for (const grondslag of each.grondslagen) {
      voor(each.soort, grondslag.voor)
      begin(each.soort, grondslag.aan)
      if (grondslag.wetten.length === 0) faults.push(`${each.soort}: grondslag '${grondslag.id}' zonder wetsartikel`)
    }
    for (const id of each.bewaren ?? [])
      if (!termijnen.includes(id)) faults.push(`${each.soort}: bewaartermijn '${id}' bestaat niet`)
  }
  for (const each of kennis.bewaartermijnen) {
    uitLijst(each.id, 'startgebeurtenissen', [each.start])
    begin(each.id, each.houders)
    voor(each.id, each.voor)
  }
  for (const each of kennis.overleggen) {
    uitLijst(each.soort, 'fasen-overleg', [each.fase])
    uitLijst(each.soort, 'hoedanigheidsoorten', each.deelnemers)
  }
  for (const each of kennis.bevoegdheden) {
    uitLijst('bevoegdheden', 'rechtsvormen', [each.rechtsvorm])
    uitLijst('bevoegdheden', 'orgaansoorten', [each.orgaan])
    uitLijst('bevoegdheden', 'mandaatsoorten', each.schakel)
  }
  for (const verwijzing of verwijzingenIn(kennis)) {
    const fout = verwijzingFout(verwijzing, catalogus)
    if (fout !== undefined) faults.push(`${schrijf(verwijzing)} ${fout}`)
  }
  return [...new Set(faults)]
}
