import { moetZwijgen, vraagtToestemming } from '../../model/afgeleid/geheim.ts'
import { verstrekkingenVan } from '../../model/afgeleid/verstrekkingen.ts'
import type { Gegeven, Hoedanigheid, Overleg } from '../../model/beschrijving.generated.ts'
import { afgeleid, groep, lijstVan, staat, uit } from '../../model/vak.ts'
import { deel, lijst, type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import { findHoedanigheid, maakIndex } from '../../model/zoek.ts'
import type { Bouwcontext } from '../soort.ts'
import { kaleNaamVan, redenVak, vlag } from './namen.ts'
import { opDatWat } from './tafel-inbreng.ts'
import { overlegVan } from './tafel-overleg.ts'

const gegevenTabel = {
  id: waarde('Id van het gegeven'),
  naam: waarde('Hoe het gegeven heet'),
  grens: waarde('Grens van dit gegeven (begint met een kleine letter)'),
  door: waarden('Wie het mag melden, zonder lidwoord'),
  isBeperkt: waarde('Mag niet iedere inbrenger het melden?'),
  naToestemming: waarden('Wie eerst toestemming vraagt, zonder lidwoord'),
  heeftToestemming: waarde('Is er zo iemand?'),
} as const

export const tafelMeldingTabel = {
  melding: deel('Wat een aanmelding bij dit overleg bevat', {
    inbrengers: lijst('Wie kan aanmelden', { id: waarde('Id'), naam: waarde('Hoedanigheid zonder lidwoord') }),
    dat: lijst('DAT-gegevens die bij een aanmelding horen', gegevenTabel),
    wat: lijst('WAT-gegevens die aan tafel nodig kunnen zijn', gegevenTabel),
    deelnemers: lijst('Wie aan tafel nodig kan zijn', {
      id: waarde('Id van de hoedanigheid'),
      naam: waarde('Hoedanigheid zonder lidwoord'),
      voorwaarde: waarde('Wanneer deze deelnemer aanschuift'),
    }),
    vraagtBsn: waarde('Wordt om het burgerservicenummer gevraagd?'),
    altijdVooraf: waarde('Is later informeren uitgesloten?'),
    waaromVooraf: waarde('Waarom later informeren is uitgesloten'),
  }),
} as const

type Weergave = WeergaveVan<typeof tafelMeldingTabel>['melding']
type Rij = Weergave['dat']['items'][number]

/** Hoedanigheden with a role at this table; all who sit there when nobody has it. */
const metRol = (zittend: readonly Hoedanigheid[], overleg: Overleg, rol: 'inbrenger' | 'dossierhouder') =>
  zittend.filter(({ id }) =>
    (overleg.deelnemers ?? []).some((each) => each.hoedanigheid === id && each.rollen?.includes(rol)),
  )

/** Per gegeven who may report it: who brings a case in, to the keeper of the dossier and along a verstrekking. */
const meldbaar = (
  context: Bouwcontext,
  overleg: Overleg,
  inbrengers: readonly Hoedanigheid[],
  houders: readonly Hoedanigheid[],
) => {
  const per = new Map<Gegeven, { door: Set<Hoedanigheid>; ja: Set<Hoedanigheid> }>()
  for (const { verstrekking, van, aan, gegevens } of verstrekkingenVan(context.b, overleg))
    for (const gever of van.filter((each) => inbrengers.includes(each))) {
      const mag = houders.length === 0 || houders.includes(gever) || houders.some((each) => aan.includes(each))
      if (!mag) continue
      for (const gegeven of gegevens) {
        const rij = per.get(gegeven) ?? { door: new Set(), ja: new Set() }
        rij.door.add(gever)
        if (moetZwijgen(gever) && vraagtToestemming(gever, verstrekking) !== false) rij.ja.add(gever)
        per.set(gegeven, rij)
      }
    }
  return per
}

export const bouwTafelMelding = (context: Bouwcontext): WeergaveVan<typeof tafelMeldingTabel> => {
  const overleg = overlegVan(context)
  const index = maakIndex(context.b)
  const rijen = (overleg.deelnemers ?? []).flatMap((deelnemer) => {
    const hoedanigheid = findHoedanigheid(index, deelnemer.hoedanigheid)
    return hoedanigheid && deelnemer.deelname !== 'incidenteel' ? [{ deelnemer, hoedanigheid }] : []
  })
  const zittend = [...new Set(rijen.map(({ hoedanigheid }) => hoedanigheid))]
  const gevonden = metRol(zittend, overleg, 'inbrenger')
  const inbrengers = gevonden.length > 0 ? gevonden : zittend
  const per = meldbaar(context, overleg, inbrengers, metRol(zittend, overleg, 'dossierhouder'))
  const pad = `${overleg.pad}.verstrekkingen`
  const rijVan = (gegeven: Gegeven): Rij => {
    const { door, ja } = per.get(gegeven) ?? { door: new Set<Hoedanigheid>(), ja: new Set<Hoedanigheid>() }
    return {
      id: afgeleid(gegeven.id, [`${gegeven.pad}.id`]),
      naam: uit(gegeven, 'naam'),
      grens: uit(gegeven, 'toelichting'),
      door: lijstVan([...door].map(kaleNaamVan), [pad]),
      isBeperkt: vlag(door.size < inbrengers.length, pad),
      naToestemming: lijstVan([...ja].map(kaleNaamVan), [pad]),
      heeftToestemming: vlag(ja.size > 0, pad),
    }
  }
  const lijstMet = (keep: (gegeven: Gegeven) => boolean) =>
    lijstVan(
      overleg.verstrekkingen === undefined ? undefined : opDatWat(per.keys()).filter(keep).map(rijVan),
      [pad],
      'welke gegevens hier worden gedeeld',
    )
  const informeren = groep(overleg, 'informeren')
  const deelnemersPad = [`${overleg.pad}.deelnemers`]
  return {
    melding: {
      inbrengers: lijstVan(
        overleg.deelnemers === undefined
          ? undefined
          : inbrengers.map((each) => ({ id: afgeleid(each.id, [`${each.pad}.id`]), naam: kaleNaamVan(each) })),
        deelnemersPad,
        'wie een casus aanmeldt',
      ),
      dat: lijstMet(({ datWat }) => datWat !== 'wat'),
      wat: lijstMet(({ datWat }) => datWat === 'wat'),
      deelnemers: lijstVan(
        overleg.deelnemers === undefined
          ? undefined
          : zittend.map((each) => {
              const rij = rijen.find(({ hoedanigheid }) => hoedanigheid === each)
              return {
                id: afgeleid(each.id, [`${each.pad}.id`]),
                naam: kaleNaamVan(each),
                voorwaarde: rij ? uit(rij.deelnemer, 'voorwaarde') : uit(each, 'naam'),
              }
            }),
        deelnemersPad,
        'wie aan tafel zit',
      ),
      vraagtBsn: vlag(
        [...per.keys()].some(({ aard, datWat }) => aard === 'bsn' && datWat !== 'wat'),
        'gegevens',
      ),
      altijdVooraf: vlag(staat(informeren, 'uitzondering') === 'nvt', `${informeren.pad}.uitzondering`),
      waaromVooraf: redenVak(informeren, 'uitzondering'),
    },
  }
}
