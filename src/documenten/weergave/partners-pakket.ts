/** What lies in the package of one party, and what is asked of it before the start. */
import { heeftGetekend } from '../../model/afgeleid/getekend.ts'
import { afgeleid, groep, lijstVan, uit } from '../../model/vak.ts'
import { deel, lijst, type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import { zoekPad } from '../../model/zoek-pad.ts'
import type { Bouwcontext, Groep, Pakketstuk } from '../soort.ts'
import { vlag } from './namen.ts'

export const pakketTabel = {
  pakket: deel('Het pakket voor deze partij', {
    groepen: lijst('De stukken naast deze brief, naar wat de partij ermee doet', {
      doel: waarde('Wat de partij ermee doet'),
      stukken: waarden('Nummer en titel van de stukken, in leesvolgorde'),
    }),
    heeftBesluitstuk: waarde('Ligt er een stuk bij voor het besluit?'),
    start: waarde('Gewenste start (ISO)'),
    isVoorbij: waarde('Ligt die dag voor de peildatum?'),
    vragen: lijst('Open punten van deze partij', {
      vraag: waarde('Wat er besloten moet worden'),
      voor: waarde('Uiterlijk op welke dag (ISO)'),
      heeftVoor: waarde('Is er een dag bekend?'),
    }),
    heeftVragen: waarde('Zijn er open punten van deze partij?'),
  }),
} as const

/** Pieces for one's own use stand in one line, so that the letter stays on one page. */
const GEBRUIK = 'om zelf te gebruiken'

/** What a party does with a piece: by its name, else by the group it belongs to. */
const doelen: Readonly<Record<string, string>> = {
  'wat-betekent-dit': 'lees dit eerst',
  aansluitdocument: 'de afspraken en de werkwijze',
  privacyreglement: 'de afspraken en de werkwijze',
  toetredingsformulier: 'vul in en laat ondertekenen',
  partijprofiel: 'vul in, zonder handtekening',
  raadsinformatiebrief: GEBRUIK,
  verwerkingsregister: GEBRUIK,
  uittredingsbrief: 'bevestiging van uw vertrek',
}
const perGroep: Readonly<Partial<Record<Groep, string>>> = {
  bestuur: 'leg voor ter besluitvorming',
  ondertekening: 'laat ondertekenen en stuur terug',
  tafel: 'voor wie deelneemt',
  inwoners: GEBRUIK,
  kern: GEBRUIK,
}
/** What a party does with a piece that it uses itself, said behind its title. */
const waarvoor: Readonly<Record<string, string>> = {
  raadsinformatiebrief: 'na het besluit',
  verwerkingsregister: 'neem ze daarin over',
}
/** Whoever signed already gets the signed piece for his own file. */
const doelVan = ({ naam, groep }: Pakketstuk, isGetekend: boolean): string =>
  isGetekend && (naam === 'toetredingsformulier' || naam === 'tekenblad')
    ? 'al ondertekend, voor uw dossier'
    : (doelen[naam] ?? perGroep[groep] ?? 'ter informatie')

/** Pieces with the same purpose stand together: that is shorter, and it says what to do. */
const groepenVan = (stukken: readonly Pakketstuk[], isGetekend: boolean, pad: readonly string[]) => {
  const per = new Map<string, Pakketstuk[]>()
  for (const stuk of stukken) {
    const doel = doelVan(stuk, isGetekend)
    per.set(doel, [...(per.get(doel) ?? []), stuk])
  }
  const naam = ({ nummer, naam, titel, aantal }: Pakketstuk): string => {
    const bij = [...(aantal > 1 ? [`${aantal} exemplaren`] : []), ...(waarvoor[naam] ? [waarvoor[naam]] : [])]
    return `${nummer} ${titel}${bij.length > 0 ? ` (${bij.join(', ')})` : ''}`
  }
  // first what must be done with it
  const volgorde = [...per].sort(([een], [ander]) => Number(een === GEBRUIK) - Number(ander === GEBRUIK))
  return lijstVan(
    volgorde.map(([doel, samen]) => ({
      doel: afgeleid(doel, pad),
      stukken: lijstVan(
        samen.map((stuk) => afgeleid(naam(stuk), pad)),
        pad,
      ),
    })),
    pad,
  )
}

const BRIEF = 'begeleidende-brief'

export const bouwPakket = ({ b, partner, peildatum, pakket }: Bouwcontext): WeergaveVan<typeof pakketTabel> => {
  const pad = partner ? [`${partner.pad}.id`] : ['partners']
  const stukken = partner ? (pakket?.(partner.id) ?? []).filter(({ naam }) => naam !== BRIEF) : []
  const isGetekend = partner !== undefined && heeftGetekend(b, partner, peildatum)
  const voortraject = groep(b, 'voortraject')
  const start = voortraject.gewensteStart
  const vragen = (b.openPunten ?? []).filter(({ over }) => {
    const at = over === undefined ? undefined : zoekPad(b, over)?.pad
    return partner !== undefined && at !== undefined && (at === partner.pad || at.startsWith(`${partner.pad}.`))
  })
  return {
    pakket: {
      groepen: groepenVan(stukken, isGetekend, pad),
      heeftBesluitstuk: vlag(
        stukken.some(({ groep }) => groep === 'bestuur'),
        ...pad,
      ),
      start: uit(voortraject, 'gewensteStart', 'wanneer de samenwerking wil beginnen'),
      isVoorbij: vlag(
        start !== undefined && peildatum !== undefined && start < peildatum,
        'voortraject.gewensteStart',
        'samenwerking.peildatum',
      ),
      vragen: lijstVan(
        vragen.map((punt) => ({
          vraag: uit(punt, 'vraag'),
          voor: uit(punt, 'voor'),
          heeftVoor: vlag(punt.voor !== undefined, `${punt.pad}.voor`),
        })),
        ['openPunten'],
      ),
      heeftVragen: vlag(vragen.length > 0, 'openPunten'),
    },
  }
}
