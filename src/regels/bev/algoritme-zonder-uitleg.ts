import type { Afspraken } from '../../model/beschrijving.generated.ts'
import type { Regel } from '../types.ts'

const avg = 'algemene-verordening-gegevensbescherming'

const velden = [
  {
    veld: 'beslissingDoorComputer',
    bericht:
      'De afspraken zeggen dat er besluiten worden genomen zonder dat een mens meekijkt. Nergens staat op welke grond, en hoe de betrokkene het hoort.',
    hulp: 'Laat een mens beslissen en zet ‘beslissingDoorComputer’ op ‘nee’, of laat een jurist vastleggen welke wet dit toelaat en hoe de betrokkene het hoort.',
  },
  {
    veld: 'ai',
    bericht:
      'De afspraken laten toe dat deelnemers AI-toepassingen gebruiken met gegevens uit het overleg. Nergens staat welke toepassing, met welke gegevens en op welke grond.',
    hulp: 'Zet ‘ai’ op ‘nee’, of neem de toepassing op bij ‘verwerkingen’ en in de DPIA en leg het oordeel van de FG vast bij ‘aanvaard’.',
  },
] as const satisfies readonly { veld: keyof Afspraken; bericht: string; hulp: string }[]

const check: Regel['check'] = ({ beschrijving: { afspraken } }) =>
  afspraken
    ? velden
        .filter(({ veld }) => afspraken[veld] === 'ja')
        .map(({ veld, bericht, hulp }) => ({ pad: `${afspraken.pad}.${veld}`, bericht, hulp }))
    : []

export const algoritmeZonderUitleg: Regel = {
  code: 'BEV007',
  titel: 'Algoritme zonder uitleg en grond',
  ernst: 'waarschuwing',
  rol: 'fg',
  gronden: [
    { wet: avg, artikel: '22' },
    { wet: 'wet-gegevensverwerking-door-samenwerkingsverbanden', artikel: '1.9' },
  ],
  dekt: ['BEV-07'],
  check,
}
