import { lijsten } from '../../model/beschrijving.generated.ts'
import { findPartner } from '../../model/zoek.ts'
import { noem, opsomming } from '../patterns/noem.ts'
import { nogNietTeBeoordelen, type Regel, type Vondst } from '../types.ts'

const check: Regel['check'] = ({ beschrijving: b, index, peildatum }) => {
  // a herindeling goes over by law, a change of name changes nothing
  const overgangen = (b.rechtsopvolging ?? []).filter(({ soort }) => soort === 'overdracht-school' || soort === 'fusie')
  if (overgangen.length === 0) return []
  if (peildatum === undefined) return nogNietTeBeoordelen(['samenwerking.peildatum'])
  const toetreders = new Set((b.toetredingen ?? []).map(({ partner }) => partner))
  return overgangen.flatMap((overgang): Vondst[] => {
    const naar = findPartner(index, overgang.naar)
    if (!naar || !overgang.soort || overgang.datum === undefined || overgang.datum > peildatum) return []
    if (naar.kring === 'oprichter' || toetreders.has(naar.id)) return []
    const van = (overgang.van ?? []).map((id) => noem(findPartner(index, id) ?? { id }) ?? '')
    return [
      {
        pad: `${overgang.pad}.naar`,
        bericht: `Door ${lijsten.opvolgingen[overgang.soort]} ging ${opsomming(van)} op ${overgang.datum} over op ${noem(naar)}; ${noem(naar)} is geen partij en er staat geen toetreding.`,
        hulp: 'Laat de jurist beoordelen of de opvolger gebonden is. Zo nee: leg een toetreding vast, met een eigen besluit en een nieuwe volmacht.',
      },
    ]
  })
}

export const opvolgerZonderToetreding: Regel = {
  code: 'OND116',
  titel: 'Opvolger zonder eigen toetreding',
  ernst: 'vraag',
  rol: 'jurist',
  gronden: [
    { wet: 'burgerlijk-wetboek-boek-3', artikel: '72' },
    { wet: 'wet-algemene-regels-herindeling', artikel: '44', lid: '1' },
  ],
  dekt: [],
  check,
}
