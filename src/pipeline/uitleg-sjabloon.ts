import type { Inhoud } from '../pipeline.ts'
import { gewoneRegels, leesKop } from '../template/kop.ts'
import { type Standaardtekst, standaardBouwstenen, standaardIndeling, standaardSjabloon } from './eigen/standaard.ts'
import type { Uitleg } from './eigen-uitleg.ts'

const vind = (vraag: string, inhoud: Inhoud): Standaardtekst | undefined => {
  const [profiel, document] = vraag.split('/')
  const found =
    profiel !== undefined && document !== undefined
      ? standaardIndeling(inhoud, profiel, document)
      : (standaardBouwstenen(inhoud).get(vraag) ?? standaardSjabloon(inhoud, vraag))
  return found?.id === vraag ? found : undefined
}

/** The text of a clause, layout or template of ours, with the front matter that an own text in its place begins with. */
export const zoekSjabloon = (vraag: string, inhoud: Inhoud): Uitleg | undefined => {
  const standaard = vind(vraag.toLowerCase(), inhoud)
  if (!standaard) return undefined
  const { id, pad, versie, titel } = standaard
  const source = gewoneRegels(inhoud.get(pad) ?? '')
  const kop = leesKop(source)
  const velden = [...(kop?.velden ?? [])].map(([naam, { waarde }]) => `${naam}: ${waarde}`)
  const bestand = pad.replace(/^templates\//, 'sjablonen/')
  return {
    titel: `Standaardtekst ‘${id}’${titel ? ` (${titel})` : ''}, versie ${versie}`,
    tekst: [
      `Wilt u haar vervangen? Zet dan deze tekst in ${bestand}, naast uw beschrijving, en pas haar daar aan.`,
      '',
      '---',
      ...velden,
      `vervangt: ${id}@${versie}`,
      'reden: ',
      '---',
      (kop?.tekst ?? source).trim(),
    ].join('\n'),
  }
}
