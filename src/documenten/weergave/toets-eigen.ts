import { lijstVan } from '../../model/vak.ts'
import { lijst, type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import type { EigenTekst, Toets } from '../toets.ts'
import { feit, mits, uitToets } from './toets-bevinding.ts'

export const toetsEigenTabel = {
  eigenTeksten: lijst('Teksten van de samenwerking zelf, in plaats van of naast de standaardtekst', {
    volgnummer: waarde('Volgnummer, voor de naam van de bouwsteen'),
    id: waarde('De id van de bouwsteen, of de naam van de indeling of het documentsjabloon'),
    opschrift: waarde('Het opschrift'),
    soort: waarde('Bouwsteen, indeling of documentsjabloon, als woord'),
    isVervanging: waarde('Komt zij in de plaats van een standaardtekst?'),
    standaard: waarde('Naam en versie van de standaardtekst waarbij zij is geschreven'),
    isAnders: waarde('Is de standaardtekst sindsdien veranderd, of is niet bekend bij welke versie zij hoort?'),
    huidig: waarde('De versie die de standaardtekst nu heeft'),
    versie: waarde('De versie van de eigen tekst'),
    reden: waarde('Waarom zij nodig is'),
    documenten: waarden('De documenten waarin zij staat'),
    weggelaten: waarden('Bepalingen van de standaardtekst die daardoor vervallen'),
  }),
} as const

type Regel = WeergaveVan<typeof toetsEigenTabel>['eigenTeksten']['items'][number]

const soorten: Readonly<Record<EigenTekst['soort'], string>> = {
  bouwsteen: 'bouwsteen',
  indeling: 'indeling',
  sjabloon: 'documentsjabloon',
}

const bouwRegel = (tekst: EigenTekst, index: number): Regel => {
  const { id, titel, soort, vervangt, versie, reden, redenPad, documenten, weggelaten } = tekst
  return {
    volgnummer: feit(String(index + 1)),
    id: feit(id),
    opschrift: mits(titel),
    soort: feit(soorten[soort]),
    isVervanging: feit(vervangt !== undefined),
    standaard: mits(vervangt && `${vervangt.id}${vervangt.versie ? `, versie ${vervangt.versie}` : ''}`),
    isAnders: feit(vervangt !== undefined && vervangt.versie !== vervangt.huidig),
    huidig: mits(vervangt?.huidig),
    versie: mits(versie),
    reden: mits(reden, [redenPad ?? uitToets]),
    documenten: lijstVan(
      documenten.map((each) => feit(each.titel)),
      [uitToets],
    ),
    weggelaten: lijstVan(
      weggelaten.map((each) => feit(each.titel)),
      [uitToets],
    ),
  }
}

export const bouwToetsEigen = ({ eigen = [] }: Toets): WeergaveVan<typeof toetsEigenTabel> => ({
  eigenTeksten: lijstVan(eigen.map(bouwRegel), [uitToets]),
})
