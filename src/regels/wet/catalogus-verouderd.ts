import { plusMaanden } from '../../model/datum.ts'
import { datumTekst } from '../../model/datum-tekst.ts'
import { genoemdeWetten } from '../patterns/genoemde-wetten.ts'
import { nogNietTeBeoordelen, type Regel } from '../types.ts'

/** After this many months the law may have changed in ways that nobody looked at. */
const houdbaar = 6

const check: Regel['check'] = (invoer) => {
  const { wetten, peildatum } = invoer
  if (peildatum === undefined) return nogNietTeBeoordelen(['samenwerking.peildatum'])
  const genoemd = [...new Set(genoemdeWetten(invoer).map(({ wet }) => wet))].flatMap((id) => wetten.wet(id) ?? [])
  const oud = genoemd.filter(({ gecontroleerd }) => (plusMaanden(gecontroleerd, houdbaar) ?? peildatum) < peildatum)
  const [eerste] = oud.map(({ gecontroleerd }) => gecontroleerd).sort()
  if (eerste === undefined) return []
  const aantal = oud.length === 1 ? 'Eén wet' : `${oud.length} wetten`
  return [
    {
      pad: 'samenwerking.peildatum',
      bericht: `${aantal} in deze beschrijving ${oud.length === 1 ? 'is' : 'zijn'} voor het laatst nagekeken op ${datumTekst(eerste)}, meer dan een half jaar vóór de peildatum.`,
      hulp: 'Gebruik een nieuwere versie van het programma, of laat een jurist nagaan of de artikelen nog zo luiden.',
    },
  ]
}

export const catalogusVerouderd: Regel = {
  code: 'WET006',
  titel: 'Catalogus verouderd',
  ernst: 'waarschuwing',
  rol: 'jurist',
  gronden: [{ wet: 'algemene-verordening-gegevensbescherming', artikel: '5', lid: '2' }],
  dekt: ['WET-06'],
  check,
}
