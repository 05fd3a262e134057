/** Every template of ours, in every branch: fields, helpers and clauses exist, and no clause is forgotten. */
import { describe, expect, test } from 'vitest'
import { documentsoorten } from '../../src/documenten/index.ts'
import { maakBibliotheek } from '../../src/template/bibliotheek.ts'
import { controleerSjabloon } from '../../src/template/controleer.ts'
import { helpers } from '../../src/template/helpers/index.ts'
import { inhoud } from '../hulp/voorbeelden.ts'

const bibliotheek = maakBibliotheek(inhoud)
const profielen = ['onderwijs', 'wijkteam', 'zorg-veiligheid', 'zvh-wgs']
const uitkomsten = new Map(
  documentsoorten.map((soort) => {
    const sjabloon = bibliotheek.sjabloon(`templates/${soort.naam}.md.hbs`)
    if (!sjabloon) throw new Error(soort.naam)
    return [
      soort.naam,
      controleerSjabloon(sjabloon, soort.tabel, { bibliotheek, helpers, document: soort.naam, profielen }),
    ]
  }),
)

describe.each(documentsoorten.map((soort) => soort.naam))('%s', (naam) => {
  test('names only declared fields, in every branch', () => {
    const meldingen = uitkomsten.get(naam)?.meldingen ?? []
    expect(meldingen.map((m) => `${m.bestand}:${m.regelnummer}:${m.kolom} ${m.bericht}`)).toEqual([])
  })
})

test('every clause is used, by the documents that its front matter names', () => {
  const wrong = bibliotheek.clausuleIds.flatMap((id) => {
    const clausule = bibliotheek.clausule(id)
    const users = [...uitkomsten].filter(([, { bouwstenen }]) => bouwstenen.has(id)).map(([naam]) => naam)
    const named = [...(clausule?.voor ?? [])].sort()
    return JSON.stringify(users.sort()) === JSON.stringify(named)
      ? []
      : [`${id}: voor ${named}, gebruikt door ${users}`]
  })
  expect(wrong).toEqual([])
})

test('every clause says why it is there', () => {
  const zonder = bibliotheek.clausuleIds.filter((id) => !bibliotheek.clausule(id)?.toelichting)
  expect(zonder).toEqual([])
})

describe('a planted fault is found with its place', () => {
  const tabel = documentsoorten[1]?.tabel ?? {}
  const meldingen = (tekst: string): string[] => {
    const own = maakBibliotheek(new Map([['templates/x.md.hbs', tekst]]))
    const sjabloon = own.sjabloon('templates/x.md.hbs')
    if (!sjabloon) throw new Error('x')
    return controleerSjabloon(sjabloon, tabel, { bibliotheek: own, helpers, document: 'x', profielen }).meldingen.map(
      (m) => `${m.regelnummer}:${m.kolom} ${m.bericht}`,
    )
  }
  test.each([
    ['a\n{{samenwerking.titl}}', /^2:3 .*onbekend veld ‘titl’/],
    ['{{#if false}}{{samenwerking.nergens}}{{/if}}', /onbekend veld ‘nergens’/],
    ['{{#each samenwerking}}x{{/each}}', /hoort een lijst/],
    ['{{samenwerking}}', /geen enkelvoudige waarde/],
    ['{{onzin "x"}}', /geen helper/],
    ['{{bouwsteen "nergens"}}', /geen bouwsteen/],
    ['{{{samenwerking.titel}}}', /Drie accolades/],
    ['{{../samenwerking}}', /te ver omhoog/],
    ['{{@onzin}}', /Onbekend/],
  ])('%s', (tekst, message) => expect(meldingen(tekst)[0]).toMatch(message))
})

test('a document refers to others only where those are always numbered: the general copies of the group kern', () => {
  const kern = documentsoorten.filter(({ groep }) => groep === 'kern').map(({ naam }) => naam)
  const named = [...inhoud]
    .filter(([pad]) => pad.startsWith('templates/'))
    .flatMap(([pad, tekst]) => [...tekst.matchAll(/document="([^"]+)"/g)].map(([, naam]) => ({ pad, naam })))
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter(({ naam }) => !kern.includes(naam ?? ''))).toEqual([])
})
