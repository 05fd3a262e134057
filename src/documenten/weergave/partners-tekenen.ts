/** Who signs for a party, and what it still has to do for that. */
import { benodigdeMachtigingen, benodigdeVolmachten, type Stuksoort } from '../../model/afgeleid/benodigde-stukken.ts'
import { heeftGetekend } from '../../model/afgeleid/getekend.ts'
import { handtekeningenVan, tekentVoor, vertegenwoordiger, volmachtenAanAnder } from '../../model/afgeleid/keten.ts'
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
  volmachtNodig: waarde('Moet deze partij een andere organisatie nog volmacht geven, of opnieuw?'),
  stukkenNodig: waarden('Wat de eigen organisatie nog moet geven aan wie ondertekent: machtiging, opdracht, volmacht'),
  heeftStukkenNodig: waarde('Is er zo’n stuk nodig?'),
  functies: waarden('Functies van wie zelf ondertekent, elk één keer'),
  isKeuze: waarde('Is één van hen genoeg?'),
  perVestiging: waarde('Ondertekent iedere vestiging apart?'),
  samen: waarde('Zijn zij alleen samen bevoegd?'),
  isGetekend: waarde('Heeft ieder die voor deze partij moet tekenen dat gedaan?'),
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

const stuknamen: Readonly<Record<Stuksoort, string>> = {
  machtiging: 'een machtiging',
  opdracht: 'een opdracht',
  volmacht: 'een volmacht',
  mandaat: 'een mandaat',
}

/** What the same derivation says that documents 41 and 42 are made from. */
const nogTeGeven = ({ b, kennis, peildatum }: Bouwcontext, partner: Partner) => {
  const stukken = benodigdeMachtigingen(b, kennis.bevoegdheid, peildatum)
    .filter((each) => each.partner === partner)
    .flatMap((each) => each.stukken.map(({ soort }) => stuknamen[soort]))
  const volmacht = benodigdeVolmachten(b, peildatum).some((each) => each.partner === partner)
  return {
    volmachtNodig: vlag(volmacht, 'mandaten'),
    stukkenNodig: lijstVan(
      [...new Set(stukken)].map((naam) => afgeleid(naam, ['mandaten'])),
      ['mandaten'],
    ),
    heeftStukkenNodig: vlag(stukken.length > 0, 'mandaten'),
  }
}

export const bouwTekenen = (context: Bouwcontext, partner: Partner): WeergaveVan<typeof tekenenTabel> => {
  const { b, peildatum } = context
  const { pad } = partner
  const index = maakIndex(b)
  // who signed before its volmacht was revoked is named too: it may be given again
  const ander = tekentVoor(b, partner)
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
    anderTekent: vlag(vertegenwoordiger(b, partner) !== undefined, via),
    tekenaar: ander ? korteNaamVan(ander) : nvtVak(),
    stuk: gegeven ? uit(gegeven.mandaat, 'soort') : nvtVak(),
    heeftStuk: vlag(gegeven !== undefined, via),
    stukDatum: gegeven ? uit(gegeven.verlener, 'datum', 'datum van de volmacht') : nvtVak(),
    heeftStukDatum: vlag(gegeven?.verlener.datum !== undefined, via),
    ...nogTeGeven(context, partner),
    ...tekenaarsVan(partner),
    samen: vlag(vertegenwoordiging.wijze === 'gezamenlijk', `${vertegenwoordiging.pad}.wijze`),
    isGetekend: vlag(heeftGetekend(b, partner, peildatum), `${pad}.ondertekening`),
    getekendOp: gezet ? afgeleid(gezet.datum, [`${gezet.pad}`]) : nvtVak(),
    tekentVoor: lijstVan(
      voor.map((gever) => korteNaamVan(gever.partner)),
      ['mandaten'],
    ),
    tekentVoorAnderen: vlag(voor.length > 0, 'mandaten'),
    voorbehoudAanvaard: vlag(toetreding?.voorbehoud?.aanvaard !== undefined, toetreding?.pad ?? 'toetredingen'),
  }
}
