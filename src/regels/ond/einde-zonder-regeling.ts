import { isVanaf } from '../../bevinding/bevinding.ts'
import type { Modelobject } from '../../model/beschrijving.generated.ts'
import { noem } from '../patterns/noem.ts'
import { type Regel, uitkomst, type Vondst } from '../types.ts'

/** What must be arranged: the field, in which group, and what is then missing. */
const vereist: readonly { readonly groep?: string; readonly veld: string; readonly wat: string }[] = [
  { veld: 'looptijd', wat: 'hoelang het convenant geldt' },
  { veld: 'evaluatie', wat: 'wanneer het convenant wordt geëvalueerd' },
  { groep: 'evaluatie', veld: 'eerste', wat: 'wanneer de eerste evaluatie klaar is' },
  { veld: 'opzegging', wat: 'hoe een partij opzegt' },
  { groep: 'opzegging', veld: 'termijn', wat: 'met welke termijn een partij opzegt' },
  { groep: 'opzegging', veld: 'gevolg', wat: 'wat er na opzegging gebeurt met lopende casussen en gegevens' },
]
const hulp = 'Regel dit alsnog: vul het veld in. Blijft het weg? Laat de jurist beoordelen wat dan geldt.'

const check: Regel['check'] = ({ beschrijving, index, status }) => {
  const s = beschrijving.samenwerking
  if (!s) return []
  const onbekend: string[] = []
  const vondsten = vereist.flatMap(({ groep, veld, wat }): Vondst[] => {
    const object = (groep ? (s as unknown as Readonly<Record<string, unknown>>)[groep] : s) as
      | (Modelobject & Readonly<Record<string, unknown>>)
      | undefined
    if (!object || object[veld] !== undefined) return []
    const pad = `${object.pad}.${veld}`
    if (veld in object.nvt) return [{ pad, bericht: `Er is niet geregeld ${wat}: ‘${object.nvt[veld]}’.`, hulp }]
    if (groep && veld === 'gevolg' && isVanaf(status, 'ter-besluitvorming')) onbekend.push(pad)
    return []
  })
  const vertrek = (beschrijving.uittredingen ?? [])
    .filter(({ nvt }) => 'gegevens' in nvt)
    .map((uittreding) => ({
      pad: `${uittreding.pad}.gegevens`,
      bericht: `${noem(index.partners.get(uittreding.partner ?? '') ?? uittreding)} treedt uit, maar er is niet geregeld wat er met gegevens en lopende casussen gebeurt: ‘${uittreding.nvt.gegevens}’.`,
      hulp: 'Leg bij ‘gegevens’ vast wat wordt overgedragen, teruggegeven en gewist.',
    }))
  return uitkomst([...vondsten, ...vertrek], onbekend)
}

export const eindeZonderRegeling: Regel = {
  code: 'OND013',
  titel: 'Looptijd, evaluatie, opzegging of gevolg niet geregeld',
  ernst: 'waarschuwing',
  rol: 'jurist',
  gronden: [
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '5', lid: '1', onderdeel: 'e' },
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '5', lid: '2' },
  ],
  dekt: ['OND-13', 'L4'],
  check,
}
