import type { Hoedanigheid } from '../../model/beschrijving.generated.ts'
import { afgeleid, type LijstVak, type Vak } from '../../model/vak.ts'
import { type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import { maakIndex } from '../../model/zoek.ts'
import type { Bouwcontext } from '../soort.ts'
import { namenInGewoneTaal, overleggenVan } from './inwoners-overleg.ts'

export const geheimTabel = {
  metJa: waarden('Wie een geheim heeft en dat alleen na een ja deelt'),
  metPlicht: waarden('Wie een geheim heeft en door een wet iets moet vertellen'),
  bijGevaar: waarde('Mag een geheimhouder bij groot gevaar of door een meldrecht zelf besluiten te delen?'),
  bijGedwongenZorg: waarde('Neemt iemand deel met een taak bij verplichte zorg (Wvggz)?'),
  avgJa: waarde('Steunt een van de partijen op toestemming als grondslag?'),
  avgOvereenkomst: waarde('Steunt een van de partijen op een overeenkomst als grondslag?'),
} as const

const VERPLICHTE_ZORG = 'wet-verplichte-geestelijke-gezondheidszorg'

/** A law binds this party to a secret; as long as nobody said so, the way past it says enough. */
const isGebonden = ({ beroepsgeheim }: Hoedanigheid): boolean =>
  beroepsgeheim?.soort !== 'geen' && beroepsgeheim?.soort !== 'contractueel'

/** Who keeps a secret and shares along one way past it; unknown while no verstrekking is described. */
const langs = (context: Bouwcontext, weg: string): LijstVak<Vak> => {
  const geheim = new Set((context.b.hoedanigheden ?? []).filter(isGebonden).map(({ id }) => id))
  const beschreven = overleggenVan(context).flatMap(({ verstrekkingen }) => (verstrekkingen ? [verstrekkingen] : []))
  const ids = beschreven
    .flat()
    .filter(({ geheim }) => geheim?.some((each) => each === weg))
    .flatMap(({ van }) => van ?? [])
    .filter((id) => geheim.has(id))
  const found = namenInGewoneTaal(maakIndex(context.b), beschreven.length > 0 ? ids : undefined, ['overleggen'])
  return { ...found, wat: 'voor welke gegevens een geheimhouder toestemming vraagt' }
}

export const geheimVan = (context: Bouwcontext): WeergaveVan<typeof geheimTabel> => {
  const deelnemend = new Set(overleggenVan(context).flatMap((o) => (o.deelnemers ?? []).map((d) => d.hoedanigheid)))
  const meedoen = (context.b.hoedanigheden ?? []).filter(({ id }) => deelnemend.has(id))
  const letters = meedoen.flatMap(({ grondslagen }) => (grondslagen ?? []).map(({ avg }) => avg))
  const wegen = meedoen.flatMap(({ beroepsgeheim }) => beroepsgeheim?.doorbreking ?? [])
  const heeftLetter = (letter: 'a' | 'b'): Vak =>
    afgeleid(
      letters.length > 0 ? letters.includes(letter) : undefined,
      ['hoedanigheden'],
      'de grondslag van iedere partij',
    )
  return {
    metJa: langs(context, 'toestemming'),
    metPlicht: langs(context, 'wettelijke-plicht'),
    bijGevaar: afgeleid(wegen.includes('conflict-van-plichten') || wegen.includes('meldrecht'), ['hoedanigheden']),
    bijGedwongenZorg: afgeleid(
      meedoen.some(({ taken }) =>
        (taken ?? []).some(({ wetten }) => (wetten ?? []).some(({ wet }) => wet === VERPLICHTE_ZORG)),
      ),
      ['hoedanigheden'],
    ),
    avgJa: heeftLetter('a'),
    avgOvereenkomst: heeftLetter('b'),
  }
}
