import { type Gegeven, lijsten } from '../../model/beschrijving.generated.ts'
import { afgeleid, code, inGewoneTaal, type LijstVak, lijstUit, staat, uit, type Vak } from '../../model/vak.ts'
import { lijst, type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import type { Bouwcontext } from '../soort.ts'

export const gegevensTabel = {
  gegevens: lijst('De soorten gegevens die aan tafel kunnen komen', {
    id: waarde('Id van het gegeven'),
    naam: waarde('Hoe het gegeven heet'),
    gewoon: waarde('Hoe het gegeven heet in gewone taal'),
    aard: waarde('Gewoon, bijzonder, strafrechtelijk of BSN, als woord'),
    aardCode: waarde('Code van de aard'),
    datWat: waarde('DAT of WAT, als woord'),
    datWatCode: waarde('dat of wat'),
    datWatKort: waarde('DAT of WAT, in hoofdletters'),
    kant: waarde('Binnenkant of buitenkant'),
    kantCode: waarde('Code van de kant'),
    voorbeelden: waarden('Voorbeelden'),
    overWie: waarden('Over wie het gegeven gaat'),
    toelichting: waarde('Toelichting of grens'),
    isBijzonder: waarde('Valt het onder artikel 9 of 10 AVG, of is het een politie- of justitieel gegeven?'),
  }),
  heeftGezondheid: waarde('Zijn er gezondheidsgegevens?'),
  heeftBijzonder: waarde('Zijn er bijzondere persoonsgegevens (gezondheid of ander)?'),
  heeftStrafrecht: waarde('Zijn er strafrechtelijke gegevens?'),
  heeftBsn: waarde('Is er een burgerservicenummer?'),
  heeftPolitiegegevens: waarde('Zijn er politie- of justitiële gegevens?'),
} as const

type GegevenWeergave = WeergaveVan<typeof gegevensTabel>['gegevens']['items'][number]

/** A list of codes of a closed list as words. */
const codes = (gegeven: Gegeven): LijstVak<Vak> => {
  const words: Readonly<Record<string, string>> = lijsten.betrokkenen
  return lijstUit(gegeven, 'overWie', (item: string, i) =>
    afgeleid(words[item] ?? item, [`${gegeven.pad}.overWie[${i}]`]),
  )
}

const bouwGegeven = (gegeven: Gegeven): GegevenWeergave => {
  const { aard, datWat } = gegeven
  return {
    id: afgeleid(gegeven.id, [`${gegeven.pad}.id`]),
    naam: uit(gegeven, 'naam'),
    gewoon: inGewoneTaal(gegeven, 'naam'),
    aard: uit(gegeven, 'aard'),
    aardCode: code(gegeven, 'aard'),
    datWat: uit(gegeven, 'datWat'),
    datWatCode: code(gegeven, 'datWat'),
    datWatKort:
      datWat === undefined ? uit(gegeven, 'datWat') : afgeleid(datWat.toUpperCase(), [`${gegeven.pad}.datWat`]),
    kant: uit(gegeven, 'kant'),
    kantCode: code(gegeven, 'kant'),
    voorbeelden: lijstUit(gegeven, 'voorbeelden', (item: string, i) =>
      afgeleid(item, [`${gegeven.pad}.voorbeelden[${i}]`]),
    ),
    overWie: codes(gegeven),
    toelichting: uit(gegeven, 'toelichting'),
    isBijzonder: afgeleid(aard === undefined ? undefined : aard !== 'gewoon' && aard !== 'bsn', [
      `${gegeven.pad}.aard`,
    ]),
  }
}

export const bouwGegevens = ({ b }: Bouwcontext): WeergaveVan<typeof gegevensTabel> => {
  const items = b.gegevens
  /** A yes wins; without one, an item whose aard is unknown leaves the answer open. */
  const heeft = (...aarden: readonly string[]): Vak => {
    const found = items?.some((gegeven) => gegeven.aard !== undefined && aarden.includes(gegeven.aard))
    const open = items === undefined || items.some((gegeven) => gegeven.aard === undefined)
    const answer = found ? true : staat(b, 'gegevens') === 'nvt' || !open ? false : undefined
    return afgeleid(answer, ['gegevens'])
  }
  return {
    gegevens: lijstUit(b, 'gegevens', bouwGegeven),
    heeftGezondheid: heeft('gezondheid'),
    heeftBijzonder: heeft('gezondheid', 'bijzonder-overig'),
    heeftStrafrecht: heeft('strafrechtelijk'),
    heeftBsn: heeft('bsn'),
    heeftPolitiegegevens: heeft('politiegegeven', 'justitieel'),
  }
}
