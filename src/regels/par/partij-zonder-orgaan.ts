import { alsPartij } from '../patterns/als-partij.ts'
import { noem } from '../patterns/noem.ts'
import { isOntkend } from '../patterns/ontkend.ts'
import { type Regel, uitkomst } from '../types.ts'

const check: Regel['check'] = (invoer) => {
  const parties = alsPartij(invoer)
  const zonder = parties.filter((partner) => partner.organen?.length === 0 || isOntkend(partner, 'organen'))
  return uitkomst(
    zonder.map((partner) => ({
      pad: `${partner.pad}.organen`,
      bericht: `${noem(partner)} is partij, maar er is geen orgaan of bestuur dat voor haar besluit.`,
      hulp: 'Noem bij ‘organen’ het orgaan of bestuur, zoals het college, het bestuur of de maten.',
    })),
    parties
      .filter((partner) => partner.organen === undefined && !isOntkend(partner, 'organen'))
      .map((partner) => `${partner.pad}.organen`),
  )
}

export const partijZonderOrgaan: Regel = {
  code: 'PAR001',
  titel: 'Partij zonder orgaan of bestuur',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'jurist',
  gronden: [
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '4', onderdeel: '7' },
    { wet: 'burgerlijk-wetboek-boek-2', artikel: '3' },
  ],
  dekt: ['PAR-01'],
  check,
}
