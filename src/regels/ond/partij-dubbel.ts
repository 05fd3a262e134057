import { volmachtenAanAnder } from '../../model/afgeleid/keten.ts'
import { vertegenwoordigingDoor } from '../../model/afgeleid/vertegenwoordiging.ts'
import type { Beschrijving, Partner } from '../../model/beschrijving.generated.ts'
import { findPartner, type Index } from '../../model/zoek.ts'
import { alsPartij } from '../patterns/als-partij.ts'
import { noem, opsomming } from '../patterns/noem.ts'
import type { Regel, Vondst } from '../types.ts'

/** The State is one legal person with many services, so there one number says nothing. */
const zelfdeNummer = (wie: readonly Partner[]): Vondst[] => {
  const eerste = new Map<string, Partner>()
  return wie.flatMap((partner): Vondst[] => {
    const { kvk, rechtsvorm, pad } = partner
    if (kvk === undefined || rechtsvorm === 'staat') return []
    const other = eerste.get(kvk)
    if (!other) {
      eerste.set(kvk, partner)
      return []
    }
    return [
      {
        pad: `${pad}.kvk`,
        bericht: `${noem(partner)} heeft hetzelfde KvK-nummer als ${noem(other)} (${kvk}).`,
        hulp: 'Verbeter het nummer. Is het één rechtspersoon? Voeg beide samen tot één partner, met twee hoedanigheden of vestigingen.',
        verwant: [{ bericht: 'De andere partner met dit nummer.', pad: `${other.pad}.kvk` }],
      },
    ]
  })
}

const tweeVertegenwoordigers = (b: Beschrijving, index: Index, partner: Partner): Vondst[] => {
  // a revoked volmacht beside signatories of its own is history
  const door = vertegenwoordigingDoor(index, partner)
  const pad = door?.pad ?? `${partner.pad}.vertegenwoordigdDoor`
  const zelf = partner.vertegenwoordiging?.ondertekenaars?.length ?? 0
  if (door?.partner !== undefined && zelf > 0) {
    return [
      {
        pad,
        bericht: `${noem(partner)} heeft eigen ondertekenaars, en ${noem(findPartner(index, door.partner) ?? door)} ondertekent ook voor haar.`,
        hulp: 'Kies wie ondertekent: haal ‘vertegenwoordigdDoor’ weg, of de ondertekenaars bij ‘vertegenwoordiging’.',
        verwant: [{ bericht: 'De eigen ondertekenaars.', pad: `${partner.pad}.vertegenwoordiging.ondertekenaars` }],
      },
    ]
  }
  if (partner.vertegenwoordigdDoor !== undefined || zelf > 0 || 'vertegenwoordigdDoor' in partner.nvt) return []
  const aan = new Set(
    volmachtenAanAnder(b, partner)
      .filter(({ verlener }) => verlener.ingetrokken === undefined)
      .map(({ mandaat }) => mandaat.aan?.partner),
  )
  if (aan.size < 2) return []
  const namen = [...aan].map((id) => noem(findPartner(index, id) ?? { id }) ?? '')
  return [
    {
      pad,
      bericht: `${noem(partner)} gaf een volmacht om te ondertekenen aan ${opsomming(namen)}; er staat niet wie van hen ondertekent.`,
      hulp: 'Vul bij ‘vertegenwoordigdDoor’ in welke organisatie ondertekent, en begrens de andere volmacht.',
    },
  ]
}

const check: Regel['check'] = (invoer) => {
  const { beschrijving, index } = invoer
  const wie = alsPartij(invoer)
  return [...zelfdeNummer(wie), ...wie.flatMap((partner) => tweeVertegenwoordigers(beschrijving, index, partner))]
}

export const partijDubbel: Regel = {
  code: 'OND113',
  titel: 'Partij of vertegenwoordiger dubbel',
  ernst: 'waarschuwing',
  rol: 'bestuurssecretaris',
  gronden: [
    { wet: 'burgerlijk-wetboek-boek-3', artikel: '60' },
    { wet: 'burgerlijk-wetboek-boek-3', artikel: '65' },
  ],
  dekt: ['P4'],
  check,
}
