import { plusDagen } from '../../model/datum.ts'
import { leesDuur, plusDuur } from '../../model/duur.ts'
import { type Regel, uitkomst, type Vondst } from '../types.ts'

const check: Regel['check'] = ({ beschrijving, status, peildatum }) => {
  const s = beschrijving.samenwerking
  const { looptijd, evaluatie, inwerkingtreding, voorganger } = s ?? {}
  const vondsten: Vondst[] = []
  const onbekend: string[] = []
  const { einde, soort, duur } = looptijd ?? {}
  const begin = inwerkingtreding?.datum
  const lengte = duur === undefined ? undefined : leesDuur(duur)
  const eersteDagErna = begin && lengte ? plusDuur(begin, lengte) : undefined
  if (looptijd && einde !== undefined) {
    const pad = `${looptijd.pad}.einde`
    if (soort === 'onbepaald') {
      vondsten.push({
        pad: `${looptijd.pad}.soort`,
        bericht: `De looptijd is onbepaald, maar er staat ook een einddatum: ${einde}.`,
        hulp: 'Kies bij ‘soort’ bepaald, of haal de einddatum weg.',
      })
    } else if (begin !== undefined && einde < begin) {
      vondsten.push({
        pad,
        bericht: `Het convenant eindigt op ${einde}, vóór de inwerkingtreding op ${begin}.`,
        hulp: 'Verbeter de einddatum of de datum van inwerkingtreding.',
      })
    } else if (eersteDagErna && eersteDagErna !== einde && plusDagen(einde, 1) !== eersteDagErna) {
      vondsten.push({
        pad,
        bericht: `Het convenant geldt ${duur} vanaf ${begin}, maar de einddatum is ${einde}.`,
        hulp: `Maak beide gelijk: met deze duur is ${plusDagen(eersteDagErna, -1)} de laatste dag.`,
        verwant: [{ bericht: 'Hier staat de duur.', pad: `${looptijd.pad}.duur` }],
      })
    }
  }
  // with a first day and a duration, the last day is known as well
  const volgensDuur = eersteDagErna && soort !== 'onbepaald' ? plusDagen(eersteDagErna, -1) : undefined
  const laatste = einde ?? volgensDuur
  if (looptijd && laatste !== undefined) {
    const pad = `${looptijd.pad}.${einde === undefined ? 'duur' : 'einde'}`
    if (evaluatie?.eerste !== undefined && evaluatie.eerste > laatste) {
      vondsten.push({
        pad: `${evaluatie.pad}.eerste`,
        bericht: `De eerste evaluatie is uiterlijk op ${evaluatie.eerste} klaar, na het einde van het convenant op ${laatste}.`,
        hulp: 'Evalueer vóór het einde, zodat de uitkomst bij de verlenging kan worden gebruikt, of verleng de looptijd.',
        verwant: [{ bericht: 'Hier staat de looptijd.', pad }],
      })
    }
    if (status !== 'beeindigd' && looptijd.verlenging !== 'stilzwijgend') {
      if (peildatum === undefined) onbekend.push('samenwerking.peildatum')
      else if (laatste < peildatum)
        vondsten.push({
          pad,
          bericht: `De looptijd eindigde op ${laatste}; de peildatum is ${peildatum} en de status is niet ‘beëindigd’.`,
          hulp: 'Leg de verlenging vast met een nieuwe einddatum, of zet ‘status’ op beeindigd.',
        })
    }
  }
  if (voorganger && 'wijze' in voorganger.nvt) {
    vondsten.push({
      pad: `${voorganger.pad}.wijze`,
      bericht: `Het eerdere convenant ‘${voorganger.titel ?? ''}’ wordt niet vervangen en niet ingetrokken: ‘${voorganger.nvt.wijze}’. Beide gelden dan naast elkaar.`,
      hulp: 'Kies bij ‘wijze’ vervangen of ingetrokken, of haal ‘voorganger’ weg als het om een ander onderwerp gaat.',
    })
  }
  return uitkomst(vondsten, onbekend)
}

export const looptijdTegenstrijdig: Regel = {
  code: 'OND110',
  titel: 'Looptijd, evaluatie en voorganger sluiten niet aan',
  ernst: 'waarschuwing',
  rol: 'projectleider',
  gronden: [
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '5', lid: '1', onderdeel: 'a' },
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '5', lid: '2' },
  ],
  dekt: ['L3', 'L4'],
  check,
}
