import type { Deelnemer, Hoedanigheid, Overleg } from '../../model/beschrijving.generated.ts'
import { staat } from '../../model/vak.ts'
import { noemAlle } from '../patterns/noem.ts'
import { heleWoorden } from '../patterns/teksten.ts'
import { voertUit } from '../patterns/uitvoerder.ts'
import { type Invoer, nogNietTeBeoordelen, type Regel } from '../types.ts'

/** Who may punish, recover or bring to court beside helping. */
const handhavers: readonly string[] = [
  'college-leerplicht',
  'college-inkomen',
  'politie',
  'om',
  'burgemeester-openbare-orde',
]
/** Laws with sanctions that a gemeenschappelijke regeling or another organisation may carry out. */
const handhavingswetten: readonly string[] = ['leerplichtwet-1969', 'participatiewet']
const kanHandhaven = (hoedanigheid: Hoedanigheid): boolean =>
  handhavers.includes(hoedanigheid.soort ?? '') || handhavingswetten.some((wet) => voertUit(hoedanigheid, wet))

/** Tables where enforcement is part of the purpose itself. */
const veiligheid = {
  profielen: ['zorg-veiligheid', 'zvh-wgs'] as readonly (string | undefined)[],
  soorten: ['zvh-casusoverleg', 'pga', 'nazorgoverleg', 'sturingsoverleg'] as readonly (string | undefined)[],
}

const grens = heleWoorden([
  'opsporing',
  'opsporen',
  'vervolging',
  'vervolgen',
  'strafvervolging',
  'strafbare feiten',
  'proces-verbaal',
  'handhaving',
  'handhaven',
  'fraude',
  'fraudeonderzoek',
  'fraudebestrijding',
  'terugvordering',
  'terugvorderen',
  'sanctie',
  'sancties',
  'boete',
  'boetes',
  'straf',
  'straffen',
  'uitkering',
  'uitkeringen',
  'bijstand',
])
const isBegrensd = (tekst: string | undefined): boolean => tekst !== undefined && grens.test(tekst)

interface Handhaver {
  readonly overleg: Overleg
  readonly hoedanigheid: Hoedanigheid
}

const zonderGrens =
  ({ index }: Invoer) =>
  (overleg: Overleg): readonly Handhaver[] => {
    if (veiligheid.soorten.includes(overleg.soort) || overleg.fase === 'sturing' || isBegrensd(overleg.afspraken))
      return []
    return (overleg.deelnemers ?? []).flatMap(({ hoedanigheid: id, voorwaarde, deelname }: Deelnemer) => {
      const hoedanigheid = id === undefined ? undefined : index.hoedanigheden.get(id)
      if (!hoedanigheid || !kanHandhaven(hoedanigheid)) return []
      return deelname === 'observator' || isBegrensd(voorwaarde) ? [] : [{ overleg, hoedanigheid }]
    })
  }

const check: Regel['check'] = (invoer) => {
  const { beschrijving } = invoer
  const { doelbinding } = beschrijving
  if (veiligheid.profielen.includes(beschrijving.samenwerking?.profiel)) return []
  const open = (beschrijving.overleggen ?? []).flatMap(zonderGrens(invoer))
  if (open.length === 0 || doelbinding === undefined) return []
  const pad = `${doelbinding.pad}.afbakening`
  if (staat(doelbinding, 'afbakening') === 'onbekend') return nogNietTeBeoordelen([pad])
  if (doelbinding.afbakening?.some(({ tekst }) => isBegrensd(tekst))) return []
  const wie = [...new Set(open.map(({ hoedanigheid }) => hoedanigheid))]
  const [zit, kan] = wie.length > 1 ? ['zitten', 'kunnen'] : ['zit', 'kan']
  const waar = noemAlle([...new Set(open.map(({ overleg }) => overleg))])
  return [
    {
      pad,
      bericht: `In ${waar} ${zit} ${noemAlle(wie)} aan tafel om te helpen, en ${kan} ook handhaven. Nergens staat dat gegevens uit het overleg daar niet voor worden gebruikt.`,
      hulp: 'Noem bij ‘afbakening’ dat gegevens uit het overleg niet worden gebruikt voor handhaving, opsporing of vervolging, of leg bij ‘afspraken’ van het overleg vast wanneer dat wel mag en op welke wet dat steunt.',
    },
  ]
}

export const handhavingZonderGrens: Regel = {
  code: 'GRO112',
  titel: 'Handhaving aan tafel zonder grens',
  ernst: 'waarschuwing',
  rol: 'jurist',
  gronden: [
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '5', lid: '1', onderdeel: 'b' },
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '6', lid: '4' },
  ],
  dekt: ['G14'],
  check,
}
