import { vervullers } from '../../model/afgeleid/deelnames.ts'
import { isOverheid } from '../../model/afgeleid/overheid.ts'
import {
  type Beschrijving,
  type Bewaartermijn,
  lijsten,
  type Medezeggenschap,
  type Verwerking,
} from '../../model/beschrijving.generated.ts'
import { isVoorstel } from '../../model/is-voorstel.ts'
import { afgeleid, groep, lijstVan, uit } from '../../model/vak.ts'
import { lijst, type WeergaveVan, waarde } from '../../model/weergave.ts'
import { findHoedanigheid, findPartner, maakIndex } from '../../model/zoek.ts'
import type { Bouwcontext } from '../soort.ts'
import { op, type Rij, rij, rijTabel, type Standdeel, samen, stand, standVanVeld, vanPartner } from './audit-stand.ts'

export const auditAfsprakenTabel = {
  verwerkersovereenkomsten: lijst('Per verwerker de overeenkomst', rijTabel),
  onderlingeRegelingen: lijst('De onderlinge regeling per verwerking met gezamenlijke verantwoordelijken', rijTabel),
  bewaartermijnen: lijst('De bewaartermijnen', rijTabel),
  selectielijsten: lijst('De categorie van de selectielijst, waar een overheid bewaart', rijTabel),
  medezeggenschap: lijst('De gevraagde instemming en adviezen van medezeggenschapsraden', rijTabel),
  adviesraden: lijst('De adviesraden', rijTabel),
  tafels: lijst('De overleggen waarvoor mensen moeten zijn opgeleid', { naam: waarde('Naam van het overleg') }),
} as const

const verwerkerRijen = (b: Beschrijving): Rij[] =>
  (b.verwerkingen ?? []).flatMap((verwerking) =>
    (verwerking.verwerkers ?? []).map((verwerker) =>
      rij(
        uit(verwerking, 'naam'),
        uit(verwerker, 'naam'),
        standVanVeld(verwerker, 'overeenkomst', verwerker.overeenkomst),
      ),
    ),
  )

const samenModellen: readonly string[] = ['gezamenlijk', 'gemengd', 'wettelijk-gezamenlijk']
const taken = ['informeren', 'rechten', 'datalek', 'bewaren', 'dpia'] as const

const regelingStand = (verwerking: Verwerking): Standdeel => {
  const verdeling = groep(verwerking, 'taakverdeling')
  const klaar = taken.filter((taak) => verdeling[taak] !== undefined || taak in verdeling.nvt).length
  const uitleg = `${klaar} van de ${taken.length} taken verdeeld`
  return stand(klaar === taken.length ? 'aanwezig' : 'nog-niet', [`${verwerking.pad}.taakverdeling`], uitleg)
}

const regelingRijen = (b: Beschrijving): Rij[] =>
  (b.verwerkingen ?? []).flatMap((verwerking) => {
    const regimes = (verwerking.verantwoordelijkheid ?? []).filter(({ model }) => samenModellen.includes(model ?? ''))
    const index = maakIndex(b)
    const namen = [...new Set(regimes.flatMap(({ verantwoordelijken }) => verantwoordelijken ?? []))].flatMap(
      (id) => findHoedanigheid(index, id)?.naam ?? [],
    )
    if (regimes.length === 0) return []
    const pad = `${verwerking.pad}.verantwoordelijkheid`
    const wie = afgeleid(namen.length === 0 ? 'nog niet genoemd' : namen.join('; '), [pad])
    return [rij(uit(verwerking, 'naam'), wie, regelingStand(verwerking))]
  })

const houdersVan = (b: Beschrijving, { pad, houders }: Bewaartermijn) => {
  const namen = (houders ?? []).flatMap((id) => findHoedanigheid(maakIndex(b), id)?.naam ?? [])
  return afgeleid(namen.length === 0 ? 'nog niet genoemd' : namen.join('; '), [`${pad}.houders`])
}

const termijnStand = (termijn: Bewaartermijn): Standdeel => {
  const { pad, termijnen = [], bron } = termijn
  if (isVoorstel(termijn)) return stand('nog-niet', [`${pad}.status`], 'voorstel, nog zonder akkoord')
  const paden = [`${pad}.termijnen`]
  return termijnen.length > 0 && termijnen.every(({ duur, start }) => duur !== undefined && start !== undefined)
    ? stand('aanwezig', paden, bron && lijsten.bewaarbronnen[bron])
    : stand('nog-niet', paden, 'de termijn is niet compleet')
}

const bewaartOverheid = (b: Beschrijving, { houders }: Bewaartermijn): boolean =>
  (houders ?? []).some((id) => (vervullers(b).get(id) ?? []).some(({ partner }) => isOverheid(partner)))

const raadStand = ({ pad, uitkomst, datum }: Medezeggenschap): Standdeel => {
  if (uitkomst === undefined) return stand('nog-niet', [`${pad}.uitkomst`])
  const woord = lijsten.medezeggenschapsuitkomsten[uitkomst]
  if (uitkomst === 'niet-nodig') return stand('nvt', [`${pad}.uitkomst`], 'volgens de beschrijving niet nodig')
  return stand(uitkomst === 'verkregen' ? 'aanwezig' : 'nog-niet', [`${pad}.uitkomst`], samen(woord, op(datum)), datum)
}

const raadRij = (b: Beschrijving, vraag: Medezeggenschap): Rij => {
  const orgaan = vraag.orgaan === undefined ? undefined : lijsten.medezeggenschapsorganen[vraag.orgaan]
  const recht = vraag.recht === undefined ? undefined : lijsten.medezeggenschapsrechten[vraag.recht]
  const wat = samen(recht, orgaan) || 'medezeggenschap'
  const wie = vanPartner(findPartner(maakIndex(b), vraag.partner), `${vraag.pad}.partner`)
  return rij(afgeleid(wat, [vraag.pad]), wie, raadStand(vraag))
}

export const bouwAuditAfspraken = ({ b }: Bouwcontext): WeergaveVan<typeof auditAfsprakenTabel> => {
  const termijnen = b.bewaartermijnen ?? []
  const { medezeggenschap = [], adviesraden = [] } = b.voortraject ?? {}
  return {
    verwerkersovereenkomsten: lijstVan(verwerkerRijen(b), ['verwerkingen']),
    onderlingeRegelingen: lijstVan(regelingRijen(b), ['verwerkingen']),
    bewaartermijnen: lijstVan(
      termijnen.map((each) => rij(uit(each, 'wat'), houdersVan(b, each), termijnStand(each))),
      ['bewaartermijnen'],
    ),
    selectielijsten: lijstVan(
      termijnen
        .filter((each) => each.bron !== 'wet' && bewaartOverheid(b, each))
        .map((each) =>
          rij(uit(each, 'wat'), houdersVan(b, each), standVanVeld(each, 'selectielijst', each.selectielijst)),
        ),
      ['bewaartermijnen'],
    ),
    medezeggenschap: lijstVan(
      medezeggenschap.map((vraag) => raadRij(b, vraag)),
      ['voortraject.medezeggenschap'],
    ),
    adviesraden: lijstVan(
      adviesraden.map((raad) =>
        rij(
          uit(raad, 'naam'),
          uit(raad, 'naam'),
          standVanVeld(raad, 'datum', samen(op(raad.datum), raad.uitkomst), 'nog-niet', raad.datum),
        ),
      ),
      ['voortraject.adviesraden'],
    ),
    tafels: lijstVan(
      (b.overleggen ?? []).map((overleg) => ({ naam: uit(overleg, 'naam') })),
      ['overleggen'],
    ),
  }
}
