import type { Overleg } from '../../model/beschrijving.generated.ts'
import { staat } from '../../model/vak.ts'
import { noem } from '../patterns/noem.ts'
import { isOntkend } from '../patterns/ontkend.ts'
import { type Regel, uitkomst, type Vondst } from '../types.ts'

const geenAfweging = (overleg: Overleg): string | undefined => {
  if (isOntkend(overleg, 'motivering')) return `${overleg.pad}.motivering`
  const { motivering } = overleg
  return motivering && isOntkend(motivering, 'afweging') ? `${motivering.pad}.afweging` : undefined
}

/** Criteria that everyone can know beforehand are the other way to show why this case is discussed. */
const criteriaBekend = ({ criteria, nvt }: Overleg): boolean | 'onbekend' => {
  if ('criteria' in nvt) return false
  if (criteria === undefined || staat(criteria, 'voorafBekend') === 'onbekend') return 'onbekend'
  return criteria.voorafBekend === 'ja'
}

const check: Regel['check'] = ({ beschrijving }) => {
  const vondsten: Vondst[] = []
  const onbekend: string[] = []
  for (const overleg of beschrijving.overleggen ?? []) {
    const pad = geenAfweging(overleg)
    // Without personal data there is nothing to weigh.
    if (pad === undefined || isOntkend(overleg, 'verstrekkingen')) continue
    const bekend = criteriaBekend(overleg)
    if (bekend === 'onbekend') onbekend.push(`${overleg.criteria?.pad ?? `${overleg.pad}.criteria`}.voorafBekend`)
    else if (!bekend)
      vondsten.push({
        pad,
        bericht: `Bij ${noem(overleg)} staat dat er per casus niet wordt afgewogen, en de criteria zijn niet vooraf bekend.`,
        hulp: 'Schrijf bij ‘motivering.afweging’ wie per casus afweegt of delen nodig is en waar dat wordt vastgelegd, of maak de criteria vooraf bekend.',
      })
  }
  return uitkomst(vondsten, onbekend)
}

export const overlegZonderMotivering: Regel = {
  code: 'GRO113',
  titel: 'Overleg zonder motivering',
  ernst: 'aandachtspunt',
  rol: 'jurist',
  gronden: [
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '5', lid: '1', onderdeel: 'c' },
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '5', lid: '2' },
  ],
  dekt: ['G15'],
  check,
}
