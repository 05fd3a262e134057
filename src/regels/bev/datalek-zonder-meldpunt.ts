import type { Datalek } from '../../model/beschrijving.generated.ts'
import { leesDuur, vergelijkDuren } from '../../model/duur.ts'
import { groep, staat } from '../../model/vak.ts'
import { alsPartij } from '../patterns/als-partij.ts'
import { inKalendertijd } from '../patterns/kalender.ts'
import { noem } from '../patterns/noem.ts'
import { isOntkend } from '../patterns/ontkend.ts'
import { type Invoer, type Regel, uitkomst, type Vondst } from '../types.ts'

const avg = 'algemene-verordening-gegevensbescherming'
const wettelijk = { aantal: 72, eenheid: 'uur' } as const

const perPartij = (invoer: Invoer): Vondst[] =>
  alsPartij(invoer)
    .filter((partner) => isOntkend(partner, 'datalek'))
    .map((partner) => ({
      pad: `${partner.pad}.datalek`,
      bericht: `Bij ${noem(partner)} staat geen contact waar andere partijen een datalek melden (‘${partner.nvt.datalek}’).`,
      hulp: 'Vul bij ‘datalek’ een functie met een e-mailadres of telefoonnummer in dat altijd wordt gelezen.',
      rol: 'partner',
    }))

const termijn = ({ pad, meldtermijn, nvt }: Datalek): Vondst[] => {
  const hulp =
    'Kies bij ‘meldtermijn’ ruim minder dan 72 uur, bijvoorbeeld 24 uur, zodat er tijd is om te beoordelen en te melden.'
  if ('meldtermijn' in nvt) {
    return [
      {
        pad: `${pad}.meldtermijn`,
        bericht: `Er is geen termijn waarbinnen partijen elkaar over een datalek waarschuwen (‘${nvt.meldtermijn}’).`,
        hulp,
      },
    ]
  }
  const duur = meldtermijn === undefined ? undefined : leesDuur(meldtermijn)
  if (!duur || vergelijkDuren(inKalendertijd(duur), wettelijk) < 0) return []
  return [
    {
      pad: `${pad}.meldtermijn`,
      bericht: `Partijen waarschuwen elkaar binnen ${meldtermijn} over een datalek, terwijl de melding bij de Autoriteit Persoonsgegevens binnen 72 uur na kennisname wordt gedaan.`,
      hulp,
    },
  ]
}

const melder = ({ pad, nvt }: Datalek): Vondst[] =>
  'melder' in nvt
    ? [
        {
          pad: `${pad}.melder`,
          bericht: `Er is niet geregeld wie een datalek bij de Autoriteit Persoonsgegevens meldt (‘${nvt.melder}’).`,
          hulp: 'Noem bij ‘melder’ wie meldt: meestal de partij waar het datalek ontstond, en wie bij een gedeeld systeem.',
        },
      ]
    : []

const check: Regel['check'] = (invoer) => {
  const afspraken = groep(invoer.beschrijving, 'afspraken')
  const partijen = perPartij(invoer)
  if (staat(afspraken, 'datalek') === 'nvt') {
    const ontkend: Vondst = {
      pad: `${afspraken.pad}.datalek`,
      bericht: 'Er zijn geen afspraken over datalekken: geen onderlinge termijn en niemand die meldt.',
      hulp: 'Vul bij ‘afspraken.datalek’ een meldtermijn en een melder in.',
    }
    return [...partijen, ontkend]
  }
  const datalek = groep(afspraken, 'datalek')
  const onbekend = (['meldtermijn', 'melder'] as const)
    .filter((veld) => staat(datalek, veld) === 'onbekend')
    .map((veld) => `${datalek.pad}.${veld}`)
  return uitkomst([...partijen, ...termijn(datalek), ...melder(datalek)], onbekend)
}

export const datalekZonderMeldpunt: Regel = {
  code: 'BEV001',
  titel: 'Datalek zonder meldpunt, termijn of melder',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'fg',
  gronden: [
    { wet: avg, artikel: '33', lid: '1' },
    { wet: avg, artikel: '34' },
  ],
  dekt: ['BEV-01', 'D14'],
  check,
}
