import type { Beschrijving } from '../../model/beschrijving.generated.ts'
import { eenmaal } from '../../model/eenmaal.ts'
import { type Tekst, teksten } from './teksten.ts'

const eind = /\.(?:inGewoneTaal|tekst)$/

/** What residents get to read: the plain variant, or the formal text when there is no other. */
export const tekstenVoorInwoners = eenmaal((b: Beschrijving): readonly Tekst[] => {
  const alle = teksten(b).filter(({ voorInwoners }) => voorInwoners)
  const metVariant = new Set(
    alle.filter(({ pad }) => pad.endsWith('.inGewoneTaal')).map(({ pad }) => pad.replace(eind, '')),
  )
  return alle.filter(({ pad }) => pad.endsWith('.inGewoneTaal') || !metVariant.has(pad.replace(eind, '')))
})
