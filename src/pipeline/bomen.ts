import { documentsoorten } from '../documenten/index.ts'
import type { Bouwcontext } from '../documenten/soort.ts'
import { statusTekst } from '../documenten/weergave/kop.ts'
import { lijsten } from '../model/beschrijving.generated.ts'
import { groep } from '../model/vak.ts'
import { type Bibliotheek, type EigenSjablonen, maakBibliotheek } from '../template/bibliotheek.ts'
import { SjabloonFout } from '../template/fout.ts'
import type { Omgeving } from '../template/helper.ts'
import { helpers } from '../template/helpers/index.ts'
import { render } from '../template/render.ts'
import { bouwBoom } from '../tree/bouw.ts'
import type { DocumentMeta, DocumentTree } from '../tree/nodes.ts'
import { vulInhoud } from '../tree/transforms/inhoud.ts'
import { type Doelen, nummer } from '../tree/transforms/nummering.ts'
import { losVerwijzingenOp, type Verwijsindex } from '../tree/transforms/verwijzingen.ts'
import type { Opdracht } from './opdrachten.ts'

export interface Boom {
  readonly opdracht: Opdracht
  readonly tree: DocumentTree
  readonly doelen: Doelen
}

/** Renders the trees of one run; templates are parsed once, references are resolved over the whole set. */
export class Bomen {
  private readonly context: Bouwcontext
  private readonly bibliotheek: Bibliotheek
  private readonly omgeving: Omit<Omgeving, 'document'>

  constructor(context: Bouwcontext, inhoud: ReadonlyMap<string, string>, eigen?: EigenSjablonen) {
    this.context = context
    this.bibliotheek = maakBibliotheek(inhoud, eigen)
    const benaming = groep(groep(context.b, 'samenwerking'), 'benaming')
    this.omgeving = {
      woorden: {
        partij: benaming.partijEnkelvoud ?? 'Partij',
        partijen: benaming.partijMeervoud ?? 'Partijen',
        convenant: benaming.convenant ?? 'convenant',
      },
      citeer: (plekken, vorm) => context.wetten.citeerSamen(plekken, vorm === 'voluit' ? 'vol' : 'kort'),
    }
  }

  /** A numbered tree, with references still open. */
  bouw(opdracht: Opdracht): Boom {
    const { soort, context } = opdracht
    const pad = `templates/${soort.naam}.md.hbs`
    const sjabloon = this.bibliotheek.sjabloon(pad)
    if (!sjabloon) throw new SjabloonFout('Dit sjabloon ontbreekt.', pad, 1, 1)
    const rendered = render(sjabloon, soort.bouw(context), {
      bibliotheek: this.bibliotheek,
      helpers,
      omgeving: { ...this.omgeving, document: soort.naam },
      profiel: context.b.samenwerking?.profiel ?? 'onderwijs',
    })
    const tree = bouwBoom(rendered, this.meta(opdracht), soort.kopnummers === true)
    return { opdracht, tree, doelen: nummer(tree) }
  }

  /** Resolves the references and fills the contents list; gives the references that lead nowhere. */
  voltooi(boom: Boom, alle: readonly Boom[]): string[] {
    const doelen = new Map<string, Doelen>(alle.map((other) => [other.opdracht.soort.naam, other.doelen]))
    doelen.set(boom.opdracht.soort.naam, boom.doelen)
    const benaming = this.omgeving.woorden.convenant
    const achtervoegsel = new Map(
      documentsoorten.map((soort) => [
        soort.naam,
        soort.naam === 'aansluitdocument' ? `van het ${benaming}` : soort.achtervoegsel,
      ]),
    )
    const index: Verwijsindex = { doelen, achtervoegsel }
    const lost = losVerwijzingenOp(boom.tree, index)
    vulInhoud(boom.tree)
    return lost
  }

  private meta({ soort, context }: Opdracht): DocumentMeta {
    const s = groep(this.context.b, 'samenwerking')
    return {
      naam: soort.naam,
      nummer: soort.nummer,
      titel: soort.titelVan(context),
      samenwerking: s.citeertitel ?? s.titel ?? '',
      ...(s.versie === undefined ? {} : { versie: s.versie }),
      ...(s.versiedatum === undefined ? {} : { versiedatum: s.versiedatum }),
      status: statusTekst(context, lijsten.statussen[s.status ?? 'concept']),
      onderwerp: soort.onderwerp,
      ...(soort.bekendmaking?.(context) ? { bekendmaking: true } : {}),
      ...(soort.kaart ? { kaart: true } : {}),
      ...(soort.formulier ? { formulier: { id: soort.naam, versie: s.versie ?? '0' } } : {}),
    }
  }
}
