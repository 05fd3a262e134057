import { afgeleid, lijstVan } from '../../model/vak.ts'
import { lijst, type WeergaveVan, waarde } from '../../model/weergave.ts'
import { korteNaam, langeNaam } from '../../wetten/citeer.ts'
import type { Bouwcontext } from '../soort.ts'
import { verwijzingenIn } from './wettenlijst.ts'

/** The annexes cite in short; who reads one of them must be able to find what 'Wpubg' is. */
export const afkortingenTabel = {
  afkortingen: lijst('De afkortingen van wetten in de bijlagen; die van de AVG en de UAVG staan bij de begrippen', {
    kort: waarde('De afkorting'),
    lang: waarde('De naam van de wet'),
  }),
} as const

/** Defined by the articles themselves. */
const bekendeAfkortingen = ['AVG', 'UAVG']

export const bouwAfkortingen = ({ b, wetten }: Bouwcontext): WeergaveVan<typeof afkortingenTabel> => {
  // What a hoedanigheid never brings in, or its tasks, are not in the annexes.
  const gronden = (b.hoedanigheden ?? []).map(({ grondslagen, beroepsgeheim }) => [grondslagen, beroepsgeheim])
  const delen = [b.partners, gronden, b.overleggen, b.signaalsystemen, b.bewaartermijnen]
  const per = new Map<string, { lang: string; paden: string[] }>()
  for (const { verwijzing, pad } of delen.flatMap((deel) => verwijzingenIn(deel))) {
    const wet = wetten.wet(verwijzing.wet)
    if (!wet || korteNaam(wet) === langeNaam(wet) || bekendeAfkortingen.includes(korteNaam(wet))) continue
    const found = per.get(korteNaam(wet))
    if (found) found.paden.push(pad)
    else per.set(korteNaam(wet), { lang: langeNaam(wet), paden: [pad] })
  }
  // Capitals decide the order of abbreviations; 'Wet BIG' comes before 'Wpubg' in any case.
  const namen = [...per].sort(([a], [z]) => (a.toLowerCase() < z.toLowerCase() ? -1 : 1))
  return {
    afkortingen: lijstVan(
      namen.map(([kort, { lang, paden }]) => ({ kort: afgeleid(kort, paden), lang: afgeleid(lang, paden) })),
      ['overleggen'],
    ),
  }
}
