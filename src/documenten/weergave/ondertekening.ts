import { geldendBesluit, vertegenwoordiger } from '../../model/afgeleid/keten.ts'
import { partijen as partijgroepen } from '../../model/afgeleid/partijen.ts'
import { vertegenwoordigingDoor } from '../../model/afgeleid/vertegenwoordiging.ts'
import { type Volmachtgever, volmachtgevers } from '../../model/afgeleid/volmachtgevers.ts'
import type { Beschrijving, Besluit, Partner } from '../../model/beschrijving.generated.ts'
import { datumTekst } from '../../model/datum-tekst.ts'
import { afgeleid, lijstVan, uit, type Vak } from '../../model/vak.ts'
import { deel, lijst, type WeergaveVan, waarde } from '../../model/weergave.ts'
import { findPartner, type Index, maakIndex } from '../../model/zoek.ts'
import type { Bouwcontext } from '../soort.ts'
import { korteNaamVan, nvtVak, rechtspersoonVan, vlag } from './namen.ts'
import { tekenblokken } from './ondertekenblokken.ts'
import { tekenrijen } from './tekenrijen.ts'

const rijTabel = {
  label: waarde('Wat er staat of wordt gevraagd'),
  waarde: waarde('De waarde; onbekend wordt een lijn om op te schrijven'),
  hoog: waarde('Ruimte voor een handtekening?'),
  open: waarde('Is een onbekende waarde een open punt, en geen lijn?'),
} as const

const geverTabel = {
  naam: waarde('Statutaire naam'),
  zetel: waarde('Statutaire vestigingsplaats'),
  kvk: waarde('KvK-nummer'),
  besluit: waarde('Datum van het eigen besluit, en de versie'),
  heeftBesluit: waarde('Is er een besluit bekend?'),
  datum: waarde('Datum van de volmacht (ISO)'),
  kenmerk: waarde('Kenmerk van de volmacht'),
} as const

const bladTabel = {
  id: waarde('Id van de partner'),
  korteNaam: waarde('Korte naam'),
  heeftVolmachtgevers: waarde('Ondertekent deze partij ook voor anderen?'),
  volmachtgevers: lijst('Voor wie deze partij mede ondertekent', geverTabel),
  blokken: lijst('De tekenblokken: één per orgaan, vestiging of rechtspersoon', {
    rijen: lijst('De regels van het blok', rijTabel),
  }),
} as const

export const ondertekeningTabel = {
  ondertekening: deel('De tekenbladen', {
    bladen: lijst('Per partij een tekenblad', bladTabel),
    isOpenbaar: waarde('Is dit de openbare versie, waarin geen tekenbladen staan?'),
    aantal: waarde('Aantal tekenbladen'),
    heeftVertegenwoordigd: waarde('Ondertekent een partij ook voor anderen?'),
  }),
} as const

type Blad = WeergaveVan<typeof bladTabel>

/** Those whom this signature binds: a volmacht given to one while another one signs does not count. */
export const gebonden = (index: Index, gevers: readonly Volmachtgever[], tekent: Partner): Volmachtgever[] =>
  gevers.filter(({ partner }) => {
    const door = findPartner(index, vertegenwoordigingDoor(index, partner)?.partner)
    return partner.vertegenwoordiging === undefined && (door === undefined || door === tekent)
  })

const besluitTekst = (besluit: Besluit | undefined): string | undefined =>
  besluit?.datum && [datumTekst(besluit.datum), besluit.versie && `versie ${besluit.versie}`].filter(Boolean).join(', ')

