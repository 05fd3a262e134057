import { leemtenVan, matrixrijenVan, zonderRijen } from '../../model/afgeleid/grondslagmatrix.ts'
import { partijen } from '../../model/afgeleid/partijen.ts'
import {
  type Beschrijving,
  type Hoedanigheid,
  type Modelobject,
  type Overleg,
  type Partner,
  veldtabel,
} from '../../model/beschrijving.generated.ts'
import { isVoorstel } from '../../model/is-voorstel.ts'
import { groep, staat, uit } from '../../model/vak.ts'
import type { Bouwcontext } from '../soort.ts'
import { type Rij, rij, samen, stand } from './audit-stand.ts'
import { korteNaamVan } from './namen.ts'

/** What a form asks of a type and the description does not know yet, in the words of the fields. */
const ontbreekt = <T extends Modelobject>(type: string, object: T): readonly string[] =>
  Object.entries(veldtabel[type] ?? {}).flatMap(([veld, { nodig }]) =>
    nodig !== undefined && staat(object, veld as keyof T & string) === 'onbekend'
      ? [String(uit(object, veld as keyof T & string).wat)]
      : [],
  )

const partnerRij = (partner: Partner): Rij => {
  const open = ontbreekt('Partner', partner)
  const uitkomst = stand(open.length > 0 ? 'nog-niet' : 'aanwezig', [partner.pad], samen(...open))
  return rij(uit(partner, 'id'), korteNaamVan(partner), uitkomst)
}

/** Who must answer: parties, and organisations of which nobody said yet how they belong. Who joins later comes later. */
export const uitvraagRijen = ({ b, peildatum }: Bouwcontext): readonly Rij[] => {
  const { partijen: alle, klassen, onbekend } = partijen(b, peildatum)
  const zonderNamen = klassen.map((klasse) =>
    rij(uit(klasse, 'id'), korteNaamVan(klasse), stand('zelf', [klasse.pad], 'nog zonder namen')),
  )
  return [...[...alle, ...onbekend].map(partnerRij), ...zonderNamen]
}

const voorstellen = (hoedanigheid: Hoedanigheid): boolean => {
  const { taken = [], grondslagen = [], beroepsgeheim } = hoedanigheid
  return [...taken, ...grondslagen, ...(beroepsgeheim ? [beroepsgeheim] : [])].some(isVoorstel)
}

const hoedanigheidRij = (hoedanigheid: Hoedanigheid): Rij => {
  const open = [
    ...ontbreekt('Hoedanigheid', hoedanigheid),
    ...(voorstellen(hoedanigheid) ? ['akkoord van de jurist'] : []),
  ]
  const uitkomst = stand(open.length > 0 ? 'nog-niet' : 'aanwezig', [hoedanigheid.pad], samen(...open))
  return rij(uit(hoedanigheid, 'id'), uit(hoedanigheid, 'naam'), uitkomst)
}

const aantalLeemten = (b: Beschrijving, overleg: Overleg): number =>
  matrixrijenVan(b, overleg).reduce((sum, each) => sum + leemtenVan(each).length, 0)

const overlegRij = (b: Beschrijving, overleg: Overleg): Rij => {
  const pad = `${overleg.pad}.verstrekkingen`
  const leemten = aantalLeemten(b, overleg)
  const wat = zonderRijen(b).includes(overleg)
    ? 'wie wat aan wie geeft'
    : leemten > 0
      ? `${leemten} ${leemten === 1 ? 'leemte' : 'leemten'} in de grondslagmatrix`
      : undefined
  return rij(uit(overleg, 'id'), uit(overleg, 'naam'), stand(wat === undefined ? 'aanwezig' : 'nog-niet', [pad], wat))
}

/** Per hoedanigheid its grounds, per overleg who gives what to whom. */
export const grondslagRijen = ({ b }: Bouwcontext): readonly Rij[] => {
  const open = ['hoedanigheden', 'gegevens', 'overleggen'] as const
  const leeg = open.filter((veld) => staat(b, veld) === 'onbekend')
  return [
    ...leeg.map((veld) => rij(uit(b, veld), uit(groep(b, 'samenwerking'), 'regio'), stand('nog-niet', [veld]))),
    ...(b.hoedanigheden ?? []).map(hoedanigheidRij),
    ...(b.overleggen ?? []).map((overleg) => overlegRij(b, overleg)),
  ]
}
