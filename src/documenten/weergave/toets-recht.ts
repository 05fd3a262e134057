import type { Grond, Zekerheid } from '../../bevinding/bevinding.ts'
import { lijstVan } from '../../model/vak.ts'
import { lijst, type WeergaveVan, waarde } from '../../model/weergave.ts'
import type { Bouwcontext } from '../soort.ts'
import type { Toets } from '../toets.ts'
import { feit, mits, wetslink } from './toets-bevinding.ts'
import { verwijzingenIn } from './wettenlijst.ts'

export const toetsRechtTabel = {
  heeftPeildatum: waarde('Is er een peildatum?'),
  peildatum: waarde('De dag waarop de wet is bekeken (ISO)'),
  catalogusdatum: waarde('De oudste dag waarop een wet in de catalogus is gecontroleerd (ISO)'),
  wetten: lijst('De wetten die de beschrijving of een bevinding noemt, op citeertitel', {
    citeertitel: waarde('Citeertitel'),
    link: waarde('Webadres'),
    status: waarde('Code van de status: geldt, vervallen of wetsvoorstel'),
    versie: waarde('Datum van de geraadpleegde versie (ISO)'),
  }),
  nietNagelezen: lijst('De gebruikte artikelen die niet in de geldende tekst zijn nagelezen', {
    citaat: waarde('Wet en artikel'),
    link: waarde('Webadres'),
    zekerheid: waarde('Code: A17, A2, B of C'),
  }),
} as const

const uitWet = ['schemas/wetten'] as const

/** Every place in the law that the description or a finding names, each once. */
const gebruikt = ({ b }: Bouwcontext, { bevindingen, aanvaard }: Toets): readonly Grond[] => {
  const all = [...bevindingen, ...aanvaard.map(({ bevinding }) => bevinding)]
  const refs = [...verwijzingenIn(b).map(({ verwijzing }) => verwijzing), ...all.flatMap(({ gronden }) => gronden)]
  const key = ({ wet, artikel, lid, onderdeel }: Grond): string => [wet, artikel, lid, onderdeel].join(' ')
  return [...new Map(refs.map((ref) => [key(ref), ref])).values()]
}

const zekerheidVan = ({ wetten }: Bouwcontext, { wet, artikel, lid, onderdeel }: Grond): Zekerheid | undefined =>
  artikel === undefined ? undefined : wetten.artikel(wet, artikel, lid, onderdeel)?.artikel.zekerheid

export const bouwToetsRecht = (context: Bouwcontext, toets: Toets): WeergaveVan<typeof toetsRechtTabel> => {
  const { wetten, peildatum } = context
  const refs = gebruikt(context, toets)
  const regels = wetten.wettenlijst(refs)
  const gecontroleerd = wetten.wetten.map((wet) => wet.gecontroleerd).sort()
  // Law by law, in the order of the list above.
  const nietA = regels.flatMap(({ id }) =>
    refs
      .filter(({ wet }) => wet === id)
      .flatMap((ref) => {
        const zekerheid = zekerheidVan(context, ref)
        const citaat = wetten.citeer(ref, 'kort')
        if (zekerheid === undefined || zekerheid === 'A' || citaat === undefined) return []
        return [{ citaat, link: wetslink(context, ref), zekerheid }]
      })
      .sort((a, b) => (a.citaat < b.citaat ? -1 : 1)),
  )
  return {
    heeftPeildatum: feit(peildatum !== undefined, ['samenwerking.peildatum']),
    peildatum: mits(peildatum, ['samenwerking.peildatum']),
    catalogusdatum: mits(gecontroleerd[0], uitWet),
    wetten: lijstVan(
      regels.map(({ id, citeertitel, status, versie }) => ({
        citeertitel: feit(citeertitel, uitWet),
        link: mits(wetslink(context, { wet: id }), uitWet),
        status: feit(status, uitWet),
        versie: mits(versie, uitWet),
      })),
      uitWet,
    ),
    nietNagelezen: lijstVan(
      nietA.map(({ citaat, link, zekerheid }) => ({
        citaat: feit(citaat, uitWet),
        link: mits(link, uitWet),
        zekerheid: feit(zekerheid, uitWet),
      })),
      uitWet,
    ),
  }
}
