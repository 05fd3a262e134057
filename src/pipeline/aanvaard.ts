import type { Bevinding, Locator, Status } from '../bevinding/bevinding.ts'
import { kenmerk } from '../bevinding/kenmerk.ts'
import type { Aanvaard, Beschrijving } from '../model/beschrijving.generated.ts'
import { zoekPad } from '../model/zoek-pad.ts'

/** A finding that someone accepted, with who and why. */
export interface AanvaardeBevinding {
  readonly bevinding: Bevinding
  readonly aanvaarding: Aanvaard
}

export interface Toegepast {
  /** What is left, and what is wrong with the acceptances themselves. */
  readonly bevindingen: readonly Bevinding[]
  readonly aanvaard: readonly AanvaardeBevinding[]
}

interface Bron {
  readonly plaats: Locator
  /** Source text of a path. */
  readonly tekstVan: (pad: string) => string
  readonly peildatum?: string
}

/** Themes of legal rules: a fact about the law may be accepted, a fault in the file itself may not. */
const teAanvaarden = /^(WET|PAR|GRO|BIJ|RET|REC|BEV|OND|OPB)\d{3}$/
const beslissers: readonly string[] = ['jurist', 'fg', 'bestuur']

export const metKenmerk = (bevinding: Bevinding, tekstVan: Bron['tekstVan']): Bevinding =>
  teAanvaarden.test(bevinding.code) && bevinding.pad !== undefined
    ? { ...bevinding, kenmerk: kenmerk(bevinding.code, tekstVan(bevinding.pad)) }
    : bevinding

/** Names the acceptance this path, or an id of something on the way to it? */
const gaatOver = (b: Beschrijving, { over }: Aanvaard, pad: string | undefined): boolean => {
  if (over === undefined || pad === undefined) return false
  if (zoekPad(b, over)?.pad === pad) return true
  const steps = [...pad.matchAll(/\]/g)].map(({ index }) => pad.slice(0, index + 1))
  return steps.some((step) => {
    const item = step.slice(0, step.lastIndexOf('['))
    return zoekPad(b, `${item}[${over}]`)?.pad === step
  })
}

interface Oordeel {
  readonly code: string
  readonly veld: string
  readonly bericht: string
  readonly hulp: string
  readonly blokkeertVanaf?: Status
}

/** What is missing in the acceptance itself; undefined when nothing is. */
const gebrek = (aanvaarding: Aanvaard, bevinding: Bevinding | undefined): Oordeel | undefined => {
  const { code, rol } = aanvaarding
  if (code !== undefined && !teAanvaarden.test(code)) {
    return {
      code: 'AAN004',
      veld: 'code',
      bericht: `Een bevinding met code ${code} kan niet worden aanvaard.`,
      hulp: 'Los de bevinding op. Alleen bevindingen over het recht kunnen worden aanvaard.',
    }
  }
  const leeg = (['code', 'over', 'kenmerk', 'rol', 'reden', 'datum'] as const).filter(
    (veld) => aanvaarding[veld] === undefined,
  )
  if (leeg[0] !== undefined) {
    return {
      code: 'AAN003',
      veld: leeg[0],
      bericht: `De aanvaarding ‘${aanvaarding.id}’ is niet compleet: ${leeg.join(', ')} ontbreekt. Zij telt niet mee.`,
      hulp: 'Vul in welke bevinding wordt aanvaard (code, over, kenmerk), door wie (rol), waarom (reden) en wanneer (datum).',
    }
  }
  if (rol !== undefined && !beslissers.includes(rol) && rol !== bevinding?.rol) {
    return {
      code: 'AAN003',
      veld: 'rol',
      bericht: `De aanvaarding ‘${aanvaarding.id}’ is van de rol ${rol}. Die kan deze bevinding niet aanvaarden; zij telt niet mee.`,
      hulp: 'Laat de jurist, de functionaris gegevensbescherming of het bestuur beslissen.',
    }
  }
  return undefined
}

const verlopen = ({ id, tot }: Aanvaard, peildatum: string | undefined): Oordeel | undefined =>
  tot !== undefined && peildatum !== undefined && tot < peildatum
    ? {
        code: 'AAN002',
        veld: 'tot',
        bericht: `De aanvaarding ‘${id}’ gold tot ${tot} en telt niet meer mee.`,
        hulp: 'Los de bevinding op, of laat opnieuw beslissen en pas de datum aan.',
      }
    : undefined

const zonderBevinding = ({ id, code, kenmerk: mark }: Aanvaard, there: Bevinding | undefined): Oordeel =>
  there
    ? {
        code: 'AAN001',
        veld: 'kenmerk',
        bericht: `De aanvaarding ‘${id}’ hoort bij kenmerk ${mark}, maar het kenmerk van bevinding ${code} is nu ${there.kenmerk}: de tekst op die plaats is veranderd. De aanvaarding telt niet mee.`,
        hulp: `Lees de bevinding opnieuw. Wordt zij weer aanvaard? Schrijf dan kenmerk: ${there.kenmerk} met een nieuwe datum.`,
      }
    : {
        code: 'AAN001',
        veld: 'code',
        bericht: `De aanvaarding ‘${id}’ hoort bij bevinding ${code}, maar die bevinding is er op deze plaats niet (meer).`,
        hulp: 'Haal de aanvaarding weg, of controleer ‘code’ en ‘over’.',
      }

/** Gives every finding its kenmerk, takes out what was accepted, and reports acceptances that do not count. */
export const pasAanvaardToe = (b: Beschrijving, gevonden: readonly Bevinding[], bron: Bron): Toegepast => {
  let open = gevonden.map((bevinding) => metKenmerk(bevinding, bron.tekstVan))
  const aanvaard: AanvaardeBevinding[] = []
  const over: Bevinding[] = []
  for (const aanvaarding of b.aanvaard ?? []) {
    const here = open.filter(({ code, pad }) => code === aanvaarding.code && gaatOver(b, aanvaarding, pad))
    const match = here.find((bevinding) => bevinding.kenmerk === aanvaarding.kenmerk)
    const oordeel =
      gebrek(aanvaarding, match ?? here[0]) ??
      (match ? verlopen(aanvaarding, bron.peildatum) : zonderBevinding(aanvaarding, here[0]))
    if (match && !oordeel) {
      open = open.filter((bevinding) => bevinding !== match)
      aanvaard.push({ bevinding: match, aanvaarding })
    }
    if (!oordeel) continue
    const { code, veld, bericht, hulp } = oordeel
    const pad = `${aanvaarding.pad}.${veld}`
    const vast = { ernst: 'waarschuwing', gronden: [], verwant: [], rol: 'jurist' } as const
    over.push({ ...vast, code, bericht, hulp, pad, plaats: bron.plaats(pad) })
  }
  return { bevindingen: [...open, ...over], aanvaard }
}
