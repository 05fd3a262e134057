import { expect, it } from 'vitest'
import { bsnZonderWet } from '../../../src/regels/bij/bsn-zonder-wet.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'
import { metAf, mini } from './mini.ts'

const uitslag = (text: string) => keten(text, [bsnZonderWet])
const paden = (text: string) => uitslag(text).bevindingen.map(({ pad }) => pad)
const aard = 'bsn'

it('asks private organisations for a law, a government body not', () => {
  expect(paden(mini({ aard }))).toEqual(['hoedanigheden[0].grondslagen[0].bsn'])
  expect(paden(mini({ aard, gever: 'college-wmo' }))).toEqual([])
  expect(paden(mini({ aard, grondGever: metAf('bsn: [{wet: jeugdwet, artikel: 7.2.1}]') }))).toEqual([])
})
it('a wijkteam of the gemeente, or the JGZ of a GGD, is no private organisation', () => {
  for (const [gever, vorm] of [
    ['wijkteam', 'gemeente'],
    ['jeugdgezondheidszorg', 'openbaar-lichaam'],
  ] as const)
    expect(paden(mini({ aard, gever }).replace('naam: P,', `naam: P, rechtsvorm: ${vorm},`))).toEqual([])
})
it('a law for others is no law for it', () => {
  const wabb = metAf('bsn: [{wet: wet-algemene-bepalingen-burgerservicenummer, artikel: 10}]')
  expect(paden(mini({ aard, grondGever: wabb }))).toEqual(['hoedanigheden[0].grondslagen[0].bsn[0]'])
  const jeugdwet = metAf('bsn: [{wet: jeugdwet, artikel: 7.2.1}]')
  expect(paden(mini({ aard, gever: 'welzijn', grondGever: jeugdwet }))).toEqual([
    'hoedanigheden[0].grondslagen[0].bsn[0]',
  ])
})
it('waits while the ground is not finished', () => {
  const open = uitslag(mini({ aard, grondGever: 'avg: e' }))
  expect(open.bevindingen).toEqual([])
  expect(open.nogNiet).toEqual([{ code: 'BIJ005', paden: ['hoedanigheden[0].grondslagen[0].bsn'] }])
})
it('looks at who reports to a signal system', () => {
  const systeem = (grond: string) =>
    paden(
      mini({
        aard,
        gever: 'schoolbestuur-vo',
        grondGever: `avg: e, wetten: [{wet: jeugdwet, artikel: 7.1.4.1}]${grond}`,
        top: 'signaalsystemen: [{id: s, naam: index, doelen: [d], wetten: [{wet: jeugdwet, artikel: 7.1.4.1}], melders: [gever, ontvanger], gegevens: [iets]}]\n',
      }).replace('van: [gever]', 'van: [ontvanger]'),
    )
  expect(systeem('')).toEqual(['hoedanigheden[0].grondslagen[0].bsn'])
  expect(systeem(', bsn: [{wet: jeugdwet, artikel: 7.1.4.3, lid: 1}]')).toEqual([])
})
it('finds it in the complete example', () => {
  const bsn = 'bsn: [{wet: jeugdwet, artikel: 7.1.4.3, lid: 1}]'
  const bij = (id: string) => [`  - id: ${id}\n    soort`, '- id: verwijsindex']
  expect(bederf('onderwijs-jeugdhulp', { na: bij('schoolbestuur-po'), zoek: `        ${bsn}\n`, wordt: '' })).toEqual([
    'BIJ005 - id: verwijsindex',
  ])
  const wabb = "bsn: [{wet: wet-algemene-bepalingen-burgerservicenummer, artikel: '10'}]"
  expect(bederf('onderwijs-jeugdhulp', { na: bij('jeugdhulpaanbieder'), zoek: bsn, wordt: wabb })).toEqual([
    `BIJ005 ${wabb}`,
  ])
})
