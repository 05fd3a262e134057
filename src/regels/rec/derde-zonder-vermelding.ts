import { isVanaf } from '../../bevinding/bevinding.ts'
import { partijen } from '../../model/afgeleid/partijen.ts'
import type { Partner } from '../../model/beschrijving.generated.ts'
import { groep, staat } from '../../model/vak.ts'
import { noem } from '../patterns/noem.ts'
import { heleWoorden } from '../patterns/teksten.ts'
import { nogNietTeBeoordelen, type Regel } from '../types.ts'

const namenVan = ({ naam, korteNaam, handelsnaam }: Partner): readonly string[] =>
  [naam, korteNaam, handelsnaam].filter((each): each is string => each !== undefined && each !== '')

const check: Regel['check'] = ({ beschrijving: b, peildatum, status }) => {
  const derden = partijen(b, peildatum).derden.filter((partner) => namenVan(partner).length > 0)
  if (derden.length === 0) return []
  const afspraken = groep(b, 'afspraken')
  const pad = `${afspraken.pad}.derden`
  // No status asks for this list, so that from here on silence is an answer.
  if (staat(afspraken, 'derden') === 'onbekend' && !isVanaf(status, 'ter-besluitvorming')) {
    return nogNietTeBeoordelen([pad])
  }
  const vermeld = (afspraken.derden ?? []).flatMap(({ wie }) => wie ?? [])
  return derden
    .filter((partner) => {
      const patroon = heleWoorden(namenVan(partner))
      return !vermeld.some((wie) => patroon.test(wie))
    })
    .map((partner) => ({
      pad,
      bericht: `${noem(partner)} is in de lijst van partners een derde, maar bij de derden aan wie gegevens kunnen gaan staat die naam niet.`,
      hulp: 'Noem bij ‘afspraken.derden’ de organisatie, het geval waarin zij gegevens krijgt en het wetsartikel. Krijgt zij nooit gegevens, haal haar dan uit ‘partners’.',
      verwant: [{ bericht: 'Hier is zij een derde.', pad: `${partner.pad}.kring` }],
    }))
}

const avg = 'algemene-verordening-gegevensbescherming'
export const derdeZonderVermelding: Regel = {
  code: 'REC102',
  titel: 'Derde niet vermeld als ontvanger',
  ernst: 'waarschuwing',
  rol: 'jurist',
  gronden: [
    { wet: avg, artikel: '13' },
    { wet: avg, artikel: '14' },
  ],
  dekt: ['D16'],
  check,
}
