/** One giver, one receiver, one datum: the smallest description in which something passes. */
export interface Mini {
  readonly gever?: string
  readonly ontvanger?: string
  readonly aard?: string
  readonly datWat?: string
  /** More fields of the ground of the giver or the receiver, of the verstrekking, of the overleg, or at the top. */
  readonly grondGever?: string
  readonly grondOntvanger?: string
  readonly geheimGever?: string
  readonly verstrekking?: string
  readonly overleg?: string
  readonly top?: string
}

const kant = (id: string, soort: string, grond: string, geheim = ''): string =>
  `  - {id: ${id}, naam: ${id}, soort: ${soort}${geheim && `, beroepsgeheim: ${geheim}`}, grondslagen: [{id: g, doelen: [d]${grond && `, ${grond}`}}]}\n`

const af = 'avg: e, wetten: [{wet: leerplichtwet-1969, artikel: 16, lid: 1}]'

export const mini = (m: Mini = {}): string => `formaat: 1
doelbinding: {doelen: [{id: d, tekst: het doel}]}
gegevens: [{id: iets, naam: iets, aard: ${m.aard ?? 'gezondheid'}, datWat: ${m.datWat ?? 'wat'}}]
hoedanigheden:
${kant('gever', m.gever ?? 'jeugdhulpaanbieder', m.grondGever ?? af, m.geheimGever)}${kant('ontvanger', m.ontvanger ?? 'college-leerplicht', m.grondOntvanger ?? af)}partners:
  - {id: p, naam: P, kring: oprichter, hoedanigheden: [{id: a, hoedanigheid: gever}, {id: b, hoedanigheid: ontvanger}]}
overleggen:
  - id: o
    naam: de tafel
    doelen: [d]
    deelnemers: [{id: a, hoedanigheid: gever}, {id: b, hoedanigheid: ontvanger}]
    verstrekkingen: [{id: v, van: [gever], aan: [ontvanger], gegevens: [iets]${m.verstrekking ?? ', situatie: A, wetten: []'}}]
${m.overleg ?? ''}${m.top ?? ''}`

export const metAf = (extra: string): string => `${af}, ${extra}`
export const uavg = (artikel: string, rest = ''): string =>
  `{wet: uitvoeringswet-algemene-verordening-gegevensbescherming, artikel: '${artikel}'${rest}}`
