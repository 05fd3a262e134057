import type { Bevinding, Locator } from '../bevinding/bevinding.ts'
import { type Beschrijving, lijsten } from '../model/beschrijving.generated.ts'
import type { Inhoud } from '../pipeline.ts'

/** A profile without texts and order of its own says so: its documents follow those of onderwijs. */
export const profielZonderIndeling = (b: Beschrijving, inhoud: Inhoud, plaats: Locator): Bevinding[] => {
  const profiel = b.samenwerking?.profiel
  const map = `templates/indelingen/${profiel}/`
  if (profiel === undefined || [...inhoud.keys()].some((pad) => pad.startsWith(map))) return []
  return [
    {
      code: 'SJA100',
      ernst: 'aandachtspunt',
      bericht: `Het profiel ‘${lijsten.profielen[profiel]}’ heeft nog geen eigen teksten en volgorde. De documenten volgen die van het profiel ‘${lijsten.profielen.onderwijs}’.`,
      plaats: plaats('samenwerking.profiel'),
      pad: 'samenwerking.profiel',
      hulp: 'Lees de documenten met die bril, en laat een jurist nagaan wat voor uw soort samenwerking anders moet.',
      gronden: [],
      verwant: [],
      rol: 'jurist',
    },
  ]
}
