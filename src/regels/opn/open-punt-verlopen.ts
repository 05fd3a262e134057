import { nogNietTeBeoordelen, type Regel } from '../types.ts'

const check: Regel['check'] = ({ beschrijving, peildatum }) => {
  const dated = (beschrijving.openPunten ?? []).filter((punt) => punt.voor !== undefined)
  if (peildatum === undefined) return dated.length > 0 ? nogNietTeBeoordelen(['samenwerking.peildatum']) : []
  return dated
    .filter((punt) => punt.voor! < peildatum)
    .map((punt) => ({
      pad: `${punt.pad}.voor`,
      bericht: `Het open punt ‘${punt.vraag ?? punt.id}’ had op ${punt.voor} beantwoord moeten zijn; de peildatum is ${peildatum}.`,
      hulp: 'Vraag om het antwoord, of spreek een nieuwe datum af.',
      ...(punt.rol ? { rol: punt.rol } : {}),
    }))
}

export const openPuntVerlopen: Regel = {
  code: 'OPN003',
  titel: 'Open punt over datum',
  ernst: 'waarschuwing',
  rol: 'projectleider',
  gronden: [],
  check,
}
