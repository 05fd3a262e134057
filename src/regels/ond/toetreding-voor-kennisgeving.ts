import type { ToetredingVanPartner } from '../../model/beschrijving.generated.ts'
import { leesDuur, plusDuur } from '../../model/duur.ts'
import { findPartner } from '../../model/zoek.ts'
import { noem } from '../patterns/noem.ts'
import type { Regel, Vondst } from '../types.ts'

const plus = (datum: string | undefined, termijn: string | undefined): string | undefined => {
  const duur = termijn === undefined ? undefined : leesDuur(termijn)
  return datum === undefined || !duur ? undefined : plusDuur(datum, duur)
}

/** The steps before somebody is party; the second one only where the route has it. */
const stappen = [
  { veld: 'getekend', wat: 'verklaring' },
  { veld: 'kennisgegeven', wat: 'kennisgeving' },
] as const

const check: Regel['check'] = ({ beschrijving, index }) => {
  const { route, bezwaartermijn, kennisgeving } = beschrijving.toetreding ?? {}
  const beoordeel = (toetreding: ToetredingVanPartner): Vondst[] => {
    const { pad, getekend, kennisgegeven, ingangsdatum } = toetreding
    const naam = noem(findPartner(index, toetreding.partner) ?? toetreding)
    const meldt = route === 'automatisch' || route === 'tenzij-bezwaar'
    const einde = route === 'tenzij-bezwaar' ? plus(kennisgegeven, bezwaartermijn) : undefined
    const uiterlijk = plus(getekend, kennisgeving?.termijn)
    const voorKennisgeving = meldt && ingangsdatum && kennisgegeven && ingangsdatum < kennisgegeven
    const isPartij = toetreding.staat === 'partij' || toetreding.staat === 'opgezegd'
    const ontkend = isPartij
      ? stappen.filter(({ veld }) => veld in toetreding.nvt && (veld === 'getekend' || meldt))
      : []
    if (ontkend.length > 0) {
      return ontkend.map(({ veld, wat }) => ({
        pad: `${pad}.${veld}`,
        bericht: `${naam} is partij zonder ${wat}: ‘${toetreding.nvt[veld]}’.`,
        hulp: `Vul bij ‘${veld}’ de datum in, of zet ‘staat’ terug tot dit is gebeurd.`,
      }))
    }
    if (getekend && kennisgegeven && kennisgegeven < getekend) {
      return [
        {
          pad: `${pad}.kennisgegeven`,
          bericht: `Van de toetreding van ${naam} is op ${kennisgegeven} kennisgegeven, vóór de verklaring van ${getekend}.`,
          hulp: 'Verbeter de datums, of geef opnieuw kennis nadat de verklaring is ondertekend.',
        },
      ]
    }
    const tooSoon =
      ingangsdatum && getekend && ingangsdatum < getekend
        ? `vóór de verklaring van ${getekend}`
        : voorKennisgeving
          ? `vóór de kennisgeving van ${kennisgegeven}`
          : ingangsdatum && einde && ingangsdatum <= einde
            ? `terwijl de andere partijen tot en met ${einde} bezwaar konden maken`
            : undefined
    return [
      ...(tooSoon
        ? [
            {
              pad: `${pad}.ingangsdatum`,
              bericht: `${naam} is partij vanaf ${ingangsdatum}, ${tooSoon}.`,
              hulp: 'Neem een latere datum bij ‘ingangsdatum’, of verbeter de andere datum.',
            },
          ]
        : []),
      ...(kennisgegeven && uiterlijk && kennisgegeven > uiterlijk
        ? [
            {
              pad: `${pad}.kennisgegeven`,
              ernst: 'aandachtspunt' as const,
              bericht: `Van de toetreding van ${naam} is op ${kennisgegeven} kennisgegeven; volgens de afspraak moest dat uiterlijk op ${uiterlijk}.`,
              hulp: 'Controleer de datum. Klopt zij? Dan hoeft u niets te doen, maar de afspraak is niet gehaald.',
            },
          ]
        : []),
    ]
  }
  return (beschrijving.toetredingen ?? []).flatMap(beoordeel)
}

export const toetredingVoorKennisgeving: Regel = {
  code: 'OND108',
  titel: 'Partij vóór de verklaring of de kennisgeving',
  ernst: 'fout',
  blokkeertVanaf: 'ondertekend',
  rol: 'projectleider',
  gronden: [
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '5', lid: '2' },
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '6', lid: '1' },
  ],
  dekt: ['L1'],
  check,
}
