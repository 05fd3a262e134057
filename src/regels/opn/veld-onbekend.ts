import { isVanaf, type Rol, type Status } from '../../bevinding/bevinding.ts'
import { kindPad } from '../../model/pad.ts'
import type { Opgeruimd } from '../../model/ruim-op.ts'
import { zoekPad } from '../../model/zoek-pad.ts'
import { type Bezoek, loopModel } from '../patterns/loop-model.ts'
import { noem } from '../patterns/noem.ts'
import type { Regel, Vondst } from '../types.ts'

const wie: Readonly<Record<Rol, string>> = {
  projectleider: 'de projectleider',
  uitvoering: 'wie aan tafel zit (uitvoering)',
  jurist: 'de jurist',
  fg: 'de functionaris gegevensbescherming',
  bestuur: 'het bestuur',
  bestuurssecretaris: 'de bestuurssecretaris',
  partner: 'de partner zelf',
}

/** Who is no full party yet, or never will be, need not fill in what only matters to a signatory. */
const altijd = ['kring', 'naam', 'korteNaam']
const nietNodig: Readonly<Record<string, (veld: string) => boolean>> = {
  klasse: (veld) => veld !== 'kring' && veld !== 'naam' && veld !== 'hoedanigheden',
  derde: (veld) => !altijd.includes(veld),
  incidenteel: (veld) => !altijd.includes(veld),
}

const isNodig = ({ object, type }: Bezoek, veld: string): boolean =>
  type !== 'Partner' || !nietNodig[String(object.kring)]?.(veld)

/** Fields that were filled in with something that could not be used: that has a finding of its own. */
const opgeruimdeVelden = ({ losse, artikelen }: Opgeruimd): ReadonlySet<string> =>
  new Set([...losse, ...artikelen].map(({ pad }) => pad.replace(/\[\d+\]$/, '')))

const check: Regel['check'] = ({ beschrijving, status, opgeruimd }) => {
  const onbruikbaar = opgeruimdeVelden(opgeruimd)
  const punten = new Map(
    (beschrijving.openPunten ?? []).flatMap((punt) => {
      const found = punt.over === undefined ? undefined : zoekPad(beschrijving, punt.over)
      return found ? [[found.pad, punt] as const] : []
    }),
  )
  return loopModel(beschrijving).flatMap((bezoek): Vondst[] =>
    Object.entries(bezoek.velden).flatMap(([veld, info]): Vondst[] => {
      const { object } = bezoek
      if (!info.nodig || object[veld] !== undefined || veld in object.nvt || !isNodig(bezoek, veld)) return []
      const nodig = info.nodig as Status
      const pad = kindPad(object.pad, veld)
      if (onbruikbaar.has(pad)) return []
      const naam = noem(object)
      const punt = punten.get(pad)
      const rol = info.wie as Rol
      return [
        {
          pad,
          ernst: isVanaf(status, nodig) ? 'fout' : 'waarschuwing',
          blokkeertVanaf: nodig,
          rol,
          bericht: naam
            ? `Bij ${naam} is ‘${info.titel}’ nog niet ingevuld.`
            : `Het onderdeel ‘${info.titel}’ is nog niet ingevuld.`,
          hulp: `Vraag het aan ${wie[rol]} en vul ‘${veld}’ in. Is het niet van toepassing? Schrijf ${veld}: {nvt: de reden}.`,
          ...(punt
            ? { verwant: [{ bericht: `Hierover staat een open punt: ${punt.vraag ?? punt.id}`, pad: punt.pad }] }
            : {}),
        },
      ]
    }),
  )
}

export const veldOnbekend: Regel = {
  code: 'OPN001',
  titel: 'Veld nog niet ingevuld',
  ernst: 'waarschuwing',
  rol: 'projectleider',
  gronden: [],
  check,
}
