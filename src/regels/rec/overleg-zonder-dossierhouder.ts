import { type Deelname, deelnamesVan } from '../../model/afgeleid/deelnames.ts'
import type { Beschrijving, Overleg, Uitvoering } from '../../model/beschrijving.generated.ts'
import { findPartner, type Index, maakIndex } from '../../model/zoek.ts'
import { noem, opsomming } from '../patterns/noem.ts'
import { isOntkend } from '../patterns/ontkend.ts'
import { type Regel, uitkomst, type Vondst } from '../types.ts'

/** 'schoolbestuur-po' and 'swv-vo' hold the files of different pupils. */
const sector = ({ hoedanigheid }: Deelname): string | undefined =>
  /-(po|so|vo|mbo)$/.exec(hoedanigheid?.soort ?? '')?.[1]

const heeftHouder = (tafel: Uitvoering): boolean => tafel.dossierhouder !== undefined

/** Holders of whom nothing says whose file is whose. */
const dubbel = (houders: readonly Deelname[], tafels: readonly Uitvoering[]): Deelname | undefined => {
  if (tafels.length > 0 && tafels.every(heeftHouder)) return undefined
  const gezien = new Set<string | undefined>()
  return houders
    .filter(({ deelnemer }) => deelnemer.voorwaarde === undefined)
    .find((houder) => {
      const eigen = sector(houder)
      const botst = gezien.size > 0 && (eigen === undefined || gezien.has(eigen) || gezien.has(undefined))
      gezien.add(eigen)
      return botst
    })
}

/** At a table the file is held by someone who does not have that role in the overleg. */
const andereHouder = (index: Index, overleg: Overleg, houders: readonly Deelname[], tafel: Uitvoering): Vondst[] => {
  const { partner: id, pad } = tafel.dossierhouder ?? {}
  const partner = findPartner(index, id)
  if (!partner || houders.length === 0) return []
  const mag = houders.flatMap(({ partners }) =>
    partners.flatMap((each) => [each.partner, ...(each.aanTafel ? [each.aanTafel] : [])]),
  )
  if (mag.length === 0 || mag.includes(partner)) return []
  const rollen = opsomming(houders.flatMap(({ hoedanigheid }) => (hoedanigheid && noem(hoedanigheid)) ?? []))
  return [
    {
      pad: `${pad}.partner`,
      bericht: `Aan tafel ${noem(tafel)} houdt ${noem(partner)} het dossier, maar in ${noem(overleg)} is ${rollen} de dossierhouder.`,
      hulp: 'Maak de rol ‘dossierhouder’ bij de deelnemers en de dossierhouder van de tafel gelijk.',
      verwant: houders.map(({ deelnemer }) => ({ bericht: 'Hier staat de rol.', pad: `${deelnemer.pad}.rollen` })),
    },
  ]
}

const vanOverleg = (b: Beschrijving, index: Index, overleg: Overleg, onbekend: string[]): Vondst[] => {
  if (isOntkend(overleg, 'verstrekkingen') || !overleg.deelnemers?.length) return []
  const rijen = deelnamesVan(b, overleg)
  const tafels = overleg.uitvoeringen ?? []
  const houders = rijen.filter(({ deelnemer }) => deelnemer.rollen?.includes('dossierhouder'))
  const open = rijen.filter(({ deelnemer }) => deelnemer.rollen === undefined)
  const perTafel = tafels.flatMap((tafel): Vondst[] => {
    if (!isOntkend(tafel, 'dossierhouder')) return andereHouder(index, overleg, houders, tafel)
    return [
      {
        pad: `${tafel.pad}.dossierhouder`,
        bericht: `Aan tafel ${noem(tafel)} houdt niemand het dossier (‘${tafel.nvt.dossierhouder}’).`,
        hulp: 'Noem bij ‘dossierhouder’ de organisatie of de functie die het dossier van deze tafel houdt.',
      },
    ]
  })
  const tweede = dubbel(houders, tafels)
  if (tweede) {
    return [
      ...perTafel,
      {
        pad: `${tweede.deelnemer.pad}.rollen`,
        bericht: `In ${noem(overleg)} zijn ${opsomming(houders.flatMap(({ hoedanigheid }) => (hoedanigheid && noem(hoedanigheid)) ?? []))} dossierhouder, en nergens staat wie welk dossier houdt.`,
        hulp: 'Kies één dossierhouder, of noem bij ‘voorwaarde’ of per tafel wie welk dossier houdt.',
      },
    ]
  }
  if (houders.length > 0 || perTafel.length > 0 || tafels.some((tafel) => tafel.dossierhouder)) return perTafel
  if (open.length > 0 || tafels.length > 0) {
    onbekend.push(
      ...open.map(({ deelnemer }) => `${deelnemer.pad}.rollen`),
      ...tafels.map(({ pad }) => `${pad}.dossierhouder`),
    )
    return []
  }
  return [
    {
      pad: `${overleg.pad}.deelnemers`,
      bericht: `In ${noem(overleg)} heeft geen van de deelnemers de rol van dossierhouder.`,
      hulp: 'Geef bij ‘deelnemers’ één hoedanigheid de rol ‘dossierhouder’: wie het dossier houdt en een verzoek om inzage beantwoordt.',
    },
  ]
}

const check: Regel['check'] = ({ beschrijving }) => {
  const index = maakIndex(beschrijving)
  const onbekend: string[] = []
  const vondsten = (beschrijving.overleggen ?? []).flatMap((each) => vanOverleg(beschrijving, index, each, onbekend))
  return uitkomst(vondsten, onbekend)
}

const avg = 'algemene-verordening-gegevensbescherming'
export const overlegZonderDossierhouder: Regel = {
  code: 'REC101',
  titel: 'Geen dossierhouder, of meer dan één',
  ernst: 'waarschuwing',
  rol: 'uitvoering',
  gronden: [
    { wet: avg, artikel: '15' },
    { wet: avg, artikel: '5', lid: '2' },
  ],
  dekt: ['D12'],
  check,
}
