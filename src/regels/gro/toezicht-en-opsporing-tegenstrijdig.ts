import type { Beschrijving, Hoedanigheid, Overleg } from '../../model/beschrijving.generated.ts'
import type { Index } from '../../model/zoek.ts'
import { alleGronden, noemEigenaar } from '../patterns/alle-gronden.ts'
import { noem } from '../patterns/noem.ts'
import { heleWoorden, type Tekst, teksten } from '../patterns/teksten.ts'
import { voertUit } from '../patterns/uitvoerder.ts'
import { citaat } from '../patterns/wetnaam.ts'
import type { Invoer, Regel, Vondst } from '../types.ts'

const leerplichtwet = 'leerplichtwet-1969'
/** Often carried out by a gemeenschappelijke regeling. */
const isLeerplicht = (hoedanigheid: Hoedanigheid | undefined): boolean =>
  hoedanigheid !== undefined && (hoedanigheid.soort === 'college-leerplicht' || voertUit(hoedanigheid, leerplichtwet))

/** Lid 1 is the inquiry of the supervisor; what follows belongs to criminal procedure. */
const strafvorderlijk: readonly (string | undefined)[] = ['2', '3', '4', '5']

const hulp =
  'Laat de jurist beslissen. Zit de leerplichtambtenaar hier als toezichthouder, dan geldt de AVG en blijft het strafrechtelijk onderzoek buiten het overleg. Treedt hij op als buitengewoon opsporingsambtenaar, leg dan vast hoe dat van het overleg gescheiden blijft: voor dat onderzoek geldt de Wet politiegegevens.'

const vanGronden = ({ beschrijving, wetten }: Invoer): Vondst[] =>
  alleGronden(beschrijving)
    .filter(({ hoedanigheid }) => isLeerplicht(hoedanigheid))
    .flatMap((van) =>
      (van.grond.wetten ?? [])
        .filter(({ wet, artikel, lid }) => wet === leerplichtwet && artikel === '22' && strafvorderlijk.includes(lid))
        .map((ref) => ({
          pad: ref.pad,
          bericht: `${noemEigenaar(van)} deelt gegevens op ${citaat(wetten, ref)}. Dat lid hoort bij het proces-verbaal. Deelt de leerplichtambtenaar hier als toezichthouder of als opsporingsambtenaar?`,
          hulp,
        })),
    )

const opsporing = heleWoorden([
  'boa',
  'boa’s',
  "boa's",
  'opsporingsambtenaar',
  'opsporingsambtenaren',
  'proces-verbaal',
  'processen-verbaal',
])
const ontkenning = heleWoorden(['geen', 'niet', 'nooit', 'zonder', 'buiten'])

/** Overleggen with a leerplichtambtenaar, by their place in the description. */
const metLeerplicht = (b: Beschrijving, index: Index): ReadonlyMap<string, Overleg> =>
  new Map(
    (b.overleggen ?? [])
      .filter(({ deelnemers }) =>
        deelnemers?.some(({ hoedanigheid: id }) => id !== undefined && isLeerplicht(index.hoedanigheden.get(id))),
      )
      .map((overleg) => [overleg.pad, overleg]),
  )

/** A 'niet' in the condition ('helpt dat niet, dan …') says nothing about the rest of the sentence. */
const zegtOpsporing = (zin: string): boolean =>
  zin.split(/,\s+(?=dan\s|maar\s|waarna\s)/u).some((deel) => opsporing.test(deel) && !ontkenning.test(deel))
const zinOver = ({ tekst }: Tekst): string | undefined => tekst.split(/(?<=[.!?;])\s+/u).find(zegtOpsporing)

const vanTeksten = ({ beschrijving, index }: Invoer): Vondst[] => {
  const tafels = metLeerplicht(beschrijving, index)
  return teksten(beschrijving).flatMap((each): Vondst[] => {
    const overleg = tafels.get(/^overleggen\[\d+\]/.exec(each.pad)?.[0] ?? '')
    const zin = overleg && zinOver(each)
    if (!zin) return []
    return [
      {
        pad: each.pad,
        bericht: `Bij ${noem(overleg)}, waaraan leerplicht deelneemt, staat: ‘${zin.trim()}’ Zit de leerplichtambtenaar hier als toezichthouder of als opsporingsambtenaar?`,
        hulp,
      },
    ]
  })
}

export const toezichtEnOpsporingTegenstrijdig: Regel = {
  code: 'GRO117',
  titel: 'Leerplichtambtenaar: toezicht of opsporing',
  ernst: 'vraag',
  rol: 'jurist',
  gronden: [
    { wet: leerplichtwet, artikel: '16', lid: '1' },
    { wet: leerplichtwet, artikel: '22', lid: '1' },
    { wet: leerplichtwet, artikel: '22', lid: '2' },
  ],
  check: (invoer) => [...vanGronden(invoer), ...vanTeksten(invoer)],
}
