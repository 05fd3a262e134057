import type { Maatregel } from '../../model/beschrijving.generated.ts'
import { afgeleid, groep, lijstUit, lijstVan, uit } from '../../model/vak.ts'
import { deel, lijst, type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import { findPartner, maakIndex } from '../../model/zoek.ts'
import type { Bouwcontext } from '../soort.ts'
import { bouwAuditPartijen } from './audit-partijen.ts'
import { isStand } from './audit-stand.ts'
import { gegevenVak, naamVanPartner } from './hulpvakken.ts'
import { korteNaamVan, redenVak } from './namen.ts'

export const dpiaMaatregelenTabel = {
  dpia: deel('Wat er al is van de DPIA', {
    heeftDpia: waarde('Noemt de beschrijving een DPIA met een datum?'),
    reden: waarde('Waarom er geen DPIA is; alleen als die ontkend is'),
    datum: waarde('Datum (ISO)'),
    versie: waarde('Versie'),
    heeftVersie: waarde('Is er een versie?'),
    door: waarde('Korte naam van wie haar uitvoerde'),
    restrisico: waarde('Het resterende risico, als woord'),
    maatregelen: lijst('De maatregelen', {
      risico: waarde('Welk risico (begint met een kleine letter)'),
      maatregel: waarde('Wat ertegen wordt gedaan (begint met een kleine letter)'),
      bepalingen: lijst('De bepalingen die erop antwoorden', {
        id: waarde('Id van de bepaling'),
        anders: waarde('Wat er staat als het convenant die bepaling niet heeft'),
      }),
    }),
    adviezen: lijst('De adviezen van de FG’s', {
      wie: waarde('Korte naam van de partij'),
      datum: waarde('Datum (ISO)'),
      advies: waarde('De uitkomst, als woord'),
      inhoud: waarde('De kern van het advies (begint met een kleine letter)'),
      afwijking: waarde('Waarom het niet of deels is gevolgd (begint met een kleine letter)'),
    }),
    zonderAdvies: waarden('Korte namen van de partijen zonder advies'),
    gehoord: deel('Raadpleging van betrokkenen', {
      heeft: waarde('Zijn betrokkenen gehoord?'),
      datum: waarde('Datum (ISO)'),
      wijze: waarde('Hoe (begint met een kleine letter)'),
      uitkomst: waarde('Wat eruit kwam (begint met een kleine letter)'),
    }),
    raden: lijst('De adviesraden', {
      naam: waarde('Naam van de raad'),
      uitkomst: waarde('De kern van het advies (begint met een kleine letter)'),
    }),
  }),
} as const

export const bouwDpiaMaatregelen = (context: Bouwcontext): WeergaveVan<typeof dpiaMaatregelenTabel> => {
  const { b } = context
  const index = maakIndex(b)
  const voortraject = groep(b, 'voortraject')
  const dpia = groep(voortraject, 'dpia')
  const gehoord = groep(voortraject, 'betrokkenen')
  const zonder = bouwAuditPartijen(context).fgAdviezen.items.filter((each) => isStand(each, 'nog-niet'))
  return {
    dpia: {
      heeftDpia: gegevenVak(dpia, 'datum'),
      reden: redenVak(voortraject, 'dpia'),
      datum: uit(dpia, 'datum', 'de datum van de DPIA'),
      versie: uit(dpia, 'versie'),
      heeftVersie: gegevenVak(dpia, 'versie'),
      door: naamVanPartner(b, dpia, 'door'),
      restrisico: uit(dpia, 'restrisico', 'het resterende risico'),
      maatregelen: lijstUit(dpia, 'maatregelen', (maatregel: Maatregel) => ({
        risico: uit(maatregel, 'risico'),
        maatregel: uit(maatregel, 'maatregel'),
        bepalingen: lijstUit(maatregel, 'bouwstenen', (id: string, at) => {
          const paden = [`${maatregel.pad}.bouwstenen[${at}]`]
          return { id: afgeleid(id, paden), anders: afgeleid(`‘${id}’ (geen bepaling van het convenant)`, paden) }
        }),
      })),
      adviezen: lijstVan(
        (voortraject.fgAdviezen ?? []).map((advies) => {
          const partner = findPartner(index, advies.partner)
          return {
            wie: partner ? korteNaamVan(partner) : uit(advies, 'partner'),
            datum: uit(advies, 'datum', 'de datum van het advies'),
            advies: uit(advies, 'advies'),
            inhoud: uit(advies, 'inhoud'),
            afwijking: uit(advies, 'afwijking'),
          }
        }),
        ['voortraject.fgAdviezen'],
      ),
      zonderAdvies: lijstVan(
        zonder.map(({ wie }) => wie),
        ['voortraject.fgAdviezen'],
      ),
      gehoord: {
        heeft: gegevenVak(voortraject, 'betrokkenen'),
        datum: uit(gehoord, 'datum', 'wanneer betrokkenen zijn gehoord'),
        wijze: uit(gehoord, 'wijze', 'hoe betrokkenen zijn gehoord'),
        uitkomst: uit(gehoord, 'uitkomst', 'wat betrokkenen vonden'),
      },
      raden: lijstVan(
        (voortraject.adviesraden ?? []).map((raad) => ({ naam: uit(raad, 'naam'), uitkomst: uit(raad, 'uitkomst') })),
        ['voortraject.adviesraden'],
      ),
    },
  }
}
