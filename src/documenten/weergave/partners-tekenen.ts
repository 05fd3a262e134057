/** Who signs for a party, and what it still has to do for that. */
import { handtekeningenVan, vertegenwoordiger, volmachtenAanAnder } from '../../model/afgeleid/keten.ts'
import { partijen } from '../../model/afgeleid/partijen.ts'
import { volmachtgevers } from '../../model/afgeleid/volmachtgevers.ts'
import type { Ondertekenaar, Partner } from '../../model/beschrijving.generated.ts'
import { afgeleid, groep, lijstUit, lijstVan, uit } from '../../model/vak.ts'
import { type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import { maakIndex } from '../../model/zoek.ts'
import type { Bouwcontext } from '../soort.ts'
import { korteNaamVan, nvtVak, vlag } from './namen.ts'
import { gebonden } from './ondertekening.ts'

export const tekenenTabel = {
  isToetreder: waarde('Treedt deze organisatie later toe?'),
  isKandidaat: waarde('Is zij nog geen partij?'),
  anderTekent: waarde('Ondertekent een andere organisatie voor haar?'),
  tekenaar: waarde('Korte naam van die andere organisatie'),
  stuk: waarde('Volmacht, machtiging of ander stuk, als woord'),
  heeftStuk: waarde('Is zo’n stuk bekend?'),
  stukDatum: waarde('Datum van het stuk (ISO)'),
  heeftStukDatum: waarde('Is die datum bekend?'),
  functies: waarden('Functies van wie zelf ondertekent, elk één keer'),
  isKeuze: waarde('Is één van hen genoeg?'),
  perVestiging: waarde('Ondertekent iedere vestiging apart?'),
  samen: waarde('Zijn zij alleen samen bevoegd?'),
  isGetekend: waarde('Is er een handtekening bekend?'),
  getekendOp: waarde('Datum van de laatste handtekening (ISO)'),
  tekentVoor: waarden('Korte namen van de partijen voor wie deze organisatie mede ondertekent'),
  tekentVoorAnderen: waarde('Ondertekent zij ook voor anderen?'),
  voorbehoudAanvaard: waarde('Hebben de andere partijen haar voorbehoud aanvaard?'),
} as const

/** Several signers of one organ and establishment who are competent on their own: one of them is enough. */
const tekenaarsVan = (partner: Partner) => {
  const vertegenwoordiging = groep(partner, 'vertegenwoordiging')
  const wie: readonly Ondertekenaar[] = vertegenwoordiging.ondertekenaars ?? []
  const functies = lijstUit(
    vertegenwoordiging,
    'ondertekenaars',
    (each: Ondertekenaar) => uit(each, 'functie'),
    'wie ondertekent',
  )
  const uniek = functies.items.filter(({ waarde: functie }, at) =>
    functies.items.slice(0, at).every((eerder) => functie === undefined || eerder.waarde !== functie),
  )
  const blokken = new Set(wie.map(({ orgaan, vestiging }) => `${orgaan ?? ''}|${vestiging ?? ''}`))
  const { pad } = vertegenwoordiging
  return {
    functies: { ...functies, items: uniek },
    isKeuze: vlag(uniek.length > 1 && blokken.size === 1 && vertegenwoordiging.wijze === 'zelfstandig', pad),
    perVestiging: vlag(new Set(wie.flatMap(({ vestiging }) => vestiging ?? [])).size > 1, pad),
  }
}

export const bouwTekenen = ({ b, peildatum }: Bouwcontext, partner: Partner): WeergaveVan<typeof tekenenTabel> => {
  const { pad } = partner
  const index = maakIndex(b)
  const ander = vertegenwoordiger(b, partner)
  const gegeven = volmachtenAanAnder(b, partner).find(
    ({ mandaat, verlener }) => mandaat.aan?.partner === ander?.id && verlener.ingetrokken === undefined,
  )
  const gezet = handtekeningenVan(b, partner).findLast(({ datum }) => datum !== undefined)
  const vertegenwoordiging = groep(partner, 'vertegenwoordiging')
  const voor = gebonden(index, volmachtgevers(b, partner), partner)
  const toetreding = (b.toetredingen ?? []).findLast((each) => each.partner === partner.id)
  const via = `${pad}.vertegenwoordigdDoor`
  return {
    isToetreder: vlag(partner.kring === 'latere-toetreder', `${pad}.kring`),
    isKandidaat: vlag(partijen(b, peildatum).kandidaten.includes(partner), 'toetredingen'),
    anderTekent: vlag(ander !== undefined, via),
    tekenaar: ander ? korteNaamVan(ander) : nvtVak(),
    stuk: gegeven ? uit(gegeven.mandaat, 'soort') : nvtVak(),
    heeftStuk: vlag(gegeven !== undefined, via),
    stukDatum: gegeven ? uit(gegeven.verlener, 'datum', 'datum van de volmacht') : nvtVak(),
    heeftStukDatum: vlag(gegeven?.verlener.datum !== undefined, via),
    ...tekenaarsVan(partner),
    samen: vlag(vertegenwoordiging.wijze === 'gezamenlijk', `${vertegenwoordiging.pad}.wijze`),
    isGetekend: vlag(gezet !== undefined, `${pad}.ondertekening`),
    getekendOp: gezet ? afgeleid(gezet.datum, [`${gezet.pad}`]) : nvtVak(),
    tekentVoor: lijstVan(
      voor.map((gever) => korteNaamVan(gever.partner)),
      ['mandaten'],
    ),
    tekentVoorAnderen: vlag(voor.length > 0, 'mandaten'),
    voorbehoudAanvaard: vlag(toetreding?.voorbehoud?.aanvaard !== undefined, toetreding?.pad ?? 'toetredingen'),
  }
}
