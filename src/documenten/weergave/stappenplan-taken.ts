import { gemeenten } from '../../model/afgeleid/gemeenten.ts'
import { partijen } from '../../model/afgeleid/partijen.ts'
import type { Stapnaam } from '../../model/afgeleid/stappen.ts'
import type { Partner } from '../../model/beschrijving.generated.ts'
import { datumTekst } from '../../model/datum-tekst.ts'
import { afgeleid, groep, staat, uit, type Vak } from '../../model/vak.ts'
import { findHoedanigheid, maakIndex } from '../../model/zoek.ts'
import type { Bouwcontext } from '../soort.ts'
import { bouwAuditAfspraken } from './audit-afspraken.ts'
import { bouwAuditBevoegdheid } from './audit-bevoegdheid.ts'
import { bouwAuditDocumenten } from './audit-documenten.ts'
import { bouwAuditPartijen } from './audit-partijen.ts'
import { type Rij, type Standdeel, stand } from './audit-stand.ts'
import { korteNaamVan, nvtVak } from './namen.ts'
import { grondslagRijen, uitvraagRijen } from './stappenplan-uitvraag.ts'

/** One thing of a step: for whom or what, and how far it is. */
export interface Taak extends Standdeel {
  readonly naam: Vak
  /** How many it stands for; absent: one. */
  readonly aantal?: number
}

const perWie = ({ wie, ...stand }: Omit<Rij, 'wat'>): Taak => ({ naam: wie, ...stand })
const perWat = ({ wat, ...stand }: Rij): Taak => ({ naam: wat, ...stand })
/** 'Kolkrand (14 oktober 2026)'; what is not ready yet says what lacks. */
const metDag = ({ wie, datum, uitleg, stand: box }: Rij): string => {
  const dag = typeof datum.waarde === 'string' ? datumTekst(datum.waarde) : undefined
  const klaar = box.waarde === 'aanwezig'
  const tussen = klaar ? dag : uitleg.waarde
  return tussen === undefined ? String(wie.waarde ?? '') : `${wie.waarde} (${tussen})`
}

/** Of one piece with many givers the name stands there once, before all of them. */
const perStuk = (rijen: readonly Rij[]): readonly Taak[] => {
  const groepen = new Map<string, Rij[]>()
  for (const rij of rijen) {
    const key = `${rij.stand.waarde} ${rij.wat.waarde}`
    groepen.set(key, [...(groepen.get(key) ?? []), rij])
  }
  return [...groepen.values()].flatMap((groep) => {
    const [eerste] = groep
    if (!eerste) return []
    const bronnen = [...new Set([...eerste.wat.bronnen, ...groep.flatMap(({ wie }) => wie.bronnen)])]
    const namen = [...new Set(groep.map(metDag))]
    const naam = afgeleid(`${eerste.wat.waarde ?? eerste.wat.wat}: ${namen.join(', ')}`, bronnen)
    return [{ naam, stand: eerste.stand, uitleg: nvtVak(), datum: nvtVak(), aantal: namen.length }]
  })
}

const schoolsoorten: readonly string[] = ['schoolbestuur-po', 'schoolbestuur-vo', 'schoolbestuur-so']

/** A board of schools whose council nobody mentioned: whether it must consent is for the board to find out. */
const zonderRaad = ({ b, peildatum }: Bouwcontext): readonly Taak[] => {
  const index = maakIndex(b)
  const genoemd = new Set((b.voortraject?.medezeggenschap ?? []).map(({ partner }) => partner))
  const isSchool = ({ hoedanigheden }: Partner): boolean =>
    (hoedanigheden ?? []).some(({ hoedanigheid }) =>
      schoolsoorten.includes(findHoedanigheid(index, hoedanigheid)?.soort ?? ''),
    )
  const scholen = partijen(b, peildatum).partijen.filter((partner) => isSchool(partner) && !genoemd.has(partner.id))
  return scholen.map((partner) => ({
    naam: korteNaamVan(partner),
    ...stand('nog-niet', ['voortraject.medezeggenschap'], 'nog niet genoemd'),
  }))
}

const medezeggenschap = (context: Bouwcontext): readonly Taak[] => [
  ...perStuk(bouwAuditAfspraken(context).medezeggenschap.items),
  ...zonderRaad(context),
  {
    naam: afgeleid('de overige partijen', ['voortraject.medezeggenschap']),
    ...stand('zelf', ['voortraject.medezeggenschap']),
  },
]

