import type { Beschrijving } from '../../model/beschrijving.generated.ts'
import { afgeleid, groep, staat, type Vak } from '../../model/vak.ts'
import { waarde } from '../../model/weergave.ts'

export const doelgroepTabel = {
  gaatOverKinderen: waarde('Kan het over kinderen onder 16 jaar gaan, zodat de uitleg zich tot de ouders richt?'),
  kanOnder16: waarde('Kan iemand uit de doelgroep jonger dan 16 jaar zijn?'),
  kanOnder18: waarde('Kan iemand uit de doelgroep jonger dan 18 jaar zijn?'),
  voorUzelf: waarde('Spreekt de uitleg de persoon zelf aan? Nee zolang onbekend is over wie het gaat'),
  overJongeren: waarde('Gaan de gegevens over leerlingen of andere jongeren?'),
  metVolwassenen: waarde('Kan iemand uit de doelgroep 18 jaar of ouder zijn?'),
} as const

type Doelgroep = { readonly [K in keyof typeof doelgroepTabel]: Vak }

const paden = ['doelbinding.leeftijdVan', 'gegevens']
const WAT = 'voor wie deze uitleg is (de leeftijden van de doelgroep)'

/** May somebody in the target group be younger than this? Without a lowest age nobody is excluded. */
const kanOnder = (b: Beschrijving, leeftijd: number): boolean | undefined => {
  const d = groep(b, 'doelbinding')
  if (d.leeftijdVan !== undefined) return d.leeftijdVan < leeftijd
  return staat(d, 'leeftijdVan') === 'nvt' ? true : undefined
}

/** Are the data about pupils or other young people? Unknown while no gegeven says about whom it is. */
const overJongeren = ({ gegevens }: Beschrijving): boolean | undefined => {
  const overWie = (gegevens ?? []).flatMap((each) => each.overWie ?? [])
  return overWie.length === 0 ? undefined : overWie.includes('jongere')
}

/** Three-valued: young enough for parents to act for them, and young people are whom the data are about. */
const overKinderen = (b: Beschrijving): boolean | undefined => {
  const jong = kanOnder(b, 16)
  const over = overJongeren(b)
  if (jong === false || over === false) return false
  return jong && over ? true : undefined
}

export const bouwDoelgroep = (b: Beschrijving): Doelgroep => {
  const d = groep(b, 'doelbinding')
  const tot = d.leeftijdTot === undefined ? (staat(d, 'leeftijdTot') === 'nvt' ? true : undefined) : d.leeftijdTot > 18
  return {
    gaatOverKinderen: afgeleid(overKinderen(b), paden, WAT),
    kanOnder16: afgeleid(kanOnder(b, 16), paden, WAT),
    kanOnder18: afgeleid(kanOnder(b, 18), paden, WAT),
    voorUzelf: afgeleid(overKinderen(b) === false, paden),
    overJongeren: afgeleid(overJongeren(b), ['gegevens']),
    metVolwassenen: afgeleid(tot, ['doelbinding.leeftijdTot']),
  }
}
