import { deelnamesVan } from '../../model/afgeleid/deelnames.ts'
import { grondslagmatrix } from '../../model/afgeleid/grondslagmatrix.ts'
import type { Hoedanigheid, Overleg, Wetsverwijzing } from '../../model/beschrijving.generated.ts'
import { staat } from '../../model/vak.ts'
import type { Verwijzing } from '../../wetten/types.ts'
import { noem, noemAlle } from '../patterns/noem.ts'
import { isPrivaat } from '../patterns/overheid.ts'
import { noemt } from '../patterns/wetsverwijzingen.ts'
import { type Invoer, nogNietTeBeoordelen, type Regel, uitkomst, type Vondst } from '../types.ts'

const uavg = 'uitvoeringswet-algemene-verordening-gegevensbescherming'
const verband: readonly Verwijzing[] = [{ wet: uavg, artikel: '33', lid: '1', onderdeel: 'b' }]
/** A reference to the whole of lid 1 may mean another onderdeel. */
const isVerband = (ref: Wetsverwijzing): boolean => ref.onderdeel === 'b' && noemt([ref], verband)

interface Beroep {
  readonly ref: Wetsverwijzing
  readonly hoedanigheid: Hoedanigheid
  readonly overleg: Overleg
}

/** Who relies on the public verband, once per reference, with the first overleg where criminal data pass on it. */
const beroepen = ({ beschrijving }: Invoer): readonly Beroep[] => {
  const found = new Map<string, Beroep>()
  for (const { gegevens, gevers, ontvangers, overleg } of grondslagmatrix(beschrijving)) {
    if (!gegevens.some(({ aard }) => aard === 'strafrechtelijk')) continue
    for (const { hoedanigheid, gronden } of [...gevers, ...ontvangers])
      for (const ref of gronden.flatMap(({ strafrechtelijk }) => strafrechtelijk ?? []))
        if (isVerband(ref) && !found.has(ref.pad)) found.set(ref.pad, { ref, hoedanigheid, overleg })
  }
  return [...found.values()]
}

/** Private participants of the overleg; who only comes in for one case or looks on is no part of the verband. */
const privaat = (invoer: Invoer, overleg: Overleg): readonly Hoedanigheid[] => {
  const rows = deelnamesVan(invoer.beschrijving, overleg).filter(
    ({ deelnemer: { deelname } }) => deelname !== 'incidenteel' && deelname !== 'observator',
  )
  const all = rows.flatMap(({ hoedanigheid }) => hoedanigheid ?? [])
  return [...new Set(all)].filter((each) => isPrivaat(invoer, each))
}

const metPrivaat = (invoer: Invoer, { ref, hoedanigheid, overleg }: Beroep): Vondst[] => {
  const anderen = privaat(invoer, overleg)
  if (anderen.length === 0) return []
  return [
    {
      pad: ref.pad,
      bericht: `${noem(hoedanigheid)} verwerkt in ${noem(overleg)} strafrechtelijke gegevens als publiekrechtelijk samenwerkingsverband (artikel 33 lid 1 onder b UAVG), maar private organisaties nemen daaraan deel: ${noemAlle(anderen)}.`,
      hulp: 'Kies per deelnemer een ander artikel voor strafrechtelijke gegevens (artikel 32 of 33 UAVG of de eigen wet), of laat de private organisaties alleen incidenteel aanschuiven zonder deze gegevens.',
      verwant: [{ bericht: 'de deelnemers', pad: `${overleg.pad}.deelnemers` }],
    },
  ]
}

/** Measures of the convenant or of the DPIA: given, known to be none, or not filled in. */
const waarborgen = ({ beschrijving: b }: Invoer): 'gegeven' | 'geen' | 'onbekend' => {
  const { afspraken, voortraject } = b
  const given = [afspraken?.beveiliging?.maatregelen, voortraject?.dpia?.maatregelen]
  if (given.some((list) => (list?.length ?? 0) > 0)) return 'gegeven'
  const beveiliging = afspraken?.beveiliging
  const denied = beveiliging
    ? staat(beveiliging, 'maatregelen') !== 'onbekend'
    : afspraken !== undefined && staat(afspraken, 'beveiliging') === 'nvt'
  return denied ? 'geen' : 'onbekend'
}

const check: Regel['check'] = (invoer) => {
  const found = beroepen(invoer)
  const [first] = found
  if (!first) return []
  const vondsten = found.flatMap((beroep) => metPrivaat(invoer, beroep))
  const staatVan = waarborgen(invoer)
  if (staatVan === 'onbekend') return nogNietTeBeoordelen(['afspraken.beveiliging.maatregelen'], vondsten)
  if (staatVan === 'gegeven') return vondsten
  return uitkomst(
    [
      ...vondsten,
      {
        pad: first.ref.pad,
        bericht: `${noem(first.hoedanigheid)} steunt op artikel 33 lid 1 onder b UAVG, maar de beschrijving noemt geen enkele waarborg.`,
        hulp: 'Noem de waarborgen bij ‘afspraken.beveiliging.maatregelen’ of bij de maatregelen van de DPIA.',
      },
    ],
    [],
  )
}

export const publiekVerbandMetPrivaat: Regel = {
  code: 'BIJ004',
  titel: 'Publiek verband met private deelnemers of zonder waarborgen',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'jurist',
  gronden: verband,
  dekt: ['BIJ-04'],
  check,
}
