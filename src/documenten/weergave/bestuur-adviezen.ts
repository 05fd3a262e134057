/** What was said about the convenant before the decision: DPIA, FG, raden and betrokkenen, for one party. */
import { besluitstanden } from '../../model/afgeleid/benodigd.ts'
import { lijsten, type Medezeggenschap, type Partner } from '../../model/beschrijving.generated.ts'
import { afgeleid, code, groep, lijstVan, staat, uit, type Vak } from '../../model/vak.ts'
import { deel, lijst, type WeergaveVan, waarde } from '../../model/weergave.ts'
import { findPartner, maakIndex } from '../../model/zoek.ts'
import type { Bouwcontext } from '../soort.ts'
import { gegevenVak, naamVanPartner } from './hulpvakken.ts'
import { korteNaamVan, nvtVak, vlag } from './namen.ts'

const adviesTabel = {
  wie: waarde('Korte naam van de partner'),
  datum: waarde('Datum (ISO)'),
  advies: waarde('De uitkomst als woord'),
  isNegatief: waarde('Is het advies negatief?'),
  heeftKern: waarde('Is de kern van het advies bekend?'),
  kern: waarde('De kern van het advies'),
  heeftAfwijking: waarde('Is van het advies afgeweken?'),
  afwijking: waarde('Waarom van het advies is afgeweken'),
} as const

export const adviezenTabel = {
  advies: deel('Wat vooraf is onderzocht en geadviseerd', {
    heeftDpia: waarde('Is er een DPIA beschreven?'),
    dpiaOntkend: waarde('Is er met een reden geen DPIA gedaan?'),
    dpiaReden: waarde('Die reden'),
    dpia: deel('De DPIA', {
      datum: waarde('Datum (ISO)'),
      heeftVersie: waarde('Is de versie bekend?'),
      versie: waarde('Versie'),
      heeftDoor: waarde('Is bekend wie haar uitvoerde?'),
      door: waarde('Wie haar uitvoerde'),
      restrisico: waarde('Resterend risico als woord'),
      restrisicoCode: waarde('Code van het resterende risico'),
      heeftMaatregelen: waarde('Zijn er maatregelen beschreven?'),
      aantal: waarde('Hoeveel'),
      maatregelen: lijst('De risico’s met hun maatregelen', {
        risico: waarde('Het risico'),
        maatregel: waarde('Wat ertegen wordt gedaan'),
      }),
    }),
    heeftFg: waarde('Is er een advies van de FG van deze partij?'),
    fg: deel('Het advies van de FG van deze partij', adviesTabel),
    fgNvt: waarde('Heeft deze partij met een reden geen FG?'),
    heeftAnderen: waarde('Zijn er FG’s van anderen met voorwaarden of een negatief advies?'),
    anderen: lijst('De FG’s van anderen met voorwaarden of een negatief advies', adviesTabel),
    heeftAdviesraden: waarde('Is er een adviesraad gehoord?'),
    adviesraden: lijst('De adviesraden', {
      naam: waarde('Naam'),
      datum: waarde('Datum (ISO)'),
      heeftUitkomst: waarde('Is de kern bekend?'),
      uitkomst: waarde('De kern van het advies'),
    }),
    heeftRaden: waarde('Is bij deze partij een raad van medezeggenschap gevraagd?'),
    raden: lijst('De raden van medezeggenschap van deze partij', {
      raad: waarde('Welke raad'),
      recht: waarde('Instemming, advies of informatie'),
      uitkomst: waarde('Wat eruit kwam'),
      heeftDatum: waarde('Is er een datum?'),
      datum: waarde('Datum (ISO)'),
    }),
    heeftBetrokkenen: waarde('Zijn betrokkenen gehoord?'),
    betrokkenen: deel('De raadpleging van betrokkenen', {
      datum: waarde('Datum (ISO)'),
      wijze: waarde('Hoe dat ging'),
      uitkomst: waarde('Wat eruit kwam'),
    }),
    heeftVoorbehouden: waarde('Besloten of toegetreden anderen met een voorbehoud?'),
    voorbehouden: lijst('De voorbehouden van anderen', {
      wie: waarde('Korte naam'),
      tekst: waarde('Het voorbehoud'),
    }),
    gewensteStart: waarde('Gewenste start (ISO)'),
    heeftStart: waarde('Is de gewenste start bekend?'),
  }),
} as const

