import { ketens } from '../../model/afgeleid/keten.ts'
import { noem } from '../patterns/noem.ts'
import { versieOmTeTekenen } from '../patterns/versie.ts'
import type { Regel, Vondst } from '../types.ts'

const check: Regel['check'] = ({ beschrijving, peildatum }) => {
  const versie = versieOmTeTekenen(beschrijving)
  if (versie === undefined) return []
  const perPad = new Map<string, Vondst>()
  for (const { partner, tekent, handtekeningen } of ketens(beschrijving, peildatum)) {
    for (const getekend of handtekeningen) {
      if (getekend.versie === undefined || getekend.versie === versie || perPad.has(`${getekend.pad}.versie`)) continue
      // the signature of who represents others is told once, with the name of who signed
      const wie = getekend.pad.startsWith(`${tekent.pad}.`) ? tekent : partner
      perPad.set(`${getekend.pad}.versie`, {
        pad: `${getekend.pad}.versie`,
        bericht: `${noem(wie)} ondertekende versie ${getekend.versie}; dit bestand is versie ${versie}.`,
        hulp: 'Controleer het ondertekende exemplaar. Is er sindsdien iets gewijzigd? Leg dat vast bij ‘wijzigingen’ en laat een wijziging van het convenant zelf opnieuw ondertekenen.',
        verwant: [{ bericht: 'De versie van dit bestand.', pad: 'samenwerking.versie' }],
      })
    }
  }
  return [...perPad.values()]
}

export const versieTegenstrijdig: Regel = {
  code: 'OND012',
  titel: 'Ondertekende versie is een andere dan die van het bestand',
  ernst: 'fout',
  blokkeertVanaf: 'ondertekend',
  rol: 'bestuurssecretaris',
  gronden: [{ wet: 'algemene-verordening-gegevensbescherming', artikel: '5', lid: '2' }],
  dekt: ['OND-12'],
  check,
}
