import { isVanaf } from '../../bevinding/bevinding.ts'
import { isOverheid } from '../../model/afgeleid/overheid.ts'
import { staat } from '../../model/vak.ts'
import { alsPartij } from '../patterns/als-partij.ts'
import { nogNietTeBeoordelen, type Regel, type Vondst } from '../types.ts'

const plaatsen = [
  {
    veld: 'plaats',
    wat: 'het convenant',
    hulp: 'Vul bij ‘publicatie.plaats’ het webadres in waar het convenant staat.',
  },
  {
    veld: 'inwonersuitleg',
    wat: 'de uitleg voor inwoners',
    hulp: 'Vul bij ‘publicatie.inwonersuitleg’ het webadres in waar de uitleg staat.',
  },
] as const

const check: Regel['check'] = (invoer) => {
  const { publicatie, nvt } = invoer.beschrijving
  const overheden = alsPartij(invoer).filter(isOverheid)
  if (!publicatie) {
    if (!('publicatie' in nvt)) return nogNietTeBeoordelen(['publicatie.openbaar'])
    if (overheden.length === 0) return []
    return [
      {
        pad: 'publicatie',
        bericht: `Het convenant wordt niet gepubliceerd (‘${nvt.publicatie}’).`,
        hulp: 'Vul ‘publicatie.openbaar’ in: ja, of nee met een reden.',
      },
    ]
  }
  const { openbaar, reden, pad } = publicatie
  if (openbaar === undefined) {
    return 'openbaar' in publicatie.nvt ? [] : nogNietTeBeoordelen([`${pad}.openbaar`])
  }
  if (openbaar === 'nee') {
    if (reden !== undefined || overheden.length === 0) return []
    return [
      {
        pad: `${pad}.reden`,
        bericht: 'Het convenant wordt niet openbaar gemaakt, en er staat geen reden bij.',
        hulp: 'Schrijf bij ‘reden’ waarom niet, of maak het convenant openbaar, zo nodig zonder het deel waar het om gaat.',
      },
    ]
  }
  if (!isVanaf(invoer.status, 'ondertekend')) return []
  return plaatsen.flatMap(({ veld, wat, hulp }): Vondst[] =>
    staat(publicatie, veld) === 'gegeven'
      ? []
      : [
          {
            pad: `${pad}.${veld}`,
            bericht: `Het convenant is ondertekend en openbaar, maar er staat niet waar ${wat} te vinden is.`,
            hulp,
          },
        ],
  )
}

export const convenantZonderPublicatie: Regel = {
  code: 'OPB003',
  titel: 'Convenant zonder publicatie of reden',
  ernst: 'aandachtspunt',
  rol: 'projectleider',
  gronden: [
    { wet: 'wet-open-overheid', artikel: '3.1' },
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '12', lid: '1' },
  ],
  dekt: ['OPB-03', 'L13'],
  check,
}
