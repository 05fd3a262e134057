import { isGeheimhouder } from '../../model/afgeleid/geheim.ts'
import { buitenKring, type GeslotenKring, vasteOpeningen } from '../patterns/gesloten-kring.ts'
import { voertAlleenUit } from '../patterns/uitvoerder.ts'
import type { Invoer, Regel } from '../types.ts'

const wet = 'wet-maatschappelijke-ondersteuning-2015'
const wgs = 'wet-gemeentelijke-schuldhulpverlening'

/** The provider answers to the college; the college has the list of the law, which the knowledge holds. */
const aanbieders: readonly string[] = ['zorgaanbieder-wmo', 'maatschappelijke-opvang']

/** A wijkteam that does this work for the college is no other receiver (5.3.3 lid 3). */
const bijCollege: readonly string[] = ['college-wmo', 'wijkteam']

const kring = ({ kennis }: Invoer): GeslotenKring => {
  const ontvangers = (kennis.hoedanigheid('college-wmo')?.voorwaarden ?? []).flatMap(({ id, behalveAan }) =>
    id === 'kring' ? (behalveAan ?? []) : [],
  )
  return {
    wet,
    // Who describes a provider as keeper of a professional secret hears of that secret from another rule.
    isGever: (gever) =>
      gever.soort === 'college-wmo' ||
      voertAlleenUit(gever, wet) ||
      (aanbieders.includes(gever.soort ?? '') && !isGeheimhouder(gever)),
    kring: ({ soort }) => (aanbieders.includes(soort ?? '') ? bijCollege : [...bijCollege, ...ontvangers]),
    openingen: [
      ...vasteOpeningen,
      // CAK, SVB and supervisors have no soort of their own in the description.
      {
        wetten: [
          { wet, artikel: '5.2.1', lid: '2' },
          { wet, artikel: '5.2.2' },
        ],
        aan: ['anders'],
      },
      {
        wetten: [
          { wet: wgs, artikel: '8d' },
          { wet: wgs, artikel: '8', lid: '1' },
        ],
        aan: ['college-schuldhulp'],
      },
    ],
  }
}

const check: Regel['check'] = (invoer) =>
  buitenKring(invoer, kring(invoer), (feit) => ({
    bericht: `${feit}. De Wmo 2015 noemt die ontvanger niet. Bij de verstrekking staat geen toestemming, en geen wettelijke plicht met het artikel waaruit die blijkt.`,
    hulp: 'Vraag de inwoner toestemming en schrijf ‘geheim: [toestemming]’. Verplicht een andere wet het, schrijf dan ‘geheim: [wettelijke-plicht]’ en noem het artikel bij ‘wetten’. Anders wordt dit niet verstrekt. Geldt dit niet voor alle ontvangers, splits dan de verstrekking.',
  }))

export const wmoGegevenZonderOpening: Regel = {
  code: 'GRO011',
  titel: 'Wmo-gegeven naar een ontvanger buiten de Wmo 2015',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'jurist',
  gronden: [
    { wet, artikel: '5.2.1', lid: '2' },
    { wet, artikel: '5.3.3', lid: '1' },
    { wet, artikel: '5.3.3', lid: '2' },
  ],
  dekt: ['GRO-11'],
  check,
}
