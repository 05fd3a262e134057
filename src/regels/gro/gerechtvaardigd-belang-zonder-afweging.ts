import { staat } from '../../model/vak.ts'
import { isAf } from '../patterns/af.ts'
import { alleGronden, noemEigenaar } from '../patterns/alle-gronden.ts'
import { openPuntOver } from '../patterns/open-punten.ts'
import { type Regel, uitkomst, type Vondst } from '../types.ts'

const check: Regel['check'] = ({ beschrijving, kennis }) => {
  const vondsten: Vondst[] = []
  const onbekend: string[] = []
  for (const van of alleGronden(beschrijving)) {
    const { grond, hoedanigheid } = van
    const antwoord = staat(grond, 'belangenafweging')
    // A public body has no letter f for its task at all: another rule says so.
    if (grond.avg !== 'f' || antwoord === 'gegeven' || kennis.hoedanigheid(hoedanigheid.soort)?.overheid) continue
    const pad = `${grond.pad}.belangenafweging`
    if (antwoord === 'onbekend' && (!isAf(grond) || openPuntOver(beschrijving, pad))) onbekend.push(pad)
    else
      vondsten.push({
        pad,
        bericht: `${noemEigenaar(van)} deelt op grond van een gerechtvaardigd belang (letter f), zonder dat daar een belangenafweging bij staat.`,
        hulp: 'Schrijf bij ‘belangenafweging’ welk belang dit is, waarom deze gegevens daarvoor nodig zijn en waarom het belang van de inwoner niet zwaarder weegt.',
      })
  }
  return uitkomst(vondsten, onbekend)
}

export const gerechtvaardigdBelangZonderAfweging: Regel = {
  code: 'GRO015',
  titel: 'Gerechtvaardigd belang zonder afweging',
  ernst: 'waarschuwing',
  rol: 'jurist',
  gronden: [{ wet: 'algemene-verordening-gegevensbescherming', artikel: '6', lid: '1', onderdeel: 'f' }],
  dekt: ['GRO-15'],
  check,
}
