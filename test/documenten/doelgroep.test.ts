import { expect, test } from 'vitest'
import { bouwDoelgroep } from '../../src/documenten/weergave/doelgroep.ts'
import { beoordeel } from '../../src/index.ts'
import { inhoud, leesVoorbeeld } from '../hulp/voorbeelden.ts'

const voorbeeld = new TextDecoder().decode(leesVoorbeeld('onderwijs-jeugdhulp'))

const doelgroep = (yaml: string) => {
  const { beschrijving } = beoordeel(new TextEncoder().encode(yaml), inhoud, { bestand: 'samenwerking.yaml' })
  if (!beschrijving) throw new Error('ongeldig')
  const { gaatOverKinderen, voorUzelf, kanOnder18 } = bouwDoelgroep(beschrijving)
  return [gaatOverKinderen.waarde, voorUzelf.waarde, kanOnder18.waarde]
}

test.each([
  ['young pupils', voorbeeld, [true, false, true]],
  ['from sixteen on', voorbeeld.replace('leeftijdVan: 4', 'leeftijdVan: 16'), [false, true, true]],
  ['adults', voorbeeld.replace('leeftijdVan: 4', 'leeftijdVan: 18'), [false, true, false]],
  ['no lowest age', voorbeeld.replace('leeftijdVan: 4', "leeftijdVan: {nvt: 'alle leeftijden'}"), [true, false, true]],
  ['an unknown age', voorbeeld.replace('  leeftijdVan: 4\n', ''), [undefined, false, undefined]],
  ['data about inhabitants', voorbeeld.replaceAll('overWie: [jongere', 'overWie: [inwoner'), [false, true, true]],
  ['nobody said about whom', voorbeeld.replace(/^ {4}overWie: .*\n/gm, ''), [undefined, false, true]],
])('%s', (_naam, yaml, verwacht) => expect(doelgroep(yaml)).toEqual(verwacht))
