import { groep } from '../../../model/vak.ts'
import type { Documentsoort } from '../../soort.ts'
import { afsprakenTabel, bouwAfspraken } from '../../weergave/afspraken.ts'
import { bewarenTabel, bouwBewaren } from '../../weergave/bewaren.ts'
import { bouwDoelbinding, doelbindingTabel } from '../../weergave/doelbinding.ts'
import { bouwGegevens, gegevensTabel } from '../../weergave/gegevens.ts'
import { bouwHoedanigheden, hoedanighedenTabel } from '../../weergave/hoedanigheden.ts'
import { bouwKop, kopTabel } from '../../weergave/kop.ts'
import { bouwLevensloop, levensloopTabel } from '../../weergave/levensloop.ts'
import { bouwOndertekening, ondertekeningTabel } from '../../weergave/ondertekening.ts'
import { bouwOpening, openingTabel } from '../../weergave/opening.ts'
import { bouwOverleggen, overleggenTabel } from '../../weergave/overleggen.ts'
import { bouwPartijen, partijenTabel } from '../../weergave/partijen.ts'
import { bouwVerantwoordelijkheid, verantwoordelijkheidTabel } from '../../weergave/verantwoordelijkheid.ts'
import { bouwVerwerkingen, verwerkingenTabel } from '../../weergave/verwerkingen.ts'
import { bouwVoorbehouden, voorbehoudenTabel } from '../../weergave/voorbehouden.ts'
import { bouwWgs, wgsTabel } from '../../weergave/wgs.ts'

const tabel = {
  ...kopTabel,
  ...openingTabel,
  ...doelbindingTabel,
  ...hoedanighedenTabel,
  ...gegevensTabel,
  ...bewarenTabel,
  ...verantwoordelijkheidTabel,
  ...afsprakenTabel,
  ...levensloopTabel,
  ...partijenTabel,
  ...overleggenTabel,
  ...verwerkingenTabel,
  ...voorbehoudenTabel,
  ...ondertekeningTabel,
  ...wgsTabel,
} as const

/** Aansluitdocument: the convenant with its annexes. */
export const aansluitdocument: Documentsoort = {
  nummer: '02',
  naam: 'aansluitdocument',
  groep: 'kern',
  titel: 'Convenant',
  achtervoegsel: 'van het convenant',
  voorWie: 'partijen, colleges en besturen',
  onderwerp: 'Convenant over het delen van persoonsgegevens',
  inPakket: true,
  publicatie: true,
  tabel,
  bouw: (context) => ({
    ...bouwKop(context),
    ...bouwOpening(context),
    ...bouwDoelbinding(context),
    ...bouwHoedanigheden(context),
    ...bouwGegevens(context),
    ...bouwBewaren(context),
    ...bouwVerantwoordelijkheid(context),
    ...bouwAfspraken(context),
    ...bouwLevensloop(context),
    ...bouwPartijen(context),
    ...bouwOverleggen(context),
    ...bouwVerwerkingen(context),
    ...bouwVoorbehouden(context),
    ...bouwOndertekening(context),
    ...bouwWgs(context),
  }),
  titelVan: ({ b }) => {
    const { titel, citeertitel } = groep(b, 'samenwerking')
    return titel ?? citeertitel ?? 'Convenant'
  },
}
