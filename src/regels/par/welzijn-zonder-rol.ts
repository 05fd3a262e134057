import { vervullers } from '../../model/afgeleid/deelnames.ts'
import type { Hoedanigheid } from '../../model/beschrijving.generated.ts'
import { noem } from '../patterns/noem.ts'
import { noemt } from '../patterns/wetsverwijzingen.ts'
import { type Invoer, type Regel, uitkomst, type Vondst } from '../types.ts'

/** As aanbieder one is controller oneself; a right to report to Veilig Thuis, for one, says nothing about the role. */
const aanbieder = [{ wet: 'wet-maatschappelijke-ondersteuning-2015', artikel: '5.1.2' }]

const isAanbieder = ({ taken = [], grondslagen = [] }: Hoedanigheid): boolean =>
  [...taken, ...grondslagen].some(({ wetten }) => noemt(wetten, aanbieder))

const hulp =
  'Noem de taak met artikel 5.1.2 van de Wmo 2015, of zeg bij de partner onder ‘uitvoeringDoor’ of ‘toelichting’ voor wie het werk wordt gedaan.'

/** One finding for all, or one per partner when others did say for whom they work. */
const zonderRol = ({ beschrijving }: Invoer, hoedanigheid: Hoedanigheid): Vondst[] => {
  const alle = vervullers(beschrijving).get(hoedanigheid.id) ?? []
  const zonder = alle.filter(
    ({ vervulling }) => vervulling.uitvoeringDoor === undefined && vervulling.toelichting === undefined,
  )
  const rol = 'in welke rol het werk gebeurt: als aanbieder volgens de Wmo 2015, of in opdracht van een ander'
  if (zonder.length === alle.length)
    return [{ pad: `${hoedanigheid.pad}.taken`, bericht: `Van ${noem(hoedanigheid)} staat niet vast ${rol}.`, hulp }]
  return zonder.map(({ partner, vervulling }) => ({
    pad: `${vervulling.pad}.toelichting`,
    bericht: `Van ${noem(partner)} als ${noem(hoedanigheid)} staat niet vast ${rol}.`,
    hulp,
  }))
}

const check: Regel['check'] = (invoer) => {
  const welzijn = (invoer.beschrijving.hoedanigheden ?? []).filter(({ soort }) => soort === 'welzijn')
  const isBekend = ({ taken, grondslagen }: Hoedanigheid): boolean => taken !== undefined && grondslagen !== undefined
  return uitkomst(
    welzijn.filter((each) => isBekend(each) && !isAanbieder(each)).flatMap((each) => zonderRol(invoer, each)),
    welzijn.filter((each) => !isBekend(each) && !isAanbieder(each)).map(({ pad }) => `${pad}.taken`),
  )
}

export const welzijnZonderRol: Regel = {
  code: 'PAR010',
  titel: 'Welzijn of jongerenwerk zonder vastgestelde rol',
  ernst: 'waarschuwing',
  rol: 'jurist',
  gronden: [
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '4', onderdeel: '7' },
    { wet: 'wet-maatschappelijke-ondersteuning-2015', artikel: '5.1.2', lid: '2' },
    { wet: 'wet-maatschappelijke-ondersteuning-2015', artikel: '5.1.2', lid: '3' },
  ],
  dekt: ['PAR-10'],
  check,
}
