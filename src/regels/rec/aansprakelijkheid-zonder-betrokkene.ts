import { isBindend } from '../patterns/open-woorden.ts'
import { teksten } from '../patterns/teksten.ts'
import type { Regel, Vondst } from '../types.ts'

const uitsluiting =
  /aansprakelijk[^.;]*(?<!\p{L})(?:uitgesloten|uitsluit\p{L}*|sluit\p{L}* [^.;]*uit)(?!\p{L})|sluit\p{L}* [^.;]*aansprakelijk\p{L}*[^.;]* uit(?!\p{L})|(?<!\p{L})(?:niet|nooit|geen)(?!\p{L})[^.;]{0,40} ?aansprakelijk/iu
/** Who may not be shut out; a clause between the parties is another matter. */
const betrokkene =
  /(?<!\p{L})(?:betrokkenen?|inwoners?|bewoners?|burgers?|cliënt(?:en)?|patiënt(?:en)?|leerling(?:en)?|student(?:en)?|jongeren?|jeugdigen?|ouders?|kind(?:eren)?|gezin(?:nen)?|iedereen|derden)(?!\p{L})/iu

const zinnen = (tekst: string): readonly string[] => tekst.split(/(?<=[.;!?])\s+/)

const check: Regel['check'] = ({ beschrijving }) =>
  teksten(beschrijving)
    .filter((each) => /aansprakelijk/i.test(each.tekst) && isBindend(each))
    .flatMap(({ pad, tekst }): Vondst[] => {
      const zin = zinnen(tekst).find((each) => uitsluiting.test(each) && betrokkene.test(each))
      if (zin === undefined) return []
      return [
        {
          pad,
          bericht: `Deze tekst beperkt de aansprakelijkheid tegenover de betrokkene: ‘${zin.trim()}’`,
          hulp: 'Regel alleen wie van de partijen de schade draagt (‘afspraken.aansprakelijkheid’). De betrokkene houdt zijn recht op vergoeding tegenover ieder van hen.',
        },
      ]
    })

const avg = 'algemene-verordening-gegevensbescherming'
export const aansprakelijkheidZonderBetrokkene: Regel = {
  code: 'REC103',
  titel: 'Aansprakelijkheid tegenover de betrokkene beperkt',
  ernst: 'waarschuwing',
  rol: 'jurist',
  gronden: [
    { wet: avg, artikel: '82', lid: '4' },
    { wet: avg, artikel: '82', lid: '5' },
  ],
  dekt: ['L14'],
  check,
}
