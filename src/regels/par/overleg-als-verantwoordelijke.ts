import { findHoedanigheid } from '../../model/zoek.ts'
import { alsPartij } from '../patterns/als-partij.ts'
import { noem } from '../patterns/noem.ts'
import { isTafelnaam } from '../patterns/tafelnaam.ts'
import type { Invoer, Regel, Vondst } from '../types.ts'

const alsPartner = (invoer: Invoer): Vondst[] =>
  alsPartij(invoer)
    .filter(
      ({ rechtsvorm, vertegenwoordigdDoor }) => rechtsvorm === 'geen-rechtspersoon' && !vertegenwoordigdDoor?.partner,
    )
    .map((partner) => ({
      pad: `${partner.pad}.rechtsvorm`,
      bericht: `${noem(partner)} is partij, maar is geen rechtspersoon. Er staat niet welke organisatie voor haar verantwoordelijk is.`,
      hulp: 'Maak de organisatie erachter partij, of noem haar bij ‘vertegenwoordigdDoor’.',
    }))

const alsRegime = ({ beschrijving, index, kennis }: Invoer): Vondst[] =>
  (beschrijving.verwerkingen ?? []).flatMap((verwerking) =>
    (verwerking.verantwoordelijkheid ?? []).flatMap((regime) =>
      (regime.verantwoordelijken ?? []).flatMap((id, i) => {
        const hoedanigheid = findHoedanigheid(index, id)
        if (!hoedanigheid || kennis.hoedanigheid(hoedanigheid.soort)?.verantwoordelijke !== 'geen') return []
        return [
          {
            pad: `${regime.pad}.verantwoordelijken[${i}]`,
            bericht: `Bij ${noem(verwerking)} is ${noem(hoedanigheid)} verantwoordelijke. Dat is geen orgaan en geen rechtspersoon.`,
            hulp: 'Noem de organen en rechtspersonen die erin samenwerken.',
          },
        ]
      }),
    ),
  )

const alsSysteem = ({ beschrijving }: Invoer): Vondst[] =>
  (beschrijving.signaalsystemen ?? []).flatMap((systeem) =>
    systeem.verantwoordelijke !== undefined && isTafelnaam(systeem.verantwoordelijke)
      ? [
          {
            pad: `${systeem.pad}.verantwoordelijke`,
            bericht: `Voor ${noem(systeem)} is ‘${systeem.verantwoordelijke}’ verantwoordelijke. Een overleg, tafel of netwerk kan dat niet zijn.`,
            hulp: 'Noem het orgaan of de rechtspersoon die het doel en de middelen bepaalt.',
          },
        ]
      : [],
  )

const check: Regel['check'] = (invoer) => [...alsPartner(invoer), ...alsRegime(invoer), ...alsSysteem(invoer)]

export const overlegAlsVerantwoordelijke: Regel = {
  code: 'PAR005',
  titel: 'Overleg of netwerk als verantwoordelijke',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'jurist',
  gronden: [
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '4', onderdeel: '7' },
    { wet: 'burgerlijk-wetboek-boek-2', artikel: '1', lid: '2' },
    { wet: 'burgerlijk-wetboek-boek-2', artikel: '3' },
  ],
  dekt: ['PAR-05', 'P8'],
  check,
}
