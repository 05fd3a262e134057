import type { Hoedanigheid, Partner } from '../../model/beschrijving.generated.ts'
import { afgeleid, code, groep, inGewoneTaal, lijstVan, uit, type Vak } from '../../model/vak.ts'
import { lijst, type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import { findPartner, maakIndex } from '../../model/zoek.ts'
import type { Bouwcontext } from '../soort.ts'
import { namenInGewoneTaal, overleggenVan, rolInGewoneTaal } from './inwoners-overleg.ts'
import { korteNaamVan, nvtVak, vlag } from './namen.ts'

const rolTabel = { wie: waarde('Hoe inwoners deze partij kennen'), taken: waarden('Haar taken') } as const

export const verantwoordelijkTabel = {
  gemeenterollen: lijst('Wie er van de gemeente meedoet', rolTabel),
  schoolrollen: lijst('Wie er uit het onderwijs meedoet', rolTabel),
  swvrollen: lijst('Wie de scholen helpt: samenwerkingsverbanden', rolTabel),
  hulprollen: lijst('Wie er uit hulp, zorg en andere organisaties meedoet', rolTabel),
  uitvoerders: lijst('Wie voor een ander aan tafel zit', {
    wie: waarde('Rol'),
    organisatie: waarde('Organisatie'),
    isAlle: waarde('Geldt dat voor ieder met die rol?'),
    isVeel: waarde('Zijn het er te veel om te noemen (meer dan drie)?'),
    voor: waarden('Voor wie, als het niet voor allen geldt'),
  }),
  wetten: waarden('De wetten waarin de taken en de grondslagen staan'),
  gezamenlijk: lijst('Waarvoor organisaties samen verantwoordelijk zijn', {
    soortCode: waarde('Code van de soort verwerking'),
    naam: waarde('Naam van de verwerking'),
    heeftVanaf: waarde('Is er een begindatum?'),
    vanaf: waarde('Vanaf wanneer (ISO)'),
    wie: waarden('Wie'),
    heeftContact: waarde('Is er een contactpunt?'),
    contact: waarde('E-mailadres van het contactpunt'),
  }),
  gedeeldContact: waarde('Het adres dat al die organisaties samen hebben; ontkend als zij er niet één hebben'),
  heeftVerwerker: waarde('Is er een bedrijf dat gegevens voor de partijen verwerkt?'),
} as const

type Weergave = WeergaveVan<typeof verantwoordelijkTabel>

type Rolgroep = 'gemeenterollen' | 'schoolrollen' | 'swvrollen' | 'hulprollen'

const soortgroepen: readonly [RegExp, Rolgroep][] = [
  [/^(college|burgemeester)-/, 'gemeenterollen'],
  [/^schoolbestuur-/, 'schoolrollen'],
  [/^swv-/, 'swvrollen'],
]

const groepVan = ({ soort }: Hoedanigheid): Rolgroep =>
  soortgroepen.find(([pattern]) => pattern.test(soort ?? ''))?.[1] ?? 'hulprollen'

const rollen = (hoedanigheden: readonly Hoedanigheid[], naam: Rolgroep) =>
  lijstVan(
    hoedanigheden
      .filter((hoedanigheid) => groepVan(hoedanigheid) === naam)
      .map((hoedanigheid) => ({
        wie: rolInGewoneTaal(hoedanigheid),
        taken: lijstVan(
          hoedanigheid.taken?.map((taak) => inGewoneTaal(taak, 'tekst')),
          [`${hoedanigheid.pad}.taken`],
        ),
      })),
    ['hoedanigheden'],
  )

const samen = new Set(['gezamenlijk', 'gemengd', 'wettelijk-gezamenlijk'])

const gezamenlijkVan = ({ b, peildatum }: Bouwcontext, ids: ReadonlySet<string>): Weergave['gezamenlijk'] => {
  const index = maakIndex(b)
  const items = (b.verwerkingen ?? [])
    .filter(({ overleggen }) => !overleggen || overleggen.some((id) => ids.has(id)))
    .flatMap((verwerking) =>
      (verwerking.verantwoordelijkheid ?? [])
        .filter(({ model, tot }) => samen.has(model ?? '') && !(tot && peildatum && tot < peildatum))
        .map((regime) => {
          const contact = groep(verwerking, 'contactpunt')
          return {
            soortCode: code(verwerking, 'soort'),
            naam: uit(verwerking, 'naam'),
            heeftVanaf: afgeleid(regime.vanaf !== undefined, [`${regime.pad}.vanaf`]),
            vanaf: uit(regime, 'vanaf'),
            wie: namenInGewoneTaal(index, regime.verantwoordelijken, [`${regime.pad}.verantwoordelijken`]),
            heeftContact: afgeleid(contact.email !== undefined, [`${contact.pad}.email`]),
            contact: uit(contact, 'email'),
          }
        }),
    )
  return lijstVan(items, ['verwerkingen'])
}

const gedeeldContact = ({ items }: Weergave['gezamenlijk']): Vak => {
  const adressen = new Set(items.map(({ contact }) => contact.waarde))
  return (adressen.size === 1 && items[0]?.heeftContact.waarde === true && items[0].contact) || nvtVak()
}

/** Another organisation at the table than the one that is responsible; each pair once. */
const uitvoerdersVan = ({ b, gemeente }: Bouwcontext, meedoen: readonly Hoedanigheid[]): Weergave['uitvoerders'] => {
  const index = maakIndex(b)
  const found = new Map<string, { hoedanigheid: Hoedanigheid; door: Partner; voor: Partner[] }>()
  const rollen = new Map<Hoedanigheid, number>()
  for (const partner of b.partners ?? []) {
    if (gemeente && partner.rechtsvorm === 'gemeente' && partner !== gemeente) continue
    for (const vervulling of partner.hoedanigheden ?? []) {
      const door = findPartner(index, vervulling.uitvoeringDoor?.partner)
      const hoedanigheid = meedoen.find(({ id }) => id === vervulling.hoedanigheid)
      if (!hoedanigheid) continue
      rollen.set(hoedanigheid, (rollen.get(hoedanigheid) ?? 0) + 1)
      if (!door) continue
      const key = `${hoedanigheid.id} ${door.id}`
      found.set(key, { hoedanigheid, door, voor: [...(found.get(key)?.voor ?? []), partner] })
    }
  }
  const items = [...found.values()].map(({ hoedanigheid, door, voor }) => ({
    wie: rolInGewoneTaal(hoedanigheid),
    organisatie: uit(door, 'naam'),
    isAlle: vlag(voor.length === rollen.get(hoedanigheid), 'partners'),
    isVeel: vlag(voor.length > 3, 'partners'),
    voor: lijstVan(voor.map(korteNaamVan), ['partners']),
  }))
  return lijstVan(items, ['partners'])
}

export const verantwoordelijkVan = (context: Bouwcontext): Weergave => {
  const { b, wetten } = context
  const overleggen = overleggenVan(context)
  const deelnemend = new Set(overleggen.flatMap((overleg) => (overleg.deelnemers ?? []).map((d) => d.hoedanigheid)))
  const meedoen = (b.hoedanigheden ?? []).filter(({ id }) => deelnemend.has(id))
  const refs = meedoen.flatMap(({ taken, grondslagen }) => [
    ...(taken ?? []).flatMap((taak) => taak.wetten ?? []),
    ...(grondslagen ?? []).flatMap((grondslag) => grondslag.wetten ?? []),
  ])
  const namen = wetten
    .wettenlijst(refs.flatMap(({ wet }) => (wet === undefined ? [] : [{ wet }])))
    .map(({ citeertitel }) => afgeleid(citeertitel, ['hoedanigheden']))
  const ids = new Set(overleggen.map(({ id }) => id))
  const gezamenlijk = gezamenlijkVan(context, ids)
  const verwerkers = (b.verwerkingen ?? []).flatMap((verwerking) => verwerking.verwerkers ?? [])
  return {
    gemeenterollen: rollen(meedoen, 'gemeenterollen'),
    schoolrollen: rollen(meedoen, 'schoolrollen'),
    swvrollen: rollen(meedoen, 'swvrollen'),
    hulprollen: rollen(meedoen, 'hulprollen'),
    uitvoerders: uitvoerdersVan(context, meedoen),
    wetten: lijstVan(namen.length === 0 ? undefined : namen, ['hoedanigheden'], 'de wetten waarin de taken staan'),
    gezamenlijk,
    gedeeldContact: gedeeldContact(gezamenlijk),
    heeftVerwerker: afgeleid(verwerkers.length > 0, ['verwerkingen']),
  }
}
