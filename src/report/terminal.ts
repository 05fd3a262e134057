import { type Bevinding, ernsten, sorteer, telling } from '../bevinding/bevinding.ts'
import { bevindingTekst } from './bevinding-tekst.ts'
import { blokkadeTekst } from './blokkade.ts'
import { plaatsTekst } from './fragment.ts'
import { type Palet, palet } from './kleur.ts'
import { aantal, ernstnamen, opsomming, statusnamen } from './namen.ts'
import type { Rapport, TerminalOpties } from './rapport.ts'
import { schoon } from './tekst.ts'

const maximum = 20

/** The report of `controleer`: first what blocks the next status, by role; then the findings, gravest first. */
export const terminalReport = (rapport: Rapport, opties: TerminalOpties): string => {
  const verf = palet(opties.kleur)
  const { bevindingen } = rapport
  const parts = [
    verf.kop(samenvatting(rapport)),
    blokkadeTekst(rapport, opties.breedte, verf),
    ...groups(rapport, opties, verf),
    rest(bevindingen.length, opties),
    onbeoordeeld(rapport),
    aanvaard(rapport),
    eigenTeksten(rapport),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

/** Findings that belong to no description: gravest first, with how many there are. */
export const bevindingenTekst = (bevindingen: readonly Bevinding[], opties: TerminalOpties): string => {
  const verf = palet(opties.kleur)
  const rapport: Rapport = { bestand: '', status: 'concept', bevindingen }
  const parts = [
    verf.kop(hoofdletter(tellingTekst(bevindingen))),
    ...groups(rapport, opties, verf),
    rest(bevindingen.length, opties),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

/** 'samenwerking.yaml (concept): 2 fouten en 1 vraag'; without a status when the description could not be read. */
export const samenvatting = ({ bestand, status, bevindingen }: Rapport): string => {
  const known = bevindingen.some(({ stopt }) => stopt) ? '' : ` (${statusnamen[status]})`
  return `${schoon(bestand)}${known}: ${tellingTekst(bevindingen)}`
}

export const tellingTekst = (bevindingen: readonly Bevinding[]): string => {
  const count = telling(bevindingen)
  const parts = ernsten.filter((ernst) => count[ernst] > 0).map((ernst) => aantal(count[ernst], ernstnamen[ernst]))
  return parts.length === 0 ? 'geen bevindingen' : opsomming(parts)
}

const groups = ({ bevindingen, bron }: Rapport, { breedte, alles }: TerminalOpties, verf: Palet): string[] => {
  // Of several findings on one place only the first shows the line.
  const entry = (bevinding: Bevinding, previous: Bevinding | undefined) => {
    const again = previous !== undefined && plaatsTekst(previous.plaats) === plaatsTekst(bevinding.plaats)
    return bevindingTekst(bevinding, { bron: again ? undefined : bron, breedte, verf })
  }
  let room = alles ? Number.POSITIVE_INFINITY : maximum
  return ernsten.flatMap((ernst) => {
    const group = sorteer(bevindingen.filter((bevinding) => bevinding.ernst === ernst))
    const shown = group.slice(0, room)
    room -= shown.length
    if (shown.length === 0) return []
    const title = verf.kop(hoofdletter(aantal(group.length, ernstnamen[ernst])))
    return [title, ...shown.map((bevinding, index) => entry(bevinding, shown[index - 1]))]
  })
}

const aanvaard = ({ aanvaard: count = 0 }: Rapport): string =>
  count === 0
    ? ''
    : `${count === 1 ? 'Eén bevinding is' : `${count} bevindingen zijn`} met een reden aanvaard; zij staan in het toetsrapport.`

const eigenTeksten = ({ eigenTeksten: count = 0 }: Rapport): string =>
  count === 0
    ? ''
    : `Deze samenwerking gebruikt ${aantal(count, ['eigen tekst', 'eigen teksten'])}; het toetsrapport noemt ${count === 1 ? 'haar' : 'ze'} met de reden.`

const onbeoordeeld = ({ nogNietTeBeoordelen: count = 0 }: Rapport): string =>
  count === 0
    ? ''
    : `${aantal(count, ['controle', 'controles'])} ${count === 1 ? 'kan' : 'kunnen'} nog niet alles beoordelen, omdat er gegevens ontbreken.`

const hoofdletter = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const rest = (count: number, { alles, allesZien }: TerminalOpties): string => {
  if (alles || count <= maximum) return ''
  const more = count - maximum
  return `En nog ${aantal(more, ['bevinding', 'bevindingen'])}.${allesZien ? ` Alles zien: ${allesZien}` : ''}`
}
