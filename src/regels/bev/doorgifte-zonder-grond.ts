import { noem } from '../patterns/noem.ts'
import type { Regel, Vondst } from '../types.ts'

const hulp =
  'Kies een dienst binnen de EER, of laat de FG vastleggen op welke grond van artikel 44 AVG en volgende de gegevens naar buiten gaan. Leg dat oordeel vast bij ‘aanvaard’.'
const vraag = 'Op welke grond gaan zij naar een land daarbuiten, en weten betrokkenen dat?'

const check: Regel['check'] = ({ beschrijving: { verwerkingen = [], afspraken } }) => {
  const verwerkers = verwerkingen.flatMap((verwerking) =>
    (verwerking.verwerkers ?? [])
      .filter(({ binnenEer }) => binnenEer === 'nee')
      .map(
        (verwerker): Vondst => ({
          pad: `${verwerker.pad}.binnenEer`,
          bericht: `Bij ${noem(verwerker)} blijven de gegevens van ${noem(verwerking)} niet binnen de Europese Economische Ruimte${afspraken?.buitenEer === 'nee' ? ', terwijl de afspraken zeggen dat dit niet gebeurt' : ''}. ${vraag}`,
          hulp,
          ...(afspraken?.buitenEer === undefined
            ? {}
            : {
                verwant: [{ bericht: 'De afspraak over gegevens buiten Europa.', pad: `${afspraken.pad}.buitenEer` }],
              }),
        }),
      ),
  )
  if (verwerkers.length > 0 || afspraken?.buitenEer !== 'ja') return verwerkers
  return [
    {
      pad: `${afspraken.pad}.buitenEer`,
      bericht: `De afspraken zeggen dat gegevens buiten de Europese Economische Ruimte komen. ${vraag}`,
      hulp,
    },
  ]
}

export const doorgifteZonderGrond: Regel = {
  code: 'BEV006',
  titel: 'Gegevens buiten de Europese Economische Ruimte',
  ernst: 'vraag',
  rol: 'fg',
  gronden: [{ wet: 'algemene-verordening-gegevensbescherming', artikel: '44' }],
  dekt: ['BEV-06'],
  check,
}