type Fg = NonNullable<NonNullable<Bouwcontext['b']['voortraject']>['fgAdviezen']>[number]
type Advies = WeergaveVan<typeof adviesTabel>

const leegAdvies = (partner: Partner | undefined): Advies => {
  const vraag = (wat: string): Vak => afgeleid(undefined, ['voortraject.fgAdviezen'], wat, 'fg')
  return {
    wie: partner ? korteNaamVan(partner) : nvtVak(),
    datum: vraag('datum van het advies van de FG'),
    advies: vraag('het advies van de FG'),
    isNegatief: vlag(false),
    heeftKern: vlag(false),
    kern: nvtVak(),
    heeftAfwijking: vlag(false),
    afwijking: nvtVak(),
  }
}

const adviesVan = (b: Bouwcontext['b'], fg: Fg): Advies => ({
  wie: naamVanPartner(b, fg, 'partner'),
  datum: uit(fg, 'datum', 'datum van het advies van de FG'),
  advies: uit(fg, 'advies', 'het advies van de FG'),
  isNegatief: vlag(fg.advies === 'negatief', `${fg.pad}.advies`),
  heeftKern: gegevenVak(fg, 'inhoud'),
  kern: uit(fg, 'inhoud'),
  heeftAfwijking: gegevenVak(fg, 'afwijking'),
  afwijking: uit(fg, 'afwijking'),
})

const raadNaam = (raad: Medezeggenschap): Vak =>
  raad.orgaan === undefined || raad.orgaan === 'anders'
    ? afgeleid('de medezeggenschap', [`${raad.pad}.orgaan`])
    : afgeleid(`de ${lijsten.medezeggenschapsorganen[raad.orgaan]}`, [`${raad.pad}.orgaan`])

/** A text with paragraphs, in one sentence of another text. */
export const inEenZin = (tekst: string): string =>
  tekst
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\.$/, '')

/** Of others who decided with an open reservation, and of who joins with an addendum. */
const voorbehoudenVan = ({ b, peildatum }: Bouwcontext, zelf: Partner | undefined) => {
  const index = maakIndex(b)
  const besluiten = besluitstanden(b, peildatum).flatMap(({ partner, staat, besluit }) =>
    partner === zelf || staat !== 'voorbehoud' || !besluit
      ? []
      : [
          {
            wie: korteNaamVan(partner),
            tekst: afgeleid(inEenZin(besluit.voorbehoud ?? ''), [`${besluit.pad}.voorbehoud`]),
          },
        ],
  )
  const toetredingen = (b.toetredingen ?? []).flatMap(({ partner: id, voorbehoud }) => {
    const partner = findPartner(index, id)
    if (!voorbehoud || !partner) return []
    const { addendum, tekst, pad } = voorbehoud
    const zin = tekst === undefined ? undefined : inEenZin(tekst)
    const box = addendum === undefined ? afgeleid(zin, [`${pad}.tekst`]) : uit(voorbehoud, 'addendum')
    return [{ wie: korteNaamVan(partner), tekst: box }]
  })
  return [...besluiten, ...toetredingen]
}

