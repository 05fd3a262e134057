import { heleWoorden, type Tekst } from './teksten.ts'

/** Words that leave a list open, whatever stands before them. */
const restgroep = [
  'o.a.',
  'o.m.',
  'onder andere',
  'onder meer',
  'enz.',
  'enzovoort',
  'enzovoorts',
  'etc.',
  'et cetera',
  'e.d.',
  'en dergelijke',
  'en zo meer',
  'niet beperkt tot',
  'in de ruimste zin',
  'in de breedste zin',
]

/** Per field the phrases that take away every limit. Whole words only, so that 'doelenboom' or 'anders' stay out. */
export const openWoorden = {
  doel: [
    ...restgroep,
    'en andere doelen',
    'of andere doelen',
    'andere doeleinden',
    'overige doelen',
    'alle doelen',
    'alle problematiek',
    'alle problemen',
    'alle vormen van problematiek',
    'alle voorkomende',
    'alles wat nodig is',
    'wat verder nodig is',
    'wat verder ter tafel komt',
  ],
  criterium: [
    ...restgroep,
    'in welke rol dan ook',
    'in welke vorm dan ook',
    'op welke manier dan ook',
    'op welke wijze dan ook',
    'om welke reden dan ook',
    'op enigerlei wijze',
    'alle problematiek',
    'naar het oordeel van de deelnemers',
    'wanneer daar aanleiding toe is',
    'als daar aanleiding toe is',
  ],
  /** These select nobody by themselves; next to something that can be checked they do no harm. */
  zwak: [
    'dreigen',
    'dreigt',
    'dreigend',
    'dreigende',
    'dreiging',
    'mogelijk',
    'mogelijke',
    'eventueel',
    'eventuele',
    'vermoedelijk',
    'zorgelijk',
    'zorgelijke',
    'zorgwekkend',
    'zorgwekkende',
    'complex',
    'complexe',
    'kwetsbaar',
    'kwetsbare',
    'problematiek',
    'multiproblematiek',
    'risico',
    'risico’s',
    "risico's",
  ],
} as const

const patronen = {
  doel: heleWoorden(openWoorden.doel),
  criterium: heleWoorden(openWoorden.criterium),
  zwak: heleWoorden(openWoorden.zwak),
}

/** The first open word in a text, as it stands there. */
export const openWoordIn = (veld: keyof typeof openWoorden, tekst: string): string | undefined =>
  patronen[veld].exec(tekst)?.[0]

const maat =
  /\d|(?<!\p{L})(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dag|dagen|week|weken|maand|maanden|jaar|uur|uren)(?!\p{L})/iu

/** A number or a time: something that can be checked afterwards. */
export const heeftMaat = (tekst: string): boolean => maat.test(tekst)

/** The plain variant may be looser than the text that binds. */
export const isBindend = ({ pad }: Tekst): boolean => !pad.endsWith('.inGewoneTaal')
