import { bedoeldeU } from '../../bevinding/lijkt-op.ts'
import { lijsten } from '../../model/beschrijving.generated.ts'
import { citaat, hulpBijGeenWaarde, type Meldingsfunctie, opsomming, titelVan } from './melding.ts'

/** What other languages and older YAML write for yes and no. */
const jaNee: Readonly<Record<string, 'ja' | 'nee'>> = {
  yes: 'ja',
  true: 'ja',
  on: 'ja',
  waar: 'ja',
  j: 'ja',
  y: 'ja',
  '1': 'ja',
  aan: 'ja',
  no: 'nee',
  false: 'nee',
  off: 'nee',
  onwaar: 'nee',
  n: 'nee',
  '0': 'nee',
  uit: 'nee',
  neen: 'nee',
}

/** The value whose label the user wrote instead of the value itself. */
const byLabel = (naam: string | undefined, waarde: string): string | undefined => {
  if (naam === undefined || !(naam in lijsten)) return undefined
  const lijst: Readonly<Record<string, string>> = lijsten[naam as keyof typeof lijsten]
  return Object.keys(lijst).find((key) => lijst[key]!.toLowerCase() === waarde.toLowerCase())
}

/** `enum`: a value outside its closed list. */
export const meldEnum: Meldingsfunctie = (schending) => {
  const waarde = String(schending.waarde)
  const toegestaan = (schending.params.allowedValues as readonly string[] | undefined) ?? []
  const lower = waarde.toLowerCase()
  const other =
    schending.info?.soort === 'janee' && Object.hasOwn(jaNee, lower)
      ? jaNee[lower]
      : byLabel(schending.info?.naar, waarde)
  const vraag = other ? `Schrijf ‘${other}’.` : bedoeldeU(waarde, toegestaan)
  const geen = hulpBijGeenWaarde(waarde)
  const keuze = `Kies uit: ${opsomming(toegestaan)}.`
  return {
    code: 'SCH104',
    bericht: `Het veld ‘${titelVan(schending)}’ heeft de waarde ${citaat(waarde)}. Die staat niet in de lijst en telt als niet ingevuld.`,
    hulp: [vraag, geen, keuze].filter(Boolean).join(' '),
    verwijder: true,
  }
}
