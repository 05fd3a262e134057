import { alsPartij } from '../patterns/als-partij.ts'
import { noem } from '../patterns/noem.ts'
import { heleWoorden } from '../patterns/teksten.ts'
import type { Regel } from '../types.ts'

const check: Regel['check'] = (invoer) => {
  const namen = alsPartij(invoer).flatMap((partner) =>
    [partner.korteNaam, partner.naam].flatMap((naam) => (naam === undefined ? [] : [{ partner, naam }])),
  )
  // a pattern is dear, and hardly any name stands in the text at all
  const staatIn = (tekst: string, naam: string): boolean =>
    tekst.toLowerCase().includes(naam.toLowerCase()) && heleWoorden([naam]).test(tekst)
  return (invoer.beschrijving.overleggen ?? []).flatMap((overleg) => {
    const wie = overleg.incidenteel?.wie
    if (wie === undefined || overleg.incidenteel === undefined) return []
    const found = namen.find(({ naam }) => staatIn(wie, naam))
    if (!found) return []
    return [
      {
        pad: `${overleg.incidenteel.pad}.wie`,
        bericht: `In ${noem(overleg)} staat ${noem(found.partner)} als incidentele deelnemer, maar die is partij bij het convenant.`,
        hulp: 'Noem de partij bij ‘deelnemers’ met deelname ‘op-afroep’, of haal haar hier weg.',
        verwant: [{ bericht: 'Hier is zij partij.', pad: found.partner.pad }],
      },
    ]
  })
}

export const partijEnIncidenteel: Regel = {
  code: 'PAR102',
  titel: 'Partij ook als incidentele deelnemer genoemd',
  ernst: 'waarschuwing',
  rol: 'uitvoering',
  gronden: [{ wet: 'algemene-verordening-gegevensbescherming', artikel: '12', lid: '1' }],
  dekt: ['P10'],
  check,
}
