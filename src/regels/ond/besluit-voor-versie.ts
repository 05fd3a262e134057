import { ketens } from '../../model/afgeleid/keten.ts'
import { noem } from '../patterns/noem.ts'
import type { Regel, Vondst } from '../types.ts'

interface Stuk {
  readonly pad: string
  readonly datum?: string
  readonly versie?: string
}

const check: Regel['check'] = ({ beschrijving, peildatum }) => {
  const { versie, versiedatum } = beschrijving.samenwerking ?? {}
  if (versie === undefined || versiedatum === undefined) return []
  const perPad = new Map<string, Vondst>()
  const bekijk = (stukken: readonly Stuk[], wat: string): void => {
    for (const { pad, datum, versie: over } of stukken) {
      if (over !== versie || datum === undefined || datum >= versiedatum) continue
      perPad.set(`${pad}.datum`, {
        pad: `${pad}.datum`,
        bericht: `${wat} is van ${datum} en gaat over versie ${versie}, maar die versie is van ${versiedatum}.`,
        hulp: 'Verbeter de datum of de versie hier, of de versiedatum van het convenant.',
        verwant: [{ bericht: 'De datum van deze versie.', pad: 'samenwerking.versiedatum' }],
      })
    }
  }
  for (const { partner, verleners } of ketens(beschrijving, peildatum)) {
    const naam = noem(partner)
    bekijk(partner.besluiten ?? [], `Het besluit van ${naam}`)
    bekijk(verleners, `De bevoegdheid die ${naam} gaf`)
    bekijk(partner.ondertekening ?? [], `De handtekening van ${naam}`)
  }
  return [...perPad.values()]
}

export const besluitVoorVersie: Regel = {
  code: 'OND114',
  titel: 'Besluit of handtekening van vóór de versie',
  ernst: 'waarschuwing',
  rol: 'bestuurssecretaris',
  gronden: [
    { wet: 'gemeentewet', artikel: '160', lid: '1', onderdeel: 'd' },
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '5', lid: '2' },
  ],
  dekt: ['L12'],
  check,
}
