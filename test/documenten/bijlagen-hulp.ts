import type { Bouwcontext, Documentsoort } from '../../src/documenten/soort.ts'
import { bewarenTabel, bouwBewaren } from '../../src/documenten/weergave/bewaren.ts'
import { bouwGegevens, gegevensTabel } from '../../src/documenten/weergave/gegevens.ts'
import { bouwKop, kopTabel } from '../../src/documenten/weergave/kop.ts'
import { bouwOndertekening, ondertekeningTabel } from '../../src/documenten/weergave/ondertekening.ts'
import { bouwOverleggen, overleggenTabel } from '../../src/documenten/weergave/overleggen.ts'
import { bouwPartijen, partijenTabel } from '../../src/documenten/weergave/partijen.ts'
import { bouwVerwerkingen, verwerkingenTabel } from '../../src/documenten/weergave/verwerkingen.ts'
import { bouwVoorbehouden, voorbehoudenTabel } from '../../src/documenten/weergave/voorbehouden.ts'
import { renderMarkdown } from '../../src/markdown/index.ts'
import type { Beschrijving } from '../../src/model/beschrijving.generated.ts'
import { beoordeel } from '../../src/pipeline/beoordeel.ts'
import { Bomen, type Boom } from '../../src/pipeline/bomen.ts'
import { contextVan } from '../../src/pipeline/maak.ts'
import { inhoud } from '../hulp/voorbeelden.ts'

/** The annexes alone; one article stands in for those that they refer to. */
const sjablonen = new Map(inhoud)
  .set(
    'templates/aansluitdocument.md.hbs',
    '{{titel "Bijlagen"}}\n\n{{bouwsteen "grondslag"}}\n\n{{bouwsteen "bijlagen-convenant"}}\n',
  )
  .set(
    'templates/bouwstenen/convenant/grondslag.md.hbs',
    '---\nid: grondslag\ntitel: Grondslagen\nsoort: artikel\nversie: 1\n---\n1. {{anker "abc"}}Situatie A, B of C.\n',
  )

const soort: Documentsoort = {
  nummer: '02',
  naam: 'aansluitdocument',
  groep: 'kern',
  titel: 'Convenant',
  achtervoegsel: 'van het convenant',
  voorWie: 'partijen',
  onderwerp: 'Bijlagen',
  tabel: {
    ...kopTabel,
    ...gegevensTabel,
    ...bewarenTabel,
    ...partijenTabel,
    ...overleggenTabel,
    ...verwerkingenTabel,
    ...voorbehoudenTabel,
    ...ondertekeningTabel,
  },
  bouw: (context) => ({
    ...bouwKop(context),
    ...bouwGegevens(context),
    ...bouwBewaren(context),
    ...bouwPartijen(context),
    ...bouwOverleggen(context),
    ...bouwVerwerkingen(context),
    ...bouwVoorbehouden(context),
    ...bouwOndertekening(context),
  }),
  titelVan: () => 'Bijlagen',
}

const lees = (bytes: Uint8Array): Beschrijving => {
  const { beschrijving, bevindingen } = beoordeel(bytes, inhoud, { bestand: 'samenwerking.yaml' })
  if (!beschrijving) throw new Error(bevindingen.map(({ bericht }) => bericht).join('\n'))
  return beschrijving
}

export const bouw = (bytes: Uint8Array): { boom: Boom; nergens: string[]; context: Bouwcontext } => {
  const context = contextVan(lees(bytes), inhoud)
  const bomen = new Bomen(context, sjablonen)
  const boom = bomen.bouw({ soort, context, pad: 'bijlagen' })
  return { boom, nergens: bomen.voltooi(boom, [boom]), context }
}

export const yaml = (text: string): Uint8Array => new TextEncoder().encode(`formaat: 1\n${text}`)
export const markdown = (bytes: Uint8Array): string => renderMarkdown(bouw(bytes).boom.tree)