/** Without a samenwerkingsverband there may be nothing to discuss; nobody but the region knows. */
const oogo = (context: Bouwcontext): readonly Taak[] => {
  const { b } = context
  const naam = afgeleid('het OOGO', ['voortraject.oogo'])
  const metSwv = (b.hoedanigheden ?? []).some(({ soort }) => soort === 'swv-po' || soort === 'swv-vo')
  const onbekend = staat(groep(b, 'voortraject'), 'oogo') === 'onbekend'
  return [
    onbekend && !metSwv
      ? { naam, ...stand('zelf', ['voortraject.oogo']) }
      : { naam, ...bouwAuditDocumenten(context).stukken.oogo },
  ]
}

const betrokkenen = (context: Bouwcontext): readonly Taak[] => {
  const raden = bouwAuditAfspraken(context).adviesraden.items.map(perWat)
  const geenRaad = groep(context.b, 'voortraject')
  return [
    {
      naam: afgeleid('jongeren, ouders of inwoners zelf', ['voortraject.betrokkenen']),
      ...bouwAuditDocumenten(context).stukken.betrokkenen,
    },
    ...raden,
    ...(staat(geenRaad, 'adviesraden') === 'onbekend'
      ? [
          {
            naam: afgeleid('de adviesraden van de gemeenten', ['voortraject.adviesraden']),
            ...stand('zelf', ['voortraject.adviesraden']),
          },
        ]
      : []),
  ]
}

/** An address is no publication: that it stands there, only who looks can tell. */
const publicatie = ({ b }: Bouwcontext): readonly Taak[] => {
  const p = groep(b, 'publicatie')
  const op = (veld: 'plaats' | 'inwonersuitleg', wat: string): Taak => ({
    naam: afgeleid(wat, [`publicatie.${veld}`]),
    ...stand('zelf', [`publicatie.${veld}`], p[veld] && `adres: ${p[veld]}`),
  })
  const convenant: Taak =
    p.openbaar === 'nee'
      ? {
          naam: afgeleid('het convenant', ['publicatie.openbaar']),
          ...stand('nvt', ['publicatie.openbaar'], p.reden),
        }
      : op('plaats', 'het convenant')
  return [convenant, op('inwonersuitleg', 'de uitleg voor inwoners')]
}

const zelfPer = (namen: readonly Vak[], pad: string): readonly Taak[] =>
  namen.map((naam) => ({ naam, ...stand('zelf', [pad]) }))

const geen = (): readonly Taak[] => []

/** What each step consists of; the same facts as in the auditlijst, so that both say the same. */
export const taken: Readonly<Record<Stapnaam, (context: Bouwcontext) => readonly Taak[]>> = {
  uitvraag: (context) => uitvraagRijen(context).map(perWie),
  grondslagen: (context) =>
    grondslagRijen(context).map((each) =>
      // Of a list that is wholly absent its own name says more than that of the region.
      each.stand.bronnen[0] === each.wat.bronnen[0]
        ? { ...perWat(each), naam: afgeleid(each.wat.wat, each.wat.bronnen) }
        : perWie(each),
    ),
  betrokkenen,
  dpia: (context) => [
    { naam: afgeleid('de DPIA', ['voortraject.dpia']), ...bouwAuditDocumenten(context).stukken.dpia },
  ],
  oogo,
  'fg-adviezen': (context) => bouwAuditPartijen(context).fgAdviezen.items.map(perWie),
  medezeggenschap,
  besluiten: (context) => perStuk(bouwAuditBevoegdheid(context).besluiten.items),
  volmachten: (context) => perStuk(bouwAuditBevoegdheid(context).mandaten.items),
  raad: ({ b, peildatum }) => {
    const mee = partijen(b, peildatum).partijen
    return zelfPer(
      gemeenten(b)
        .filter((each) => mee.includes(each))
        .map(korteNaamVan),
      'partners',
    )
  },
  ondertekening: (context) => bouwAuditBevoegdheid(context).ondertekeningen.items.map(perWie),
  instructie: ({ b }) =>
    zelfPer(
      (b.overleggen ?? []).map((overleg) => uit(overleg, 'naam')),
      'overleggen',
    ),
  kennisgeving: () =>
    zelfPer([afgeleid('aan alle partijen', ['samenwerking.inwerkingtreding'])], 'samenwerking.inwerkingtreding'),
  publicatie,
  start: geen,
}
