/** In which overleggen one party takes part, as what and where. */
import { type Deelname, deelnamesVan, type PartnerDeelname } from '../../model/afgeleid/deelnames.ts'
import { type Beschrijving, lijsten, type Overleg, type Partner } from '../../model/beschrijving.generated.ts'
import { afgeleid, lijstVan, staat, uit, type Vak } from '../../model/vak.ts'
import { lijst, type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import { findPartner, type Index, maakIndex } from '../../model/zoek.ts'
import type { Bouwcontext } from '../soort.ts'
import { korteNaamVan, naamMetLidwoord, nvtVak, opgesomd, vlag, zonderLidwoord } from './namen.ts'
import { plaatsVan } from './partners-plaats.ts'

export const deelnameTabel = {
  deelnames: lijst('Per overleg hoe deze partij deelneemt', {
    overleg: waarde('Naam van het overleg'),
    plaats: waarde('De tafels of gemeenten'),
    zittingen: lijst('In welke hoedanigheden', {
      als: waarden('Hoedanigheden, zonder lidwoord'),
      rollen: waarde('Bijzondere rollen aan tafel, als woorden'),
      heeftRollen: waarde('Is er een rol die meer is dan deelnemen?'),
      wanneer: waarde('Op afroep of anders, met de voorwaarde'),
      heeftWanneer: waarde('Is de deelname iets anders dan vast?'),
      door: waarde('Wie voor deze partij aan tafel zit'),
      heeftDoor: waarde('Zit een ander aan tafel?'),
      voor: waarden('Voor welke partijen deze organisatie aan tafel zit'),
      isVoor: waarde('Zit deze organisatie hier voor een ander aan tafel?'),
    }),
  }),
  heeftDeelnames: waarde('Neemt deze partij aan een overleg deel, voor zover bekend?'),
  zetels: lijst('Waar deze partij voorzit of het dossier houdt', {
    rol: waarde('voorzitter, dossierhouder of beide'),
    tafels: waarden('Namen van de tafels'),
    hoeveel: waarde('Aantal tafels'),
    isVeel: waarde('Zijn het er te veel om te noemen?'),
  }),
  heeftZetels: waarde('Zit deze partij ergens voor, of houdt zij een dossier?'),
  nietDeelnames: lijst('Waaraan deze partij niet deelneemt', {
    overleg: waarde('Naam van het overleg, met lidwoord'),
    gemeenten: waarden('Alleen in deze gemeenten'),
    isBeperkt: waarde('Alleen in bepaalde gemeenten?'),
    reden: waarde('Waarom niet'),
  }),
  informeert: waarden('De overleggen waarbij deze partij de betrokkene informeert, met lidwoord'),
  heeftInformeert: waarde('Zijn die er?'),
  heeftNiet: waarde('Neemt deze partij aan een overleg niet deel?'),
} as const

/** More tables than this are counted. */
const VEEL = 4

type Weergave = WeergaveVan<typeof deelnameTabel>
type Zitting = Weergave['deelnames']['items'][number]['zittingen']['items'][number]

const wanneerVan = ({ deelnemer }: Deelname): Vak => {
  const { deelname, voorwaarde, pad } = deelnemer
  if (deelname === undefined) return uit(deelnemer, 'deelname', 'vast of op afroep')
  // the condition says who of a hoedanigheid always sits there: 'vast' before it would deny that
  if (deelname === 'vast' && voorwaarde !== undefined) return uit(deelnemer, 'voorwaarde')
  const woord = lijsten.deelnames[deelname]
  return afgeleid(voorwaarde === undefined ? woord : `${woord}, ${voorwaarde}`, [`${pad}.deelname`])
}

const zittingVan = (rij: Deelname, partner: Partner, zit: readonly PartnerDeelname[], isVoor: boolean): Zitting => {
  const { deelnemer, hoedanigheid } = rij
  const { pad } = deelnemer
  const naam = hoedanigheid ? uit(hoedanigheid, 'naam') : uit(deelnemer, 'hoedanigheid')
  const door = isVoor ? undefined : zit.find(({ aanTafel }) => aanTafel && aanTafel !== partner)?.aanTafel
  const rollen = (deelnemer.rollen ?? []).filter((rol) => rol !== 'deelnemer').map((rol) => lijsten.overlegrollen[rol])
  return {
    als: lijstVan([zonderLidwoord(naam)], naam.bronnen),
    rollen: deelnemer.rollen === undefined ? uit(deelnemer, 'rollen') : afgeleid(opgesomd(rollen), [`${pad}.rollen`]),
    heeftRollen: vlag(deelnemer.rollen === undefined || rollen.length > 0, `${pad}.rollen`),
    wanneer: wanneerVan(rij),
    heeftWanneer: vlag(deelnemer.deelname !== 'vast' || deelnemer.voorwaarde !== undefined, `${pad}.deelname`),
    door: door ? korteNaamVan(door) : nvtVak(),
    heeftDoor: vlag(door !== undefined, pad),
    voor: lijstVan(
      zit.map((each) => korteNaamVan(each.partner)),
      [pad],
    ),
    isVoor: vlag(isVoor, pad),
  }
}

const zittingenVan = (b: Beschrijving, overleg: Overleg, partner: Partner): readonly Zitting[] =>
  deelnamesVan(b, overleg).flatMap((rij) => {
    const zelf = rij.partners.filter((each) => each.partner === partner)
    const voor = rij.partners.filter((each) => each.aanTafel === partner && each.partner !== partner)
    return [
      ...(zelf.length > 0 ? [zittingVan(rij, partner, zelf, false)] : []),
      ...(voor.length > 0 ? [zittingVan(rij, partner, voor, true)] : []),
    ]
  })

/** Everything of a row but the hoedanigheid: rows that differ in that alone become one. */
const sleutel = ({ rollen, wanneer, door, voor }: Zitting): string =>
  [rollen, wanneer, door, ...voor.items].map(({ waarde: each }) => String(each)).join('|')

const samengevoegd = (rijen: readonly Zitting[]): readonly Zitting[] => {
  const per = new Map<string, Zitting>()
  for (const rij of rijen) {
    const key = sleutel(rij)
    const eerder = per.get(key)
    const als = eerder ? lijstVan([...eerder.als.items, ...rij.als.items], eerder.als.bronnen) : rij.als
    per.set(key, { ...(eerder ?? rij), als })
  }
  return [...per.values()]
}

/** Often the chair keeps the file of the same tables: then that is said once. */
const zetelsVan = ({ b }: Bouwcontext, partner: Partner): Weergave['zetels'] => {
  const tafels = (b.overleggen ?? []).flatMap((overleg) => overleg.uitvoeringen ?? [])
  const van = (rol: 'voorzitter' | 'dossierhouder') => tafels.filter((tafel) => tafel[rol]?.partner === partner.id)
  const [voorzit, dossier] = [van('voorzitter'), van('dossierhouder')]
  const isGelijk = voorzit.length === dossier.length && voorzit.every((tafel) => dossier.includes(tafel))
  const rijen = isGelijk
    ? [{ rol: 'beide', own: voorzit }]
    : [
        { rol: 'voorzitter', own: voorzit },
        { rol: 'dossierhouder', own: dossier },
      ]
  return lijstVan(
    rijen
      .filter(({ own }) => own.length > 0)
      .map(({ rol, own }) => ({
        rol: afgeleid(rol, [own[0]?.pad ?? 'overleggen']),
        tafels: lijstVan(
          own.map((tafel) => uit(tafel, 'naam')),
          ['overleggen'],
        ),
        hoeveel: afgeleid(own.length, ['overleggen']),
        isVeel: vlag(own.length > VEEL, 'overleggen'),
      })),
    ['overleggen'],
  )
}

/** Who sits at the table in a hoedanigheid that informs: the duty of the party itself, whoever acts for it. */
const informeertBij = ({ b }: Bouwcontext, partner: Partner): readonly Overleg[] =>
  (b.overleggen ?? []).filter((overleg) =>
    deelnamesVan(b, overleg).some(
      ({ deelnemer, partners }) =>
        overleg.informeren?.door?.includes(deelnemer.hoedanigheid ?? '') &&
        partners.some((each) => each.partner === partner),
    ),
  )

const nietVan = ({ b }: Bouwcontext, index: Index, partner: Partner): Weergave['nietDeelnames'] =>
  lijstVan(
    (b.overleggen ?? []).flatMap((overleg: Overleg) =>
      (overleg.nietDeelnemend ?? [])
        .filter((niet) => niet.partner === partner.id)
        .map((niet) => ({
          overleg: naamMetLidwoord(overleg),
          gemeenten: lijstVan(
            (niet.gemeenten ?? []).flatMap((id) => {
              const gemeente = findPartner(index, id)
              return gemeente ? [korteNaamVan(gemeente)] : []
            }),
            [`${niet.pad}.gemeenten`],
          ),
          isBeperkt: vlag((niet.gemeenten?.length ?? 0) > 0, `${niet.pad}.gemeenten`),
          reden: uit(niet, 'reden', 'waarom deze partij niet deelneemt'),
        })),
    ),
    ['overleggen'],
  )

export const bouwDeelname = (context: Bouwcontext): Weergave => {
  const { b, partner } = context
  if (!partner) throw new Error('Dit document is er alleen per partij.')
  const index = maakIndex(b)
  const rijen = (b.overleggen ?? []).flatMap((overleg) => {
    const zittingen = samengevoegd(zittingenVan(b, overleg, partner))
    if (zittingen.length === 0) return []
    return [
      {
        overleg: uit(overleg, 'naam'),
        plaats: plaatsVan(b, overleg, partner),
        zittingen: lijstVan(zittingen, [`${overleg.pad}.deelnemers`]),
      },
    ]
  })
  const zetels = zetelsVan(context, partner)
  const niet = nietVan(context, index, partner)
  const informeert = informeertBij(context, partner)
  const open = staat(b, 'overleggen') === 'onbekend' || staat(partner, 'hoedanigheden') === 'onbekend'
  return {
    deelnames: lijstVan(rijen, ['overleggen']),
    heeftDeelnames: afgeleid(
      rijen.length > 0 ? true : open ? undefined : false,
      [`${partner.pad}.hoedanigheden`, 'overleggen'],
      'aan welke overleggen deze partij deelneemt, en in welke hoedanigheid',
    ),
    zetels,
    heeftZetels: vlag(zetels.items.length > 0, 'overleggen'),
    informeert: lijstVan(informeert.map(naamMetLidwoord), ['overleggen']),
    heeftInformeert: vlag(informeert.length > 0, 'overleggen'),
    nietDeelnames: niet,
    heeftNiet: vlag(niet.items.length > 0, 'overleggen'),
  }
}
