import { lijsten } from '../../model/beschrijving.generated.ts'
import { leesDuur, vergelijkDuren } from '../../model/duur.ts'
import type { KennisBewaartermijn } from '../../wetten/kennis-types.ts'
import { type MetDuur, metDuur, wettelijkeTermijnen, wettermijnTekst } from '../patterns/bewaren.ts'
import { noem } from '../patterns/noem.ts'
import type { Regel, Vondst } from '../types.ts'

const startwoord = (start: string): string =>
  (lijsten.startgebeurtenissen as Readonly<Record<string, string>>)[start] ?? start

const afwijking = ({ termijn, duur }: MetDuur, wet: KennisBewaartermijn): Omit<Vondst, 'gronden'> | undefined => {
  const grens = leesDuur(wet.duur)
  if (grens && vergelijkDuren(duur, grens) < 0) {
    return {
      pad: `${termijn.pad}.duur`,
      bericht: `een termijn van ${termijn.duur}. De wet noemt ${wettermijnTekst(wet)}`,
      hulp: `Maak de termijn ${wet.soort === 'minimum' ? 'niet korter dan ' : ''}${wet.duur}. Gaat het om iets anders dan dit dossier, haal dan het wetsartikel weg.`,
    }
  }
  if (wet.soort === 'vast' && wet.start !== undefined && termijn.start !== undefined && termijn.start !== wet.start) {
    return {
      pad: `${termijn.pad}.start`,
      bericht: `een termijn vanaf ${startwoord(termijn.start)}. De wet laat die termijn beginnen bij ${startwoord(wet.start)}`,
      hulp: `Kies bij ‘start’ ${wet.start}.`,
    }
  }
  return undefined
}

const opDuur = (a: KennisBewaartermijn, b: KennisBewaartermijn): number => {
  const [een, ander] = [leesDuur(a.duur), leesDuur(b.duur)]
  return een && ander ? vergelijkDuren(een, ander) : 0
}

const check: Regel['check'] = (invoer) =>
  (invoer.beschrijving.bewaartermijnen ?? []).flatMap((bewaartermijn) => {
    const ondergrens = wettelijkeTermijnen(invoer, bewaartermijn).filter(({ soort }) => soort !== 'maximum')
    // One holder's term may serve several laws; the shortest of them is the least that is asked.
    const [wet] = [...ondergrens].sort(opDuur)
    if (!wet) return []
    return metDuur(bewaartermijn).flatMap((each): Vondst[] => {
      const found = afwijking(each, wet)
      return found
        ? [{ ...found, bericht: `Voor ${noem(bewaartermijn)} geldt ${found.bericht}.`, gronden: wet.wetten }]
        : []
    })
  })

export const termijnTeKort: Regel = {
  code: 'RET003',
  titel: 'Bewaartermijn onder de wettelijke termijn',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'fg',
  gronden: [
    { wet: 'jeugdwet', artikel: '7.3.8', lid: '3' },
    { wet: 'burgerlijk-wetboek-boek-7', artikel: '454', lid: '3' },
    { wet: 'wet-maatschappelijke-ondersteuning-2015', artikel: '5.3.4' },
    { wet: 'wet-op-de-expertisecentra', artikel: '41', lid: '9' },
  ],
  dekt: ['RET-03', 'D5'],
  check,
}
