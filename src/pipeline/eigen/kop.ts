import { type Bevinding, isVanaf, type Status } from '../../bevinding/bevinding.ts'
import { bedoeldeU } from '../../bevinding/lijkt-op.ts'
import type { Afwijking } from '../../model/beschrijving.generated.ts'
import type { Inhoud } from '../../pipeline.ts'
import type { Kop } from '../../template/kop.ts'
import { meld, plaatsIn } from './melding.ts'
import { type Plek, vervangbaar } from './soort.ts'
import { idPatroon } from './standaard.ts'

/** An own text with its front matter read. */
export interface Gelezen {
  readonly bestand: string
  readonly tekst: string
  readonly plek: Plek
  readonly kop?: Kop
}

const sleutels = {
  bouwsteen: ['id', 'titel', 'soort', 'grond', 'voor', 'als', 'toelichting', 'versie', 'vervangt', 'reden'],
  indeling: ['versie', 'vervangt', 'reden'],
  sjabloon: ['versie', 'vervangt', 'reden'],
} as const

export const waarde = ({ kop }: Gelezen, veld: string): string | undefined => kop?.velden.get(veld)?.waarde || undefined
const regelVan = ({ kop }: Gelezen, veld: string): number => kop?.velden.get(veld)?.regelnummer ?? 1

/** 'klachten@1' → id and version. */
export const leesVervangt = (tekst: string): { id: string; versie?: string } => {
  const at = tekst.indexOf('@')
  const [id, versie] = at < 0 ? [tekst, ''] : [tekst.slice(0, at), tekst.slice(at + 1)]
  return versie.trim() === '' ? { id: id.trim() } : { id: id.trim(), versie: versie.trim() }
}

export const redenVan = (afwijkingen: readonly Afwijking[], id: string): Afwijking | undefined =>
  afwijkingen.find(({ bouwsteen, reden }) => bouwsteen === id && reden !== undefined)

/** What is wrong with the name and with `vervangt`: such a text does not count. */
export const gebrekInNaam = (gelezen: Gelezen, inhoud: Inhoud): Bevinding | undefined => {
  const { bestand, plek } = gelezen
  const vervangt = waarde(gelezen, 'vervangt')
  const { standaard } = plek
  const raad = standaard && `vervangt: ${standaard.id}@${standaard.versie}`
  if (plek.soort === 'bouwsteen' && !idPatroon.test(plek.id))
    return meld('SJA106', plaatsIn(bestand), {
      bericht: `‘${plek.id}’ is geen goede naam voor een bouwsteen: kleine letters, cijfers en streepjes.`,
    })
  if (vervangt === undefined) {
    if (!standaard) return undefined
    return meld('SJA104', plaatsIn(bestand), {
      bericht: `Er is al een standaardtekst ‘${standaard.id}’, en dit bestand zegt niet dat het die vervangt.`,
      hulp: `Komt deze tekst in haar plaats? Zet dan in de kop: ${raad}`,
    })
  }
  const plaats = plaatsIn(bestand, regelVan(gelezen, 'vervangt'))
  const { id } = leesVervangt(vervangt)
  if (standaard && id === standaard.id) return undefined
  const bekend = vervangbaar(inhoud)
  if (!bekend.includes(id))
    return meld('SJA101', plaats, {
      bericht: `Er is geen standaardtekst ‘${id}’ om te vervangen.`,
      ...(bedoeldeU(id, bekend) === '' ? {} : { hulp: bedoeldeU(id, bekend) }),
    })
  return meld('SJA106', plaats, {
    bericht: `Dit bestand vervangt ‘${id}’, maar staat op de plaats van ‘${plek.id}’.`,
    hulp: raad ? `Bedoelt u ‘${plek.id}’? Schrijf ${raad}` : `Geef het bestand de plaats en de naam van ‘${id}’.`,
  })
}

/** What is wrong with the front matter of a text that counts all the same. */
export const gebrekenInKop = (
  gelezen: Gelezen,
  afwijkingen: readonly Afwijking[],
  status: Status,
): readonly Bevinding[] => {
  const { bestand, plek, kop } = gelezen
  const { soort, standaard } = plek
  const known: readonly string[] = sleutels[soort]
  const found: Bevinding[] = []
  for (const [naam, { regelnummer }] of kop?.velden ?? [])
    if (!known.includes(naam)) {
      const hulp = bedoeldeU(naam, known) || `De velden zijn: ${known.join(', ')}.`
      found.push(
        meld('SJA107', plaatsIn(bestand, regelnummer), { bericht: `Onbekend veld ‘${naam}’ in de kop.`, hulp }),
      )
    }
  for (const { tekst, regelnummer } of kop?.onleesbaar ?? [])
    found.push(
      meld('SJA107', plaatsIn(bestand, regelnummer), {
        bericht: `Deze regel in de kop is niet te lezen, of staat er twee keer: ‘${tekst.slice(0, 60)}’.`,
        hulp: 'Schrijf een veld op één regel: de naam, een dubbele punt, een spatie en de waarde.',
      }),
    )
  const vervangt = waarde(gelezen, 'vervangt')
  const { versie } = leesVervangt(vervangt ?? '')
  if (vervangt !== undefined && standaard && versie !== standaard.versie) {
    const nieuw = `vervangt: ${standaard.id}@${standaard.versie}`
    const anders = {
      bericht: `De eigen tekst hoort bij ${standaard.id}@${versie}, maar de standaardtekst is nu ${standaard.id}@${standaard.versie}.`,
      hulp: `Lees de standaardtekst (uitleg ${standaard.id}), neem over wat nodig is en schrijf dan ${nieuw}`,
    }
    const geen = {
      bericht: `Er staat niet bij welke versie van ‘${standaard.id}’ deze eigen tekst hoort.`,
      hulp: `Schrijf ${nieuw}`,
    }
    found.push(meld('SJA102', plaatsIn(bestand, regelVan(gelezen, 'vervangt')), versie === undefined ? geen : anders))
  }
  if (waarde(gelezen, 'reden') === undefined && !redenVan(afwijkingen, plek.id))
    found.push(
      meld('SJA103', plaatsIn(bestand), {
        bericht: `Bij de eigen tekst ‘${plek.id}’ staat niet waarom zij nodig is.`,
        ernst: isVanaf(status, 'ter-besluitvorming') ? 'fout' : 'waarschuwing',
        blokkeertVanaf: 'ter-besluitvorming',
      }),
    )
  if (soort === 'bouwsteen' && waarde(gelezen, 'toelichting') === undefined)
    found.push(
      meld('SJA109', plaatsIn(bestand), { bericht: `De eigen bouwsteen ‘${plek.id}’ heeft geen toelichting.` }),
    )
  return found
}
