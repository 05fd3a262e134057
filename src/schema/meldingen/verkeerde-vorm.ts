import type { Veldinfo } from '../../model/beschrijving.generated.ts'
import type { Ruw } from '../../model/ruw.ts'
import { citaat, type Oordeel } from './melding.ts'

const gevonden: Readonly<Record<Ruw['type'], string>> = {
  scalar: 'een losse waarde',
  lijst: 'een lijst',
  map: 'een groep velden',
}

type Vorm = 'waarde' | 'lijst' | 'groep' | 'bewonerstekst' | 'wet' | 'onderdeel'
const verwacht: Readonly<Record<Vorm, string>> = {
  waarde: 'één waarde',
  lijst: 'een lijst',
  groep: 'een groep velden',
  bewonerstekst: 'een tekst, of de velden ‘tekst’ en ‘inGewoneTaal’',
  wet: 'een wetsartikel',
  onderdeel: 'een groep velden met een id',
}

const vormVan = (info: Veldinfo, item: boolean): Vorm =>
  info.lijst && !item
    ? 'lijst'
    : info.soort === 'groep'
      ? item
        ? 'onderdeel'
        : 'groep'
      : info.soort === 'wet' || info.soort === 'bewonerstekst'
        ? info.soort
        : 'waarde'

const hulp = (vorm: Vorm, ruw: Ruw): string | undefined => {
  const bron = ruw.type === 'scalar' ? ruw.bron : ''
  if (/^(nvt|n\.v\.t\.?|geen)$/i.test(bron)) return 'Is dit niet van toepassing? Schrijf dan {nvt: de reden}.'
  if (vorm === 'lijst' && /^-\S/.test(bron)) return 'Zet een spatie achter ieder streepje: ‘- onderdeel’.'
  if (vorm === 'lijst' && ruw.type === 'map')
    return 'Zet een streepje en een spatie voor het eerste veld van ieder onderdeel, en laat de andere velden even ver inspringen.'
  if (vorm === 'lijst') return `Zet een streepje voor ieder onderdeel, of schrijf [${bron}].`
  if (vorm === 'wet') return 'Schrijf de verwijzing in delen: {wet: leerplichtwet-1969, artikel: 16, lid: 1}.'
  if (vorm === 'waarde' && ruw.type === 'map') {
    const keys = [...ruw.velden.keys()]
    return keys.length === 1 && /\s|\.$/.test(keys[0] ?? '')
      ? 'Staat er een dubbele punt in de tekst? Zet de hele tekst dan tussen aanhalingstekens.'
      : 'Schrijf één waarde achter de dubbele punt, zonder velden eronder.'
  }
  if (vorm === 'waarde' || vorm === 'bewonerstekst')
    return 'Schrijf één waarde achter de dubbele punt, zonder streepjes.'
  if (vorm === 'onderdeel') return 'Schrijf achter het streepje eerst ‘id: …’ en zet de andere velden eronder.'
  if (vorm === 'groep' && ruw.type === 'lijst') return 'Haal het streepje weg: hier hoort één groep, geen lijst.'
  return 'Zet de velden van deze groep op de regels eronder, verder ingesprongen.'
}

/** `type`: another shape than the field has. Stops, because nobody can tell what was meant. */
export const verkeerdeVorm = (titel: string, info: Veldinfo, ruw: Ruw, item = false): Oordeel => {
  const vorm = vormVan(info, item)
  const found = ruw.type === 'scalar' ? `de losse waarde ${citaat(ruw.bron)}` : gevonden[ruw.type]
  const where = item ? `In de lijst ‘${titel}’` : `Bij ‘${titel}’`
  const help = hulp(vorm, ruw)
  return {
    code: 'SCH101',
    bericht: `${where} hoort ${verwacht[vorm]}; er staat ${found}.`,
    ...(help ? { hulp: help } : {}),
    stopt: true,
    verwijder: true,
  }
}
