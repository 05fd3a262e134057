import { expect, it } from 'vitest'
import { toestemmingZonderVoorwaarden } from '../../../src/regels/rec/toestemming-zonder-voorwaarden.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const check = (velden: string, status = 'concept') =>
  keten(
    `formaat: 1\nsamenwerking: {status: ${status}}\nhoedanigheden: [{id: h, grondslagen: [{id: g, ${velden}}]}]\n`,
    [toestemmingZonderVoorwaarden],
  )
const paden = (velden: string, status?: string) => check(velden, status).bevindingen.map(({ pad }) => pad)
const pad = 'hoedanigheden[0].grondslagen[0].toelichting'

it('what the explanation leaves out', () => {
  expect(check('avg: a, toelichting: weigeren mag').bevindingen[0]?.bericht).toContain('niets over intrekken.')
  expect(paden('avg: a, toelichting: {nvt: geen}')).toEqual([pad])
  expect(paden('avg: a, toelichting: weigeren en intrekken mag altijd')).toEqual([])
  expect(paden('avg: e, toelichting: de taak')).toEqual([])
})
it('silence is an answer from the decision on', () => {
  expect(check('avg: a').nogNiet).toHaveLength(1)
  expect(paden('avg: a', 'ter-besluitvorming')).toEqual([pad])
})
it('is found in a complete example, at the explanation', () => {
  const zoek =
    'toelichting: overdracht aan het college alleen als de jongere daarmee instemt; weigeren of intrekken heeft geen gevolgen voor zijn begeleiding op school, en gegevens over gezondheid gaan niet mee'
  for (const hoedanigheid of ['schoolbestuur-pro', 'schoolbestuur-mbo']) {
    const wordt = 'toelichting: overdracht aan het college alleen als de jongere daarmee instemt'
    expect(
      bederf('kwetsbare-jongeren', {
        na: ['\nhoedanigheden:\n', `- id: ${hoedanigheid}\n`, '- id: overdracht\n'],
        zoek,
        wordt,
      }),
    ).toEqual([`REC007 ${wordt}`])
  }
})
