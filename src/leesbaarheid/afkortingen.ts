/** Abbreviations: with dots ('d.w.z.'), and letters in capitals ('FG') that no sentence writes out. */
const metPunten = /(?<![\p{L}.])(?:\p{L}\.){2,}|\b(?:art|bijv|ca|evt|excl|incl|max|min|nr|enz|etc|resp)\.(?=\s|$)/giu
const hoofdletters = /(?<![\p{L}\d-])\p{Lu}{2,6}(?![\p{L}\d])/gu
/** Written as one word by everybody. */
const gewoon = new Set(['OK', 'NL', 'PDF', 'SMS'])

/** Abbreviations in a sentence; one in capitals counts as written out when it stands between brackets after its words. */
export const afkortingenIn = (zin: string, uitgeschreven: ReadonlySet<string>): readonly string[] => [
  ...(zin.match(metPunten) ?? []),
  ...(zin.match(hoofdletters) ?? []).filter((found) => !gewoon.has(found) && !uitgeschreven.has(found)),
]

/** 'functionaris gegevensbescherming (FG)': from there on the letters are known. */
export const uitgeschreven = (tekst: string): readonly string[] =>
  [...tekst.matchAll(/\p{Ll}[\p{L} -]+\((\p{Lu}{2,6})\)/gu)].flatMap(([, found]) => found ?? [])
