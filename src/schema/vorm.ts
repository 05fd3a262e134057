/** From the description as read to plain data, guided by the field table; every shape that does not fit is a finding. */
import type { Bevinding, Locator } from '../bevinding/bevinding.ts'
import { maakBevinding } from '../bevinding/maak.ts'
import type { Veldinfo } from '../model/beschrijving.generated.ts'
import { isDatum } from '../model/datum.ts'
import { kindPad } from '../model/pad.ts'
import type { Ruw, RuwLijst, RuwMap, RuwScalar } from '../model/ruw.ts'
import { zoekBsn } from './bsn.ts'
import { keurFormaat } from './formaat.ts'
import { meldGetal } from './meldingen/getal.ts'
import { citaat, type Oordeel } from './meldingen/melding.ts'
import { onbekendVeld } from './meldingen/onbekend-veld.ts'
import { meldDatum } from './meldingen/pattern.ts'
import { verkeerdeVorm } from './meldingen/verkeerde-vorm.ts'
import { type Velden, veld, veldenVan, wortelVelden } from './velden.ts'

/** Plain data: texts, numbers, groups, lists. An item that does not count is null, so that indexes stay those of the file. */
export type Data = Record<string, unknown>

const isLeeg = (ruw: Ruw): boolean =>
  ruw.type === 'scalar' && (ruw.bron.trim() === '' || (ruw.kaal && ruw.waarde === null))

const eenRegel = new Set(['tekst', 'id', 'ref', 'wetid', 'keuze', 'pad'])

class Lezer {
  readonly bevindingen: Bevinding[] = []
  readonly plaats: Locator

  constructor(plaats: Locator) {
    this.plaats = plaats
  }

  meld(pad: string, { code, verwijder: _verwijder, ...melding }: Oordeel, deel?: 'sleutel' | 'waarde'): void {
    this.bevindingen.push(maakBevinding(code, this.plaats(pad, deel), { pad, ...melding }))
  }

  groep(ruw: RuwMap, velden: Velden, pad: string, titel: string): Data {
    const data: Data = {}
    for (const [naam, kind] of ruw.velden) {
      const child = kindPad(pad, naam)
      const info = veld(velden, naam)
      if (!info && naam === 'nvt' && pad !== '') continue
      const bsn = kind.type === 'scalar' ? zoekBsn(naam, info?.titel ?? naam, kind.bron) : undefined
      if (bsn) this.meld(child, bsn)
      if (bsn?.verwijder) continue
      if (!info) this.meld(child, onbekendVeld(naam, Object.keys(velden), titel), 'sleutel')
      else {
        const value = this.waarde(kind, info, naam, child)
        if (value !== undefined) data[naam] = value
      }
    }
    return data
  }

  waarde(ruw: Ruw, info: Veldinfo, naam: string, pad: string): unknown {
    if (isLeeg(ruw) || info.soort === 'formaat') return undefined
    if (ruw.type === 'map' && ruw.velden.has('nvt') && info.soort !== 'id') {
      const denial = this.ontkenning(ruw, info, pad)
      if (denial !== 'ingevuld') return denial
    }
    if (!info.lijst) return this.enkel(ruw, info, naam, pad)
    if (ruw.type === 'lijst') return this.lijst(ruw, info, naam, pad)
    this.meld(pad, verkeerdeVorm(info.titel, info, ruw))
    return undefined
  }

  /** `{nvt: reden}`; 'ingevuld' when the group holds values as well. */
  ontkenning(ruw: RuwMap, info: Veldinfo, pad: string): Data | undefined | 'ingevuld' {
    const reden = ruw.velden.get('nvt')
    const others = [...ruw.velden.keys()].filter((key) => key !== 'nvt')
    const velden = info.lijst ? undefined : veldenVan(info)
    if (velden && others.some((key) => veld(velden, key))) {
      this.meld(kindPad(pad, 'nvt'), {
        code: 'SCH113',
        bericht: `Bij ‘${info.titel}’ staan ingevulde velden én ‘nvt’.`,
      })
      return 'ingevuld'
    }
    for (const key of others)
      this.meld(kindPad(pad, key), onbekendVeld(key, velden ? Object.keys(velden) : ['nvt'], info.titel), 'sleutel')
    if (reden?.type === 'scalar' && !isLeeg(reden)) {
      const bsn = zoekBsn('nvt', info.titel, reden.bron)
      if (bsn) this.meld(kindPad(pad, 'nvt'), bsn)
      return bsn?.verwijder ? undefined : { nvt: this.tekst(reden, 'tekst') }
    }
    this.meld(kindPad(pad, 'nvt'), { code: 'SCH112', bericht: `Bij ‘${info.titel}’ staat ‘nvt’ zonder reden.` })
    return undefined
  }

