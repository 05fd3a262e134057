import type { Verstrekking } from '../../model/beschrijving.generated.ts'
import { buitenKring, type GeslotenKring, vasteOpeningen } from '../patterns/gesloten-kring.ts'
import { voertAlleenUit } from '../patterns/uitvoerder.ts'
import type { Invoer, Regel } from '../types.ts'

const wet = 'participatiewet'
const suwi = 'wet-structuur-uitvoeringsorganisatie-werk-en-inkomen'
const wgs = 'wet-gemeentelijke-schuldhulpverlening'

const kring = ({ kennis }: Invoer): GeslotenKring => ({
  wet,
  // Reuse for the Wmo 2015 has a rule of its own.
  elders: ['college-wmo'],
  isGever: (gever) => gever.soort === 'college-inkomen' || voertAlleenUit(gever, wet),
  kring: () =>
    (kennis.hoedanigheid('college-inkomen')?.voorwaarden ?? []).flatMap(({ id, behalveAan }) =>
      id === 'kring' ? (behalveAan ?? []) : [],
    ),
  openingen: [
    ...vasteOpeningen,
    {
      wetten: [
        { wet: wgs, artikel: '8d' },
        { wet: wgs, artikel: '8', lid: '1' },
      ],
      aan: ['college-schuldhulp'],
    },
    { wetten: [{ wet: suwi, artikel: '62' }], aan: ['college-schuldhulp'] },
    // Receivers of the lists for which the description has no soort of its own.
    { wetten: ['54', '62', '64'].map((artikel) => ({ wet: suwi, artikel })), aan: ['anders'] },
    { wetten: [{ wet, artikel: '67' }], aan: ['anders', 'uitvoeringsorganisatie', 'gemeenschappelijke-regeling'] },
    { wetten: [{ wet, artikel: '7a' }], aan: ['college-doorstroompunt'] },
  ],
})

const zonderWeg =
  'Vraag de inwoner een schriftelijke verklaring van geen bezwaar en schrijf ‘geheim: [toestemming]’. Verplicht een andere wet het, schrijf dan ‘geheim: [wettelijke-plicht]’ en noem het artikel bij ‘wetten’. Anders verstrekt het college niet. Geldt dit niet voor alle ontvangers, splits dan de verstrekking.'

/** What only a jurist can answer: the algemene maatregel van bestuur was not read, and what the law itself needs is no further disclosure. */
const vraagVan = ({ geheim, nvt, wetten = [] }: Verstrekking): string | undefined => {
  const eigen = wetten.filter((ref) => ref.wet === wet)
  if (eigen.some(({ artikel, lid }) => artikel === '67' && lid === '5'))
    return 'De verstrekking noemt artikel 67, lid 5, van de Participatiewet. Noemt de algemene maatregel van bestuur van dat lid deze ontvanger?'
  const zegtNodig = 'geheim' in nvt || geheim?.includes('niet-van-toepassing')
  return zegtNodig && eigen.some(({ artikel }) => artikel !== '65' && artikel !== '67')
    ? 'De Participatiewet noemt die ontvanger niet, en de verstrekking steunt op de taak van die wet zelf. Is deze bekendmaking voor de uitvoering van de Participatiewet noodzakelijk?'
    : undefined
}

const check: Regel['check'] = (invoer) =>
  buitenKring(invoer, kring(invoer), (feit, { verstrekking }) => {
    const vraag = vraagVan(verstrekking)
    return vraag === undefined
      ? {
          bericht: `${feit}. De Participatiewet noemt die ontvanger niet. Bij de verstrekking staat geen verklaring van geen bezwaar, en geen wettelijke plicht met het artikel waaruit die blijkt.`,
          hulp: zonderWeg,
        }
      : {
          ernst: 'vraag',
          blokkeertVanaf: 'ter-ondertekening',
          bericht: `${feit}. ${vraag}`,
          hulp: `Laat de jurist dit beantwoorden. Is het antwoord nee: ${zonderWeg.charAt(0).toLowerCase()}${zonderWeg.slice(1)}`,
        }
  })

export const bijstandsgegevenZonderOpening: Regel = {
  code: 'GRO010',
  titel: 'Bijstandsgegeven naar een ontvanger buiten de Participatiewet',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'jurist',
  gronden: [
    { wet, artikel: '65', lid: '1' },
    { wet, artikel: '67', lid: '1' },
    { wet, artikel: '67', lid: '5' },
  ],
  dekt: ['GRO-10'],
  check,
}
