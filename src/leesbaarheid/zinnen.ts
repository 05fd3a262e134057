import { woordenIn, zonderAdressen } from './woorden.ts'

const segmenter = new Intl.Segmenter('nl', { granularity: 'sentence' })

/** Abbreviations after which a sentence goes on; the segmenter knows no Dutch ones. */
const afkortingen = new Set(
  `art. artt. bijv. bv. c.q. ca. d.d. d.m.v. d.w.z. dhr. dr. drs. e.a. e.d. e.o. enz. etc. evt. excl. i.c. i.p.v. i.v.m. incl. ing. ir.
  jl. m.a.w. m.b.t. m.i.v. m.n. max. mevr. min. mr. mw. n.a.v. n.v.t. nl. nr. o.a. o.b.v. o.g.v. o.l.v. o.v.v. p. pag. par. prof. resp.
  s.v.p. st. t.a.v. t.b.v. t/m t.o.v. tel. t.z.t. vgl. vb. z.o.z. z.s.m. zgn.`.split(/\s+/),
)
const eindigtOpAfkorting = (zin: string): boolean => {
  const last =
    zin
      .trim()
      .split(/\s+/)
      .at(-1)
      ?.replace(/^[(‘“"']+/, '') ?? ''
  return afkortingen.has(last.toLowerCase()) || /^\p{Lu}\.$/u.test(last)
}

/** The sentences of one block. 'enz.' at the end of a text still ends it; before a capital the sentence goes on. */
export const zinnenIn = (text: string): string[] => {
  const parts = [...segmenter.segment(zonderAdressen(text))].map(({ segment }) => segment)
  const zinnen: string[] = []
  let open = ''
  for (const part of parts) {
    open += part
    if (eindigtOpAfkorting(part)) continue
    zinnen.push(open)
    open = ''
  }
  if (open !== '') zinnen.push(open)
  return zinnen.map((zin) => zin.replace(/\s+/g, ' ').trim()).filter((zin) => woordenIn(zin).length > 0)
}
