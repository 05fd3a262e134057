import type { Beschrijving, Modelobject } from '../../model/beschrijving.generated.ts'
import { isVoorstel } from '../../model/is-voorstel.ts'
import { verwijzingen } from '../patterns/loop-model.ts'
import { noem } from '../patterns/noem.ts'
import type { Regel, Vondst } from '../types.ts'

type Item = Modelobject & { readonly id: string }

/** What serves only those who refer to it. What nobody agreed to yet is no definition yet; a general purpose, or a gremium with tasks of its own, stands by itself. */
const soorten: readonly {
  verzameling: string
  wat: string
  items: (b: Beschrijving) => readonly Item[] | undefined
}[] = [
  { verzameling: 'gegevens', wat: 'Het gegeven', items: (b) => b.gegevens },
  { verzameling: 'hoedanigheden', wat: 'De hoedanigheid', items: (b) => b.hoedanigheden },
  {
    verzameling: 'doelen',
    wat: 'Het doel',
    items: (b) => b.doelbinding?.doelen?.filter((doel) => doel.soort === 'specifiek'),
  },
  {
    verzameling: 'bewaartermijnen',
    wat: 'De bewaartermijn',
    items: (b) => b.bewaartermijnen?.filter((termijn) => !isVoorstel(termijn)),
  },
  {
    verzameling: 'mandaten',
    wat: 'De schakel',
    items: (b) => b.mandaten?.filter((mandaat) => mandaat.soort !== 'volmacht' && !isVoorstel(mandaat)),
  },
  {
    verzameling: 'gremia',
    wat: 'Het gremium',
    items: (b) => b.samenwerking?.gremia?.filter((gremium) => !gremium.taken?.length && !gremium.leden?.length),
  },
]

const check: Regel['check'] = ({ beschrijving }) => {
  const used = verwijzingen(beschrijving)
  return soorten.flatMap(({ verzameling, wat, items }) =>
    (items(beschrijving) ?? [])
      .filter((item) => !used.get(verzameling)?.has(item.id))
      .map(
        (item): Vondst => ({
          pad: item.pad,
          bericht: `${wat} ${noem(item)} wordt nergens gebruikt.`,
          hulp: `Verwijs ernaar met ‘${item.id}’ waar het bij hoort, of verwijder het.`,
        }),
      ),
  )
}

export const definitieOngebruikt: Regel = {
  code: 'REF003',
  titel: 'Definitie ongebruikt',
  ernst: 'aandachtspunt',
  rol: 'projectleider',
  gronden: [],
  check,
}
