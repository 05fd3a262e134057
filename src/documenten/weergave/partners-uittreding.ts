/** One leave, as the beheerder confirms it to who leaves and tells it to the others. */
import { deelnamesVan } from '../../model/afgeleid/deelnames.ts'
import { volmachtgevers } from '../../model/afgeleid/volmachtgevers.ts'
import type { Beschrijving, Overleg, Partner, Uittreding, Uitvoering } from '../../model/beschrijving.generated.ts'
import { afgeleid, lijstVan, uit, type Vak } from '../../model/vak.ts'
import { deel, lijst, type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import { findOverleg, findPartner, maakIndex } from '../../model/zoek.ts'
import type { Bouwcontext } from '../soort.ts'
import { gegevenVak } from './hulpvakken.ts'
import { korteNaamVan, naamMetLidwoord, nvtVak, rechtspersoonVan, vlag } from './namen.ts'

export const uittredingTabel = {
  vertrek: deel('De uittreding waarover deze brief gaat', {
    isAanVertrekker: waarde('Is dit de brief aan wie vertrekt?'),
    korteNaam: waarde('Korte naam van wie vertrekt'),
    rechtspersoon: waarde('Statutaire naam van wie vertrekt'),
    opgezegd: waarde('Opgezegd op (ISO)'),
    heeftOpgezegd: waarde('Is die dag bekend?'),
    per: waarde('De dag waarop de deelname eindigt (ISO)'),
    isGeheel: waarde('Verlaat zij het convenant geheel?'),
    overleggen: lijst('De overleggen die zij verlaat', {
      id: waarde('Id van het overleg'),
      naam: waarde('Naam van het overleg, met lidwoord'),
    }),
    heeftOverleggen: waarde('Zijn die bekend?'),
    gegevens: waarde('Wat er met gegevens en lopende casussen gebeurt'),
    heeftGegevens: waarde('Is dat vastgelegd?'),
    opvolger: waarde('Wie de dossiers overneemt'),
    heeftOpvolger: waarde('Is er een opvolger bekend?'),
    dossiers: waarden('De tafels waarvan zij het dossier houdt'),
    heeftDossiers: waarde('Houdt zij ergens het dossier?'),
    voorzit: waarden('De tafels die zij voorzit'),
    heeftVoorzit: waarde('Zit zij ergens voor?'),
    tekentVoor: waarden('Voor wie zij krachtens volmacht ondertekende'),
    tekentVoorAnderen: waarde('Ondertekende zij voor anderen?'),
    isBeheerder: waarde('Is zij de beheerder van het convenant?'),
  }),
} as const

/**
 * What is left: the named overleggen, else all where its hoedanigheden sit at the table. Who already left is no longer
 * among the participants, so the rows are asked by hoedanigheid.
 */
const overleggenVan = (b: Beschrijving, uittreding: Uittreding, partner: Partner | undefined): readonly Overleg[] => {
  const index = maakIndex(b)
  if (uittreding.overleggen?.length) return uittreding.overleggen.flatMap((id) => findOverleg(index, id) ?? [])
  const own = new Set((partner?.hoedanigheden ?? []).map(({ hoedanigheid }) => hoedanigheid))
  return (b.overleggen ?? []).filter((overleg) =>
    deelnamesVan(b, overleg).some(
      ({ deelnemer }) =>
        own.has(deelnemer.hoedanigheid) &&
        (!deelnemer.partners?.length || deelnemer.partners.includes(partner?.id ?? '')),
    ),
  )
}

/** The tables where it has this seat; without a table the overleg where nobody else can have the role. */
const zetels = (
  b: Beschrijving,
  overleggen: readonly Overleg[],
  partner: Partner | undefined,
  rol: 'voorzitter' | 'dossierhouder',
): readonly Vak[] =>
  overleggen.flatMap((overleg) => {
    const tafels: readonly Uitvoering[] = overleg.uitvoeringen ?? []
    if (tafels.length > 0)
      return tafels.filter((tafel) => tafel[rol]?.partner === partner?.id).map((tafel) => uit(tafel, 'naam'))
    const own = new Set((partner?.hoedanigheden ?? []).map(({ hoedanigheid }) => hoedanigheid))
    const rijen = deelnamesVan(b, overleg).filter(({ deelnemer }) => deelnemer.rollen?.includes(rol))
    const mag = rijen.some(({ deelnemer }) => own.has(deelnemer.hoedanigheid))
    const anderen = rijen.some(({ partners }) => partners.some((each) => each.partner !== partner))
    return mag && !anderen ? [naamMetLidwoord(overleg)] : []
  })

export const bouwUittreding = (context: Bouwcontext): WeergaveVan<typeof uittredingTabel> => {
  const { b, uittreding } = context
  if (!uittreding) throw new Error('Dit document is er alleen per uittreding.')
  const index = maakIndex(b)
  const { pad } = uittreding
  const partner = findPartner(index, uittreding.partner)
  const opvolger = findPartner(index, uittreding.opvolger)
  const overleggen = overleggenVan(b, uittreding, partner)
  const dossiers = zetels(b, overleggen, partner, 'dossierhouder')
  const voorzit = zetels(b, overleggen, partner, 'voorzitter')
  const isGeheel = !uittreding.overleggen?.length
  const gevers = partner && isGeheel ? volmachtgevers(b, partner) : []
  return {
    vertrek: {
      isAanVertrekker: vlag(context.partner !== undefined, `${pad}.partner`),
      korteNaam: partner ? korteNaamVan(partner) : uit(uittreding, 'partner'),
      rechtspersoon: partner ? rechtspersoonVan(partner) : uit(uittreding, 'partner'),
      opgezegd: uit(uittreding, 'opgezegd'),
      heeftOpgezegd: vlag(uittreding.opgezegd !== undefined, `${pad}.opgezegd`),
      per: uit(uittreding, 'per', 'de dag waarop de deelname eindigt'),
      isGeheel: vlag(isGeheel, `${pad}.overleggen`),
      overleggen: lijstVan(
        overleggen.map((overleg) => ({
          id: afgeleid(overleg.id, [`${overleg.pad}.id`]),
          naam: naamMetLidwoord(overleg),
        })),
        ['overleggen'],
      ),
      heeftOverleggen: vlag(overleggen.length > 0, 'overleggen'),
      gegevens: uit(uittreding, 'gegevens', 'wat er met gegevens en lopende casussen gebeurt'),
      heeftGegevens: gegevenVak(uittreding, 'gegevens'),
      opvolger: opvolger
        ? korteNaamVan(opvolger)
        : uittreding.nvt.opvolger === undefined
          ? uit(uittreding, 'opvolger', 'wie de dossiers overneemt')
          : nvtVak(),
      heeftOpvolger: vlag(opvolger !== undefined, `${pad}.opvolger`),
      dossiers: lijstVan(dossiers, ['overleggen']),
      heeftDossiers: vlag(dossiers.length > 0, 'overleggen'),
      voorzit: lijstVan(voorzit, ['overleggen']),
      heeftVoorzit: vlag(voorzit.length > 0, 'overleggen'),
      tekentVoor: lijstVan(
        gevers.map((gever) => korteNaamVan(gever.partner)),
        ['mandaten'],
      ),
      tekentVoorAnderen: vlag(gevers.length > 0, 'mandaten'),
      isBeheerder: vlag(
        isGeheel && partner !== undefined && b.samenwerking?.beheer?.beheerder === partner.id,
        'samenwerking.beheer.beheerder',
      ),
    },
  }
}
