import { noem } from '../patterns/noem.ts'
import { nogNietTeBeoordelen, type Regel, type Vondst } from '../types.ts'

const check: Regel['check'] = ({ beschrijving, index }) => {
  const partners = beschrijving.partners ?? []
  const filled = new Set(partners.flatMap((partner) => (partner.hoedanigheden ?? []).map((each) => each.hoedanigheid)))
  const unknown = partners.filter((partner) => partner.hoedanigheden === undefined && !('hoedanigheden' in partner.nvt))
  const vondsten = (beschrijving.overleggen ?? []).flatMap((overleg) =>
    (overleg.deelnemers ?? []).flatMap((deelnemer): Vondst[] => {
      const id = deelnemer.hoedanigheid
      // who sits there now and then, without being party, is no partner in the list
      if (id === undefined || filled.has(id) || deelnemer.deelname === 'incidenteel') return []
      const naam = noem(index.hoedanigheden.get(id) ?? { id })
      return [
        {
          pad: `${deelnemer.pad}.hoedanigheid`,
          bericht: `In ${noem(overleg)} neemt ${naam} deel, maar geen enkele partner heeft deze hoedanigheid.`,
          hulp: `Voeg ‘${id}’ toe bij de hoedanigheden van de partner die hier zit, of verwijder deze deelnemer.`,
        },
      ]
    }),
  )
  // one of those partners may be the one that is missed
  if (vondsten.length > 0 && unknown.length > 0)
    return nogNietTeBeoordelen(unknown.map((partner) => `${partner.pad}.hoedanigheden`))
  return vondsten
}

export const deelnemerZonderPartner: Regel = {
  code: 'REF005',
  titel: 'Deelnemer zonder partner',
  ernst: 'waarschuwing',
  rol: 'projectleider',
  gronden: [],
  dekt: ['P11'],
  check,
}
