import { isVanaf } from '../../bevinding/bevinding.ts'
import { findHoedanigheid, findPartner } from '../../model/zoek.ts'
import { noem } from '../patterns/noem.ts'
import { type Regel, uitkomst, type Vondst } from '../types.ts'

const getekend: readonly (string | undefined)[] = ['formulier-getekend', 'kennisgegeven', 'partij', 'opgezegd']

const check: Regel['check'] = ({ beschrijving: b, index, status }) => {
  const voor = b.toetreding?.voor
  if (!voor?.length) return []
  const onbekend: string[] = []
  const dpia = b.voortraject?.dpia?.datum
  const kern = (b.wijzigingen ?? []).filter(({ laag, datum }) => laag === 'kern' && datum !== undefined)
  const vondsten = (b.toetredingen ?? []).flatMap((toetreding): Vondst[] => {
    const partner = findPartner(index, toetreding.partner)
    if (!partner || !getekend.includes(toetreding.staat)) return []
    const nieuw = (partner.hoedanigheden ?? []).filter(
      ({ hoedanigheid }) => hoedanigheid && !voor.includes(hoedanigheid),
    )
    if (nieuw.length === 0) return []
    const paden = [
      ...(toetreding.getekend === undefined ? [`${toetreding.pad}.getekend`] : []),
      ...(dpia === undefined && !isVanaf(status, 'ter-besluitvorming') ? ['voortraject.dpia.datum'] : []),
    ]
    if (toetreding.getekend === undefined || paden.length > 0) {
      onbekend.push(...paden)
      return []
    }
    const sinds = toetreding.getekend
    const gewijzigd = kern.some(({ datum }) => datum! <= (toetreding.ingangsdatum ?? datum!))
    const herzien = dpia !== undefined && kern.some(({ datum }) => dpia >= datum!)
    if (gewijzigd && (herzien || (dpia !== undefined && dpia >= sinds))) return []
    return nieuw.map((vervulling) => ({
      pad: `${toetreding.pad}.partner`,
      bericht: `${noem(partner)} tekende op ${sinds} om toe te treden als ${noem(findHoedanigheid(index, vervulling.hoedanigheid) ?? vervulling)}; daarvoor staat toetreding niet open, ${gewijzigd ? 'en de DPIA is' : 'er is geen wijziging van het convenant zelf vastgelegd en de DPIA is'} ${dpia ? `van ${dpia}` : 'niet gedateerd'}.`,
      hulp: 'Wijzig eerst het convenant zelf (wijzigingen, laag: kern) en herzie de DPIA. Hoort deze hoedanigheid er al bij? Noem haar dan bij ‘toetreding.voor’.',
      verwant: [{ bericht: 'Voor wie toetreding openstaat.', pad: `${b.toetreding?.pad}.voor` }],
    }))
  })
  return uitkomst(vondsten, onbekend)
}

export const toetredingZonderDpia: Regel = {
  code: 'OND011',
  titel: 'Toetreding verandert de kring zonder wijziging en DPIA',
  ernst: 'waarschuwing',
  rol: 'fg',
  gronden: [{ wet: 'algemene-verordening-gegevensbescherming', artikel: '35', lid: '11' }],
  dekt: ['OND-11'],
  check,
}
