/** What `voorstel` prints: per partner kind or list what was proposed, with the law. */
import type { Voorgesteld, Voorstel } from '../index.ts'

const wetTekst = ({ citaat }: Voorstel): string => citaat ?? 'geen wet: een richtlijn of afspraak'

const perGroep = <T>(
  items: readonly T[],
  sleutel: (item: T) => string,
): readonly (readonly [string, readonly T[]])[] => {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(sleutel(item), [...(groups.get(sleutel(item)) ?? []), item])
  return [...groups]
}

const kop = (tekst: string): string => tekst.replace(/^‘(.*)’$/, '$1').replace(/^./, (letter) => letter.toUpperCase())

export const voorstelTekst = ({ voorstellen, vragen }: Voorgesteld): string => {
  const blokken = perGroep(voorstellen, ({ bij }) => bij).map(([bij, items]) => {
    const regels = items.flatMap((item) => [`  ${item.soort}: ${item.wat}`, `    ${wetTekst(item)}`])
    return [kop(bij), ...regels].join('\n')
  })
  const perRol = perGroep(vragen, ({ rol }) => rol).map(([rol, items]) => {
    const regels = [...new Set(items.map(({ bij, tekst }) => `  ${kop(bij)}: ${tekst}`))]
    return [`Alleen te beantwoorden door: ${rol}`, ...regels].join('\n')
  })
  return [...blokken, ...perRol].join('\n\n')
}

export const aantalTekst = (aantal: number): string => (aantal === 1 ? '1 voorstel' : `${aantal} voorstellen`)
