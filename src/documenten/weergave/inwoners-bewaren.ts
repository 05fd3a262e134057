import type { Bewaartermijn } from '../../model/beschrijving.generated.ts'
import { afgeleid, code, inGewoneTaal, type LijstVak, lijstUit, lijstVan, uit } from '../../model/vak.ts'
import { lijst, type WeergaveVan, waarde } from '../../model/weergave.ts'
import type { Bouwcontext } from '../soort.ts'
import { overleggenVan } from './inwoners-overleg.ts'

const bewaarItem = {
  wat: waarde('Wat er wordt bewaard'),
  volgensArchief: waarde('Volgt de termijn uit de selectielijst van de overheid?'),
  termijnen: lijst('Hoe lang, per uitkomst', {
    uitkomst: waarde('Code van de uitkomst'),
    termijn: waarde('Hoe lang'),
    start: waarde('Code van de gebeurtenis waarmee de termijn begint'),
    startTekst: waarde('De gebeurtenis in woorden'),
  }),
} as const

export const bewaarTabel = {
  bewaarAfspraken: lijst('Wat de partijen zelf hebben afgesproken te bewaren', bewaarItem),
  bewaarDossiers: lijst('Wat iedere partij volgens wet of richtlijn bewaart', bewaarItem),
} as const

type Item = WeergaveVan<typeof bewaarItem>

const bouwItem = (bewaartermijn: Bewaartermijn): Item => ({
  wat: inGewoneTaal(bewaartermijn, 'wat'),
  volgensArchief: afgeleid(bewaartermijn.bron === 'selectielijst' && 'termijnen' in bewaartermijn.nvt, [
    `${bewaartermijn.pad}.bron`,
  ]),
  termijnen: lijstUit(bewaartermijn, 'termijnen', (termijn: NonNullable<Bewaartermijn['termijnen']>[number]) => ({
    uitkomst: code(termijn, 'uitkomst'),
    termijn: uit(termijn, 'duur'),
    start: code(termijn, 'start'),
    startTekst: termijn.startAnders === undefined ? uit(termijn, 'start') : uit(termijn, 'startAnders'),
  })),
})

/** Terms that an overleg or signaalsysteem of this text refers to; when none is referred to, all. */
export const bewaarVan = (context: Bouwcontext): WeergaveVan<typeof bewaarTabel> => {
  const { b } = context
  const ids = new Set([
    ...overleggenVan(context).flatMap(({ bewaren }) => bewaren ?? []),
    ...(b.signaalsystemen ?? []).flatMap(({ bewaren }) => bewaren ?? []),
  ])
  const items = (b.bewaartermijnen ?? []).filter(({ id }) => ids.size === 0 || ids.has(id))
  const van = (keep: (bewaartermijn: Bewaartermijn) => boolean): LijstVak<Item> =>
    lijstVan(b.bewaartermijnen === undefined ? undefined : items.filter(keep).map(bouwItem), ['bewaartermijnen'])
  return {
    bewaarAfspraken: van(({ bron }) => bron === 'afspraak'),
    bewaarDossiers: van(({ bron }) => bron !== 'afspraak'),
  }
}
