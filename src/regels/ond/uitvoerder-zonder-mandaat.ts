import type { Partner, UitvoeringDoor } from '../../model/beschrijving.generated.ts'
import { findMandaat, findPartner, type Index } from '../../model/zoek.ts'
import { isVast } from '../patterns/bevoegd.ts'
import { noem } from '../patterns/noem.ts'
import { type Regel, uitkomst, type Vondst } from '../types.ts'

const beoordeel = (index: Index, partner: Partner, door: UitvoeringDoor, onbekend: string[]): Vondst[] => {
  const uitvoerder = findPartner(index, door.partner)
  if (door.grond !== 'mandaat' || !uitvoerder || uitvoerder === partner) return []
  const stuk = findMandaat(index, door.mandaat)
  const wie = `${noem(uitvoerder)} voert een taak uit in mandaat van ${noem(partner)}`
  if (!stuk) {
    if (!('mandaat' in door.nvt)) {
      onbekend.push(`${door.pad}.mandaat`)
      return []
    }
    return [
      {
        pad: `${door.pad}.mandaat`,
        bericht: `${wie}, maar er is geen mandaatbesluit: ‘${door.nvt.mandaat}’.`,
        hulp: 'Leg het schriftelijke mandaat vast bij ‘mandaten’ en noem de id bij ‘uitvoeringDoor.mandaat’. Berust de uitvoering op iets anders? Verbeter dan ‘grond’.',
      },
    ]
  }
  if (stuk.aan?.partner !== undefined && stuk.aan.partner !== uitvoerder.id) {
    return [
      {
        pad: `${door.pad}.mandaat`,
        bericht: `${wie}, maar ${noem(stuk)} is aan een andere organisatie gegeven.`,
        hulp: 'Noem het mandaat dat aan deze uitvoerder is gegeven, of verbeter ‘aan’ in dat stuk.',
        verwant: [{ bericht: 'Aan wie het mandaat is gegeven.', pad: stuk.aan.pad }],
      },
    ]
  }
  const van = stuk.van
  if (van === undefined || isVast(stuk) || van.some((each) => each.partner === partner.id || !each.partner)) return []
  return [
    {
      pad: `${stuk.pad}.van`,
      bericht: `${wie}, maar ${noem(partner)} staat niet bij de verleners van ${noem(stuk)}.`,
      hulp: `Voeg bij ‘van’ een verlener toe met partner: ${partner.id}, orgaan, datum en kenmerk.`,
      verwant: [{ bericht: 'Hier staat wie de taak uitvoert.', pad: door.pad }],
    },
  ]
}

const check: Regel['check'] = ({ beschrijving, index, opgeruimd }) => {
  const onbekend: string[] = []
  const los = new Set(opgeruimd.losse.map(({ pad }) => pad))
  const vondsten = (beschrijving.partners ?? []).flatMap((partner) =>
    (partner.hoedanigheden ?? []).flatMap(({ uitvoeringDoor }) =>
      uitvoeringDoor && !los.has(`${uitvoeringDoor.pad}.mandaat`)
        ? beoordeel(index, partner, uitvoeringDoor, onbekend)
        : [],
    ),
  )
  // one piece that lacks a giver is one fault, however many tasks rest on it
  const eenmalig = new Map(vondsten.map((vondst) => [`${vondst.pad} ${vondst.bericht}`, vondst]))
  return uitkomst([...eenmalig.values()], onbekend)
}

export const uitvoerderZonderMandaat: Regel = {
  code: 'OND009',
  titel: 'Externe uitvoerder zonder schriftelijk mandaat',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'jurist',
  gronden: [
    { wet: 'algemene-wet-bestuursrecht', artikel: '10:4' },
    { wet: 'algemene-wet-bestuursrecht', artikel: '10:5' },
  ],
  dekt: ['OND-09'],
  check,
}
