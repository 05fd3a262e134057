import { type Bevinding, sorteer } from '../bevinding/bevinding.ts'
import { type Fase, fasen, faseVan } from './fasen.ts'
import { plaatsTekst } from './fragment.ts'
import { type Palet, palet } from './kleur.ts'
import { aantal, rolnamen, statusnamen } from './namen.ts'
import type { Rapport, WerklijstOpties } from './rapport.ts'
import { omslaan, schoon } from './tekst.ts'

const faseKop: Readonly<Record<Fase, string>> = {
  start: 'Start',
  partijen: 'Partijen',
  overleggen: 'Overleggen',
  gegevens: 'Gegevens',
  grondslagen: 'Grondslagen',
  verantwoordelijkheid: 'Verantwoordelijkheid',
  bewaren: 'Bewaren',
  besluitvorming: 'Besluitvorming',
  ondertekening: 'Ondertekening',
  beheer: 'Beheer',
}

/** Everything that waits for one role, in the order in which a project comes to it. Complete: it is taken to a desk. */
export const werklijst = (rapport: Rapport, { rol, breedte, kleur }: WerklijstOpties): string => {
  const verf = palet(kleur)
  const mine = sorteer(rapport.bevindingen.filter((bevinding) => bevinding.rol === rol))
  const bestand = schoon(rapport.bestand)
  if (mine.length === 0) return `Voor ${rolnamen[rol]} staat er niets open in ${bestand}.\n`
  const title = `Werklijst voor ${rolnamen[rol]}: ${aantal(mine.length, ['punt', 'punten'])} in ${bestand} (${statusnamen[rapport.status]})`
  const parts = fasen.flatMap((fase) => {
    const items = mine.filter(({ pad }) => faseVan(pad) === fase)
    return items.length === 0
      ? []
      : [[verf.kop(faseKop[fase]), ...items.map((item) => entry(item, breedte, verf))].join('\n')]
  })
  return `${[verf.kop(title), ...parts].join('\n\n')}\n`
}

const entry = (
  { plaats, ernst, code, bericht, hulp, blokkeertVanaf }: Bevinding,
  breedte: number,
  verf: Palet,
): string => {
  const deadline = blokkeertVanaf ? ` (nodig voor ‘${statusnamen[blokkeertVanaf]}’)` : ''
  const head = omslaan(
    `  [ ] ${plaatsTekst(plaats)} ${ernst} ${code} ${bericht}${deadline}`.trim(),
    breedte - 2,
    '      ',
  )
  const lines = [`  ${head}`.replace(` ${ernst} ${code}`, ` ${verf.ernst[ernst](ernst)} ${code}`)]
  if (hulp !== '') lines.push(`      ${omslaan(`hulp: ${hulp}`, breedte - 6, '        ')}`)
  return lines.join('\n')
}
