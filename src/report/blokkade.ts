import { type Bevinding, type Rol, rollen } from '../bevinding/bevinding.ts'
import { blokkeert, volgendeStatus } from '../bevinding/blokkade.ts'
import { plaatsTekst } from './fragment.ts'
import type { Palet } from './kleur.ts'
import { aantal, statusnamen } from './namen.ts'
import type { Rapport } from './rapport.ts'
import { afkappen } from './tekst.ts'

const punten = ['punt', 'punten'] as const

/** Opening of the report: what blocks the next status, one line per role, so at most one screen. */
export const blokkadeTekst = ({ status, bevindingen }: Rapport, breedte: number, verf: Palet): string => {
  const stops = bevindingen.filter(({ stopt }) => stopt)
  if (stops.length > 0)
    return section(
      `Hierdoor kan nog geen document worden gemaakt: ${aantal(stops.length, punten)}.`,
      stops,
      breedte,
      verf,
    )
  const next = volgendeStatus(status)
  if (next === undefined) return ''
  const blocking = bevindingen.filter((bevinding) => blokkeert(bevinding, next))
  const name = statusnamen[next]
  if (blocking.length === 0) return verf.kop(`Niets staat de volgende status, ‘${name}’, in de weg.`)
  const now = blocking.filter((bevinding) => blokkeert(bevinding, status)).length
  const part = now === 0 ? '' : ` (${now === blocking.length ? 'alle' : now} ook al voor ‘${statusnamen[status]}’)`
  return section(
    `Voor de status ‘${name}’ moet eerst nog: ${aantal(blocking.length, punten)}${part}.`,
    blocking,
    breedte,
    verf,
  )
}

const section = (title: string, list: readonly Bevinding[], breedte: number, verf: Palet): string => {
  const groups: [string, Bevinding[]][] = [...rollen, undefined]
    .map((rol: Rol | undefined): [string, Bevinding[]] => [rol ?? 'iedereen', list.filter((item) => item.rol === rol)])
    .filter(([, items]) => items.length > 0)
  const nameWidth = Math.max(...groups.map(([name]) => name.length))
  const countWidth = Math.max(...groups.map(([, items]) => String(items.length).length))
  const lines = groups.map(([name, items]) => {
    const first = items[0] as Bevinding
    const lead = `  ${name.padEnd(nameWidth)}  ${String(items.length).padStart(countWidth)}  `
    const where =
      first.plaats.soort !== 'yaml' || first.plaats.regelnummer === undefined
        ? plaatsTekst(first.plaats)
        : `regel ${first.plaats.regelnummer}`
    const text = `${items.length > 1 ? 'eerst ' : ''}${where}: ${first.bericht}`
    return lead + afkappen(text, breedte - lead.length)
  })
  return [verf.kop(title), ...lines].join('\n')
}
