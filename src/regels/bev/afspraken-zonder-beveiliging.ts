import { groep, staat } from '../../model/vak.ts'
import { isOntkend } from '../patterns/ontkend.ts'
import { type Regel, uitkomst, type Vondst } from '../types.ts'

const avg = 'algemene-verordening-gegevensbescherming'

const check: Regel['check'] = ({ beschrijving }) => {
  const afspraken = groep(beschrijving, 'afspraken')
  const beveiliging = groep(afspraken, 'beveiliging')
  if (staat(afspraken, 'beveiliging') === 'nvt') {
    return [
      {
        pad: beveiliging.pad,
        bericht: 'Er zijn geen afspraken over beveiliging: geen maatregelen en geen veilig kanaal.',
        hulp: 'Vul bij ‘afspraken.beveiliging’ de maatregelen en het kanaal in.',
      },
    ]
  }
  const vondsten: Vondst[] = []
  if (isOntkend(beveiliging, 'maatregelen')) {
    vondsten.push({
      pad: `${beveiliging.pad}.maatregelen`,
      bericht: 'De lijst van beveiligingsmaatregelen is leeg.',
      hulp: 'Noem bij ‘maatregelen’ wat iedere partij doet: wie toegang heeft, hoe dat wordt vastgelegd en hoe stukken en gesprekken worden afgeschermd.',
    })
  }
  if (isOntkend(beveiliging, 'kanaal')) {
    vondsten.push({
      pad: `${beveiliging.pad}.kanaal`,
      bericht: `Er is geen veilig kanaal om gegevens te versturen (‘${beveiliging.nvt.kanaal}’).`,
      hulp: 'Noem bij ‘kanaal’ hoe partijen gegevens versturen. Gaat alles mondeling, schrijf dat dan op.',
    })
  }
  return uitkomst(vondsten, staat(beveiliging, 'maatregelen') === 'onbekend' ? [`${beveiliging.pad}.maatregelen`] : [])
}

export const afsprakenZonderBeveiliging: Regel = {
  code: 'BEV004',
  titel: 'Afspraken zonder beveiliging',
  ernst: 'waarschuwing',
  rol: 'fg',
  gronden: [
    { wet: avg, artikel: '32' },
    { wet: avg, artikel: '5', lid: '1', onderdeel: 'f' },
  ],
  dekt: ['BEV-04'],
  check,
}
