import { kenmerk } from '../../bevinding/kenmerk.ts'
import { eenmaal } from '../../model/eenmaal.ts'
import type { Inhoud } from '../../pipeline.ts'
import { gewoneRegels, leesKop } from '../../template/kop.ts'

/** A text of ours that a project may replace. */
export interface Standaardtekst {
  readonly id: string
  readonly pad: string
  /** Of a clause the number in its front matter; of a template or layout a short mark of its text. */
  readonly versie: string
  /** Heading of a clause, when it holds no values. */
  readonly titel?: string
}

export const idPatroon = /^[a-z0-9]+(-[a-z0-9]+)*$/

const bouwsteenPad = /^templates\/bouwstenen\/(?:.*\/)?([a-z0-9-]+)\.md\.hbs$/

/** Our clauses by id. */
export const standaardBouwstenen = eenmaal((inhoud: Inhoud): ReadonlyMap<string, Standaardtekst> => {
  const found = [...inhoud].flatMap(([pad, tekst]): [string, Standaardtekst][] => {
    const id = bouwsteenPad.exec(pad)?.[1]
    if (id === undefined) return []
    const velden = leesKop(gewoneRegels(tekst))?.velden
    const titel = velden?.get('titel')?.waarde
    const versie = velden?.get('versie')?.waarde ?? '1'
    return [[id, { id, pad, versie, ...(titel && !titel.includes('{{') ? { titel } : {}) }]]
  })
  return new Map(found)
})

const metKenmerk = (inhoud: Inhoud, id: string, pad: string): Standaardtekst | undefined => {
  const tekst = inhoud.get(pad)
  return tekst === undefined ? undefined : { id, pad, versie: kenmerk(id, tekst) }
}

export const standaardSjabloon = (inhoud: Inhoud, document: string): Standaardtekst | undefined =>
  metKenmerk(inhoud, document, `templates/${document}.md.hbs`)

/** The layout that counts for this profile: its own, else that of onderwijs. */
export const standaardIndeling = (inhoud: Inhoud, profiel: string, document: string): Standaardtekst | undefined =>
  [profiel, 'onderwijs']
    .map((naam) => metKenmerk(inhoud, `${naam}/${document}`, `templates/indelingen/${naam}/${document}.md.hbs`))
    .find((found) => found !== undefined)