const bouwGever = ({ partner, verlener }: Volmachtgever): WeergaveVan<typeof geverTabel> => {
  const besluit = geldendBesluit(partner.besluiten ?? [])
  return {
    naam: rechtspersoonVan(partner),
    zetel: uit(partner, 'zetel'),
    kvk: uit(partner, 'kvk', 'KvK-nummer'),
    besluit: afgeleid(besluitTekst(besluit), [`${partner.pad}.besluiten`], 'datum van het besluit'),
    heeftBesluit: vlag(besluit !== undefined, `${partner.pad}.besluiten`),
    datum: verlener
      ? uit(verlener, 'datum', 'datum van de volmacht')
      : afgeleid(undefined, [`${partner.pad}.vertegenwoordigdDoor.mandaat`], 'datum van de volmacht'),
    kenmerk: verlener ? uit(verlener, 'kenmerk') : nvtVak(),
  }
}

/** With the limits and the term of their volmachten: who signs must see how far his own signature reaches. */
const medeNamensVak = (gevers: readonly Volmachtgever[]): Vak | undefined => {
  if (gevers.length === 0) return undefined
  const stukken = [...new Set(gevers.flatMap(({ mandaat }) => mandaat ?? []))]
  const paden = [...gevers.map(({ partner }) => partner.pad), ...stukken.map(({ pad }) => pad)]
  const grenzen = stukken.flatMap(({ grenzen: grens, geldigTot }) => [
    ...(grens === undefined ? [] : [grens]),
    ...(geldigTot === undefined ? [] : [`geldig tot en met ${datumTekst(geldigTot)}`]),
  ])
  const wie =
    gevers.length === 1
      ? 'de volmachtgever in de tabel hierboven, krachtens volmacht'
      : `de ${gevers.length} volmachtgevers in de tabel hierboven, krachtens volmacht`
  return afgeleid([wie, ...grenzen].join('; '), paden)
}

const bouwBlad = ({ b }: Bouwcontext, index: Index, partner: Partner, tekent: Partner): Blad => {
  const gevers = tekent === partner ? gebonden(index, volmachtgevers(b, partner), partner) : []
  const mede = medeNamensVak(gevers)
  return {
    id: afgeleid(partner.id, [`${partner.pad}.id`]),
    korteNaam: korteNaamVan(partner),
    heeftVolmachtgevers: vlag(gevers.length > 0, 'mandaten'),
    volmachtgevers: lijstVan(gevers.map(bouwGever), ['mandaten']),
    blokken: lijstVan(
      tekenblokken(partner, tekent).map((blok) => ({
        rijen: lijstVan(tekenrijen(b, index, blok, tekent, mede), [partner.pad]),
      })),
      [partner.pad],
    ),
  }
}

/** A sheet per founding party that signs itself, or is represented by an organisation without a sheet of its own. */
export const metEigenBlad = (
  b: Beschrijving,
  peildatum: string | undefined,
): readonly { readonly partner: Partner; readonly tekent: Partner }[] => {
  const wie = partijgroepen(b, peildatum).partijen.filter(({ kring }) => kring === 'oprichter')
  const zelf = new Set(wie.filter((partner) => vertegenwoordiger(b, partner) === undefined))
  return wie.flatMap((partner) => {
    const ander = vertegenwoordiger(b, partner)
    if (ander === undefined) return [{ partner, tekent: partner }]
    return zelf.has(ander) ? [] : [{ partner, tekent: ander }]
  })
}

/** All sheets; in a copy for one partner only its own. */
export const bouwOndertekening = (context: Bouwcontext): WeergaveVan<typeof ondertekeningTabel> => {
  const { b } = context
  const index = maakIndex(b)
  const bladen = metEigenBlad(b, context.peildatum)
    .filter(({ partner }) => context.partner === undefined || context.partner === partner)
    .map(({ partner, tekent }) => bouwBlad(context, index, partner, tekent))
  return {
    ondertekening: {
      bladen: lijstVan(b.partners === undefined ? undefined : bladen, ['partners'], 'de partijen'),
      isOpenbaar: vlag(context.openbaar === true, 'publicatie'),
      aantal: afgeleid(b.partners === undefined ? undefined : bladen.length, ['partners']),
      heeftVertegenwoordigd: vlag(
        bladen.some(({ heeftVolmachtgevers }) => heeftVolmachtgevers.waarde === true),
        'mandaten',
      ),
    },
  }
}
