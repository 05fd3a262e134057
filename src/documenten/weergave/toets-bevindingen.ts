import { type Bevinding, type Rol, rollen, telling } from '../../bevinding/bevinding.ts'
import { blokkeert, volgendeStatus } from '../../bevinding/blokkade.ts'
import { lijstVan } from '../../model/vak.ts'
import { deel, lijst, type WeergaveVan, waarde } from '../../model/weergave.ts'
import type { Bouwcontext } from '../soort.ts'
import type { Toets } from '../toets.ts'
import { bevindingTabel, bouwBevinding, feit, mits, rolnaam, statusnaam, uitToets } from './toets-bevinding.ts'

const perRolTabel = {
  naam: waarde('De rol'),
  punten: lijst('De bevindingen', bevindingTabel),
} as const

export const toetsBevindingenTabel = {
  toets: deel('De uitkomst in het kort', {
    status: waarde('De status waarvoor is getoetst, als woord'),
    volgende: waarde('De volgende status, als woord; ontbreekt na de laatste'),
    aantalRegels: waarde('Hoeveel controles er zijn uitgevoerd'),
    fouten: waarde('Aantal fouten'),
    waarschuwingen: waarde('Aantal waarschuwingen'),
    vragen: waarde('Aantal vragen'),
    aandachtspunten: waarde('Aantal aandachtspunten'),
    onbekend: waarde('Aantal bevindingen over een veld dat nog niet is ingevuld'),
    aanvaard: waarde('Aantal aanvaarde bevindingen'),
    blokkades: waarde('Hoeveel de volgende status in de weg staat'),
    nuAl: waarde('Hoeveel daarvan ook bij de huidige status al in de weg staat'),
    nogNiet: waarde('Hoeveel controles nog niet alles konden beoordelen'),
  }),
  rollen: lijst('Per rol wat er ligt; alleen rollen met iets', {
    naam: waarde('De rol'),
    blokkades: waarde('Wat de volgende status in de weg staat'),
    vragen: waarde('Vragen die alleen deze rol kan beantwoorden'),
    onbekend: waarde('Velden die nog niet zijn ingevuld'),
  }),
  blokkades: lijst('Wat de volgende status in de weg staat, per rol', perRolTabel),
  vragen: lijst('Wat alleen een mens kan beantwoorden, per rol', perRolTabel),
  nogNiet: lijst('Controles die nog niet alles konden beoordelen', {
    code: waarde('Code'),
    naam: waarde('Waar de controle over gaat'),
    plaatsen: waarde('Op hoeveel plaatsen iets onbekend is'),
  }),
} as const

/** Tells only that a field is empty; the report counts these, and lists them where they block. */
export const isOnbekendVeld = ({ code }: Bevinding): boolean => code === 'OPN001'

type Weergave = WeergaveVan<typeof toetsBevindingenTabel>
type PerRol = Weergave['blokkades']['items'][number]

const volgorde: readonly (Rol | undefined)[] = [...rollen, undefined]

const perRol = (context: Bouwcontext, list: readonly Bevinding[]): PerRol[] =>
  volgorde.flatMap((rol) => {
    const mine = list.filter((each) => each.rol === rol)
    const punten = lijstVan(mine.map(bouwBevinding(context)), [uitToets])
    return mine.length === 0 ? [] : [{ naam: feit(rolnaam(rol)), punten }]
  })

export const bouwToetsBevindingen = (context: Bouwcontext, toets: Toets): WeergaveVan<typeof toetsBevindingenTabel> => {
  const { status, bevindingen, aanvaard, nogNiet, aantalRegels, titelVan } = toets
  const volgende = volgendeStatus(status)
  const blokkades = volgende === undefined ? [] : bevindingen.filter((each) => blokkeert(each, volgende))
  const vragen = bevindingen.filter(({ ernst }) => ernst === 'vraag')
  const onbekend = bevindingen.filter(isOnbekendVeld)
  const aantal = telling(bevindingen)
  const van = (list: readonly Bevinding[], rol: Rol | undefined) => list.filter((each) => each.rol === rol).length
  return {
    toets: {
      status: feit(statusnaam(status)),
      volgende: mits(volgende && statusnaam(volgende)),
      aantalRegels: feit(aantalRegels),
      fouten: feit(aantal.fout),
      waarschuwingen: feit(aantal.waarschuwing),
      vragen: feit(aantal.vraag),
      aandachtspunten: feit(aantal.aandachtspunt),
      onbekend: feit(onbekend.length),
      aanvaard: feit(aanvaard.length),
      blokkades: feit(blokkades.length),
      nuAl: feit(blokkades.filter((each) => blokkeert(each, status)).length),
      nogNiet: feit(nogNiet.length),
    },
    rollen: lijstVan(
      volgorde
        .map((rol) => [rol, van(blokkades, rol), van(vragen, rol), van(onbekend, rol)] as const)
        .filter(([, ...counts]) => counts.some((count) => count > 0))
        .map(([rol, blocking, asked, unknown]) => ({
          naam: feit(rolnaam(rol)),
          blokkades: feit(blocking),
          vragen: feit(asked),
          onbekend: feit(unknown),
        })),
      [uitToets],
    ),
    blokkades: lijstVan(perRol(context, blokkades), [uitToets]),
    vragen: lijstVan(perRol(context, vragen), [uitToets]),
    nogNiet: lijstVan(
      nogNiet.map(({ code, paden }) => ({
        code: feit(code),
        naam: feit(titelVan(code) ?? code),
        plaatsen: feit(paden.length),
      })),
      [uitToets],
    ),
  }
}
