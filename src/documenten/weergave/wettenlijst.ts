import { afgeleid, lijstVan } from '../../model/vak.ts'
import { lijst, type WeergaveVan, waarde } from '../../model/weergave.ts'
import type { Verwijzing, Wetstatus } from '../../wetten/types.ts'
import type { Bouwcontext } from '../soort.ts'
import { bouwDoelgroep } from './doelgroep.ts'
import { deelnemendeHoedanigheden } from './hoedanigheden.ts'
import { bouwVlaggen, type Vlaggen } from './hoedanigheid-vlaggen.ts'

export const wettenlijstTabel = {
  wetten: lijst('De wetten die dit document en de beschrijving noemen, op citeertitel', {
    citeertitel: waarde('Citeertitel'),
    afkorting: waarde('Korte naam waarmee de tekst de wet aanhaalt'),
    nummer: waarde('BWB-id of CELEX-nummer'),
    link: waarde('Webadres'),
    status: waarde('Geldt, vervallen of wetsvoorstel'),
    versie: waarde('Datum van de geraadpleegde versie (ISO; gebruik de helper datum)'),
  }),
  heeftPeildatum: waarde('Is er een peildatum voor de wet?'),
  peildatum: waarde('Peildatum van de wet (ISO)'),
} as const

/** Laws that the fixed text of the grondslagdocument names, with the flag that decides whether that text is there. */
export const vasteWetten: readonly {
  readonly wet: string
  readonly als?: keyof Vlaggen
  /** Also named when the region joins an existing Grondslag, and the general framework is left out. */
  readonly bijAansluiting?: true
  /** Not named when only adults are meant; `zonderJeugdhulp`: and nobody takes part who gives youth care. */
  readonly nietBijVolwassenen?: 'altijd' | 'zonderJeugdhulp'
}[] = [
  { wet: 'algemene-verordening-gegevensbescherming', bijAansluiting: true },
  { wet: 'uitvoeringswet-algemene-verordening-gegevensbescherming' },
  { wet: 'jeugdwet', nietBijVolwassenen: 'zonderJeugdhulp' },
  { wet: 'wet-maatschappelijke-ondersteuning-2015' },
  { wet: 'burgerlijk-wetboek-boek-1', nietBijVolwassenen: 'altijd' },
  { wet: 'burgerlijk-wetboek-boek-7' },
  { wet: 'algemene-wet-bestuursrecht' },
  { wet: 'archiefwet-1995' },
  { wet: 'besluit-verplichte-meldcode-huiselijk-geweld-en-kindermishandeling' },
  { wet: 'wet-op-het-primair-onderwijs', als: 'heeftSchoolPo' },
  { wet: 'wet-op-het-primair-onderwijs', als: 'heeftSwvPo' },
  { wet: 'wet-voortgezet-onderwijs-2020', als: 'heeftSchoolVo' },
  { wet: 'wet-voortgezet-onderwijs-2020', als: 'heeftInstemmingPro' },
  { wet: 'wet-voortgezet-onderwijs-2020', als: 'heeftSwvVo' },
  { wet: 'wet-op-de-expertisecentra', als: 'heeftInstemmingVso' },
  { wet: 'leerplichtwet-1969', als: 'heeftLeerplicht' },
  { wet: 'wet-register-onderwijsdeelnemers', als: 'heeftLeerplicht' },
  { wet: 'wet-educatie-en-beroepsonderwijs', als: 'heeftDoorstroompunt' },
  { wet: 'wet-educatie-en-beroepsonderwijs', als: 'heeftInstemmingMbo' },
  { wet: 'participatiewet', als: 'heeftInkomen' },
  { wet: 'wet-structuur-uitvoeringsorganisatie-werk-en-inkomen', als: 'heeftUwv' },
  { wet: 'wet-structuur-uitvoeringsorganisatie-werk-en-inkomen', als: 'heeftSuwiUitwisseling' },
  { wet: 'wet-gemeentelijke-schuldhulpverlening', als: 'heeftSchuldhulp' },
  { wet: 'richtlijn-gegevensbescherming-opsporing-en-vervolging', als: 'heeftPolitie' },
  { wet: 'richtlijn-gegevensbescherming-opsporing-en-vervolging', als: 'heeftOm' },
  { wet: 'wet-politiegegevens', als: 'heeftPolitie' },
  { wet: 'wet-justitiele-en-strafvorderlijke-gegevens', als: 'heeftOm' },
  { wet: 'wet-gegevensverwerking-door-samenwerkingsverbanden', als: 'heeftWgs' },
  { wet: 'wet-verplichte-geestelijke-gezondheidszorg', als: 'heeftWvggz' },
]

