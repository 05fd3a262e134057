import { deelnamesVan } from '../../model/afgeleid/deelnames.ts'
import { isGeheimhouder } from '../../model/afgeleid/geheim.ts'
import { partijen as partijgroepen } from '../../model/afgeleid/partijen.ts'
import { type Hoedanigheid, lijsten, type Overleg, type Partner } from '../../model/beschrijving.generated.ts'
import { afgeleid, groep, lijstVan, staat, uit, type Vak } from '../../model/vak.ts'
import { deel, lijst, type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import type { Bouwcontext } from '../soort.ts'
import { bouwContact } from './contact.ts'
import { bouwGeheim, geheimTabel } from './hoedanigheid-grondslag.ts'
import { korteNaamVan, vlag, zonderLidwoord } from './namen.ts'
import { bouwGrondslagen, grondslagrijTabel, grondslagVan } from './overleg-gronden.ts'
import { bouwInbreng, inbrengTabel } from './tafel-inbreng.ts'
import { overlegVan } from './tafel-overleg.ts'

/** Everything on the card of one participant. */
export const tafelDeelnemerTabel = {
  deelnemer: deel('De deelnemer voor wie deze kaart is', {
    naam: waarde('Hoedanigheid, met lidwoord'),
    kort: waarde('Hoedanigheid zonder lidwoord'),
    rollen: waarden('Rollen aan tafel'),
    isVoorzitter: waarde('Zit deze deelnemer zelf voor?'),
    isVeiligThuis: waarde('Is dit Veilig Thuis?'),
    deelname: waarde('Vast, op afroep of anders'),
    voorwaarde: waarde('Wanneer deze deelnemer aanschuift'),
    geheim: deel('De geheimhouding', geheimTabel),
    geenGeheim: waarde('Is er geen wettelijk geheim?'),
    geheimhouder: waarde('Is er een beroepsgeheim?'),
    geheimAnders: lijst('Partijen met een eigen geheimhouding', {
      partner: waarde('Korte naam'),
      soort: waarde('Soort geheimhouding als woord'),
      wetten: waarde('De artikelen'),
    }),
    heeftGeheimAnders: waarde('Zijn die er?'),
    grond: deel('De grondslag in dit overleg', grondslagrijTabel),
    eigenGrond: lijst('Partijen met een eigen grondslag', grondslagrijTabel),
    heeftEigenGrond: waarde('Zijn die er?'),
    ...inbrengTabel,
    handhaaft: waarde('Heeft deze deelnemer ook een taak bij toezicht of handhaving?'),
    informeert: waarde('Is dit wie de betrokkene informeert?'),
    maaktVerslag: waarde('Is dit wie het verslag maakt?'),
    contacten: lijst('Wie te bellen, per organisatie', {
      naam: waarde('Korte naam van de organisatie'),
      tekst: waarde('Functie en bereik'),
    }),
    heeftContacten: waarde('Zijn het er zo weinig dat de kaart ze noemt?'),
  }),
} as const

type Weergave = WeergaveVan<typeof tafelDeelnemerTabel>

/** More organisations than this do not fit on a card; then there is a line to write the own contact on. */
const MAX_CONTACTEN = 3

const handhavers: readonly Hoedanigheid['soort'][] = ['college-leerplicht', 'college-inkomen', 'uwv']

/** The FG; who has none, the privacy contact. */
const contactVan = (partner: Partner): { readonly naam: Vak; readonly tekst: Vak } => ({
  naam: korteNaamVan(partner),
  tekst: bouwContact(partner, staat(partner, 'fg') === 'nvt' ? 'privacy' : 'fg').tekst,
})

const contactenVan = ({ b, peildatum }: Bouwcontext, overleg: Overleg, hoedanigheid: Hoedanigheid) => {
  const { partijen, onbekend } = partijgroepen(b, peildatum)
  const meedoend = new Set([...partijen, ...onbekend])
  const zittend = deelnamesVan(b, overleg)
    .filter((row) => row.hoedanigheid === hoedanigheid)
    .flatMap(({ partners }) => partners)
    .filter(({ partner }) => meedoend.has(partner))
  const bij = [...new Set(zittend.map(({ partner, aanTafel }) => aanTafel ?? partner))]
  const toon = bij.length > 0 && bij.length <= MAX_CONTACTEN
  const paden = ['partners']
  return {
    contacten: lijstVan(toon ? bij.map(contactVan) : [], paden),
    heeftContacten: vlag(toon, ...paden),
    zittend,
  }
}

const noemt = (door: readonly string[] | undefined, { id }: Hoedanigheid, pad: string): Vak =>
  vlag(door?.includes(id) ?? false, pad)

export const bouwTafelDeelnemer = (context: Bouwcontext): Weergave => {
  const { hoedanigheid } = context
  if (!hoedanigheid) throw new Error('A card needs a hoedanigheid.')
  const overleg = overlegVan(context)
  const rijen = (overleg.deelnemers ?? []).filter((each) => each.hoedanigheid === hoedanigheid.id)
  const [eerste] = rijen
  if (!eerste) throw new Error('A card is for who takes part.')
  const gronden = bouwGrondslagen(context, overleg)
  const eigenGrond = gronden.afwijkendeGrondslagen.items.filter(({ id }) => id.waarde === hoedanigheid.id)
  const { contacten, heeftContacten, zittend } = contactenVan(context, overleg, hoedanigheid)
  const anders = zittend.filter(({ vervulling }) => vervulling.beroepsgeheim !== undefined)
  const geheim = groep(hoedanigheid, 'beroepsgeheim')
  const geheimWeergave = bouwGeheim(context, geheim)
  const rollen = [...new Set(rijen.flatMap((each) => each.rollen ?? []))]
  const naam = uit(hoedanigheid, 'naam')
  const { pad } = overleg
  return {
    deelnemer: {
      naam,
      kort: zonderLidwoord(naam),
      rollen: lijstVan(
        rollen.map((rol) => afgeleid(lijsten.overlegrollen[rol], [`${eerste.pad}.rollen`])),
        [`${eerste.pad}.rollen`],
      ),
      isVoorzitter: vlag(rollen.includes('voorzitter'), `${eerste.pad}.rollen`),
      isVeiligThuis: vlag(hoedanigheid.soort === 'veilig-thuis', `${hoedanigheid.pad}.soort`),
      deelname: uit(eerste, 'deelname', 'vast of op afroep'),
      voorwaarde: uit(eerste, 'voorwaarde'),
      geheim: geheimWeergave,
      geenGeheim: vlag(
        'beroepsgeheim' in hoedanigheid.nvt || geheim.soort === 'geen' || geheim.soort === 'contractueel',
        geheim.pad,
      ),
      geheimhouder: vlag(isGeheimhouder(hoedanigheid), geheim.pad),
      geheimAnders: lijstVan(
        anders.map(({ partner, vervulling }) => {
          const { soort, wetten } = bouwGeheim(context, groep(vervulling, 'beroepsgeheim'))
          return { partner: korteNaamVan(partner), soort, wetten }
        }),
        ['partners'],
      ),
      heeftGeheimAnders: vlag(anders.length > 0, 'partners'),
      grond: grondslagVan(gronden.grondslagen.items, hoedanigheid, eerste.pad),
      eigenGrond: lijstVan(eigenGrond, [`${pad}.deelnemers`]),
      heeftEigenGrond: vlag(eigenGrond.length > 0, `${pad}.deelnemers`),
      ...bouwInbreng(context, overleg, hoedanigheid),
      handhaaft: vlag(handhavers.includes(hoedanigheid.soort), `${hoedanigheid.pad}.soort`),
      informeert: noemt(overleg.informeren?.door, hoedanigheid, `${pad}.informeren.door`),
      maaktVerslag: noemt(overleg.verslag?.door, hoedanigheid, `${pad}.verslag.door`),
      contacten,
      heeftContacten,
    },
  }
}
