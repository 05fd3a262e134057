import type { Bewaartermijn, Termijn } from '../../model/beschrijving.generated.ts'
import { afgeleid, code, inGewoneTaal, type LijstVak, lijstUit, lijstVan, uit, type Vak } from '../../model/vak.ts'
import { lijst, type WeergaveVan, waarde } from '../../model/weergave.ts'
import type { Bouwcontext } from '../soort.ts'
import { bouwDoelgroep } from './doelgroep.ts'
import { overleggenVan } from './inwoners-overleg.ts'

const bewaarItem = {
  wat: waarde('Wat er wordt bewaard'),
  volgensArchief: waarde('Volgt de termijn uit de selectielijst van de overheid?'),
  termijnen: lijst('Hoe lang, per uitkomst', {
    uitkomst: waarde('Code van de uitkomst'),
    termijn: waarde('Hoe lang'),
    vanaf: waarde('Vanaf wanneer, als deel van een zin'),
  }),
} as const

export const bewaarTabel = {
  bewaarAfspraken: lijst('Wat de partijen zelf hebben afgesproken te bewaren', bewaarItem),
  bewaarDossiers: lijst('Wat iedere partij volgens wet of richtlijn bewaart', bewaarItem),
} as const

type Item = WeergaveVan<typeof bewaarItem>

/** The event in plain words; where somebody is spoken to, first to a parent, then to the person himself. */
const gebeurtenissen: Readonly<Record<string, string | readonly [string, string]>> = {
  'afsluiting-casus': 'nadat het overleg is gestopt',
  verslag: 'na het overleg',
  'laatste-wijziging': 'na de laatste wijziging',
  uitschrijving: ['nadat uw kind van school is', 'nadat u van school bent'],
  'besluit-ondersteuning': 'na het besluit of het advies',
  signaal: 'na de melding',
  geboortedatum: 'na de geboorte',
  'einde-kwalificatieplicht': ['nadat uw kind niet meer naar school hoeft', 'nadat u niet meer naar school hoeft'],
}

const vanafVak = (termijn: Termijn, zelf: boolean): Vak => {
  const tekst = gebeurtenissen[termijn.start ?? '']
  const start = termijn.startAnders === undefined ? uit(termijn, 'start') : uit(termijn, 'startAnders')
  if (tekst === undefined) return start.staat === 'gegeven' ? { ...start, waarde: `vanaf ${start.waarde}` } : start
  return { ...start, staat: 'gegeven', waarde: typeof tekst === 'string' ? tekst : tekst[zelf ? 1 : 0] }
}

const bouwItem = (bewaartermijn: Bewaartermijn, zelf: boolean): Item => ({
  wat: inGewoneTaal(bewaartermijn, 'wat'),
  volgensArchief: afgeleid(bewaartermijn.bron === 'selectielijst' && 'termijnen' in bewaartermijn.nvt, [
    `${bewaartermijn.pad}.bron`,
  ]),
  termijnen: lijstUit(bewaartermijn, 'termijnen', (termijn: Termijn) => ({
    uitkomst: code(termijn, 'uitkomst'),
    termijn: uit(termijn, 'duur'),
    vanaf: vanafVak(termijn, zelf),
  })),
})

/** Terms that an overleg or signaalsysteem of this text refers to; when none is referred to, all. */
export const bewaarVan = (context: Bouwcontext): WeergaveVan<typeof bewaarTabel> => {
  const { b } = context
  const zelf = bouwDoelgroep(b).voorUzelf.waarde === true
  const ids = new Set([
    ...overleggenVan(context).flatMap(({ bewaren }) => bewaren ?? []),
    ...(b.signaalsystemen ?? []).flatMap(({ bewaren }) => bewaren ?? []),
  ])
  const items = (b.bewaartermijnen ?? []).filter(({ id }) => ids.size === 0 || ids.has(id))
  const van = (keep: (bewaartermijn: Bewaartermijn) => boolean): LijstVak<Item> =>
    lijstVan(b.bewaartermijnen === undefined ? undefined : items.filter(keep).map((item) => bouwItem(item, zelf)), [
      'bewaartermijnen',
    ])
  return {
    bewaarAfspraken: van(({ bron }) => bron === 'afspraak'),
    bewaarDossiers: van(({ bron }) => bron !== 'afspraak'),
  }
}
