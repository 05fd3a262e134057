import type { Bevinding } from '../bevinding/bevinding.ts'
import { type Beschrijving, lijsten } from '../model/beschrijving.generated.ts'
import { datumTekst } from '../model/datum-tekst.ts'
import { noem } from '../model/noem.ts'
import { stappen } from '../model/pad.ts'
import { zoekPad } from '../model/zoek-pad.ts'
import type { OpenPunt } from '../tree/nodes.ts'
import { type OpenPuntregel, openPuntenVan } from '../tree/transforms/open-punten.ts'
import type { Boom } from './bomen.ts'
import type { Gegevensblad } from './gegevens.ts'

/** The thing of a list that a path leads into: the partner, the overleg. */
const waarvan = (b: Beschrijving, pad: string): string | undefined => {
  let at: unknown = b
  let naam: string | undefined
  for (const stap of stappen(pad)) {
    if (typeof at !== 'object' || at === null) break
    if ('veld' in stap) at = (at as Record<string, unknown>)[stap.veld]
    else {
      at = (at as readonly unknown[])[Number(stap.item)]
      if (typeof at === 'object' && at !== null) naam = noem(at as Record<string, unknown>) ?? naam
    }
  }
  return naam
}

const rolnaam = (rol: string | undefined): string => {
  const namen: Readonly<Record<string, string>> = lijsten['rollen-kenner']
  return namen[rol ?? 'projectleider'] ?? rol ?? ''
}

/** What an open point asks, of whom, and what the description itself already says about it. */
export const beschrijfOpenPunt =
  (b: Beschrijving) =>
  (punt: OpenPunt): OpenPuntregel => {
    const naam = punt.pad === undefined ? undefined : waarvan(b, punt.pad)
    const eigen = (b.openPunten ?? []).find(
      ({ over }) => over !== undefined && punt.pad !== undefined && zoekPad(b, over)?.pad === punt.pad,
    )
    const vraag = eigen?.vraag ? `: ${eigen.vraag}` : ''
    const voor = eigen?.voor ? `, vóór ${datumTekst(eigen.voor)}` : ''
    const bij = naam === undefined || punt.tekst.includes(naam.slice(1, -1)) ? '' : ` (${naam})`
    return { wat: `${punt.tekst}${bij}${vraag}`, wie: `${rolnaam(eigen?.rol ?? punt.rol)}${voor}` }
  }

/** Where an open point stands: the title of the document, and its path below the output folder. */
interface Vindplaats {
  readonly titel: string
  readonly pad: string
}

/** A definitive text has no open points: each is a reason not to make it. */
const reden = (b: Beschrijving, { titel, pad: bestand }: Vindplaats, punt: Omit<OpenPunt, 'type'>): Bevinding => {
  const { wat } = beschrijfOpenPunt(b)({ type: 'openPunt', ...punt })
  return {
    code: 'OPN100',
    ernst: 'fout',
    blokkeertVanaf: 'concept',
    bericht: `In het document ‘${titel}’ staat nog een open punt: ${wat}${wat.endsWith('?') ? '' : '.'}`,
    plaats: { soort: 'document', bestand },
    ...(punt.pad === undefined ? {} : { pad: punt.pad }),
    hulp: 'Vul het in de beschrijving in, of maak een concept zonder --definitief.',
    gronden: [],
    verwant: [],
    rol: (punt.rol ?? 'projectleider') as NonNullable<Bevinding['rol']>,
  }
}

export const openInDefinitief = (b: Beschrijving, { opdracht, tree }: Boom): Bevinding[] =>
  openPuntenVan(tree).map((punt) => reden(b, { titel: opdracht.soort.titel, pad: opdracht.pad }, punt))

export const openInGegevens = (b: Beschrijving, { soort, pad, inhoud }: Gegevensblad): Bevinding[] =>
  inhoud.open.map((punt) => reden(b, { titel: soort.titel, pad }, punt))
