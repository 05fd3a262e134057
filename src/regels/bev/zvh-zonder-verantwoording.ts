import type { Grond } from '../../bevinding/bevinding.ts'
import { isOntkend } from '../patterns/ontkend.ts'
import { wgs } from '../patterns/veiligheid.ts'
import { beoordeelWgs, metReden, type Wgsveld } from '../patterns/wgs.ts'
import type { Regel } from '../types.ts'

interface Verantwoording {
  readonly wat: string
  readonly hulp: string
  readonly gronden: readonly Grond[]
}

/** What the WGS asks for, beside the coordinating FG and the public criteria, which have rules of their own. */
const gevraagd: Partial<Readonly<Record<Wgsveld, Verantwoording>>> = {
  adviescommissie: {
    wat: 'een rechtmatigheidsadviescommissie',
    hulp: 'wie er een lid in heeft en hoe men haar bereikt',
    gronden: [
      { wet: wgs, artikel: '1.7', lid: '2' },
      { wet: wgs, artikel: '1.8', lid: '6' },
    ],
  },
  autorisatie: {
    wat: 'autorisatie en logging',
    hulp: 'wie toegang geeft en hoe vaak de logging wordt nagegaan',
    gronden: [
      { wet: wgs, artikel: '1.8', lid: '2' },
      { wet: wgs, artikel: '1.8', lid: '4' },
    ],
  },
  audit: {
    wat: 'een privacy-audit',
    hulp: 'wanneer de eerste is en na hoeveel tijd de volgende',
    gronden: [{ wet: wgs, artikel: '1.10' }],
  },
  jaarverslag: {
    wat: 'een jaarverslag',
    hulp: 'wie het vaststelt en waar het op internet staat',
    gronden: [{ wet: wgs, artikel: '1.12' }],
  },
}

const check: Regel['check'] = (invoer) =>
  beoordeelWgs(
    invoer,
    Object.keys(gevraagd) as Wgsveld[],
    (leemte) => {
      const { wat, hulp, gronden } = gevraagd[leemte.veld] as Verantwoording
      return {
        pad: leemte.pad,
        bericht: `Er is niets geregeld over ${wat}${metReden(leemte)}. Van een Zorg- en Veiligheidshuis vraagt de wet dat.`,
        hulp: `Vul bij ‘samenwerking.wgs.${leemte.veld}’ in ${hulp}.`,
        gronden,
      }
    },
    ({ jaarverslag }) =>
      jaarverslag && isOntkend(jaarverslag, 'plaats')
        ? [
            {
              pad: `${jaarverslag.pad}.plaats`,
              bericht: 'Het jaarverslag staat niet op internet. De wet vraagt dat.',
              hulp: 'Vul het webadres in waar het jaarverslag komt te staan.',
              gronden: [{ wet: wgs, artikel: '1.12' }],
            },
          ]
        : [],
  )

export const zvhZonderVerantwoording: Regel = {
  code: 'BEV103',
  titel: 'Zorg- en Veiligheidshuis zonder advies, audit of jaarverslag',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'fg',
  gronden: [
    { wet: wgs, artikel: '1.8', lid: '2' },
    { wet: wgs, artikel: '1.8', lid: '4' },
    { wet: wgs, artikel: '1.8', lid: '6' },
    { wet: wgs, artikel: '1.10' },
    { wet: wgs, artikel: '1.12' },
  ],
  dekt: ['G11'],
  check,
}