const statuswoord: Readonly<Record<Wetstatus, string>> = {
  geldt: 'geldt',
  vervallen: 'vervallen',
  wetsvoorstel: 'wetsvoorstel, geldt nog niet',
}

/** Every reference in the description, with the place where it stands. */
export const verwijzingenIn = (value: unknown, pad = ''): { verwijzing: Verwijzing; pad: string }[] => {
  if (typeof value !== 'object' || value === null) return []
  const { wet, artikel, lid, onderdeel } = value as Readonly<Record<string, unknown>>
  const own = (value as { pad?: unknown }).pad
  const place = typeof own === 'string' ? own : pad
  if (typeof wet === 'string' && (artikel === undefined || typeof artikel === 'string'))
    return [
      {
        verwijzing: {
          wet,
          ...(artikel === undefined ? {} : { artikel }),
          ...(typeof lid === 'string' ? { lid } : {}),
          ...(typeof onderdeel === 'string' ? { onderdeel } : {}),
        },
        pad: place,
      },
    ]
  return Object.values(value).flatMap((part) => verwijzingenIn(part, place))
}

export const bouwWettenlijst = (context: Bouwcontext): WeergaveVan<typeof wettenlijstTabel> => {
  const { b, wetten } = context
  const peildatum = context.peildatum ?? b.samenwerking?.peildatum
  const vlaggen = bouwVlaggen(context, deelnemendeHoedanigheden(context))
  const aansluiting = b.samenwerking?.grondslag?.soort === 'bestaand'
  const volwassenen = bouwDoelgroep(b).kanOnder18.waarde === false
  const zonderJeugdhulp = volwassenen && vlaggen.heeftJeugdhulp.waarde === false
  const vast = vasteWetten.filter(
    ({ als, bijAansluiting, nietBijVolwassenen }) =>
      (als === undefined || vlaggen[als].waarde === true) &&
      (!aansluiting || bijAansluiting) &&
      !(nietBijVolwassenen === 'altijd' ? volwassenen : nietBijVolwassenen === 'zonderJeugdhulp' && zonderJeugdhulp),
  )
  const gevonden = verwijzingenIn(b)
  const getekend = b.samenwerking?.status === 'ondertekend' || b.samenwerking?.status === 'gewijzigd'
  const regels = wetten.wettenlijst(
    [...vast, ...gevonden.map(({ verwijzing }) => verwijzing)],
    // A signed text points to the version of its day, a draft to the law as it reads now.
    getekend && peildatum !== undefined ? { datum: peildatum } : {},
  )
  return {
    wetten: lijstVan(
      regels.map((regel) => {
        const paden = gevonden.filter(({ verwijzing }) => verwijzing.wet === regel.id).map(({ pad }) => pad)
        const box = (value: string | undefined) => ({
          ...afgeleid(value, paden.length > 0 ? paden : ['schemas/wetten']),
          ...(value === undefined ? { staat: 'nvt' as const } : {}),
        })
        return {
          citeertitel: box(regel.citeertitel),
          afkorting: box(regel.afkorting),
          nummer: box(regel.nummer),
          link: box(regel.link),
          status: box(statuswoord[regel.status]),
          versie: box(regel.versie),
        }
      }),
      ['schemas/wetten'],
    ),
    heeftPeildatum: afgeleid(peildatum !== undefined, ['samenwerking.peildatum']),
    peildatum: afgeleid(peildatum, ['samenwerking.peildatum']),
  }
}