export const bouwAdviezen = (context: Bouwcontext): WeergaveVan<typeof adviezenTabel> => {
  const { b, partner } = context
  const v = groep(b, 'voortraject')
  const dpia = groep(v, 'dpia')
  const betrokkenen = groep(v, 'betrokkenen')
  const fg = (v.fgAdviezen ?? []).find((each) => each.partner === partner?.id)
  const anderen = (v.fgAdviezen ?? []).filter(
    ({ advies, partner: id }) => id !== partner?.id && (advies === 'negatief' || advies === 'positief-met-voorwaarden'),
  )
  const raden = (v.medezeggenschap ?? []).filter(
    (each) => each.partner === partner?.id && each.uitkomst !== 'niet-nodig',
  )
  const voorbehouden = voorbehoudenVan(context, partner)
  const heeft = (items: readonly unknown[], pad: string): Vak => vlag(items.length > 0, pad)
  return {
    advies: {
      heeftDpia: vlag(staat(v, 'dpia') === 'gegeven', 'voortraject.dpia'),
      dpiaOntkend: vlag(staat(v, 'dpia') === 'nvt', 'voortraject.dpia'),
      dpiaReden: v.nvt.dpia === undefined ? nvtVak() : afgeleid(v.nvt.dpia, ['voortraject.dpia']),
      dpia: {
        datum: uit(dpia, 'datum', 'datum van de DPIA'),
        heeftVersie: gegevenVak(dpia, 'versie'),
        versie: uit(dpia, 'versie'),
        heeftDoor: gegevenVak(dpia, 'door'),
        door: naamVanPartner(b, dpia, 'door'),
        restrisico: uit(dpia, 'restrisico', 'het resterende risico volgens de DPIA'),
        restrisicoCode: code(dpia, 'restrisico'),
        heeftMaatregelen: gegevenVak(dpia, 'maatregelen'),
        aantal: afgeleid(dpia.maatregelen?.length ?? 0, ['voortraject.dpia.maatregelen']),
        maatregelen: lijstVan(
          (dpia.maatregelen ?? []).map((each) => ({ risico: uit(each, 'risico'), maatregel: uit(each, 'maatregel') })),
          ['voortraject.dpia.maatregelen'],
        ),
      },
      heeftFg: vlag(fg !== undefined, 'voortraject.fgAdviezen'),
      fg: fg ? adviesVan(b, fg) : leegAdvies(partner),
      fgNvt: vlag(partner !== undefined && staat(partner, 'fg') === 'nvt', 'partners'),
      heeftAnderen: heeft(anderen, 'voortraject.fgAdviezen'),
      anderen: lijstVan(
        anderen.map((each) => adviesVan(b, each)),
        ['voortraject.fgAdviezen'],
      ),
      heeftAdviesraden: heeft(v.adviesraden ?? [], 'voortraject.adviesraden'),
      adviesraden: lijstVan(
        (v.adviesraden ?? []).map((each) => ({
          naam: uit(each, 'naam'),
          datum: uit(each, 'datum', 'datum van het advies'),
          heeftUitkomst: gegevenVak(each, 'uitkomst'),
          uitkomst: uit(each, 'uitkomst'),
        })),
        ['voortraject.adviesraden'],
      ),
      heeftRaden: heeft(raden, 'voortraject.medezeggenschap'),
      raden: lijstVan(
        raden.map((each) => ({
          raad: raadNaam(each),
          recht: uit(each, 'recht'),
          uitkomst: uit(each, 'uitkomst'),
          heeftDatum: gegevenVak(each, 'datum'),
          datum: uit(each, 'datum'),
        })),
        ['voortraject.medezeggenschap'],
      ),
      heeftBetrokkenen: vlag(staat(v, 'betrokkenen') === 'gegeven', 'voortraject.betrokkenen'),
      betrokkenen: {
        datum: uit(betrokkenen, 'datum'),
        wijze: uit(betrokkenen, 'wijze', 'hoe betrokkenen zijn gehoord'),
        uitkomst: uit(betrokkenen, 'uitkomst', 'wat betrokkenen zeiden'),
      },
      heeftVoorbehouden: heeft(voorbehouden, 'toetredingen'),
      voorbehouden: lijstVan(voorbehouden, ['toetredingen']),
      gewensteStart: uit(v, 'gewensteStart', 'de gewenste start'),
      heeftStart: gegevenVak(v, 'gewensteStart'),
    },
  }
}
