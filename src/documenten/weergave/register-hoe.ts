/** How long, how safe and on which ground: the last columns of a row of the register. */
import { grondenVoor } from '../../model/afgeleid/gronden.ts'
import { uitzonderingenVoor } from '../../model/afgeleid/leemten.ts'
import { bewaartermijnenVan, systemenVan } from '../../model/afgeleid/register.ts'
import { type Bewaartermijn, type Grondslag, lijsten, type Termijn } from '../../model/beschrijving.generated.ts'
import { isVoorstel } from '../../model/is-voorstel.ts'
import { afgeleid, groep, uit, type Vak } from '../../model/vak.ts'
import { findDoel, maakIndex } from '../../model/zoek.ts'
import { aaneen, isMonitoring, tekst, type Vakken, vast, zonderNamen } from './register-basis.ts'
import { gegevensVoor } from './register-wat.ts'
import { bekendeVerwijzingen } from './wetsvak.ts'

/** '2 jaar vanaf de afsluiting van de casus', as the convenant has it. */
const termijnTekst = (termijn: Termijn): readonly Vak[] => {
  const duur = uit(termijn, 'duur', 'de bewaartermijn')
  const start =
    termijn.start === 'anders' ? uit(termijn, 'startAnders') : uit(termijn, 'start', 'vanaf wanneer de termijn loopt')
  if (duur.staat !== 'gegeven' || start.staat !== 'gegeven')
    return [duur, start].filter((box) => box.staat !== 'gegeven')
  const uitkomst = termijn.uitkomst && termijn.uitkomst !== 'altijd' ? `${lijsten.uitkomsten[termijn.uitkomst]}: ` : ''
  return [vast(`${uitkomst}${duur.waarde} vanaf ${start.waarde}`, termijn.pad)]
}

const bewaarVakken = (termijn: Bewaartermijn): readonly Vak[] => {
  const wat = tekst(uit(termijn, 'wat')) ?? termijn.id
  const reden = termijn.nvt.termijnen
  if (reden !== undefined) return [vast(`${wat} (${reden})`, `${termijn.pad}.termijnen`)]
  if (termijn.termijnen === undefined) return [uit(termijn, 'termijnen')]
  const boxes = termijn.termijnen.flatMap(termijnTekst)
  const bekend = aaneen(boxes, '; ')
  const open = boxes.filter((box) => box.staat !== 'gegeven')
  const voorstel = isVoorstel(termijn) ? ' (voorstel)' : ''
  return [...(bekend ? [vast(`${wat} (${bekend})${voorstel}`, termijn.pad)] : []), ...open]
}

export const bewaren: Vakken = ({ context: { b }, rij }) => {
  if (isMonitoring(rij)) return zonderNamen(rij)
  const termijnen = bewaartermijnenVan(b, rij)
  if (termijnen.length > 0) return termijnen.flatMap(bewaarVakken)
  return [afgeleid(undefined, ['bewaartermijnen'], 'hoe lang dit hier wordt bewaard', 'fg')]
}

export const beveiliging: Vakken = ({ context: { b } }) => {
  const beveiligd = groep(groep(b, 'afspraken'), 'beveiliging')
  const { maatregelen, pad } = beveiligd
  const kanaal = uit(beveiligd, 'kanaal')
  return [
    ...(maatregelen?.map((each, i) => vast(each, `${pad}.maatregelen[${i}]`)) ?? [uit(beveiligd, 'maatregelen')]),
    ...(kanaal.staat === 'gegeven' ? [vast(`kanaal: ${kanaal.waarde}`, ...kanaal.bronnen)] : []),
  ]
}

/** Grounds of the partner itself come in the place of those of the hoedanigheid. */
export const grondslag: Vakken = (register) => {
  const { context, rij } = register
  const index = maakIndex(context.b)
  const eigenDoelen = rij.overleggen
    .flatMap((overleg) => overleg.doelen ?? [])
    .flatMap((id) => findDoel(index, id) ?? [])
  const systemen = systemenVan(context.b, rij)
  const vanSysteem = ({ doelen }: Grondslag): boolean =>
    systemen.some((systeem) => systeem.doelen?.some((id) => doelen?.includes(id)))
  const gronden =
    [rij.vervulling.grondslagen, rij.hoedanigheid.grondslagen]
      .map((all) => (systemen.length > 0 ? (all ?? []).filter(vanSysteem) : grondenVoor(index, all, eigenDoelen)))
      .find((found) => found.length > 0) ?? []
  if (gronden.length === 0)
    return 'grondslagen' in rij.hoedanigheid.nvt
      ? [uit(rij.hoedanigheid, 'grondslagen')]
      : [afgeleid(undefined, [`${rij.hoedanigheid.pad}.grondslagen`], 'grondslag voor dit doel', 'jurist')]
  const cite = (refs: Grondslag['wetten']): string =>
    context.wetten.citeerSamen(bekendeVerwijzingen(context.wetten, refs), 'kort') ?? ''
  const velden = isMonitoring(rij) ? [] : uitzonderingenVoor(gegevensVoor(register)).map(({ veld }) => veld)
  return [
    ...gronden.map((grond) => {
      const wet = cite(grond.wetten)
      const letter = [grond.avg, wet].filter((part) => part !== undefined && part !== '').join(': ')
      return vast(`${letter || grond.id}${isVoorstel(grond) ? ' (voorstel)' : ''}`, grond.pad)
    }),
    ...velden.flatMap((veld) => {
      const wet = cite(gronden.flatMap((grond) => grond[veld] ?? []))
      return wet === '' ? [] : [vast(`${veld === 'bsn' ? 'BSN' : `${veld}e gegevens`}: ${wet}`, rij.hoedanigheid.pad)]
    }),
  ]
}
