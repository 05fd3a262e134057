import { deelnamesVan } from '../../model/afgeleid/deelnames.ts'
import type { Beschrijving, Overleg, Uittreding } from '../../model/beschrijving.generated.ts'
import { eenmaal } from '../../model/eenmaal.ts'
import { findPartner, maakIndex } from '../../model/zoek.ts'
import { noem } from '../patterns/noem.ts'
import type { Regel, Vondst } from '../types.ts'

const rollen = ['voorzitter', 'dossierhouder'] as const

/** Who leaves, by partner: the overleggen, or undefined for all of them. */
const vertrek = eenmaal((b: Beschrijving) => {
  const per = new Map<string, Uittreding[]>()
  for (const each of b.uittredingen ?? [])
    if (each.partner) per.set(each.partner, [...(per.get(each.partner) ?? []), each])
  return per
})
const vertrokken = eenmaal((b: Beschrijving) => {
  const { partners } = maakIndex(b)
  return [...vertrek(b).keys()].flatMap((id) => partners.get(id) ?? [])
})
const verlaat = (b: Beschrijving, partner: string, overleg: Overleg): Uittreding | undefined =>
  vertrek(b)
    .get(partner)
    ?.find(({ overleggen }) => !overleggen?.length || overleggen.includes(overleg.id))

const inOverleg = (b: Beschrijving, overleg: Overleg): Vondst[] => {
  const rijen = deelnamesVan(b, overleg)
  return rollen.flatMap((rol): Vondst[] => {
    const wie = rijen.filter(({ deelnemer }) => deelnemer.rollen?.includes(rol))
    // who already left is no longer in the rows, so all that may have held the role are asked
    const leden = wie.flatMap(({ deelnemer, partners }) => {
      const eerder = vertrokken(b).filter(
        ({ id, hoedanigheden }) =>
          (!deelnemer.partners?.length || deelnemer.partners.includes(id)) &&
          hoedanigheden?.some(({ hoedanigheid }) => hoedanigheid === deelnemer.hoedanigheid),
      )
      return [...new Set([...partners.map(({ partner }) => partner), ...eerder])]
    })
    if (leden.length === 0 || leden.some(({ id }) => !verlaat(b, id, overleg))) return []
    const uittreding = verlaat(b, leden.at(-1)!.id, overleg)!
    if (rol === 'dossierhouder' && uittreding.opvolger !== undefined) return []
    return [
      {
        pad: rol === 'dossierhouder' ? `${uittreding.pad}.opvolger` : uittreding.pad,
        bericht: `Na het vertrek van ${noem(leden.at(-1)!)} heeft ${noem(overleg)} geen ${rol} meer.`,
        hulp:
          rol === 'dossierhouder'
            ? 'Noem bij ‘opvolger’ wie de dossiers overneemt, en geef die deelnemer de rol dossierhouder.'
            : 'Geef een andere deelnemer van het overleg de rol voorzitter.',
        verwant: [{ bericht: 'De deelnemers van dit overleg.', pad: `${overleg.pad}.deelnemers` }],
      },
    ]
  })
}

/** A real table names its chair and its keeper of files itself. */
const aanTafel = (b: Beschrijving, overleg: Overleg): Vondst[] =>
  (overleg.uitvoeringen ?? []).flatMap((tafel) =>
    rollen.flatMap((rol): Vondst[] => {
      const wie = tafel[rol]?.partner
      const uittreding = wie === undefined ? undefined : verlaat(b, wie, overleg)
      if (!uittreding || (rol === 'dossierhouder' && uittreding.opvolger !== undefined)) return []
      return [
        {
          pad: `${tafel[rol]?.pad}.partner`,
          bericht: `Bij ${noem(tafel)} is een partij ${rol} die het overleg verlaat.`,
          hulp: `Noem hier wie na ${uittreding.per ?? 'het vertrek'} de ${rol} is.`,
          verwant: [{ bericht: 'Hier staat het vertrek.', pad: uittreding.pad }],
        },
      ]
    }),
  )

const check: Regel['check'] = ({ beschrijving: b, index }) => {
  const weg = (b.uittredingen ?? []).filter(({ partner }) => findPartner(index, partner))
  if (weg.length === 0) return []
  return (b.overleggen ?? []).flatMap((overleg) => {
    const tafels = aanTafel(b, overleg)
    return tafels.length > 0 ? tafels : inOverleg(b, overleg)
  })
}

export const uittredingZonderOpvolger: Regel = {
  code: 'OND111',
  titel: 'Overleg zonder voorzitter of dossierhouder na vertrek',
  ernst: 'waarschuwing',
  rol: 'projectleider',
  gronden: [
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '5', lid: '2' },
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '15' },
    { wet: 'archiefwet-1995', artikel: '4' },
  ],
  dekt: ['L5'],
  check,
}
