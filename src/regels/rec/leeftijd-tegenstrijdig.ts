import type { Beschrijving } from '../../model/beschrijving.generated.ts'
import { afwijkendeLeeftijd } from '../patterns/leeftijd.ts'
import { noem } from '../patterns/noem.ts'
import { teksten } from '../patterns/teksten.ts'
import type { Regel, Vondst } from '../types.ts'

const inTekst = /\bvan (\d{1,2}) (tot en met|t\/m|tot) (\d{1,2}) jaar/u

/** The ages of the group, when its numbers and its text do not agree. */
const doelgroep = ({ doelbinding }: Beschrijving): Vondst[] => {
  if (!doelbinding) return []
  const { pad, leeftijdVan: van, leeftijdTot: tot } = doelbinding
  if (van !== undefined && tot !== undefined && tot <= van) {
    return [
      {
        pad: `${pad}.leeftijdTot`,
        bericht: `De doelgroep begint bij ${van} jaar en houdt op bij ${tot} jaar.`,
        hulp: 'Verbeter ‘leeftijdVan’ of ‘leeftijdTot’. ‘leeftijdTot’ is de leeftijd waarop het ophoudt: tot 18 jaar is 18.',
      },
    ]
  }
  const found = inTekst.exec(doelbinding.doelgroep?.tekst ?? '')
  if (!found) return []
  const [, eerste, , laatste] = found
  const getallen = [
    { veld: 'leeftijdVan', waarde: van, tekst: Number(eerste) },
    { veld: 'leeftijdTot', waarde: tot, tekst: Number(laatste) + (found[2] === 'tot' ? 0 : 1) },
  ]
  return getallen
    .filter(({ waarde, tekst }) => waarde !== undefined && waarde !== tekst)
    .map(({ veld, waarde }) => ({
      pad: `${pad}.${veld}`,
      bericht: `Bij ‘${veld}’ staat ${waarde}, maar de doelgroep is beschreven als ‘${found[0]}’.`,
      hulp: 'Maak het getal en de tekst van ‘doelgroep’ gelijk. ‘leeftijdTot’ is de leeftijd waarop het ophoudt: tot en met 17 jaar is 18.',
      verwant: [{ bericht: 'De tekst van de doelgroep.', pad: `${pad}.doelgroep` }],
    }))
}

/** Who may be in the group has its own ages; those say nothing about rights. */
const overDoelgroep = (type: string, veld: string): boolean => veld === 'doelgroep' || type === 'Criteria'

const check: Regel['check'] = ({ beschrijving }) => [
  ...doelgroep(beschrijving),
  ...teksten(beschrijving)
    .filter((each) => !overDoelgroep(each.in.type, each.veld))
    .flatMap(({ pad, tekst, in: { object } }): Vondst[] => {
      const found = afwijkendeLeeftijd(tekst)
      if (!found) return []
      return [
        {
          pad,
          bericht: `${noem(object) ?? 'Deze tekst'} verbindt toestemming of rechten aan ${found.leeftijd} jaar: ‘${found.zin}’`,
          hulp: 'Gebruik de leeftijden van de wet: 12, 16 en 18 jaar. Geldt voor dit geval een andere wet, laat een jurist dat vastleggen.',
        },
      ]
    }),
]

export const leeftijdTegenstrijdig: Regel = {
  code: 'REC002',
  titel: 'Leeftijd wijkt af van de wet of van de doelgroep',
  ernst: 'waarschuwing',
  rol: 'jurist',
  gronden: [
    { wet: 'uitvoeringswet-algemene-verordening-gegevensbescherming', artikel: '5' },
    { wet: 'jeugdwet', artikel: '7.3.4' },
    { wet: 'burgerlijk-wetboek-boek-7', artikel: '447' },
  ],
  dekt: ['REC-02', 'D11'],
  check,
}
