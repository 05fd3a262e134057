import { isVanaf, type Rol } from '../../bevinding/bevinding.ts'
import { isVoorstel, type Voorstelbaar } from '../../model/is-voorstel.ts'
import { kindPad } from '../../model/pad.ts'
import { type Bezoek, loopModel } from '../patterns/loop-model.ts'
import { noem } from '../patterns/noem.ts'
import { openPuntOver } from '../patterns/open-punten.ts'
import type { Regel, Vondst } from '../types.ts'

/** What may be a proposal, as people call it. */
const woorden: Readonly<Record<string, string>> = {
  Taak: 'de taak',
  Grondslag: 'de grondslag',
  Beroepsgeheim: 'het beroepsgeheim',
  Verbod: 'het verbod op inbrengen',
  Bewaartermijn: 'de bewaartermijn',
  Mandaat: 'de schakel',
}

const blokkeertVanaf = 'ter-ondertekening'

const isOpen = ({ object, type }: Bezoek): boolean => woorden[type] !== undefined && isVoorstel(object as Voorstelbaar)

/** The hoedanigheid or partner around it; a taak or a secret has no name of its own that people would know. */
const houderPad = (pad: string): string | undefined => /^(?:hoedanigheden|partners)\[\d+\]/.exec(pad)?.[0]

const check: Regel['check'] = ({ beschrijving, status }) => {
  const visits = loopModel(beschrijving)
  const open = visits.filter(isOpen)
  if (open.length === 0) return []
  const perPad = new Map(visits.map(({ object }) => [object.pad, object]))
  return open.map(({ object, type, velden }): Vondst => {
    const holder = perPad.get(houderPad(object.pad) ?? '')
    const naam = type === 'Beroepsgeheim' ? undefined : noem(object)
    const bij = holder && holder !== object ? noem(holder) : undefined
    const pad = kindPad(object.pad, 'akkoord')
    const punt = openPuntOver(beschrijving, pad)
    return {
      pad,
      ernst: isVanaf(status, blokkeertVanaf) ? 'fout' : 'waarschuwing',
      blokkeertVanaf,
      rol: (velden.status?.wie ?? 'jurist') as Rol,
      bericht:
        `${bij ? `Bij ${bij} is ` : ''}${[woorden[type], naam].filter(Boolean).join(' ')}${bij ? '' : ' is'} nog een voorstel, zonder akkoord.`.replace(
          /^./,
          (letter) => letter.toUpperCase(),
        ),
      hulp: 'Klopt het voorstel? Voeg dan toe wie er akkoord mee is: akkoord: {rol: …, datum: …}. Klopt het niet, verbeter of verwijder het.',
      ...(punt
        ? { verwant: [{ bericht: `Hierover staat een open punt: ${punt.vraag ?? punt.id}`, pad: punt.pad }] }
        : {}),
    }
  })
}

export const voorstelZonderAkkoord: Regel = {
  code: 'OPN004',
  titel: 'Voorstel zonder akkoord',
  ernst: 'waarschuwing',
  blokkeertVanaf,
  rol: 'jurist',
  gronden: [],
  check,
}
