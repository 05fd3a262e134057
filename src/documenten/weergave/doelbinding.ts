import type { Bewonerstekst, Doel } from '../../model/beschrijving.generated.ts'
import {
  afgeleid,
  code,
  groep,
  inGewoneTaal,
  type LijstVak,
  lijstUit,
  lijstVan,
  staat,
  uit,
  type Vak,
} from '../../model/vak.ts'
import { deel, lijst, type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import { maakIndex } from '../../model/zoek.ts'
import type { Bouwcontext } from '../soort.ts'
import { bouwDoelgroep, doelgroepTabel } from './doelgroep.ts'

const doelTabel = {
  id: waarde('Id van het doel'),
  nummer: waarde('Volgnummer in de beschrijving, voor tabellen'),
  tekst: waarde('Het doel, als deel van een zin (begint met een kleine letter)'),
  gewoon: waarde('Het doel in gewone taal'),
  soort: waarde('Soort doel als woord'),
  soortCode: waarde('Code van de soort: algemeen, specifiek of sturing'),
  onder: waarde('Tekst van het algemene doel waar dit doel onder valt'),
  overleggen: waarden('Namen van de overleggen met dit doel'),
} as const

export const doelbindingTabel = {
  doelbinding: deel('Waarvoor gegevens worden gedeeld, over wie, en waarvoor niet', {
    doelen: lijst('Alle doelen', doelTabel),
    algemeen: lijst('De algemene doelen, met hun specifieke doelen', {
      ...doelTabel,
      specifiek: lijst('De doelen onder dit algemene doel', doelTabel),
    }),
    specifiek: lijst('De specifieke doelen', doelTabel),
    sturing: lijst('De doelen voor sturing en verantwoording', doelTabel),
    heeftSturing: waarde('Is er een doel voor sturing en verantwoording?'),
    uitwerking: lijst('De doelen onder een algemeen doel: de specifieke, en sturing die daaronder valt', doelTabel),
    losseSturing: lijst('De doelen voor sturing die onder geen algemeen doel vallen', doelTabel),
    doelgroep: waarde('Over wie het gaat'),
    doelgroepGewoon: waarde('Over wie het gaat, in gewone taal'),
    leeftijdVan: waarde('Jongste leeftijd in jaren'),
    leeftijdTot: waarde('Leeftijd waarop het ophoudt'),
    ...doelgroepTabel,
    heeftAfbakening: waarde('Is er iets waarvoor de gegevens juist niet worden gebruikt?'),
    afbakening: lijst('Waarvoor de gegevens niet worden gebruikt', {
      tekst: waarde('Waarvoor niet (begint met een kleine letter)'),
      gewoon: waarde('Waarvoor niet, in gewone taal'),
    }),
  }),
} as const

type DoelWeergave = WeergaveVan<typeof doelTabel>

/** Box of a text that residents read too, when it is an item of a list. */
export const bewonersvak = (tekst: Bewonerstekst): { tekst: Vak; gewoon: Vak } => ({
  tekst: uit(tekst, 'tekst'),
  gewoon: tekst.inGewoneTaal === undefined ? uit(tekst, 'tekst') : uit(tekst, 'inGewoneTaal'),
})

/** `true` when a list holds such an item; unknown only when the list itself is. */
const heeft = (list: LijstVak): Vak =>
  afgeleid(list.staat === 'onbekend' ? undefined : list.items.length > 0, list.bronnen, list.wat, list.rol)

export const bouwDoelbinding = ({ b }: Bouwcontext): WeergaveVan<typeof doelbindingTabel> => {
  const d = groep(b, 'doelbinding')
  const index = maakIndex(b)
  const bouwDoel = (doel: Doel): DoelWeergave => {
    const boven = doel.onder === undefined ? undefined : index.doelen.get(doel.onder)
    const dienen = [...(b.overleggen ?? []), ...(b.signaalsystemen ?? [])]
    const overleggen = dienen.filter(({ doelen }) => doelen?.includes(doel.id))
    return {
      id: afgeleid(doel.id, [`${doel.pad}.id`]),
      nummer: afgeleid((d.doelen ?? []).indexOf(doel) + 1, [doel.pad]),
      tekst: uit(doel, 'tekst'),
      gewoon: inGewoneTaal(doel, 'tekst'),
      soort: uit(doel, 'soort'),
      soortCode: code(doel, 'soort'),
      onder: boven ? uit(boven, 'tekst') : uit(doel, 'onder'),
      overleggen: lijstVan(
        overleggen.map((overleg) => uit(overleg, 'naam')),
        ['overleggen'],
      ),
    }
  }
  const alle = lijstUit(d, 'doelen', bouwDoel)
  const van = (keep: (doel: Doel) => boolean): LijstVak<DoelWeergave> => ({
    ...alle,
    items: (d.doelen ?? []).filter(keep).map(bouwDoel),
  })
  const sturing = van((doel) => doel.soort === 'sturing')
  const afbakening = lijstUit(d, 'afbakening', bewonersvak)
  return {
    doelbinding: {
      doelen: alle,
      algemeen: {
        ...alle,
        items: (d.doelen ?? [])
          .filter((doel) => doel.soort === 'algemeen')
          .map((doel) => ({ ...bouwDoel(doel), specifiek: van((each) => each.onder === doel.id) })),
      },
      specifiek: van((doel) => doel.soort === 'specifiek'),
      sturing,
      heeftSturing: heeft(sturing),
      uitwerking: van(({ soort, onder }) => soort === 'specifiek' || (soort === 'sturing' && onder !== undefined)),
      losseSturing: van(({ soort, onder }) => soort === 'sturing' && onder === undefined),
      doelgroep: uit(d, 'doelgroep'),
      doelgroepGewoon: inGewoneTaal(d, 'doelgroep'),
      leeftijdVan: uit(d, 'leeftijdVan'),
      leeftijdTot: uit(d, 'leeftijdTot'),
      ...bouwDoelgroep(b),
      heeftAfbakening: staat(d, 'afbakening') === 'nvt' ? afgeleid(false, afbakening.bronnen) : heeft(afbakening),
      afbakening,
    },
  }
}
