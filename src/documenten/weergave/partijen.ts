import { gemeenten } from '../../model/afgeleid/gemeenten.ts'
import { partijen as partijgroepen } from '../../model/afgeleid/partijen.ts'
import { vertegenwoordigingDoor } from '../../model/afgeleid/vertegenwoordiging.ts'
import { type Volmachtgever, volmachtgevers } from '../../model/afgeleid/volmachtgevers.ts'
import type { Partner, Vervulling } from '../../model/beschrijving.generated.ts'
import { afgeleid, type LijstVak, lijstVan, uit, type Vak } from '../../model/vak.ts'
import { deel, lijst, type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import { findHoedanigheid, findMandaat, findPartner, type Index, maakIndex } from '../../model/zoek.ts'
import type { Bouwcontext } from '../soort.ts'
import { korteNaamVan, nvtVak, vlag, zonderLidwoord } from './namen.ts'
import { bouwPartij, partijTabel } from './partij.ts'
import { vertrekTabel, vertrekVan } from './partij-vertrek.ts'

const geverTabel = {
  ...partijTabel,
  datum: waarde('Datum van de volmacht (ISO)'),
  kenmerk: waarde('Kenmerk van de volmacht'),
  versie: waarde('Voor welke versie'),
  tekentElders: waarde('Korte naam van de andere organisatie die voor deze partij ondertekent'),
  stuk: waarde('Volmacht, machtiging of ander stuk, als woord'),
  heeftStuk: waarde('Rust de vertegenwoordiging op een volmacht of ander stuk?'),
  isElders: waarde('Ondertekent een andere organisatie voor deze partij?'),
} as const

const volmachtTabel = {
  id: waarde('Id van de gevolmachtigde'),
  korteNaam: waarde('Korte naam van de gevolmachtigde'),
  functie: waarde('Functie van de gevolmachtigde'),
  grenzen: waarden('Wat er niet onder de volmacht valt, per stuk'),
  heeftElders: waarde('Zijn er volmachtgevers voor wie een ander ondertekent?'),
  gevers: lijst('De volmachtgevers voor wie hij ondertekent', geverTabel),
  elders: lijst('De volmachtgevers voor wie een ander ondertekent', geverTabel),
} as const

const uitvoeringTabel = {
  hoedanigheid: waarde('Hoedanigheid zonder lidwoord'),
  voor: waarden('De partijen voor wie'),
  door: waarde('Wie aan tafel zit'),
  grond: waarde('Mandaat, delegatie, opdracht of verwerker'),
  stuk: waarde('Naam van het stuk waarop dat steunt'),
} as const

const groep = (uitleg: string) => lijst(uitleg, partijTabel)

export const partijenTabel = {
  partijen: deel('Alle organisaties, naar hun plaats in het convenant', {
    alle: groep('Iedere partij: oprichters en wie is toegetreden'),
    zelf: groep('Oprichtende partijen die niet door een ander worden vertegenwoordigd'),
    vertegenwoordigd: groep('Oprichtende partijen voor wie een ander ondertekent'),
    volmachten: lijst('Wie voor anderen ondertekent, met de volmachtgevers', volmachtTabel),
    heeftVolmachten: waarde('Zijn er volmachten?'),
    toegetreden: groep('Later toegetreden partijen'),
    heeftToegetreden: waarde('Zijn er later toegetreden partijen?'),
    kandidaten: groep('Wie nog geen partij is, maar dat wil worden'),
    heeftKandidaten: waarde('Zijn er kandidaten?'),
    klassen: groep('Klassen van partijen zonder namen'),
    incidentelen: groep('Incidentele deelnemers'),
    derden: groep('Derden, geen partij'),
    anderen: groep('Klassen, incidentele deelnemers en derden samen'),
    heeftAnderen: waarde('Zijn er klassen, incidentele deelnemers of derden?'),
    vertrek: lijst('Wie heeft opgezegd en nog partij is', vertrekTabel),
    heeftVertrek: waarde('Heeft iemand opgezegd die nog partij is?'),
    vertrokken: groep('Wie is uitgetreden of in een ander is opgegaan'),
    heeftVertrokken: waarde('Is er iemand vertrokken?'),
    onbekend: groep('Organisaties waarvan nog niet vaststaat hoe zij bij het convenant horen'),
    heeftOnbekend: waarde('Zijn er zulke organisaties?'),
    uitvoeringen: lijst('Wie aan tafel zit voor een andere partij', uitvoeringTabel),
    heeftUitvoeringen: waarde('Zit iemand aan tafel voor een andere partij?'),
    gemeenten: waarden('Korte namen van de gemeenten'),
    aantal: waarde('Aantal partijen'),
  }),
} as const

type Weergave = WeergaveVan<typeof partijenTabel>['partijen']
type Uitvoering = WeergaveVan<typeof uitvoeringTabel>

/** Who gave the volmacht, but has another one to sign: the signature of the other one counts. */
const elders = (index: Index, gever: Volmachtgever, gevolmachtigde: Partner): Partner | undefined => {
  const door = findPartner(index, vertegenwoordigingDoor(index, gever.partner)?.partner)
  return door && door !== gevolmachtigde ? door : undefined
}

type Geverrij = WeergaveVan<typeof geverTabel>
const isElders = (rij: Geverrij): boolean => rij.isElders.waarde === true

const bouwGever = (context: Bouwcontext, index: Index, gever: Volmachtgever, gevolmachtigde: Partner): Geverrij => {
  const ander = elders(index, gever, gevolmachtigde)
  const { partner, verlener, mandaat } = gever
  const vraag = [`${partner.pad}.vertegenwoordigdDoor`]
  return {
    ...bouwPartij(context, index)(partner),
    datum: verlener ? uit(verlener, 'datum', 'datum van de volmacht') : afgeleid(undefined, vraag, 'de volmacht'),
    kenmerk: verlener ? uit(verlener, 'kenmerk') : nvtVak(),
    versie: verlener ? uit(verlener, 'versie') : nvtVak(),
    stuk: mandaat ? uit(mandaat, 'soort') : nvtVak(),
    heeftStuk: vlag(mandaat !== undefined, ...vraag),
    tekentElders: ander ? korteNaamVan(ander) : nvtVak(),
    isElders: vlag(ander !== undefined),
  }
}

const bouwVolmacht =
  (context: Bouwcontext, index: Index) =>
  (gevolmachtigde: Partner): WeergaveVan<typeof volmachtTabel> => {
    const gevers = volmachtgevers(context.b, gevolmachtigde)
    const stukken = [...new Set(gevers.flatMap(({ mandaat }) => mandaat ?? []))]
    const rijen = gevers.map((gever) => bouwGever(context, index, gever, gevolmachtigde))
    const functie = stukken.find((stuk) => stuk.aan?.functie !== undefined)?.aan
    return {
      id: afgeleid(gevolmachtigde.id, [`${gevolmachtigde.pad}.id`]),
      korteNaam: korteNaamVan(gevolmachtigde),
      functie: functie ? uit(functie, 'functie') : nvtVak(),
      grenzen: lijstVan(
        stukken.filter((stuk) => stuk.grenzen !== undefined).map((stuk) => uit(stuk, 'grenzen')),
        stukken.map((stuk) => `${stuk.pad}.grenzen`),
      ),
      heeftElders: vlag(rijen.some(isElders)),
      gevers: lijstVan(
        rijen.filter((rij) => !isElders(rij)),
        ['mandaten'],
      ),
      elders: lijstVan(rijen.filter(isElders), ['mandaten']),
    }
  }

/** Sets, not pairs: one row per hoedanigheid and per organisation that sits for it. */
const uitvoeringen = (index: Index, wie: readonly Partner[]): Uitvoering[] => {
  const rows = new Map<string, { eerste: Vervulling; partners: Partner[] }>()
  for (const partner of wie)
    for (const vervulling of partner.hoedanigheden ?? []) {
      const { uitvoeringDoor: door, hoedanigheid } = vervulling
      if (!door) continue
      const key = [hoedanigheid, door.partner, door.grond, door.mandaat].join('|')
      const row = rows.get(key)
      if (row) row.partners.push(partner)
      else rows.set(key, { eerste: vervulling, partners: [partner] })
    }
  return [...rows.values()].map(({ eerste, partners }) => {
    const door = eerste.uitvoeringDoor!
    const hoedanigheid = findHoedanigheid(index, eerste.hoedanigheid)
    const uitvoerder = findPartner(index, door.partner)
    const stuk = findMandaat(index, door.mandaat)
    return {
      hoedanigheid: zonderLidwoord(hoedanigheid ? uit(hoedanigheid, 'naam') : uit(eerste, 'hoedanigheid')),
      voor: lijstVan(partners.map(korteNaamVan), ['partners']),
      door: uitvoerder ? korteNaamVan(uitvoerder) : uit(door, 'partner'),
      grond: uit(door, 'grond'),
      stuk: stuk ? uit(stuk, 'titel') : uit(door, 'mandaat'),
    }
  })
}

export const bouwPartijen = (context: Bouwcontext): WeergaveVan<typeof partijenTabel> => {
  const { b } = context
  const index = maakIndex(b)
  const groepen = partijgroepen(b, context.peildatum)
  const bouw = bouwPartij(context, index)
  /** An absent list of partners is a question; an empty group of a known list is not. */
  const groepVan = (items: readonly Partner[]): Weergave['alle'] =>
    lijstVan(b.partners === undefined ? undefined : items.map(bouw), ['partners'], 'de partijen')
  const oprichters = groepen.partijen.filter(({ kring }) => kring === 'oprichter')
  const toegetreden = groepen.partijen.filter(({ kring }) => kring !== 'oprichter')
  const anderen = [...groepen.klassen, ...groepen.incidentelen, ...groepen.derden]
  const volmachten = (b.partners ?? []).filter((partner) => volmachtgevers(b, partner).length > 0)
  const vertrek = vertrekVan(b, index, groepen.partijen)
  const rows = uitvoeringen(index, [...groepen.partijen, ...groepen.onbekend])
  const heeft = (items: readonly unknown[]): Vak => vlag(items.length > 0, 'partners')
  const namen: LijstVak<Vak> = lijstVan(gemeenten(b).map(korteNaamVan), ['partners'])
  return {
    partijen: {
      alle: groepVan(groepen.partijen),
      zelf: groepVan(oprichters.filter((partner) => vertegenwoordigingDoor(index, partner) === undefined)),
      vertegenwoordigd: groepVan(oprichters.filter((partner) => vertegenwoordigingDoor(index, partner) !== undefined)),
      volmachten: lijstVan(volmachten.map(bouwVolmacht(context, index)), ['mandaten']),
      heeftVolmachten: heeft(volmachten),
      toegetreden: groepVan(toegetreden),
      heeftToegetreden: heeft(toegetreden),
      kandidaten: groepVan(groepen.kandidaten),
      heeftKandidaten: heeft(groepen.kandidaten),
      klassen: groepVan(groepen.klassen),
      incidentelen: groepVan(groepen.incidentelen),
      derden: groepVan(groepen.derden),
      anderen: groepVan(anderen),
      heeftAnderen: heeft(anderen),
      vertrek,
      heeftVertrek: heeft(vertrek.items),
      vertrokken: groepVan(groepen.vertrokken),
      heeftVertrokken: heeft(groepen.vertrokken),
      onbekend: groepVan(groepen.onbekend),
      heeftOnbekend: heeft(groepen.onbekend),
      uitvoeringen: lijstVan(rows, ['partners']),
      heeftUitvoeringen: heeft(rows),
      gemeenten: namen,
      aantal: afgeleid(b.partners === undefined ? undefined : groepen.partijen.length, ['partners']),
    },
  }
}
