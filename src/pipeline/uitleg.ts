import { codes } from '../bevinding/codes.ts'
import { lijktOp } from '../bevinding/lijkt-op.ts'
import type { Inhoud } from '../pipeline.ts'
import { regels } from '../regels/index.ts'
import type { Artikel, Wet } from '../wetten/types.ts'
import { catalogusUit, rechtUit } from './catalogus.ts'
import { standaardBouwstenen } from './eigen/standaard.ts'
import { eigen, type Uitleg } from './eigen-uitleg.ts'
import { zoekSjabloon } from './uitleg-sjabloon.ts'
import { zoekSoort } from './uitleg-soort.ts'

export type { Uitleg }

const zekerheden: Readonly<Record<string, string>> = {
  A: 'gelezen in een kopie van de geldende tekst',
  A17: 'gelezen in een tekst van mei 2017',
  A2: 'gezien in een andere bron dan de wet zelf',
  B: 'vaste kennis, niet nagelezen',
  C: 'onzeker: een jurist moet dit nagaan',
}
const wetstatussen = { geldt: 'geldt', vervallen: 'vervallen', wetsvoorstel: 'wetsvoorstel, nog geen wet' } as const

const artikelregel = (artikel: Artikel): string => {
  const plek = [artikel.artikel, artikel.lid && `lid ${artikel.lid}`, artikel.onderdeel && `onder ${artikel.onderdeel}`]
  const grens = artikel.grens ? ` Grens: ${artikel.grens}.` : ''
  return `- artikel ${plek.filter(Boolean).join(' ')}: ${artikel.onderwerp}.${grens} [${artikel.zekerheid}]`
}

const wetUitleg = (wet: Wet, artikelen: readonly Artikel[]): Uitleg => {
  const feiten = [
    `Status: ${wetstatussen[wet.status]}${wet.sinds ? `, sinds ${wet.sinds}` : ''}${wet.versie ? ` (versie ${wet.versie})` : ''}.`,
    ...(wet.bwb ? [`Nummer: ${wet.bwb}.`] : []),
    ...(wet.opvolger ? [`Opvolger: ${wet.opvolger}.`] : []),
    ...(wet.opmerking ? [wet.opmerking] : []),
  ]
  const letters = [...new Set(artikelen.map(({ zekerheid }) => zekerheid))].sort()
  const sleutel = letters.map((letter) => `${letter} = ${zekerheden[letter]}`).join('; ')
  const lines = artikelen.map(artikelregel)
  return {
    titel: `${wet.citeertitel}${wet.afkorting ? ` (${wet.afkorting})` : ''}`,
    tekst: [
      ...feiten,
      ...(lines.length > 0
        ? ['', 'Artikelen in de catalogus (eigen omschrijving, geen wettekst):', ...lines, '', sleutel]
        : []),
      `Zo verwijst u ernaar: {wet: ${wet.id}${artikelen[0] ? `, artikel: '${artikelen[0].artikel}'` : ''}}`,
    ].join('\n'),
  }
}

/** 'jeugdwet 7.4.0' → the law and the article. */
const zoekWet = (vraag: string, inhoud: Inhoud): Uitleg | undefined => {
  const catalogus = catalogusUit(inhoud)
  const [, naam = vraag, artikel] = /^(.*?)(?:\s+(?:art(?:ikel|\.)?\s*)?(\d\S*))?$/i.exec(vraag) ?? []
  const wetten = [...catalogus.zoek(vraag), ...catalogus.zoek(naam)]
  const wet = wetten[0]
  if (!wet) return undefined
  const named = catalogus.zoek(vraag).length === 0 ? artikel : undefined
  const shown = wet.artikelen.filter((one) => named === undefined || one.artikel === named)
  return named !== undefined && shown.length === 0 ? undefined : wetUitleg(wet, shown)
}

/** Explains a code (page of a rule), a kind of partner, a standard text, or a law or article of the catalogue; undefined when none of these. */
export const uitleg = (vraag: string, inhoud: Inhoud): Uitleg | undefined => {
  const code = vraag.trim().toUpperCase()
  const regel = regels.find((one) => one.code === code)
  if (regel) {
    const page = [...inhoud].find(([pad, text]) => pad.startsWith('src/regels/') && text.startsWith(`# ${code} `))?.[1]
    if (page) return { titel: `${code} ${regel.titel}`, tekst: page.replace(/^# .*\n+/, '') }
  }
  const vast = eigen[code]
  if (vast) return vast
  const info = codes[code as keyof typeof codes]
  if (info) return { titel: `${code} ${info.titel}`, tekst: `${info.uitleg}\n\nWat te doen: ${info.hulp}` }
  return (
    zoekSoort(vraag.trim(), rechtUit(inhoud)) ?? zoekSjabloon(vraag.trim(), inhoud) ?? zoekWet(vraag.trim(), inhoud)
  )
}

/** What may have been meant. */
export const uitlegSuggesties = (vraag: string, inhoud: Inhoud): string[] => {
  const catalogus = catalogusUit(inhoud)
  const names = [
    ...regels.map(({ code }) => code),
    ...Object.keys(codes),
    ...Object.keys(eigen),
    ...standaardBouwstenen(inhoud).keys(),
    ...rechtUit(inhoud).kennis.hoedanigheden.map(({ soort }) => soort),
    ...catalogus.wetten.flatMap(({ id, afkorting }) => (afkorting ? [id, afkorting] : [id])),
  ]
  return lijktOp(vraag.trim(), names, 3)
}
