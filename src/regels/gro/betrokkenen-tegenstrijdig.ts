import { verstrekkingen } from '../../model/afgeleid/verstrekkingen.ts'
import type { Beschrijving, Gegeven, Overleg } from '../../model/beschrijving.generated.ts'
import { noem, noemAlle } from '../patterns/noem.ts'
import { heleWoorden } from '../patterns/teksten.ts'
import { type Regel, uitkomst, type Vondst } from '../types.ts'

type Betrokkene = NonNullable<Gegeven['overWie']>[number]
const naasten: readonly Betrokkene[] = ['ouder', 'gezinslid']

const familie = [
  'ouder',
  'ouders',
  'moeder',
  'vader',
  'opvoeder',
  'opvoeders',
  'verzorger',
  'verzorgers',
  'broer',
  'broers',
  'zus',
  'zussen',
  'gezinslid',
  'gezinsleden',
]
/** In a name these words say whom the datum is about. */
const inNaam = heleWoorden([...familie, 'gezin', 'gezinssituatie', 'thuissituatie', 'gezinssamenstelling'])
/** In an example only 'van' or 'over' does: 'een gesprek met de ouders' is about the pupil. */
const inVoorbeeld = heleWoorden(
  familie.flatMap((woord) =>
    ['van', 'over'].flatMap((vz) => ['', ' de', ' zijn', ' haar'].map((lw) => `${vz}${lw} ${woord}`)),
  ),
)
/** Groups that include relatives, or everyone. */
const inDoelgroep = heleWoorden([
  ...familie,
  'gezin',
  'gezinnen',
  'huishouden',
  'huishoudens',
  'inwoner',
  'inwoners',
  'naasten',
  'netwerk',
  'omgeving',
  'mensen',
  'personen',
  'iedereen',
  'volwassenen',
])

const raaktNaasten = ({ overWie }: Gegeven): boolean => overWie?.some((wie) => naasten.includes(wie)) ?? false

const vanGegevens = (b: Beschrijving): Vondst[] =>
  (b.gegevens ?? []).flatMap((gegeven): Vondst[] => {
    const { naam, voorbeelden, overWie, pad } = gegeven
    if (overWie === undefined || overWie.length === 0 || raaktNaasten(gegeven)) return []
    const woord =
      inNaam.exec(naam?.tekst ?? '')?.[0] ?? (voorbeelden ?? []).flatMap((each) => inVoorbeeld.exec(each)?.[0] ?? [])[0]
    if (woord === undefined) return []
    return [
      {
        pad: `${pad}.overWie`,
        bericht: `Het gegeven ${noem(gegeven)} gaat volgens de beschrijving niet over ouders of gezinsleden, maar er staat ‘${woord}’.`,
        hulp: 'Voeg bij ‘overWie’ toe wie het nog meer betreft (‘ouder’, ‘gezinslid’), of pas de naam of het voorbeeld aan.',
      },
    ]
  })

const check: Regel['check'] = ({ beschrijving }) => {
  const vondsten = vanGegevens(beschrijving)
  const noemtNaasten = ({ doelgroep }: Pick<Overleg, 'doelgroep'>): boolean => inDoelgroep.test(doelgroep?.tekst ?? '')
  const gegevens = new Set(
    verstrekkingen(beschrijving).flatMap((volle) =>
      noemtNaasten(volle.overleg) ? [] : volle.gegevens.filter(raaktNaasten),
    ),
  )
  const { doelbinding } = beschrijving
  if (gegevens.size === 0 || doelbinding === undefined) return vondsten
  const pad = `${doelbinding.pad}.doelgroep`
  const tekst = doelbinding.doelgroep?.tekst
  if (tekst === undefined) return uitkomst(vondsten, [pad])
  if (inDoelgroep.test(tekst)) return vondsten
  return [
    ...vondsten,
    {
      pad,
      bericht: `Deelnemers delen ook ${noemAlle([...gegevens])}, en dat gaat over ouders of gezinsleden. De doelgroep noemt hen niet: ‘${tekst}’.`,
      hulp: 'Noem bij ‘doelgroep’ ook de ouders of het gezin, zodat zij weten dat het over hen gaat.',
    },
  ]
}

export const betrokkenenTegenstrijdig: Regel = {
  code: 'GRO116',
  titel: 'Gegevens over ouders, doelgroep zonder ouders',
  ernst: 'waarschuwing',
  rol: 'fg',
  gronden: [
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '5', lid: '1', onderdeel: 'a' },
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '30' },
  ],
  dekt: ['D10'],
  check,
}
