import { describe, expect, it } from 'vitest'
import type { Citeervorm, Verwijzing } from '../../src/wetten/types.ts'
import { laadCatalogus } from './catalogus-laden.ts'

const catalogus = laadCatalogus()
const avg = 'algemene-verordening-gegevensbescherming'
const bw7 = 'burgerlijk-wetboek-boek-7'

/** 'jeugdwet 7.4.0/1/a' as a reference. */
const ref = (text: string): Verwijzing => {
  const [wet = '', plek] = text.split(' ')
  const [artikel, lid, onderdeel] = (plek ?? '').split('/')
  return {
    wet,
    ...(artikel ? { artikel } : {}),
    ...(lid ? { lid } : {}),
    ...(onderdeel ? { onderdeel } : {}),
  }
}

describe('citeer', () => {
  it.each<[string, Citeervorm, string]>([
    [`${avg} 6/1/e`, 'kort', 'artikel 6 lid 1 onder e AVG'],
    [`${avg} 6/1/e`, 'vol', 'artikel 6 lid 1 onder e van de Algemene verordening gegevensbescherming'],
    [`${avg} 6/1/e`, 'eerste', 'artikel 6 lid 1 onder e van de Algemene verordening gegevensbescherming (AVG)'],
    ['jeugdwet 7.4.0/1', 'vol', 'artikel 7.4.0 lid 1 van de Jeugdwet'],
    ['jeugdwet 7.4.0/1', 'eerste', 'artikel 7.4.0 lid 1 van de Jeugdwet'],
    ['jeugdwet 7.4.0/1', 'kort', 'artikel 7.4.0 lid 1 Jeugdwet'],
    [`${bw7} 457`, 'kort', 'artikel 7:457 BW'],
    [`${bw7} 7:457`, 'kort', 'artikel 7:457 BW'],
    [`${bw7} 457/1`, 'vol', 'artikel 7:457 lid 1 van het Burgerlijk Wetboek'],
    [bw7, 'vol', 'Boek 7 van het Burgerlijk Wetboek'],
    [bw7, 'kort', 'Boek 7 BW'],
    [avg, 'vol', 'de Algemene verordening gegevensbescherming'],
    [avg, 'eerste', 'de Algemene verordening gegevensbescherming (AVG)'],
    [avg, 'kort', 'de AVG'],
    ['besluit-politiegegevens 4:2/1/i', 'vol', 'artikel 4:2 lid 1 onder i van het Besluit politiegegevens'],
    ['algemene-wet-bestuursrecht 10:12', 'kort', 'artikel 10:12 Awb'],
    ['reclasseringsregeling-1995 37', 'kort', 'artikel 37 Reclasseringsregeling 1995'],
    ['aanwijzingen-voor-convenanten-2025 1', 'vol', 'aanwijzing 1 van de Aanwijzingen voor convenanten 2025'],
    ['leerplichtwet-1969 18/3', 'vol', 'artikel 18 lid 3 van de Leerplichtwet 1969'],
  ])('%s, %s', (text, vorm, expected) => {
    expect(catalogus.citeer(ref(text), vorm)).toBe(expected)
  })

  it.each([
    'wet-op-de-maan 1',
    'jeugdwet 99.9',
    'leerplichtwet-1969 14/9',
    'wet-op-het-primair-onderwijs 167a',
    'gemeentewet 160/1/e',
    'wet-aanpak-meervoudige-problematiek-sociaal-domein 1',
  ])('does not print what is not in the catalogue: %s', (text) => {
    expect(catalogus.citeer(ref(text))).toBeUndefined()
    expect(catalogus.jciLink(ref(text))).toBeUndefined()
  })

  it('does not print a lid without an article', () => {
    expect(catalogus.citeer({ wet: 'jeugdwet', lid: '1' })).toBeUndefined()
  })
})

describe('citeerSamen', () => {
  it.each<[string[], Citeervorm, string]>([
    [['jeugdwet 2.3', 'jeugdwet 7.4.0/1'], 'vol', 'de artikelen 2.3 en 7.4.0 lid 1 van de Jeugdwet'],
    [['jeugdwet 7.4.0/1', 'jeugdwet 2.3'], 'kort', 'artikel 2.3 en 7.4.0 lid 1 Jeugdwet'],
    [['jeugdwet 7.4.0/2', 'jeugdwet 7.4.0/1'], 'vol', 'artikel 7.4.0 lid 1 en lid 2 van de Jeugdwet'],
    [['jeugdwet 2.3', 'jeugdwet 2.3'], 'vol', 'artikel 2.3 van de Jeugdwet'],
    [[`${avg} 6/1/e`, `${avg} 6/1/c`], 'kort', 'artikel 6 lid 1 onder c en e AVG'],
    [[`${avg} 6`, `${avg} 6/1/e`], 'kort', 'artikel 6 (in het bijzonder lid 1 onder e) AVG'],
    [[`${avg} 6/1/e`, avg], 'kort', 'artikel 6 lid 1 onder e AVG'],
    [
      ['jeugdwet 7.4.0/1', 'jeugdwet 7.4.0/2', 'jeugdwet 2.3'],
      'vol',
      'de artikelen 2.3, en 7.4.0 lid 1 en lid 2 van de Jeugdwet',
    ],
    [
      ['jeugdwet 2.3', `${avg} 6/1/e`, 'jeugdwet 7.4.0/1'],
      'kort',
      'artikel 2.3 en 7.4.0 lid 1 Jeugdwet, en artikel 6 lid 1 onder e AVG',
    ],
    [
      ['jeugdwet 2.3', `${avg} 9`, 'gemeentewet 168'],
      'kort',
      'artikel 2.3 Jeugdwet, artikel 9 AVG en artikel 168 Gemeentewet',
    ],
    [
      ['4:2/1/ab', '4:2/1/j', '4:2/1/f'].map((plek) => `besluit-politiegegevens ${plek}`),
      'kort',
      'artikel 4:2 lid 1 onder f, j en ab Bpg',
    ],
    [
      ['39j', '39fa', '39f'].map((plek) => `wet-justitiele-en-strafvorderlijke-gegevens ${plek}`),
      'kort',
      'artikel 39f, 39fa en 39j Wjsg',
    ],
    [
      ['burgerlijk-wetboek-boek-3 60', 'burgerlijk-wetboek-boek-2 292'],
      'vol',
      'de artikelen 2:292 en 3:60 van het Burgerlijk Wetboek',
    ],
    [
      ['algemene-wet-bestuursrecht 10:12', 'algemene-wet-bestuursrecht 10:2', 'algemene-wet-bestuursrecht 2:5'],
      'kort',
      'artikel 2:5, 10:2 en 10:12 Awb',
    ],
  ])('%j, %s', (refs, vorm, expected) => {
    expect(catalogus.citeerSamen(refs.map(ref), vorm)).toBe(expected)
  })

  it('takes the form per law', () => {
    const vorm = (wet: { id: string }): Citeervorm => (wet.id === avg ? 'kort' : 'vol')
    expect(catalogus.citeerSamen([ref('jeugdwet 2.3'), ref(`${avg} 9`)], vorm)).toBe(
      'artikel 2.3 van de Jeugdwet en artikel 9 AVG',
    )
  })

  it('gives nothing for no reference or an unknown one', () => {
    expect(catalogus.citeerSamen([])).toBeUndefined()
    expect(catalogus.citeerSamen([ref('jeugdwet 2.3'), ref('jeugdwet 99')])).toBeUndefined()
  })
})
