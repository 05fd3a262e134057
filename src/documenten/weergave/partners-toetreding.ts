/** One accession, as the beheerder tells the parties about it. */
import { deelnamesVan } from '../../model/afgeleid/deelnames.ts'
import type { Overleg, ToetredingVanPartner } from '../../model/beschrijving.generated.ts'
import { leesDuur, plusDuur } from '../../model/duur.ts'
import { afgeleid, code, groep, lijstVan, uit } from '../../model/vak.ts'
import { deel, lijst, type WeergaveVan, waarde } from '../../model/weergave.ts'
import { findOverleg, maakIndex } from '../../model/zoek.ts'
import type { Bouwcontext } from '../soort.ts'
import { naamMetLidwoord, vlag } from './namen.ts'

export const toetredingsgevalTabel = {
  geval: deel('De toetreding waarover dit bericht gaat', {
    isPartij: waarde('Is de organisatie al partij?'),
    getekend: waarde('Verklaring ondertekend op (ISO)'),
    kennisgegeven: waarde('Kennisgegeven op (ISO)'),
    heeftKennisgegeven: waarde('Is dat al gebeurd?'),
    ingangsdatum: waarde('Partij vanaf (ISO)'),
    heeftIngangsdatum: waarde('Is die dag bekend?'),
    versie: waarde('Tot welke versie'),
    alleOverleggen: waarde('Geldt de toetreding voor alle overleggen van haar hoedanigheid?'),
    overleggen: lijst('De overleggen waarvoor zij toetreedt', {
      id: waarde('Id van het overleg'),
      naam: waarde('Naam van het overleg, met lidwoord'),
      isNieuw: waarde('Noemt de bijlage van dat overleg haar hoedanigheid nog niet?'),
    }),
    heeftNieuw: waarde('Is er zo’n overleg?'),
    alleGemeenten: waarde('Geldt de toetreding voor alle gemeenten?'),
    voorbehoud: waarde('Tekst van het voorbehoud; gebruik de helper alineas'),
    addendum: waarde('Titel van het addendum'),
    heeftAddendum: waarde('Is er een addendum?'),
    addendumVersie: waarde('Versie van het addendum'),
    aanvaard: waarde('Aanvaard op (ISO)'),
    isAanvaard: waarde('Is het voorbehoud aanvaard?'),
    bezwaarTot: waarde('Laatste dag voor bezwaar (ISO)'),
    heeftBezwaarTot: waarde('Is die dag te berekenen?'),
    magBezwaar: waarde('Kan een partij nog bezwaar maken?'),
  }),
} as const

type Weergave = WeergaveVan<typeof toetredingsgevalTabel>['geval']

/** Those it named; without a list all where one of its hoedanigheden sits at the table. */
const overleggenVan = ({ b, partner }: Bouwcontext, toetreding: ToetredingVanPartner): Weergave['overleggen'] => {
  const index = maakIndex(b)
  const own = new Set((partner?.hoedanigheden ?? []).map(({ hoedanigheid }) => hoedanigheid))
  const kent = (overleg: Overleg): boolean =>
    deelnamesVan(b, overleg).some(({ deelnemer }) => own.has(deelnemer.hoedanigheid))
  const gekozen = toetreding.overleggen
    ? toetreding.overleggen.flatMap((id) => findOverleg(index, id) ?? [])
    : (b.overleggen ?? []).filter(kent)
  return lijstVan(
    gekozen.map((overleg) => ({
      id: afgeleid(overleg.id, [`${overleg.pad}.id`]),
      naam: naamMetLidwoord(overleg),
      isNieuw: vlag(!kent(overleg), `${overleg.pad}.deelnemers`),
    })),
    [`${toetreding.pad}.overleggen`],
  )
}

export const bouwToetredingsgeval = (context: Bouwcontext): WeergaveVan<typeof toetredingsgevalTabel> => {
  const { b, toetreding } = context
  if (!toetreding) throw new Error('Dit document is er alleen per toetreding.')
  const { pad, staat, kennisgegeven, voorbehoud } = toetreding
  const regels = groep(b, 'toetreding')
  const termijn = regels.bezwaartermijn === undefined ? undefined : leesDuur(regels.bezwaartermijn)
  const tot = kennisgegeven !== undefined && termijn ? plusDuur(kennisgegeven, termijn) : undefined
  const isPartij = staat === 'partij' || staat === 'opgezegd'
  const overleggen = overleggenVan(context, toetreding)
  const v = groep(toetreding, 'voorbehoud')
  return {
    geval: {
      isPartij: vlag(isPartij, `${pad}.staat`),
      getekend: uit(toetreding, 'getekend'),
      kennisgegeven: uit(toetreding, 'kennisgegeven'),
      heeftKennisgegeven: vlag(kennisgegeven !== undefined, `${pad}.kennisgegeven`),
      ingangsdatum: uit(toetreding, 'ingangsdatum'),
      heeftIngangsdatum: vlag(toetreding.ingangsdatum !== undefined, `${pad}.ingangsdatum`),
      versie: uit(toetreding, 'versie'),
      alleOverleggen: vlag(toetreding.overleggen === undefined, `${pad}.overleggen`),
      overleggen,
      heeftNieuw: vlag(
        overleggen.items.some(({ isNieuw }) => isNieuw.waarde === true),
        'overleggen',
      ),
      alleGemeenten: vlag(!toetreding.gemeenten?.length, `${pad}.gemeenten`),
      voorbehoud: uit(v, 'tekst'),
      addendum: uit(v, 'addendum'),
      heeftAddendum: vlag(voorbehoud?.addendum !== undefined, `${pad}.voorbehoud`),
      addendumVersie: uit(v, 'versie'),
      aanvaard: uit(v, 'aanvaard'),
      isAanvaard: vlag(voorbehoud?.aanvaard !== undefined, `${pad}.voorbehoud`),
      bezwaarTot: afgeleid(tot, [`${pad}.kennisgegeven`, 'toetreding.bezwaartermijn']),
      heeftBezwaarTot: vlag(tot !== undefined, `${pad}.kennisgegeven`),
      magBezwaar: vlag(!isPartij && code(regels, 'route').waarde === 'tenzij-bezwaar', 'toetreding.route'),
    },
  }
}
