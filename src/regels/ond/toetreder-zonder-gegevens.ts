import { deelnamesVan } from '../../model/afgeleid/deelnames.ts'
import type { Beschrijving, ToetredingVanPartner } from '../../model/beschrijving.generated.ts'
import { eenmaal } from '../../model/eenmaal.ts'
import { findOverleg, findPartner, type Index } from '../../model/zoek.ts'
import { noem } from '../patterns/noem.ts'
import { type Regel, uitkomst, type Vondst } from '../types.ts'

const velden = [
  ['versie', 'tot welke versie', 'de versie van het convenant'],
  ['ingangsdatum', 'vanaf welke dag', 'de dag vanaf wanneer de organisatie partij is'],
] as const

/** State `partij` is the end of the road: what the verklaring must say is known by then, or was never written down. */
const stand = (toetreding: ToetredingVanPartner, naam: string): Vondst[] => {
  const isPartij = toetreding.staat === 'partij' || toetreding.staat === 'opgezegd'
  const getekend = isPartij || toetreding.staat === 'formulier-getekend' || toetreding.staat === 'kennisgegeven'
  const mist = velden.filter(([veld]) =>
    toetreding[veld] !== undefined ? false : isPartij || (getekend && veld in toetreding.nvt),
  )
  return [
    ...mist.map(([veld, wat, hulp]) => ({
      pad: `${toetreding.pad}.${veld}`,
      bericht: `${naam} trad toe, maar er staat niet ${wat}.`,
      hulp: `Vul bij ‘${veld}’ ${hulp} in, zoals in de ondertekende verklaring.`,
    })),
    ...(getekend && (toetreding.overleggen?.length === 0 || 'overleggen' in toetreding.nvt)
      ? [
          {
            pad: `${toetreding.pad}.overleggen`,
            bericht: `${naam} trad toe, maar er staat niet voor welk overleg.`,
            hulp: 'Noem bij ‘overleggen’ de overleggen waaraan deze organisatie deelneemt.',
          },
        ]
      : []),
  ]
}

/** Who sits at which overleg: looked up, so that the work does not grow with partners times accessions. */
const aanTafel = eenmaal(
  (b: Beschrijving) =>
    new Map(
      (b.overleggen ?? []).map((overleg) => [
        overleg,
        new Set(deelnamesVan(b, overleg).flatMap(({ partners }) => partners.map(({ partner }) => partner.id))),
      ]),
    ),
)

/** For each overleg it joins, it needs a place at that table: else its row of grounds and data is missing. */
const plaatsen = (b: Beschrijving, index: Index, toetreding: ToetredingVanPartner, naam: string): Vondst[] =>
  (toetreding.overleggen ?? []).flatMap((id, i) => {
    const overleg = findOverleg(index, id)
    if (!overleg?.deelnemers) return []
    const zit = toetreding.partner !== undefined && aanTafel(b).get(overleg)?.has(toetreding.partner)
    const weigert = overleg.nietDeelnemend?.some(({ partner }) => partner === toetreding.partner)
    if (zit || weigert) return []
    return [
      {
        pad: `${toetreding.pad}.overleggen[${i}]`,
        bericht: `${naam} treedt toe voor ${noem(overleg)}, maar geen van haar hoedanigheden neemt aan dat overleg deel; er is dus geen grondslag en geen gegeven voor haar beschreven.`,
        hulp: 'Voeg de hoedanigheid toe aan de deelnemers van het overleg, met grondslag en verstrekkingen, of haal het overleg hier weg.',
        verwant: [{ bericht: 'De deelnemers van dit overleg.', pad: `${overleg.pad}.deelnemers` }],
      },
    ]
  })

const check: Regel['check'] = ({ beschrijving, index }) => {
  const onbekend: string[] = []
  const vondsten = (beschrijving.toetredingen ?? []).flatMap((toetreding): Vondst[] => {
    const partner = findPartner(index, toetreding.partner)
    if (!partner || toetreding.staat === 'uitgetreden') return []
    const naam = noem(partner) ?? partner.id
    if (partner.hoedanigheden === undefined) {
      if (!('hoedanigheden' in partner.nvt)) onbekend.push(`${partner.pad}.hoedanigheden`)
      return stand(toetreding, naam)
    }
    return [
      ...stand(toetreding, naam),
      // without any hoedanigheid it sits nowhere, and that is told by the rule about parties without overleg
      ...(partner.hoedanigheden.length > 0 ? plaatsen(beschrijving, index, toetreding, naam) : []),
    ]
  })
  return uitkomst(vondsten, onbekend)
}

export const toetrederZonderGegevens: Regel = {
  code: 'OND010',
  titel: 'Toetreder zonder versie, datum of plaats in een overleg',
  ernst: 'fout',
  blokkeertVanaf: 'ter-ondertekening',
  rol: 'projectleider',
  gronden: [
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '5', lid: '2' },
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '6', lid: '1' },
  ],
  dekt: ['OND-10', 'L2'],
  check,
}
