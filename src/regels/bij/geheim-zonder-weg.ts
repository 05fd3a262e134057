import { isGeheimhouder } from '../../model/afgeleid/geheim.ts'
import { type VolleVerstrekking, verstrekkingen } from '../../model/afgeleid/verstrekkingen.ts'
import { lijsten } from '../../model/beschrijving.generated.ts'
import { staat } from '../../model/vak.ts'
import { isVerstrekkingAf } from '../patterns/af.ts'
import { pastNiet } from '../patterns/geheimweg.ts'
import { noem, noemAlle } from '../patterns/noem.ts'
import { type Invoer, type Regel, uitkomst, type Vondst } from '../types.ts'

const hulp =
  'Kies bij ‘geheim’ van de verstrekking de weg waarlangs de beroepsbeoefenaar zelf het geheim mag doorbreken, zoals toestemming, en noem bij ‘wetten’ het artikel. Is er geen weg, haal de verstrekking dan weg.'

const geeft = ({ overleg, gegevens, aan }: VolleVerstrekking, wie: readonly { readonly id: string }[]): string =>
  `${noemAlle(wie)} ${wie.length === 1 ? 'heeft' : 'hebben'} een wettelijk beroepsgeheim en ${wie.length === 1 ? 'geeft' : 'geven'} in ${noem(overleg)} ${noemAlle(gegevens)} aan ${noemAlle(aan)}`

const oordeel = (invoer: Invoer, volle: VolleVerstrekking): Vondst | 'onbekend' | undefined => {
  const { verstrekking, aan } = volle
  const houders = volle.van.filter(isGeheimhouder)
  if (houders.length === 0 || aan.length === 0 || volle.gegevens.length === 0) return undefined
  const pad = `${verstrekking.pad}.geheim`
  const wegen = verstrekking.geheim
  if (wegen === undefined) {
    const reden = verstrekking.nvt.geheim
    if (reden !== undefined)
      return {
        pad,
        ernst: 'vraag',
        bericht: `${geeft(volle, houders)}. Als reden dat er geen weg voorbij het geheim nodig is, staat er: ‘${reden}’. Klopt dat?`,
        hulp: 'Beoordeel of dit gegeven onder het beroepsgeheim valt. Zo ja: kies bij ‘geheim’ de weg waarlangs het mag. Zo nee: laat de reden staan en aanvaard deze bevinding.',
      }
    return isVerstrekkingAf(verstrekking)
      ? { pad, bericht: `${geeft(volle, houders)}, zonder weg voorbij dat geheim.`, hulp }
      : 'onbekend'
  }
  if (wegen.length === 0) return { pad, bericht: `${geeft(volle, houders)}, zonder weg voorbij dat geheim.`, hulp }
  if (wegen.includes('wettelijke-plicht') && staat(verstrekking, 'wetten') === 'onbekend') return 'onbekend'
  for (const gever of houders)
    for (const ontvanger of aan) {
      if (ontvanger.id === gever.id) continue
      const reden = pastNiet({ invoer, volle, gever, ontvanger }, wegen)
      if (reden === undefined) continue
      const weg = wegen.map((each) => `‘${lijsten.doorbrekingswegen[each]}’`).join(', ')
      return {
        pad,
        bericht: `${geeft({ ...volle, aan: [ontvanger] }, [gever])} langs ${weg}, maar ${reden}.`,
        hulp,
      }
    }
  if (wegen.every((weg) => weg === 'conflict-van-plichten'))
    return {
      pad,
      ernst: 'vraag',
      bericht: `${geeft(volle, houders)}, alleen langs een conflict van plichten. Dat is een afweging in een noodsituatie: kan een vaste verstrekking daarop steunen?`,
      hulp: 'Kies voor de gewone gang van zaken een andere weg, zoals toestemming. Een conflict van plichten beoordeelt de beroepsbeoefenaar per geval.',
    }
  return undefined
}

const check: Regel['check'] = (invoer) => {
  const found = verstrekkingen(invoer.beschrijving).map((volle) => ({ volle, uit: oordeel(invoer, volle) }))
  return uitkomst(
    found.flatMap(({ uit }) => (uit === undefined || uit === 'onbekend' ? [] : [uit])),
    found.flatMap(({ volle, uit }) => (uit === 'onbekend' ? [`${volle.verstrekking.pad}.geheim`] : [])),
  )
}

export const geheimZonderWeg: Regel = {
  code: 'BIJ008',
  titel: 'Beroepsgeheim zonder doorbrekingsgrond',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'jurist',
  gronden: [
    { wet: 'burgerlijk-wetboek-boek-7', artikel: '457', lid: '1' },
    { wet: 'jeugdwet', artikel: '7.3.11', lid: '1' },
    { wet: 'wet-gegevensverwerking-door-samenwerkingsverbanden', artikel: '2.29', lid: '2' },
  ],
  dekt: ['BIJ-08', 'G6'],
  check,
}
