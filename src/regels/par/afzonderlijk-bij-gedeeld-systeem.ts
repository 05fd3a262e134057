import { findPartner } from '../../model/zoek.ts'
import { noem } from '../patterns/noem.ts'
import type { Regel } from '../types.ts'

const gedeeld: Readonly<Record<string, string>> = {
  casussysteem: 'een gezamenlijk casussysteem',
  'gezamenlijk-dossier': 'een gezamenlijk dossier',
}

const overleggen = (aantal: number): string => (aantal === 1 ? 'één overleg' : `${aantal} overleggen`)

const check: Regel['check'] = ({ beschrijving, index }) =>
  (beschrijving.verwerkingen ?? []).flatMap((verwerking) => {
    const wat = verwerking.soort === undefined ? undefined : gedeeld[verwerking.soort]
    const regime = (verwerking.verantwoordelijkheid ?? []).find(({ model }) => model === 'afzonderlijk')
    if (wat === undefined || !regime) return []
    const beheerder = findPartner(index, verwerking.beheerder)
    const feiten = [
      `het is ${wat}`,
      ...(verwerking.overleggen?.length ? [`voor ${overleggen(verwerking.overleggen.length)}`] : []),
      ...(beheerder ? [`beheerd door ${noem(beheerder)}`] : []),
    ]
    return [
      {
        pad: `${regime.pad}.model`,
        bericht: `Bij ${noem(verwerking)} staat ‘afzonderlijk verantwoordelijk’, maar ${feiten.join(', ')}. Bepalen partijen doel en middelen hier toch samen?`,
        hulp: 'Leg dit aan de functionaris gegevensbescherming voor. Het gaat om de feiten, niet om wat partijen afspreken.',
      },
    ]
  })

export const afzonderlijkBijGedeeldSysteem: Regel = {
  code: 'PAR103',
  titel: 'Afzonderlijk verantwoordelijk bij een gedeeld systeem',
  ernst: 'vraag',
  rol: 'fg',
  gronden: [
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '4', onderdeel: '7' },
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '26', lid: '1' },
  ],
  check,
}
