import { type VolleVerstrekking, verstrekkingenVan } from '../../model/afgeleid/verstrekkingen.ts'
import type { Gegeven, Overleg } from '../../model/beschrijving.generated.ts'
import { perSleutel } from '../../model/eenmaal.ts'
import { staat } from '../../model/vak.ts'
import { noem, noemAlle } from '../patterns/noem.ts'
import { type Tekst, teksten } from '../patterns/teksten.ts'
import { type Regel, uitkomst, type Vondst } from '../types.ts'

/** In capitals, as the sector writes it: 'dat' and 'wat' are words of every sentence. */
const zegtDat =
  /(?<!\p{L})(?:[Aa]lleen|[Uu]itsluitend|[Ss]lechts)\s+(?:de\s+|een\s+)?DAT(?!\p{L})|(?<!\p{L})DAT-overleg/u
const zegtGeenWat = /(?<!\p{L})(?:[Gg]een|[Zz]onder|[Nn]ooit)\s+(?:de\s+)?WAT(?!\p{L})/u
const isDat = ({ tekst, in: { type } }: Tekst): boolean =>
  type !== 'Verslag' && (zegtDat.test(tekst) || zegtGeenWat.test(tekst))

/** A promise holds for its verstrekking when it stands there, else for the whole overleg. */
const waarvoor = ({ pad }: Tekst): string | undefined => /^overleggen\[\d+\](?:\.verstrekkingen\[\d+\])?/.exec(pad)?.[0]

const vondst = (
  { verstrekking }: VolleVerstrekking,
  gegevens: readonly Gegeven[],
  rest: Omit<Vondst, 'pad'>,
): Vondst => ({
  pad: `${verstrekking.pad}.gegevens[${(verstrekking.gegevens ?? []).indexOf(gegevens[0]?.id ?? '')}]`,
  ...rest,
})

/** What touches the core of the help: not needed to find out whether there is a case. */
const isKern = ({ aard, kant }: Gegeven): boolean => kant === 'binnenkant' || (aard !== undefined && aard !== 'gewoon')

const vanVerstrekking = (overleg: Overleg, volle: VolleVerstrekking, belofte: Tekst | undefined) => {
  const wat = volle.gegevens.filter(({ datWat }) => datWat === 'wat')
  const kern = wat.filter(isKern)
  const onbekend =
    belofte === undefined
      ? []
      : volle.gegevens.filter((each) => staat(each, 'datWat') === 'onbekend').map(({ pad }) => `${pad}.datWat`)
  if (belofte && wat.length > 0)
    return {
      onbekend,
      vondsten: [
        vondst(volle, wat, {
          bericht: `In ${noem(overleg)} worden volgens de tekst alleen DAT-gegevens gedeeld, maar een verstrekking bevat ${noemAlle(wat)}, en dat is een WAT-gegeven.`,
          hulp: 'Haal dit gegeven uit de verstrekking, of pas de tekst aan. Is het toch DAT, verander dan ‘datWat’ bij het gegeven.',
          verwant: [{ bericht: 'Hier staat dat alleen DAT wordt gedeeld.', pad: belofte.pad }],
        }),
      ],
    }
  if (overleg.fase === 'voorfase' && kern.length > 0)
    return {
      onbekend,
      vondsten: [
        vondst(volle, kern, {
          ernst: 'waarschuwing',
          blokkeertVanaf: 'ter-ondertekening',
          bericht: `${noem(overleg)} is een voorfase, waarin nog niet vaststaat of er een casus komt, maar een verstrekking bevat ${noemAlle(kern)}: WAT-gegevens die de kern van de hulp raken.`,
          hulp: 'Deel in de voorfase alleen dat er iets speelt, en bewaar dit gegeven voor het casusoverleg. Is het hier toch nodig, leg dan bij de motivering uit waarom en laat de FG dit beoordelen.',
        }),
      ],
    }
  return { onbekend, vondsten: [] }
}

const check: Regel['check'] = ({ beschrijving }) => {
  const beloften = perSleutel(teksten(beschrijving).filter(isDat), waarvoor)
  const gevonden = (beschrijving.overleggen ?? []).flatMap((overleg) =>
    verstrekkingenVan(beschrijving, overleg).map((volle) => {
      const [belofte] = beloften.get(volle.verstrekking.pad) ?? beloften.get(overleg.pad) ?? []
      return vanVerstrekking(overleg, volle, belofte)
    }),
  )
  return uitkomst(
    gevonden.flatMap(({ vondsten }) => vondsten),
    gevonden.flatMap(({ onbekend }) => onbekend),
  )
}

export const datOverlegTegenstrijdig: Regel = {
  code: 'GRO115',
  titel: 'Alleen DAT gezegd, WAT gedeeld',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'uitvoering',
  gronden: [{ wet: 'algemene-verordening-gegevensbescherming', artikel: '5', lid: '1', onderdeel: 'c' }],
  dekt: ['D2'],
  check,
}
