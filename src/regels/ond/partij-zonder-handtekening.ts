import { isVanaf } from '../../bevinding/bevinding.ts'
import { handtekeningenVan } from '../../model/afgeleid/keten.ts'
import { partijen } from '../../model/afgeleid/partijen.ts'
import { noem } from '../patterns/noem.ts'
import { nogNietTeBeoordelen, type Regel } from '../types.ts'

const check: Regel['check'] = ({ beschrijving, status, peildatum }) => {
  const { wijze, kern } = beschrijving.samenwerking?.inwerkingtreding ?? {}
  if (!isVanaf(status, 'ondertekend') || status === 'beeindigd' || wijze === 'per-partij') return []
  if (wijze === undefined) return nogNietTeBeoordelen(['samenwerking.inwerkingtreding.wijze'])
  const wie = partijen(beschrijving, peildatum).partijen.filter(
    ({ kring, id }) => kring === 'oprichter' && (wijze !== 'kern-ondertekend' || kern?.includes(id)),
  )
  const zonder = wie.filter((partner) => handtekeningenVan(beschrijving, partner).length === 0)
  if (zonder.length === 0) return []
  // nothing recorded at all: the signatures are kept elsewhere, or still have to be entered
  if (zonder.length === wie.length) return nogNietTeBeoordelen(wie.map(({ pad }) => `${pad}.ondertekening`))
  return zonder.map((partner) => ({
    pad: `${partner.pad}.ondertekening`,
    bericht: `De status is ‘ondertekend’ of later, maar van ${noem(partner)} staat er geen handtekening.`,
    hulp: 'Voeg de handtekening toe bij ‘ondertekening’, of zet de status terug zolang deze partij nog moet ondertekenen.',
  }))
}

export const partijZonderHandtekening: Regel = {
  code: 'OND115',
  titel: 'Ondertekend zonder handtekening van een partij',
  ernst: 'fout',
  blokkeertVanaf: 'ondertekend',
  rol: 'bestuurssecretaris',
  gronden: [
    { wet: 'gemeentewet', artikel: '171', lid: '1' },
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '5', lid: '2' },
  ],
  dekt: ['OND-01', 'OND-12'],
  check,
}
