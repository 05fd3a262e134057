import { documentsoorten } from '../../documenten/index.ts'
import { lijsten } from '../../model/beschrijving.generated.ts'
import type { Inhoud } from '../../pipeline.ts'
import { type Standaardtekst, standaardBouwstenen, standaardIndeling, standaardSjabloon } from './standaard.ts'

/** What the place of a file below `sjablonen` says that it is. */
export interface Plek {
  readonly soort: 'bouwsteen' | 'indeling' | 'sjabloon'
  readonly id: string
  /** Path of ours that it stands in the place of, or would have; of a clause there is none: it goes by id. */
  readonly doel?: string
  readonly standaard?: Standaardtekst
}

const bouwsteen = /^bouwstenen\/(?:[^/]+\/)*([^/]+)\.md\.hbs$/
const indeling = /^indelingen\/([^/]+)\/([^/]+)\.md\.hbs$/
const sjabloon = /^([^/]+)\.md\.hbs$/

const isDocument = (naam: string | undefined): naam is string => documentsoorten.some((soort) => soort.naam === naam)
const isProfiel = (naam: string | undefined): naam is string => Object.hasOwn(lijsten.profielen, naam ?? '')

const met = (plek: Omit<Plek, 'standaard'>, standaard: Standaardtekst | undefined): Plek =>
  standaard ? { ...plek, standaard } : plek

/** Undefined: nothing is looked for at this place. */
export const plekVan = (inhoud: Inhoud, pad: string): Plek | undefined => {
  const id = bouwsteen.exec(pad)?.[1]
  if (id !== undefined) return met({ soort: 'bouwsteen', id }, standaardBouwstenen(inhoud).get(id))
  const [, profiel, van] = indeling.exec(pad) ?? []
  if (isProfiel(profiel) && isDocument(van)) {
    const doel = `templates/indelingen/${profiel}/${van}.md.hbs`
    return met({ soort: 'indeling', id: `${profiel}/${van}`, doel }, standaardIndeling(inhoud, profiel, van))
  }
  const document = sjabloon.exec(pad)?.[1]
  if (!isDocument(document)) return undefined
  const doel = `templates/${document}.md.hbs`
  return met({ soort: 'sjabloon', id: document, doel }, standaardSjabloon(inhoud, document))
}

/** Ids of everything of ours that can be replaced, for 'Bedoelde u …?'. */
export const vervangbaar = (inhoud: Inhoud): readonly string[] => [
  ...standaardBouwstenen(inhoud).keys(),
  ...[...inhoud.keys()].flatMap((pad) => {
    const [, naam] = /^templates\/(?:indelingen\/)?([a-z0-9-]+(?:\/[a-z0-9-]+)?)\.md\.hbs$/.exec(pad) ?? []
    return naam === undefined || naam.startsWith('bouwstenen/') ? [] : [naam]
  }),
]
