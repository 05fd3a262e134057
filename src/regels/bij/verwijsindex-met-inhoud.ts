import { type Gegeven, lijsten, type Signaalsysteem } from '../../model/beschrijving.generated.ts'
import { findGegeven } from '../../model/zoek.ts'
import { noem } from '../patterns/noem.ts'
import { type Regel, uitkomst, type Vondst } from '../types.ts'

/** Of what may stand in the index (BSN, who reports, date and time) nothing is special and nothing tells what is the matter. */
const magErin = new Set<Gegeven['aard']>(['gewoon', 'bsn'])

const isVerwijsindex = ({ soort }: Signaalsysteem): boolean => soort === 'verwijsindex'

const waarom = ({ aard, datWat }: Gegeven): string | undefined => {
  if (aard !== undefined && !magErin.has(aard)) return lijsten.gegevensaarden[aard]
  return datWat === 'wat' ? lijsten.datwat.wat : undefined
}

const check: Regel['check'] = ({ beschrijving, index }) => {
  const rijen = (beschrijving.signaalsystemen ?? []).filter(isVerwijsindex).flatMap((systeem) =>
    (systeem.gegevens ?? []).flatMap((id, i) => {
      const gegeven = findGegeven(index, id)
      return gegeven ? [{ systeem, gegeven, pad: `${systeem.pad}.gegevens[${i}]` }] : []
    }),
  )
  const vondsten = rijen.flatMap(({ systeem, gegeven, pad }): Vondst[] => {
    const reden = waarom(gegeven)
    if (reden === undefined) return []
    return [
      {
        pad,
        bericht: `In ${noem(systeem)} wordt ${noem(gegeven)} vastgelegd: ${reden}.`,
        hulp: 'Haal dit gegeven uit de verwijsindex. Daarin staan alleen het burgerservicenummer, wie meldt en hoe die bereikbaar is, datum en tijd, en de dag van verwijdering. De inhoud delen melders zelf, op hun eigen grondslag.',
        verwant: [{ bericht: 'het gegeven', pad: gegeven.pad }],
      },
    ]
  })
  const open = rijen.filter(
    ({ gegeven }) => waarom(gegeven) === undefined && (gegeven.aard === undefined || gegeven.datWat === undefined),
  )
  return uitkomst(
    vondsten,
    open.map(({ gegeven }) => `${gegeven.pad}.${gegeven.aard === undefined ? 'aard' : 'datWat'}`),
  )
}

export const verwijsindexMetInhoud: Regel = {
  code: 'BIJ018',
  titel: 'Verwijsindex met inhoudelijke gegevens',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'jurist',
  gronden: [{ wet: 'jeugdwet', artikel: '7.1.4.3', lid: '1' }],
  dekt: ['BIJ-18'],
  check,
}