  lijst(ruw: RuwLijst, info: Veldinfo, naam: string, pad: string): unknown[] {
    return ruw.items.map((item, index) => {
      const child = kindPad(pad, index)
      if (isLeeg(item)) {
        this.meld(child, { code: 'SCH117', bericht: `De lijst ‘${info.titel}’ heeft een leeg onderdeel.` })
        return null
      }
      const bsn = item.type === 'scalar' ? zoekBsn(naam, info.titel, item.bron) : undefined
      if (bsn) this.meld(child, bsn)
      return bsn?.verwijder ? null : (this.enkel(item, info, naam, child, true) ?? null)
    })
  }

  enkel(ruw: Ruw, info: Veldinfo, naam: string, pad: string, item = false): unknown {
    const velden = veldenVan(info)
    if (velden && ruw.type === 'map') {
      const data = this.groep(ruw, velden, pad, info.titel)
      if (info.soort !== 'bewonerstekst' || typeof data.tekst === 'string') return data
      if (data.inGewoneTaal !== undefined) {
        this.meld(pad, { code: 'SCH118', bericht: `Bij ‘${info.titel}’ staat alleen de versie in gewone taal.` })
      }
      return undefined
    }
    if (ruw.type === 'scalar') {
      if (info.soort === 'bewonerstekst') return { tekst: this.tekst(ruw, 'alineas') }
      if (!velden) return this.scalar(ruw, info, naam, pad)
    }
    this.meld(pad, verkeerdeVorm(info.titel, info, ruw, item))
    return undefined
  }

  scalar(ruw: RuwScalar, info: Veldinfo, naam: string, pad: string): unknown {
    if (info.soort === 'getal') {
      if (typeof ruw.waarde === 'number' && Number.isSafeInteger(ruw.waarde)) return ruw.waarde
      this.meld(pad, meldGetal({ pad, naam, info, waarde: ruw.bron, params: {} }))
      return undefined
    }
    const text = this.tekst(ruw, info.soort)
    if (info.soort === 'datum' && /^\d{4}-\d{2}-\d{2}$/.test(text) && !isDatum(text)) {
      this.meld(pad, meldDatum({ naam, info, waarde: text }, true))
      return undefined
    }
    return text
  }

  /** The source text counts; a block scalar ends without its line end, and in a field of one line a line end is a space. */
  tekst(ruw: RuwScalar, soort: string): string {
    const text = ruw.bron.replace(/\r\n/g, '\n').replace(/\n+$/, '')
    return eenRegel.has(soort) ? text.replace(/ *\n+ */g, ' ') : text
  }
}

export const leesVorm = (ruw: Ruw, plaats: Locator): { bevindingen: Bevinding[]; data: Data } => {
  const lezer = new Lezer(plaats)
  if (ruw.type !== 'map') {
    lezer.meld('', {
      code: 'SCH101',
      bericht: `De beschrijving is geen groep velden${ruw.type === 'scalar' ? `, maar ${citaat(ruw.bron)}` : ''}.`,
      stopt: true,
    })
    return { bevindingen: lezer.bevindingen, data: {} }
  }
  const slecht = keurFormaat(ruw.velden.get('formaat'))
  if (slecht) lezer.meld('formaat', slecht)
  const data = { formaat: 1, ...lezer.groep(ruw, wortelVelden, '', 'de beschrijving') }
  return { bevindingen: lezer.bevindingen, data }
}
