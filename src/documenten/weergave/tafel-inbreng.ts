import { isGeheimhouder, moetZwijgen } from '../../model/afgeleid/geheim.ts'
import { type VolleVerstrekking, verstrekkingenVan } from '../../model/afgeleid/verstrekkingen.ts'
import type { Gegeven, Hoedanigheid, Overleg } from '../../model/beschrijving.generated.ts'
import { afgeleid, code, type LijstVak, lijstUit, lijstVan, staat, uit, type Vak } from '../../model/vak.ts'
import { lijst, type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import { findGegeven, maakIndex } from '../../model/zoek.ts'
import type { Bouwcontext } from '../soort.ts'
import { kaleNaamVan, vlag } from './namen.ts'
import { datWatVak } from './overleg-gronden.ts'
import { wetsvak } from './wetsvak.ts'

export const inbrengTabel = {
  inbreng: lijst('Wat deze deelnemer hier mag inbrengen', {
    gegevens: lijst('Welke gegevens, DAT voor WAT', {
      naam: waarde('Hoe het gegeven heet'),
      datWat: waarde('DAT of WAT, in hoofdletters'),
      grens: waarde('Grens van dit gegeven (begint met een kleine letter)'),
    }),
    aan: waarden('Wie het ontvangt, zonder lidwoord'),
    situatie: waarde('A, B of C'),
    isC: waarde('Is het situatie C?'),
    cGrond: waarde('Waarom een afwijkend doel toch mag'),
    naToestemming: waarde('Deelt deze geheimhouder na toestemming?'),
    naInstemming: waarde('Deelt wie geen wettelijk geheim heeft na een ja van de betrokkene?'),
    vanDeWet: waarde('Volgt het uit een wettelijke plicht of een meldrecht?'),
    anders: waarden('Andere wegen langs het geheim'),
    heeftAnders: waarde('Zijn er andere wegen?'),
    weg: waarde('Of er een weg langs het geheim is; onbekend als die nog moet worden bepaald'),
    wetten: waarde('De artikelen waarop de verstrekking steunt'),
    grens: waarde('Grens van de verstrekking (begint met een kleine letter)'),
    isKaal: waarde('Is er verder geen stap of grens?'),
  }),
  zonderInbreng: waarde('Staat vast dat deze deelnemer niets inbrengt?'),
  heeftToestemming: waarde('Is voor iets hiervan toestemming nodig om een geheim te doorbreken?'),
  heeftInstemming: waarde('Is voor iets hiervan een ja van de betrokkene nodig, zonder dat er een geheim is?'),
  heeftWat: waarde('Is er een WAT-gegeven bij?'),
  nooit: lijst('Wat deze deelnemer van de wet nooit inbrengt', {
    gegevens: waarden('De gegevens'),
    reden: waarde('Waarom niet (begint met een kleine letter)'),
    wetten: waarde('De wet en het artikel'),
  }),
  hoortAlleen: waarden('Wat deze deelnemer hier hoort maar niet inbrengt'),
  nietVoor: waarden('Wat hier ter sprake komt, maar niet van en niet voor deze deelnemer is'),
} as const

type Weergave = WeergaveVan<typeof inbrengTabel>

const naam = (gegeven: Gegeven): Vak => uit(gegeven, 'naam')

/** What may be known at a table: every gegeven once, DAT before WAT, else in the order of the description. */
export const opDatWat = (gegevens: Iterable<Gegeven>): readonly Gegeven[] => {
  const alle = [...new Set(gegevens)]
  return [...alle.filter(({ datWat }) => datWat !== 'wat'), ...alle.filter(({ datWat }) => datWat === 'wat')]
}

const bouwRij = (
  { wetten }: Bouwcontext,
  gever: Hoedanigheid,
  vol: VolleVerstrekking,
): Weergave['inbreng']['items'][number] => {
  const { verstrekking: v } = vol
  const pad = `${v.pad}.geheim`
  const zwijgt = moetZwijgen(gever)
  const wegen = v.geheim ?? []
  const anders = [
    ...(zwijgt && wegen.includes('rechtstreeks-betrokken') ? ['rechtstreeks betrokken bij dezelfde hulp'] : []),
    ...(zwijgt && wegen.includes('conflict-van-plichten') ? ['conflict van plichten'] : []),
  ]
  const onbekend = v.geheim === undefined && isGeheimhouder(gever) && !('geheim' in v.nvt)
  const toestemming = wegen.includes('toestemming')
  const wet = zwijgt && (wegen.includes('wettelijke-plicht') || wegen.includes('meldrecht'))
  return {
    gegevens: lijstVan(
      v.gegevens &&
        opDatWat(vol.gegevens).map((each) => ({
          naam: naam(each),
          datWat: datWatVak(each),
          grens: uit(each, 'toelichting'),
        })),
      [`${v.pad}.gegevens`],
    ),
    aan: lijstVan(v.aan && vol.aan.map(kaleNaamVan), [`${v.pad}.aan`]),
    situatie: code(v, 'situatie'),
    isC: vlag(v.situatie === 'C', `${v.pad}.situatie`),
    cGrond: uit(v, 'cGrond'),
    naToestemming: vlag(zwijgt && toestemming, pad),
    naInstemming: vlag(!zwijgt && toestemming, pad),
    vanDeWet: vlag(wet, pad),
    anders: lijstVan(
      anders.map((each) => afgeleid(each, [pad])),
      [pad],
    ),
    heeftAnders: vlag(anders.length > 0, pad),
    weg: afgeleid(onbekend ? undefined : wegen.length > 0, [pad], 'weg voorbij het geheim'),
    wetten: wetsvak(wetten, v, 'wetten'),
    grens: uit(v, 'toelichting'),
    isKaal: vlag(!toestemming && !wet && anders.length === 0 && !onbekend && v.toelichting === undefined, pad),
  }
}

/** Nobody has to say that there is no ban, so an absent list is simply empty. */
const nooitVan = ({ b, wetten }: Bouwcontext, gever: Hoedanigheid): Weergave['nooit'] => {
  const index = maakIndex(b)
  const rijen = (gever.nooitInbrengen ?? []).map((verbod) => ({
    gegevens: lijstVan(
      (verbod.gegevens ?? []).flatMap((id) => {
        const gegeven = findGegeven(index, id)
        return gegeven ? [naam(gegeven)] : []
      }),
      [`${verbod.pad}.gegevens`],
    ),
    reden: uit(verbod, 'toelichting'),
    wetten: wetsvak(wetten, verbod, 'wetten'),
  }))
  return lijstVan(rijen, [`${gever.pad}.nooitInbrengen`])
}

/** What one hoedanigheid gives, hears and keeps to itself at one table. */
export const bouwInbreng = (context: Bouwcontext, overleg: Overleg, gever: Hoedanigheid): Weergave => {
  const alle = verstrekkingenVan(context.b, overleg)
  const eigen = alle.filter(({ van }) => van.includes(gever))
  const pad = `${overleg.pad}.verstrekkingen`
  const geeft = new Set(eigen.flatMap(({ gegevens }) => gegevens))
  const verboden = new Set((gever.nooitInbrengen ?? []).flatMap(({ gegevens }) => gegevens ?? []))
  const niet = alle.flatMap(({ gegevens }) => gegevens).filter((each) => !geeft.has(each) && !verboden.has(each.id))
  const hoort = new Set(alle.filter(({ aan }) => aan.includes(gever)).flatMap(({ gegevens }) => gegevens))
  const namen = (gegevens: readonly Gegeven[]): LijstVak<Vak> => lijstVan(opDatWat(gegevens).map(naam), [pad])
  const ja = eigen.some(({ verstrekking: { geheim } }) => geheim?.includes('toestemming'))
  return {
    inbreng: {
      ...lijstUit(overleg, 'verstrekkingen', () => undefined),
      items: eigen.map((vol) => bouwRij(context, gever, vol)),
    },
    zonderInbreng: vlag(staat(overleg, 'verstrekkingen') !== 'onbekend' && eigen.length === 0, pad),
    heeftToestemming: vlag(ja && moetZwijgen(gever), pad),
    heeftInstemming: vlag(ja && !moetZwijgen(gever), pad),
    heeftWat: vlag(
      [...geeft].some(({ datWat }) => datWat !== 'dat'),
      pad,
    ),
    nooit: nooitVan(context, gever),
    hoortAlleen: namen(niet.filter((each) => hoort.has(each))),
    nietVoor: namen(niet.filter((each) => !hoort.has(each))),
  }
}
