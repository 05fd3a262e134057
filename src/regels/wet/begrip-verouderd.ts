import { heleWoorden, type Tekst, teksten } from '../patterns/teksten.ts'
import type { Regel } from '../types.ts'

/** Stale words → what is said now. Whole words; a text about an older document may keep them. */
const begrippen: readonly (readonly [woorden: readonly string[], nu: string])[] = [
  [['Wbp', 'Wet bescherming persoonsgegevens'], 'de AVG en de Uitvoeringswet AVG (sinds 25 mei 2018)'],
  [['CBP', 'College bescherming persoonsgegevens'], 'de Autoriteit Persoonsgegevens'],
  [['bewerker', 'bewerkers'], 'verwerker'],
  [['bewerkersovereenkomst', 'bewerkersovereenkomsten'], 'verwerkersovereenkomst'],
  [['Wet op de jeugdzorg'], 'de Jeugdwet (sinds 1 januari 2015)'],
  [['Bureau Jeugdzorg', 'Bureaus Jeugdzorg'], 'de gecertificeerde instelling, Veilig Thuis of het college'],
  [['AMHK', 'Advies- en Meldpunt Huiselijk Geweld en Kindermishandeling'], 'Veilig Thuis'],
  [['RMC', 'RMC-functie', 'RMC-regio', 'regionale meld- en coördinatiefunctie'], 'doorstroompunt'],
  [['Wet Bopz'], 'de Wet verplichte geestelijke gezondheidszorg en de Wet zorg en dwang'],
  [['Wet op het voortgezet onderwijs'], 'de Wet voortgezet onderwijs 2020 (sinds 1 augustus 2022)'],
]
const patronen = begrippen.map(([woorden, nu]) => ({ patroon: heleWoorden(woorden), nu }))

/** The title of an older document, its quotation or what was changed keeps its own words. */
const overVroeger: readonly string[] = ['Voorganger', 'AnderDocument', 'Wijziging', 'Aanvaard', 'Afwijking']
const isVroeger = ({ in: { type } }: Tekst): boolean => overVroeger.includes(type)

const check: Regel['check'] = ({ beschrijving }) =>
  teksten(beschrijving)
    .filter((each) => !isVroeger(each))
    .flatMap(({ tekst, pad }) =>
      patronen.flatMap(({ patroon, nu }) => {
        const found = patroon.exec(tekst)?.[0]
        return found === undefined
          ? []
          : [
              {
                pad,
                bericht: `In deze tekst staat ‘${found}’. Nu is dat: ${nu}.`,
                hulp: 'Vervang het begrip, en ga na of de rest van de zin nog klopt.',
              },
            ]
      }),
    )

export const begripVerouderd: Regel = {
  code: 'WET102',
  titel: 'Verouderd begrip in de tekst',
  ernst: 'waarschuwing',
  rol: 'jurist',
  gronden: [{ wet: 'algemene-verordening-gegevensbescherming', artikel: '12', lid: '1' }],
  dekt: ['WET-04', 'L9'],
  check,
}
