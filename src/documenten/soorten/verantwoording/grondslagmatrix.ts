import {
  leemtenVan,
  type Matrixrij,
  grondslagmatrix as matrixVan,
  zonderRijen,
} from '../../../model/afgeleid/grondslagmatrix.ts'
import type { Overleg } from '../../../model/beschrijving.generated.ts'
import { afgeleid, type Vak } from '../../../model/vak.ts'
import type { Gegevenssoort, OpenVraag } from '../../soort.ts'
import { leemteVak, zonderRijenTekst } from '../../weergave/leemten.ts'
import { matrixJson } from './matrix-json.ts'
import { matrixkolommen, matrixrijen } from './matrix-rijen.ts'

const vraag = ({ wat: tekst, bronnen: [pad = ''], rol }: Vak): OpenVraag => ({ tekst, pad, ...(rol ? { rol } : {}) })

const vraagVanOverleg = ({ pad }: Overleg): OpenVraag =>
  vraag(afgeleid(undefined, [`${pad}.verstrekkingen`], zonderRijenTekst))

const vragenVanRij = (rij: Matrixrij): readonly OpenVraag[] =>
  leemtenVan(rij).map((leemte) => vraag(leemteVak(leemte, rij.doelen.length)))

/** The whole matrix for who counts, filters or compares: with what lacks in a column of its own. */
export const grondslagmatrix: Gegevenssoort = {
  nummer: '65',
  naam: 'grondslagmatrix',
  groep: 'verantwoording',
  titel: 'Grondslagmatrix',
  voorWie: 'juristen en functionarissen gegevensbescherming',
  formaten: ['csv', 'json'],
  nietOmdat: ({ b }) => ((b.overleggen ?? []).length === 0 ? 'er is nog geen overleg beschreven' : undefined),
  bouw: (context) => ({
    kolommen: matrixkolommen,
    rijen: matrixrijen(context),
    json: matrixJson(context),
    open: [...zonderRijen(context.b).map(vraagVanOverleg), ...matrixVan(context.b).flatMap(vragenVanRij)],
  }),
}
