import type { Bevinding, Grond, Plaats, Rol, Status } from '../../bevinding/bevinding.ts'
import { lijsten } from '../../model/beschrijving.generated.ts'
import { eenmaal } from '../../model/eenmaal.ts'
import { afgeleid, lijstVan, type Vak } from '../../model/vak.ts'
import { veldinfo } from '../../model/veldinfo.ts'
import { lijst, type WeergaveVan, waarde } from '../../model/weergave.ts'
import { toonPad } from '../../model/zoek-pad.ts'
import type { Bouwcontext } from '../soort.ts'
import type { Toets } from '../toets.ts'
import { nvtVak } from './namen.ts'

export const grondenTabel = {
  heeftGronden: waarde('Steunt de bevinding op de wet?'),
  gronden: lijst('De wet waarop de bevinding steunt', {
    citaat: waarde('Wet en artikel'),
    link: waarde('Webadres'),
  }),
} as const

export const bevindingTabel = {
  id: waarde('Volgnummer, voor de naam van de bouwsteen'),
  code: waarde('Code'),
  ernst: waarde('Code van de ernst: fout, waarschuwing, vraag of aandachtspunt'),
  rol: waarde('Wie het antwoord weet'),
  bericht: waarde('Het feit'),
  hulp: waarde('Wat te doen'),
  regel: waarde('Regel in het bestand'),
  pad: waarde('Plaats in de beschrijving, met ids'),
  vanaf: waarde('Vanaf welke status het blokkeert, als woord'),
  kenmerk: waarde('Kenmerk voor een aanvaarding'),
  ...grondenTabel,
  verwant: lijst('Andere plaatsen die erbij horen', {
    bericht: waarde('Wat daar staat'),
    pad: waarde('Plaats in de beschrijving, met ids'),
  }),
} as const

export type Bevindingdeel = WeergaveVan<typeof bevindingTabel>

/** Source of what follows from checking, and not from one field. */
export const uitToets = 'toets'
/** Source of what the catalogue of laws says. */
const uitWet = 'schemas/wetten'

/** The field that a finding is about; a place that the schema does not know is no field. */
export const bronVan = (pad: string | undefined): readonly string[] => [
  pad !== undefined && veldinfo(pad) ? pad : uitToets,
]

export const feit = (value: string | number | boolean, bronnen: readonly string[] = [uitToets]): Vak =>
  afgeleid(value, bronnen)

/** A value that may be absent without being a question. */
export const mits = (value: string | number | undefined, bronnen: readonly string[] = [uitToets]): Vak =>
  value === undefined || value === '' ? nvtVak() : afgeleid(value, bronnen)

export const rolnaam = (rol: Rol | undefined): string =>
  rol === undefined ? 'iedereen' : lijsten['rollen-kenner'][rol]
export const statusnaam = (status: Status): string => lijsten.statussen[status]

/** In a signed text the link points to the version of its day, else to the law as it reads now. */
export const wetslink = ({ b, wetten, peildatum }: Bouwcontext, grond: Grond): string | undefined => {
  const vast = b.samenwerking?.status === 'ondertekend' || b.samenwerking?.status === 'gewijzigd'
  return wetten.jciLink(grond, vast && peildatum !== undefined ? { datum: peildatum } : {})
}

const plekVan = ({ b }: Bouwcontext, pad: string | undefined): Vak =>
  mits(pad === undefined ? undefined : toonPad(b, pad), bronVan(pad))

/** 'sjablonen/bouwstenen/klachten.md.hbs, regel 12' */
const sjabloonplek = ({ bestand, regelnummer }: Plaats): string =>
  regelnummer === undefined ? bestand : `${bestand}, regel ${regelnummer}`

/** The law behind a finding; what the catalogue does not hold is not printed. */
export const bouwGronden = (context: Bouwcontext, gronden: readonly Grond[]): WeergaveVan<typeof grondenTabel> => {
  const known = gronden.flatMap((grond) => {
    const citaat = context.wetten.citeer(grond, 'kort')
    return citaat === undefined
      ? []
      : [{ citaat: feit(citaat, [uitWet]), link: mits(wetslink(context, grond), [uitWet]) }]
  })
  return { heeftGronden: feit(known.length > 0), gronden: lijstVan(known, [uitToets]) }
}

/** Each finding has a number of its own, also one that was accepted. */
const nummers = eenmaal(
  ({ bevindingen, aanvaard }: Toets) =>
    new Map([...bevindingen, ...aanvaard.map(({ bevinding }) => bevinding)].map((each, at) => [each, at + 1])),
)

/** One finding as boxes; without the law when that stands above it already. */
export const bouwBevinding =
  (context: Bouwcontext, metWet = true) =>
  (bevinding: Bevinding): Bevindingdeel => {
    const { code, ernst, rol, bericht, hulp, plaats, pad, blokkeertVanaf, kenmerk, gronden, verwant } = bevinding
    const bron = bronVan(pad)
    return {
      id: feit(String(context.toets ? (nummers(context.toets).get(bevinding) ?? 0) : 0)),
      code: feit(code),
      ernst: feit(ernst),
      rol: feit(rolnaam(rol)),
      bericht: feit(bericht, bron),
      hulp: mits(hulp, bron),
      regel: mits(plaats.soort === 'yaml' ? plaats.regelnummer : undefined),
      pad: plaats.soort === 'sjabloon' ? feit(sjabloonplek(plaats)) : plekVan(context, pad),
      vanaf: mits(blokkeertVanaf && statusnaam(blokkeertVanaf)),
      kenmerk: mits(kenmerk),
      ...bouwGronden(context, metWet ? gronden : []),
      verwant: lijstVan(
        verwant.map((each) => ({ bericht: feit(each.bericht, bronVan(each.pad)), pad: plekVan(context, each.pad) })),
        [uitToets],
      ),
    }
  }
