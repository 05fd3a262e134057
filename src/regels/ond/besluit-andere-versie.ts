import { isVanaf } from '../../bevinding/bevinding.ts'
import { besluitenVoor, eersteHandtekening, geldendBesluit, type Keten, ketens } from '../../model/afgeleid/keten.ts'
import { moetErZijn } from '../patterns/bevoegd.ts'
import { eenPerPad } from '../patterns/een-per-pad.ts'
import { noem } from '../patterns/noem.ts'
import { openPuntOver } from '../patterns/open-punten.ts'
import { versieOmTeTekenen } from '../patterns/versie.ts'
import type { Invoer, Regel, Vondst } from '../types.ts'

const beoordeel = ({ beschrijving, status }: Invoer, keten: Keten): Vondst[] => {
  const { partner } = keten
  const getekend = keten.handtekeningen.length > 0
  // that another version was signed than the one of the file, is a fault of its own
  const versie = versieOmTeTekenen(beschrijving) ?? eersteHandtekening(keten)?.versie
  if (versie === undefined || !moetErZijn(status, keten)) return []
  // before the signature it is work in progress; an open point shows that somebody is at it
  const laat = getekend || isVanaf(status, 'ondertekend')
  const ernst = laat ? 'fout' : 'waarschuwing'
  const wat = laat ? `het convenant is versie ${versie}` : `ter ondertekening ligt versie ${versie}`
  const besluiten = besluitenVoor(keten)
  const laatste = geldendBesluit(besluiten)
  const besluit =
    laatste?.versie !== undefined && besluiten.every((each) => each.versie !== undefined && each.versie !== versie)
      ? [
          {
            pad: `${laatste.pad}.versie`,
            ernst,
            bericht: `Het besluit van ${noem(partner)}${laatste.datum ? ` van ${laatste.datum}` : ''} gaat over versie ${laatste.versie}; ${wat}.`,
            hulp: 'Laat het orgaan het besluit voor deze versie bevestigen en voeg dat toe bij ‘besluiten’. Staat er een verkeerde versie? Verbeter die.',
          } as const,
        ]
      : []
  const stukken = keten.verleners
    .filter((verlener) => verlener.versie !== undefined && verlener.versie !== versie)
    .map(
      (verlener) =>
        ({
          pad: `${verlener.pad}.versie`,
          ernst,
          bericht: `De bevoegdheid die ${noem(partner)} gaf om te ondertekenen, geldt voor versie ${verlener.versie}; ${wat}.`,
          hulp: 'Laat de bevoegdheid voor deze versie geven. Geldt het stuk voor iedere versie? Laat ‘versie’ dan weg.',
        }) as const,
    )
  return [...besluit, ...stukken].filter(({ pad }) => laat || !openPuntOver(beschrijving, pad))
}

const check: Regel['check'] = (invoer) =>
  eenPerPad(ketens(invoer.beschrijving, invoer.peildatum).flatMap((keten) => beoordeel(invoer, keten)))

export const besluitAndereVersie: Regel = {
  code: 'OND105',
  titel: 'Besluit of volmacht voor een andere versie',
  ernst: 'fout',
  blokkeertVanaf: 'ondertekend',
  rol: 'bestuurssecretaris',
  gronden: [
    { wet: 'gemeentewet', artikel: '160', lid: '1', onderdeel: 'd' },
    { wet: 'burgerlijk-wetboek-boek-3', artikel: '62' },
    { wet: 'burgerlijk-wetboek-boek-3', artikel: '69' },
  ],
  dekt: ['OND-03', 'P3'],
  check,
}
